"""What the files in countries/ hold: what work pays in a country, in its own money and as its own statistics count.

Rule of this file: content in, content out. Nothing is ever converted: figures of two currencies, or by the hour and by
the month, never stand in one column. The United States are in careers.yaml itself; what else there is to say of them
stands here.
"""

from collections.abc import Collection, Mapping
from typing import Annotated, Final, Literal

from annotated_types import Len
from pydantic import Field

from quiz.content.careers import Career, CareersFile, Pay, Source
from quiz.content.fields import CURRENCY, Amount, Content, Line, Slug, Whole, Year

HOME: Final = "US"
"""The country of careers.yaml (ISO 3166-1)."""
STEPS_MAX: Final = 9

Shortage = Literal["strong shortage", "shortage", "balance", "surplus", "strong surplus"]
"""How many people a country expects to look for the work, for each job that there will be."""


class Terms(Content):
    """What holds for all pay of a country.

    ``per`` is the unit in which most of it is told, ``people`` who was counted (all of them with what they were paid,
    those who work full-time, or all with what they would be paid in a full-time year), ``spread`` what ``low`` and
    ``high`` hold. ``language`` is that of the groups' names, ``steps`` are amounts that a list can ask for, and
    ``ceiling`` is the right end of every bar. ``words`` say for an English word or phrase in small letters what the
    country calls it. Its name is not here: each language has its own, by the code.
    """

    currency: Annotated[str, Field(pattern=CURRENCY)]
    per: Literal["year", "month", "hour"]
    people: Literal["all employees", "full-time", "as full-time"] = "all employees"
    spread: Literal["eight of ten", "half", "low to high", "none"] = "eight of ten"
    language: Annotated[str, Field(pattern="^[a-z]{2}$")] = "en"
    steps: Annotated[tuple[Annotated[Whole, Field(gt=0)], ...], Len(1, STEPS_MAX)]
    ceiling: Amount
    words: dict[Line, Line] = Field(default_factory=dict)


class PayGroup(Content):
    """A group of occupations in a country's own classification, and what work in it pays.

    ``part_time`` says that many work part-time or not all year: the median is less than the least that 37.5 hours a
    week may be paid. ``year`` is that of the figures, where it is not the source's.
    """

    name: Line
    low: Amount | None = None
    median: Amount
    high: Amount | None = None
    part_time: bool = False
    year: Year | None = None
    outlook: Shortage | None = None


class Place(Content):
    """The group that a career is counted in; ``wide`` says that the group's pay may not be that of the career."""

    group: Line
    wide: bool = False


class Country(Terms):
    """What one file holds: the terms, where the figures are from, the groups by their codes, and the careers."""

    source: Source
    outlook: Source | None = None
    groups: Annotated[dict[Line, PayGroup], Len(1)]
    careers: dict[Slug, Place]

    def group_of(self, slug: str) -> PayGroup | None:
        """Return the group that a career is counted in, if its pay is known."""
        place = self.careers.get(slug)
        return self.groups[place.group] if place else None

    def pay_of(self, slug: str) -> Pay | None:
        """Return the pay of a career, if it is known."""
        group = self.group_of(slug)
        if group is None:
            return None
        told = {name: getattr(group, name) for name in ("low", "median", "high", "part_time", "year")}
        # Within a sentence of another language a name stands in its own marks of quotation.
        name = group.name if self.language == "en" else f"„{group.name}“"
        return Pay(per=self.per, **told, group=name if self.careers[slug].wide else None)


UNITED_STATES: Final = Terms(
    currency="USD",
    per="year",
    people="as full-time",
    steps=(30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000),
    ceiling=200_000,
)
"""What holds for the pay in careers.yaml."""

Countries = Mapping[str, Country]
"""The countries besides the United States, by their codes."""


def first_country(asked: str, region: str, countries: Collection[str]) -> str:
    """Return the country whose pay comes first: that of the setting, else of the language, else the United States."""
    return asked or (region if region in countries else HOME)


def paid_in(file: CareersFile, country: Country) -> CareersFile:
    """Return the careers with the pay of a country in place of that of the United States, and its source.

    What is not known there is not known: pay of another country never fills the gap.
    """
    sources = file.sources.model_copy(update={"pay": country.source})
    careers = tuple(_paid(career, country.pay_of(career.slug)) for career in file.careers)
    return file.having(sources=sources, careers=careers)


def _paid(career: Career, pay: Pay | None) -> Career:
    return career.model_copy(update={"figures": career.figures.model_copy(update={"pay": pay})})
