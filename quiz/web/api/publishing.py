"""Content to the form in which it is published: entries of the catalogue, its lists, and questionnaires.

Rule of this file: it takes content apart and puts it into ``entries``; it works nothing out.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career as Written
from quiz.content.careers import CareersHead, Schooling
from quiz.content.countries import Countries
from quiz.content.guides import Guide
from quiz.content.questions import ON_OFFER, Questions
from quiz.content.questions import Questionnaire as WrittenQuestionnaire
from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.riasec import TYPES
from quiz.web.api import entries, replies


class Entries:
    """The careers of a catalogue as entries, each made when it is first asked for, and kept."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Keep what the entries are made from."""
        self.catalogue = catalogue
        self._made: dict[int, entries.Career] = {}

    def __getitem__(self, row: int) -> entries.Career:
        """Return the entry of the career at ``row``."""
        if row not in self._made:
            self._made[row] = _career(self.catalogue.careers[row], self.catalogue)
        return self._made[row]

    def brief(self, row: int) -> entries.CareerBrief:
        """Return what a list says of the career at ``row``."""
        return entries.CareerBrief.model_construct(**{name: getattr(self[row], name) for name in BRIEF})

    @cached_property
    def lists(self) -> entries.Lists:
        """All that careers are listed under."""
        return _lists(self.catalogue)


BRIEF: Final = tuple(entries.CareerBrief.model_fields)


def _career(career: Written, catalogue: Catalogue) -> entries.Career:
    figures = career.figures
    own: dict[str, Any] = {name: getattr(career, name) for name in HANDWRITTEN}
    own |= {name: getattr(figures, name) for name in FIGURES}
    return entries.Career.model_validate(
        own
        | {
            "direction": direction_of(career.group, catalogue.head),
            "profile": dict(zip(TYPES, career.profile, strict=True)),
            "interests": dict(zip(catalogue.head.areas, career.areas, strict=True)),
            "schooling": dict(zip(Schooling, figures.schooling, strict=True)) if figures.schooling else None,
            "tools": career.tools_used,
            "pay_by_country": dict(_pays(career.slug, catalogue.countries)),
        }
    )


def _pays(slug: str, countries: Countries) -> Iterator[tuple[str, entries.PayThere]]:
    for code, country in countries.items():
        group = country.group_of(slug)
        if group:
            own: dict[str, Any] = {
                name: getattr(group, name) for name in ("low", "median", "high", "part_time", "outlook")
            }
            own |= {name: getattr(country, name) for name in ("currency", "per", "people", "spread")}
            own |= {"group": group.name, "wide": country.careers[slug].wide}
            yield code, entries.PayThere(**own, source=country.source.name, year=group.year or country.source.year)


HANDWRITTEN: Final = (
    *("slug", "symbol", "title", "summary", "also", "find", "family", "group", "goals", "onet", "part_of"),
    "pay_elsewhere",
)
FIGURES: Final = ("level", "level_from", "education", "context", "pay", "outlook", "skills", "related")


def direction_of(group: str, head: CareersHead) -> str:
    """Return the key of the direction that a group is a part of."""
    return next(key for key, direction in head.directions.items() if group in direction.groups)


def _lists(catalogue: Catalogue) -> entries.Lists:
    head = catalogue.head
    return entries.Lists(
        types={kind: kind.name.capitalize() for kind in TYPES},
        families=head.families,
        groups={key: entries.Group(name=name, direction=direction_of(key, head)) for key, name in head.groups.items()},
        directions={key: entries.Direction.model_validate(each) for key, each in head.directions.items()},
        interests={key: entries.Interest.model_validate(each) for key, each in head.areas.items()},
        ways={key: entries.Way(name=each.name, education=list(each.steps)) for key, each in head.ways.items()},
    )


def guide_sections(guide: Guide | None) -> list[replies.Section]:
    """Return the sections of a guide; none without one."""
    return [replies.Section(heading=each.heading, text=each.text) for each in guide.sections] if guide else []


def questionnaires(questions: Questions) -> replies.Questionnaires:
    """Return the answers there are, and all questionnaires."""
    return replies.Questionnaires(
        scale=list(questions.scale),
        left_out=LEFT_OUT,
        unseen=UNSEEN,
        offered={name: questions.offered(name).head for name in ON_OFFER},
        questionnaires=[replies.QuestionnaireBrief(**_head(each)) for each in questions.questionnaires],
    )


def questionnaire(questions: Questions, head: str) -> replies.Questionnaire:
    """Return a questionnaire with its items. Raises ``KeyError`` for a head that there is not."""
    own = {each.head: each for each in questions.questionnaires}[head]
    items = [replies.Item.model_validate(item) for item in questions.items_of[head]]
    return replies.Questionnaire(**_head(own), items=items)


def _head(own: WrittenQuestionnaire) -> dict[str, Any]:
    told = {"head": own.head, "name": own.id, "version": own.version, "retired": own.retired}
    return told | {"count": len(own.items)}
