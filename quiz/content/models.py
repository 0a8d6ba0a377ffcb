"""What the questions, the catalogue and the guides hold, and what is valid there.

Rule of this file: frozen values that describe content; where they come from (files, lines) is not known here.
"""

import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Final, Literal

from annotated_types import Len
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

from quiz.riasec import TYPES, Scores, Type

CONSONANTS: Final = "BCDFGHJKMNPQRSTVWXYZ"
SLUG: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LINE: Final = r"^\S(.*\S)?$"
ONET: Final = r"^\d\d-\d{4}\.\d\d$"
SYMBOL: Final = f"^([{CONSONANTS}][0-9][{CONSONANTS}])?$"
LETTER: Final = r"^[A-HJKMNP-TVWYZ]$"
FORMS: Final = {
    SLUG: "small letters a to z, digits and single hyphens, as in art-director",
    LINE: "one line of text without a space at either end",
    ONET: "a code of O*NET, as in 27-2012.00",
    SYMBOL: "a consonant, a digit and a consonant, as in K7D",
    LETTER: "one capital letter, but none of I, L, O, U and X",
}
"""What each pattern asks for, as an editor would say it."""


def _visible(text: str) -> str:
    """Refuse signs that nobody sees: they make twins of what looks the same, and break searches."""
    for sign in text:
        kind = unicodedata.category(sign)
        if kind in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"} or (kind == "Zs" and sign != " "):
            name = unicodedata.name(sign, f"sign number {ord(sign)}").lower()
            raise PydanticCustomError("unseen_sign", "{name}", {"name": name})
    return text


Slug = Annotated[str, Field(pattern=SLUG, max_length=80)]
Symbol = Annotated[str, Field(pattern=SYMBOL)]
"""Three signs that no word has, so that they are found in any text."""
Line = Annotated[str, Field(min_length=1, max_length=200, pattern=LINE), AfterValidator(_visible)]
TITLE_MAX = 60
Title = Annotated[str, Field(min_length=1, max_length=TITLE_MAX, pattern=LINE), AfterValidator(_visible)]
Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
"""A number that is written as one: no text, no true or false, nothing without an end."""
Rating = Annotated[Number, Field(ge=1, le=7)]
Amount = Annotated[Number, Field(gt=0)]
Year = Annotated[Whole, Field(ge=2000, le=2100)]
OnetCode = Annotated[str, Field(pattern=ONET)]
ON_OFFER: Final = ("full", "short")
"""The questionnaires that every site has."""
ALSO_MAX = 15
ITEM_WORDS = 12


class Content(BaseModel):
    """What all content has in common: frozen, and an unknown key is a mistake rather than ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))


class Item(Content):
    """One everyday activity to be rated."""

    id: Slug
    type: Type
    interest: Line
    training: Literal["none", "some", "long"]
    text: Line


class Questionnaire(Content):
    """A published selection of items in a fixed order; never edited, only retired."""

    id: Slug
    letter: Annotated[str, Field(pattern=LETTER)]
    version: Annotated[Whole, Field(ge=1, le=9)]
    retired: Annotated[bool, Strict()] = False
    items: Annotated[tuple[Slug, ...], Len(1)]

    @property
    def head(self) -> str:
        """The two symbols that every code of this questionnaire starts with."""
        return f"{self.letter}{self.version}"


class Questions(Content):
    """The answer scale, the item bank and the questionnaires made from it."""

    scale: Annotated[tuple[Line, ...], Len(5, 5)]
    items: Annotated[tuple[Item, ...], Len(1)]
    questionnaires: Annotated[tuple[Questionnaire, ...], Len(1)]

    @cached_property
    def lengths(self) -> dict[str, int]:
        """The number of items of each questionnaire, by head: what decoding needs to know."""
        return {questionnaire.head: len(questionnaire.items) for questionnaire in self.questionnaires}

    @cached_property
    def items_of(self) -> dict[str, tuple[Item, ...]]:
        """The items of each questionnaire in its order, by head."""
        bank = {item.id: item for item in self.items}
        return {each.head: tuple(bank[item] for item in each.items) for each in self.questionnaires}

    @cached_property
    def places_of(self) -> dict[str, tuple[tuple[int, ...], ...]]:
        """The places of each type's items in each questionnaire, by head; types in the order R I A S E C."""
        return {head: type_places(items) for head, items in self.items_of.items()}

    def offered(self, name: str) -> Questionnaire:
        """Return the newest questionnaire of that name that is not retired. Raises ``KeyError`` if none is."""
        found = [each for each in self.questionnaires if each.id == name and not each.retired]
        if not found:
            raise KeyError(name)
        return max(found, key=lambda each: each.version)

    def longer(self, head: str) -> Questionnaire | None:
        """Return the longest questionnaire that starts with all the items of this one, if there is any.

        One that is offered goes first; a retired one will do, so that old codes can be carried on too.
        """
        items = tuple(item.id for item in self.items_of[head])
        found = [
            each for each in self.questionnaires if len(each.items) > len(items) and each.items[: len(items)] == items
        ]
        return max(found, key=lambda each: (not each.retired, len(each.items)), default=None)


def type_places(items: Sequence[Item]) -> tuple[tuple[int, ...], ...]:
    """Return where each type's items stand, types in the order R I A S E C."""
    return tuple(tuple(place for place, item in enumerate(items) if item.type is kind) for kind in TYPES)


class Education(StrEnum):
    """Typical entry education, in the eight steps of the U.S. Bureau of Labor Statistics."""

    NONE = "No formal educational credential"
    SCHOOL = "High school diploma or equivalent"
    COLLEGE = "Some college, no degree"
    AWARD = "Postsecondary nondegree award"
    ASSOCIATE = "Associate's degree"
    BACHELOR = "Bachelor's degree"
    MASTER = "Master's degree"
    DOCTOR = "Doctoral or professional degree"


class EntryEducation(Content):
    """The usual education of people who start in the work; ``group`` names the occupations it is known for."""

    step: Education
    group: Line | None = None


class Pay(Content):
    """Pay in US dollars. ``group`` names the occupations it is known for, where that is not the career itself.

    ``top_coded`` names the figures that are only known to be this high or higher.
    """

    per: Literal["year", "hour"]
    low: Amount | None = None
    median: Amount
    high: Amount | None = None
    top_coded: tuple[Literal["low", "median", "high"], ...] = ()
    group: Line | None = None


class Outlook(Content):
    """Employment (people), its growth over the ten years of the projection (percent), openings (people a year)."""

    employment: Annotated[Whole, Field(ge=0)]
    growth: Annotated[Number, Field(ge=-100, le=1000)]
    openings: Annotated[Whole, Field(ge=0)]
    group: Line | None = None


class Figures(Content):
    """All that ``sixways update`` writes of a career."""

    profile: Annotated[tuple[Rating, ...], Len(6, 6)]
    level: Annotated[Whole, Field(ge=1, le=5)]
    education: EntryEducation | None = None
    pay: Pay | None = None
    outlook: Outlook | None = None
    skills: tuple[Line, ...] = ()
    tools: tuple[Line, ...] = ()
    related: tuple[Slug, ...] = ()


class Handwritten(Content):
    """What people write of a career."""

    slug: Slug
    symbol: Symbol = ""
    title: Title
    also: Annotated[tuple[Title, ...], Field(max_length=ALSO_MAX)] = ()
    family: Slug
    goals: Annotated[tuple[Annotated[Whole, Field(ge=1, le=17)], ...], Field(max_length=3)] = ()
    onet: OnetCode
    part_of: Slug | None = None


class Career(Handwritten):
    """One career: what is written by hand, and its figures."""

    figures: Figures

    @property
    def profile(self) -> Scores:
        """The six Holland ratings, 1 to 7, in the order R I A S E C."""
        r, i, a, s, e, c = self.figures.profile
        return r, i, a, s, e, c


class Source(Content):
    """Where figures come from: shown wherever they are."""

    name: Line
    publisher: Line
    release: Line
    year: Year
    to: Year | None = None
    licence: Line


class Sources(Content):
    """The sources of the figures, by what they tell."""

    profile: Source
    level: Source
    pay: Source
    outlook: Source


class CareersFile(Content):
    """What careers.yaml holds: all careers, the families they are grouped in, and the sources of their figures."""

    sources: Sources
    families: Annotated[dict[Slug, Line], Len(1)]
    careers: Annotated[tuple[Career, ...], Len(1)]

    @cached_property
    def by_slug(self) -> dict[str, Career]:
        """The careers by slug."""
        return {career.slug: career for career in self.careers}


class DraftCareer(Handwritten):
    """A career whose figures are still to be written or mended by ``sixways update``."""

    figures: dict[str, Any] | None = None


class DraftFile(Content):
    """careers.yaml as ``sixways update`` finds it."""

    sources: Sources
    families: dict[Slug, Line]
    careers: tuple[DraftCareer, ...]
