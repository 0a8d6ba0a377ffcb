"""What results consist of: where a career stands, and lists of careers by group and direction.

Rule of this file: frozen values only; ``quiz.careers.results`` fills them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.congruence import Congruence
from quiz.careers.influence import Influence
from quiz.careers.particular import Particular
from quiz.careers.ranking import Match


class Standing(NamedTuple):
    """Where one career stands in a person's results, and why.

    ``particular`` is what the person liked in particular, ``influences`` are the answers to quote, ``share`` is how
    likely the career is among the best; all are only there where there are answers.
    """

    match: Match
    congruence: Congruence
    particular: Particular
    influences: Sequence[Influence] = ()
    share: float | None = None


class Group(NamedTuple):
    """An entry of a list: a group by its key, how likely it is among the best, the members to show, and their number.

    In a plain list, where careers stand one by one, the key is "".
    """

    key: str
    share: float | None
    standings: Sequence[Standing]
    size: int


class Direction(NamedTuple):
    """A direction by its key, how likely it is among the best three, and why: as for a career, for its best ones."""

    key: str
    share: float | None
    congruence: Congruence
    particular: Particular


class Section(NamedTuple):
    """A part of a list: the key of a direction, or "" for all others, and its entries."""

    key: str
    groups: Sequence[Group]


@dataclass(frozen=True)
class Listing:
    """A ranked list: its name ("" for the only one), its sections, and whether there are more careers.

    ``count`` is the number of careers it is drawn from.
    """

    name: str
    sections: Sequence[Section]
    count: int
    more: bool

    @property
    def standings(self) -> list[Standing]:
        """The careers shown, in their order."""
        return [each for section in self.sections for group in section.groups for each in group.standings]
