"""What scoring many people needs of questions and careers: plain tables that travel to another machine in one piece.

Rule of this file: nothing here is more than a table made from content that ``quiz.careers`` and ``quiz.content`` know.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.careers.catalogue import Catalogue
from quiz.careers.lineup import Lineup
from quiz.content.questions import Item, Questions, type_places
from quiz.person.answers import Heads
from quiz.person.scoring import Places, kinds_of
from quiz.riasec import Indices, Matrix


@dataclass(frozen=True, eq=False)
class Form:
    """Items in a fixed order: a questionnaire, or a bank for looking closer.

    ``kinds``, (items,), are the items' types as numbers, ``areas``, (items,), those of their areas, -1 for one that the
    careers do not have.
    """

    ids: tuple[str, ...]
    places: Places
    kinds: Indices
    areas: Indices


@dataclass(frozen=True, eq=False)
class Tables:
    """Questionnaires by head, and n careers: their shapes, (6, n), and emphasis, (n, k), in the order of the catalogue.

    ``scale`` are the words of the five answers, the lowest first; ``offered`` are the heads of questionnaires that
    people are given now; ``content`` is a mark that changes with questions and careers.
    """

    scale: tuple[str, ...]
    forms: Mapping[str, Form]
    banks: Mapping[str, Form]
    offered: frozenset[str]
    careers: tuple[str, ...]
    directions: tuple[str, ...]
    shapes: Matrix
    emphasis: Matrix
    lineup: Lineup
    content: str

    @property
    def heads(self) -> Heads:
        """What decoding needs to know of the questionnaires."""
        forms, banks = ({head: len(form.ids) for head, form in each.items()} for each in (self.forms, self.banks))
        return Heads(forms, banks)

    @property
    def areas(self) -> int:
        """How many areas of interest the careers are rated on."""
        return int(self.emphasis.shape[1])


def tables_of(questions: Questions, catalogue: Catalogue, content: str) -> Tables:
    """Return the tables of some content."""
    return Tables(
        questions.scale,
        {head: _form(items, catalogue) for head, items in questions.items_of.items()},
        {head: _form(items, catalogue) for head, items in questions.banks.items()},
        frozenset(each.head for each in questions.questionnaires if not each.retired),
        tuple(career.slug for career in catalogue.careers),
        catalogue.directions,
        catalogue.shapes,
        catalogue.emphasis,
        catalogue.lineup,
        content,
    )


def _form(items: Sequence[Item], catalogue: Catalogue) -> Form:
    places = type_places(items)
    areas = catalogue.areas_of([item.interest for item in items])
    return Form(tuple(item.id for item in items), places, kinds_of(places), areas)
