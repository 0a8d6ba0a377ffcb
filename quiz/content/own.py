"""Careers of a host's own, beside the catalogue: what their file holds, and how one becomes a career like the others.

Rule of this file: values only. The file names its own source, which then stands wherever a figure of these careers is
shown: nobody else has to answer for them.
"""

from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Annotated, Final

from annotated_types import Len
from pydantic import Field

from quiz.content.careers import Career, CareersFile, EntryEducation, Figures, Handwritten, Pay, Source, Sources
from quiz.content.fields import Content, Line, OnetCode, Rating, Slug, Whole

NO_OCCUPATION: Final = "99-0000.{:02d}"
"""A code that no occupation has (the last major group is 55); nobody sees it."""
MOST: Final = 99


class OwnFigures(Content):
    """What a host says of a career: the six Holland ratings, the preparation, and what else is known."""

    profile: Annotated[tuple[Rating, ...], Len(6, 6)]
    level: Annotated[Whole, Field(ge=1, le=5)]
    education: EntryEducation | None = None
    pay: Pay | None = None
    skills: tuple[Line, ...] = ()
    related: tuple[Slug, ...] = ()


class OwnCareer(Handwritten):
    """A career of a host's own; without ``interests`` it is taken to be like the mean of its group."""

    onet: OnetCode = ""
    figures: OwnFigures


class OwnFile(Content):
    """Careers beside the catalogue, and who says what stands there."""

    source: Source
    careers: Annotated[tuple[OwnCareer, ...], Len(1, MOST)]

    @property
    def sources(self) -> Sources:
        """The one source of all their figures."""
        return Sources(**dict.fromkeys(Sources.model_fields, self.source))


def beside(file: CareersFile, own: OwnFile) -> CareersFile:
    """Return the catalogue with own careers at its end."""
    return CareersFile.model_validate(file.parts() | {"careers": (*file.careers, *_careers(file, own))})


def _careers(file: CareersFile, own: OwnFile) -> Iterator[Career]:
    for number, each in enumerate(own.careers):
        written = each.parts()
        group = [career.areas for career in file.careers if career.group == each.group and career.part_of is None]
        written |= {
            "onet": each.onet or NO_OCCUPATION.format(number),
            "interests": each.interests or _means(group),
            "figures": Figures(**each.figures.parts()),
        }
        yield Career.model_validate(written)


def _means(group: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Return the mean rating of each area of interest, to two decimals as the source has them."""
    return tuple(round(fmean(ratings), 2) for ratings in zip(*group, strict=False))
