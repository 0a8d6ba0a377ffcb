"""What careers.yaml holds, and what is valid there.

Rule of this file: frozen values that describe content; where they come from (files, lines) is not known here.
"""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Final, Literal

from annotated_types import Len
from pydantic import Field

from quiz.content.fields import (
    CURRENCY,
    DAY,
    Amount,
    Content,
    Degree,
    Line,
    Number,
    OnetCode,
    Rating,
    Sentence,
    Share,
    Slug,
    Symbol,
    Title,
    Whole,
    Year,
)
from quiz.riasec import Scores

ALSO_MAX: Final = 15
FIND_MAX: Final = 12
TOOLS_MAX: Final = 8
SKILLS_MAX: Final = 6
FEWEST_SKILLS: Final = 3
"""So many skills are named even where fewer set the work apart: important ones that come nearest to it."""


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


class Schooling(StrEnum):
    """The steps of education of ``Figures.schooling``, in its order: few enough to be told apart at a glance."""

    SCHOOL = "High school diploma or less"
    COLLEGE = "Certificate or some college"
    ASSOCIATE = "Two-year degree"
    BACHELOR = "Bachelor's degree"
    MASTER = "Master's degree"
    DOCTOR = "Doctoral or professional degree"


SHARES: Final = (97, 103)
"""Between which the percentages of ``Figures.schooling`` add up: each of the six is rounded by itself."""


ONE_OR_TWO: Final = (1, 2)
"""The two levels of preparation that O*NET tells as one since release 30.2, and calls 2."""


class Circumstance(StrEnum):
    """What ``Figures.context`` rates: what people in the work say of their days."""

    OUTDOORS = "outdoors"
    """How often outdoors in all weather: 1 never, 5 every day."""
    INDOORS = "indoors"
    """How often indoors where it is heated or cooled: 1 never, 5 every day."""
    SITTING = "sitting"
    """How much of the time sitting: 1 never, 5 nearly all."""
    STANDING = "standing"
    """How much of the time standing: 1 never, 5 nearly all."""
    WALKING = "walking"
    """How much of the time walking or running: 1 never, 5 nearly all."""
    HANDS = "hands"
    """How much of the time handling things, tools or controls: 1 never, 5 nearly all."""
    CONTACT = "contact"
    """How much contact with other people: 1 none, 5 all the time."""
    FACE_TO_FACE = "face-to-face"
    """How often talks face to face: 1 never, 5 every day."""
    ANGER = "anger"
    """How often has to do with unpleasant or angry people: 1 never, 5 every day."""
    SAFETY = "safety"
    """How much responsibility for the health and safety of others: 1 none, 5 very high."""
    TIME_PRESSURE = "time-pressure"
    """How often strict deadlines: 1 never, 5 every day."""
    EXACTNESS = "exactness"
    """How important it is to be exact: 1 not at all, 5 extremely."""
    NOISE = "noise"
    """How often noise that distracts: 1 never, 5 every day."""
    PROTECTION = "protection"
    """How often safety shoes, glasses, gloves or the like: 1 never, 5 every day."""
    CLOSENESS = "closeness"
    """How near to other people: 1 nobody near, 5 nearly touching."""
    HOURS = "hours"
    """How long a usual week: 1 less than 40 hours, 2 just 40, 3 more; no value is higher."""


class EntryEducation(Content):
    """The usual education of people who start in the work; ``group`` names the occupations it is known for."""

    step: Education
    group: Line | None = None


class Pay(Content):
    """Pay in one currency: US dollars in careers.yaml. ``group`` names the occupations it is known for, if wider.

    ``top_coded`` names the figures that are only known to be this high or higher, ``part_time`` says that many work
    part-time or not all year, so that a yearly figure tells less than a full year's pay. ``year`` is that of the
    figures, where it is not the source's.
    """

    per: Literal["year", "month", "hour"]
    low: Amount | None = None
    median: Amount
    high: Amount | None = None
    top_coded: tuple[Literal["low", "median", "high"], ...] = ()
    group: Line | None = None
    part_time: bool = False
    year: Year | None = None


class ToldPay(Content):
    """What somebody else says that the work pays in a year, in a place; ``year`` is None where it is not said."""

    place: Line
    amount: Amount
    currency: Annotated[str, Field(pattern=CURRENCY)]
    source: Line
    year: Year | None = None


class Outlook(Content):
    """Employment (people), its growth over the ten years of the projection (percent), openings (people a year)."""

    employment: Annotated[Whole, Field(ge=0)]
    growth: Annotated[Number, Field(ge=-100, le=1000)]
    openings: Annotated[Whole, Field(ge=0)]
    group: Line | None = None


class Figures(Content):
    """All that ``sixways update`` writes of a career.

    ``schooling`` are the percentages of people in the work (in new work, of experts on it) who say that a new hire
    needs this much education, in the order of ``Schooling``; what they themselves have learned was not asked.
    ``context`` are means of what they say of their days. ``level_from`` is there where the source tells the lowest two
    levels as one: the level is then 1 or 2, and nobody knows which.
    """

    profile: Annotated[tuple[Rating, ...], Len(6, 6)]
    interests: tuple[Rating, ...] = ()
    level: Annotated[Whole, Field(ge=1, le=5)]
    level_from: Literal[1] | None = None
    education: EntryEducation | None = None
    schooling: tuple[Share, ...] = ()
    context: dict[Circumstance, Degree] = Field(default_factory=dict)
    pay: Pay | None = None
    outlook: Outlook | None = None
    skills: tuple[Line, ...] = ()
    tools: tuple[Line, ...] = ()
    related: tuple[Slug, ...] = ()

    @property
    def lowest_level(self) -> int:
        """The lowest level that it may be; ``level`` is the highest."""
        return self.level_from or self.level


class Handwritten(Content):
    """What people write of a career.

    ``summary`` is one sentence that says what the person does; ``find`` are words that people type who look for it,
    and that are no title. ``tools`` are a reader's choice among those that the source lists, and go before what
    ``sixways update`` would choose. ``interests`` are ratings of our own, for a career that the source has not rated.
    """

    slug: Slug
    symbol: Symbol = ""
    title: Title
    summary: Sentence
    also: Annotated[tuple[Title, ...], Field(max_length=ALSO_MAX)] = ()
    find: Annotated[tuple[Title, ...], Field(max_length=FIND_MAX)] = ()
    family: Slug
    group: Slug
    goals: Annotated[tuple[Annotated[Whole, Field(ge=1, le=17)], ...], Field(max_length=3)] = ()
    onet: OnetCode
    part_of: Slug | None = None
    tools: Annotated[tuple[Line, ...], Field(max_length=TOOLS_MAX)] | None = None
    interests: tuple[Rating, ...] = ()
    pay_elsewhere: tuple[ToldPay, ...] = ()


class Career(Handwritten):
    """One career: what is written by hand, and its figures."""

    figures: Figures

    @property
    def profile(self) -> Scores:
        """The six Holland ratings, 1 to 7, in the order R I A S E C."""
        r, i, a, s, e, c = self.figures.profile
        return r, i, a, s, e, c

    @property
    def areas(self) -> tuple[float, ...]:
        """The ratings on the areas of interest, 1 to 7, in the order of ``CareersFile.areas``."""
        return self.figures.interests or self.interests

    @property
    def people(self) -> int:
        """How many people work in it; 0 where only the number in a wider group is known."""
        outlook = self.figures.outlook
        return outlook.employment if outlook and not outlook.group else 0

    @property
    def tools_used(self) -> tuple[str, ...]:
        """The tools to name: those that a reader chose, or else the source's."""
        return self.figures.tools if self.tools is None else self.tools


class Source(Content):
    """Where figures come from: shown wherever they are."""

    name: Line
    publisher: Line
    release: Line
    year: Year
    to: Year | None = None
    licence: Line


class Sources(Content):
    """The sources of the figures, by what they tell.

    ``level`` is also that of skills, tools, related careers, ``schooling`` and ``context``: one release tells them all.
    """

    profile: Source
    interests: Source
    level: Source
    pay: Source
    outlook: Source


class Direction(Content):
    """A direction to look in: groups of careers that people think of together.

    ``name`` is what it is called, ``line`` says what one does there.
    """

    name: Line
    line: Line
    groups: Annotated[tuple[Slug, ...], Len(1)]


class Area(Content):
    """An area of interest, in plain words and in those of the source.

    ``line`` says what one does in it, ``find`` are other words for it that people type.
    """

    name: Line
    line: Line
    official: Line
    find: tuple[Line, ...] = ()


class Way(Content):
    """A usual way into work, as steps of education at the start; ``find`` are words for it that people type."""

    name: Line
    steps: Annotated[tuple[Education, ...], Len(1)]
    find: tuple[Line, ...] = ()


class Order(Content):
    """An order of a list, and the words by which people ask for it."""

    name: Line
    find: tuple[Line, ...] = ()


class Nearest(Content):
    """What to show for a word that no career of the catalogue is: those nearest to it, and why it is not there."""

    near: Annotated[tuple[Slug, ...], Len(0, 4)]
    why: Sentence


class CareersHead(Content):
    """What stands in careers.yaml before the careers: what they are ordered by, and where figures come from.

    ``areas`` come in the order of the ratings, ``skills`` say the source's terms in plain words. ``released`` is the
    day from which on this state of the file is published.
    """

    released: Annotated[str, Field(pattern=DAY)] | None = None
    sources: Sources
    families: Annotated[dict[Slug, Line], Len(1)]
    groups: Annotated[dict[Slug, Line], Len(1)]
    directions: Annotated[dict[Slug, Direction], Len(1)]
    areas: Annotated[dict[Slug, Area], Len(1)]
    ways: dict[Slug, Way] = Field(default_factory=dict)
    orders: dict[Literal["pay", "growth", "openings", "people"], Order] = Field(default_factory=dict)
    skills: dict[Line, Line] = Field(default_factory=dict)
    nearest: dict[Line, Nearest] = Field(default_factory=dict)


class CareersFile(CareersHead):
    """What careers.yaml holds."""

    careers: Annotated[tuple[Career, ...], Len(1)]

    @cached_property
    def by_slug(self) -> dict[str, Career]:
        """The careers by slug."""
        return {career.slug: career for career in self.careers}


class DraftCareer(Handwritten):
    """A career whose figures are still to be written or mended by ``sixways update``."""

    figures: dict[str, Any] | None = None


class DraftFile(CareersHead):
    """careers.yaml as ``sixways update`` finds it."""

    careers: tuple[DraftCareer, ...]
