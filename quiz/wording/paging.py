"""Pages of a questionnaire: which items stand on which, how far a person is, and all answers in a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.content.questions import Item
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers
from quiz.person.scoring import Tally
from quiz.wording.language import Language
from quiz.wording.words import Words

PAGE_ITEMS: Final = 6
"""Items a page: one of each type, so that a page takes about a minute."""


@dataclass(frozen=True)
class Progress:
    """Where in the questionnaire a page is."""

    page: int
    pages: int
    answered: int
    items: int

    @property
    def left(self) -> int:
        """How many items have neither an answer nor been left out."""
        return self.items - self.answered


def progress(answers: Answers, page: int) -> Progress:
    """Return where a page stands in the questionnaire."""
    items = len(answers.values)
    return Progress(page, page_count(items), sum(value != UNSEEN for value in answers.values), items)


def page_count(items: int) -> int:
    """Return how many pages a questionnaire of so many items has."""
    return -(-items // PAGE_ITEMS)


def page_slice(page: int) -> slice:
    """Return the places of a page's items; pages count from 1."""
    return slice((page - 1) * PAGE_ITEMS, page * PAGE_ITEMS)


def first_unseen_page(answers: Answers) -> int | None:
    """Return the first page with an item not answered yet, or None if there is none."""
    return next((place // PAGE_ITEMS + 1 for place, value in enumerate(answers.values) if value == UNSEEN), None)


@dataclass(frozen=True)
class GivenAnswer:
    """An item and what was answered, for the list of all answers."""

    number: int
    item: Item
    answer: str
    page: int


def given_answers(
    items: Sequence[Item], values: Sequence[int], scale: Sequence[str], say: Language
) -> list[GivenAnswer]:
    """Return all items with their answers in words."""
    others = {LEFT_OUT: say.gettext("Left out"), UNSEEN: say.gettext("Not answered yet")}
    return [
        GivenAnswer(place + 1, item, others.get(value) or scale[value], place // PAGE_ITEMS + 1)
        for place, (item, value) in enumerate(zip(items, values, strict=True))
    ]


class Need(NamedTuple):
    """What a type still needs, in words, and the page and id of its first item without an answer."""

    text: str
    page: int
    item: str


def needed(tallies: Sequence[Tally], items: Sequence[Item], values: Sequence[int], words: Words) -> list[Need]:
    """Say for each type that has too few answers how many more it needs, and where to give one."""
    found = []
    for each in tallies:
        if each.needed:
            own = (place for place, item in enumerate(items) if item.type == each.kind and values[place] >= LEFT_OUT)
            place = next(own)
            text = words.say.ngettext(
                "%(type)s: one more answer",
                "%(type)s: %(num)s more answers",
                each.needed,
                type=words.types[each.kind].name,
            )
            found.append(Need(text, place // PAGE_ITEMS + 1, items[place].id))
    return found
