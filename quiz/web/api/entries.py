"""What the catalogue says, in the form in which it is published.

Rule of this file: a published form of its own, apart from what content files look like, so that these may change and
programs of others still run. A key is never taken away and never left out: what is not known is null.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from quiz.content.careers import Circumstance, Education, Schooling
from quiz.riasec import Type


class Value(BaseModel):
    """What all answers have in common: frozen, filled from the site's own values, described where it is written."""

    model_config = ConfigDict(frozen=True, from_attributes=True, use_attribute_docstrings=True)


class Source(Value):
    """Where figures come from."""

    name: str
    publisher: str
    release: str
    year: int
    """The year that the figures tell of, or in which they begin."""
    to: int | None
    """The year in which a projection ends."""
    license: Annotated[str, Field(validation_alias="licence")]


class Sources(Value):
    """The sources of the figures, by what they tell."""

    profile: Source
    """Of the six ratings."""
    interests: Source
    """Of the ratings on areas of interest."""
    level: Source
    """Of preparation levels, skills, tools, related careers, `schooling` and `context`."""
    pay: Source
    outlook: Source
    """Of employment, growth, openings and the usual education."""


class Group(Value):
    """A group of careers that people look for together."""

    name: str
    direction: str
    """The key of the direction that it is a part of."""


class Direction(Value):
    """A direction to look in: groups that people think of together."""

    name: str
    line: str
    """What one does there."""
    groups: list[str]
    """The keys of its groups."""


class Interest(Value):
    """An area of interest."""

    name: str
    line: str
    """What one does in it."""
    official: str
    """What the source calls it."""


class Way(Value):
    """A usual way into work."""

    name: str
    education: list[Education]
    """The steps of education at the start that belong to it."""


class Lists(Value):
    """All that careers are listed under, by the keys that parameters and careers name."""

    types: dict[Type, str]
    families: dict[str, str]
    groups: dict[str, Group]
    directions: dict[str, Direction]
    interests: dict[str, Interest]
    ways: dict[str, Way]


class EntryEducation(Value):
    """The usual education of people who start in the work."""

    step: Education
    group: str | None
    """The wider group of occupations that this is known for; null where it is the career itself."""


class Pay(Value):
    """Pay in the United States, in dollars."""

    per: Literal["year", "hour"]
    low: float | None
    """One in ten earns less."""
    median: float
    high: float | None
    """One in ten earns this or more."""
    top_coded: list[Literal["low", "median", "high"]]
    """Which of the three are only known to be this high or higher."""
    group: str | None
    """The wider group of occupations that this is known for; null where it is the career itself."""
    year: int | None
    """The year that the figures are of; null where it is that of the source."""


class PayElsewhere(Value):
    """What somebody else says that the work pays in a year in another place."""

    place: str
    amount: float
    currency: str
    source: str
    year: int | None


class PayThere(Value):
    """Pay in another country, in its own currency and unit; nothing is converted."""

    currency: str
    per: Literal["year", "month", "hour"]
    people: str
    """Who is counted: `all employees` with what they were paid, or those who work `full-time`."""
    spread: str
    """What `low` and `high` hold: the middle `half`, or `low to high` as the source has it."""
    low: float | None
    median: float
    high: float | None
    part_time: bool
    """Many work part-time or not all year, so that a full year pays more than the figures."""
    group: str
    """The group of occupations of the country's own classification that the career is counted in, as it calls it."""
    wide: bool
    """The group is so wide that its pay may not be that of the career."""
    outlook: str | None
    """How many people are expected to look for the work, for each job: from `strong shortage` to `strong surplus`."""
    source: str
    year: int


class Outlook(Value):
    """How many people work in it in the United States, and what is projected."""

    employment: int
    growth: float
    """The change of employment over the years of the projection, in percent."""
    openings: int
    """Openings a year."""
    group: str | None
    """The wider group of occupations that this is known for; null where it is the career itself."""


class CareerBrief(Value):
    """A career as it stands in a list."""

    slug: str
    """The name of the career in addresses. It stays when the title changes."""
    symbol: str
    """Three signs that stand for it where there is little room."""
    title: str
    summary: str
    """One sentence that says what the person does."""
    family: str
    group: str
    direction: str
    level: int
    """The preparation level, 1 (little) to 5 (most)."""
    level_from: int | None
    """1 where the source tells levels 1 and 2 as one: the `level`, 2, may then be 1."""
    profile: dict[Type, float]
    """The ratings on the six types, 1 to 7."""
    pay: Pay | None
    outlook: Outlook | None


class Career(CareerBrief):
    """All that the catalogue says of a career."""

    also: list[str]
    """Other titles."""
    find: list[str]
    """Words that people type who look for it."""
    goals: list[int]
    """The UN Sustainable Development Goals that it serves, 1 to 17."""
    onet: str
    """Its code in the O*NET-SOC taxonomy."""
    part_of: str | None
    """The slug of the career that it is a part of."""
    interests: dict[str, float]
    """The ratings on the areas of interest, 1 to 7."""
    education: EntryEducation | None
    schooling: dict[Schooling, int] | None
    """How many of 100 people in the work say that a new hire needs so much education."""
    context: dict[Circumstance, float]
    """What people in the work say of their days: 1 to 5, or 1 to 3 for `hours`."""
    pay_elsewhere: list[PayElsewhere]
    pay_by_country: dict[str, PayThere]
    """Pay in other countries, by their codes (ISO 3166-1); a country is left out where it is not known."""
    skills: list[str]
    tools: list[str]
    related: list[str]
    """The slugs of similar careers, the most similar first."""


class Edition(Value):
    """Which state of the catalogue this is."""

    released: str | None
    """The day of its release, as in 2026-11-26; null where whoever runs the site has not dated it."""
    mark: str
    """Changes with anything in the catalogue."""
    careers: int
    """How many careers it has."""


class CatalogueFile(Value):
    """The whole catalogue, dated."""

    api: Literal["v1"]
    catalogue: Edition
    method: str
    license: str
    credit: str
    """To be named wherever the figures are shown."""
    sources: Sources
    lists: Lists
    careers: list[Career]
