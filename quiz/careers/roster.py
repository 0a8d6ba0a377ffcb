"""A group of people among the careers: each by the same rules as in their own results, and what several share.

Rule of this file: people are looked at one by one or counted, and never added up to one person. With fewer than
``LEAST`` nothing is counted, for a sum over few shows each of them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.lineup import DIRECTIONS
from quiz.careers.ranking import WEIGHT, ordering, rounded
from quiz.careers.results import Results, best_first, results_of
from quiz.careers.variety import LEAST as FITTING
from quiz.content.questions import Questions
from quiz.person.roster import Entry
from quiz.person.signal import Signal
from quiz.riasec import Matrix, Type, Vector

LEAST: Final = 5
"""So many people are counted at least."""
TEN: Final = 10
"""So many careers of each person are looked at."""
OF_A_GROUP: Final = 2
"""So many of them may be of one group: a dozen kinds of engineer are one idea."""
LOOKED_AT: Final = 60
"""So many careers hold ten of several groups."""
FEW: Final = 100
"""Up to so many people it is told how firm their directions are: that takes twenty times as long as all the rest."""
AT_ONCE: Final = 250


class Member(NamedTuple):
    """One person: the entry, all that may be said of it, and what suits best.

    ``directions`` are three, by number, with how likely each is among the best (nothing where that was not asked), and
    ``rows`` are ten careers, best first. Both are empty without a list.
    """

    entry: Entry
    results: Results
    directions: Sequence[int] = ()
    shares: Sequence[float] = ()
    rows: Sequence[int] = ()

    @property
    def listed(self) -> bool:
        """Tell whether the person has a list of careers."""
        return bool(self.rows)

    @property
    def clear(self) -> bool:
        """Tell whether the answers, if there are any, point one way clearly."""
        reading = self.results.verdict.reading
        return self.listed and (reading is None or reading.signal is Signal.CLEAR)


class Shared(NamedTuple):
    """A direction, group or career by its number or row, and the places of the members for whom it is among the best.

    ``turn`` is how far from the first of a person's best it stands on average.
    """

    number: int
    members: Sequence[int]
    turn: float


@dataclass(frozen=True, eq=False)
class Company:
    """The people of a roster, in the order of its lines."""

    catalogue: Catalogue
    members: Sequence[Member]

    @cached_property
    def listed(self) -> list[int]:
        """The places of those who have a list."""
        return [place for place, each in enumerate(self.members) if each.listed]

    @property
    def counted(self) -> bool:
        """Tell whether there are enough people with a list to count anything."""
        return len(self.listed) >= LEAST

    @cached_property
    def leading(self) -> dict[Type, list[int]]:
        """The places of those in whom a type stands first; where two are level, each counts."""
        return self._with_type(lambda member: member.results.verdict.groups[:1])

    @cached_property
    def having(self) -> dict[Type, list[int]]:
        """The places of those in whose Holland code a type stands."""
        return self._with_type(lambda member: member.results.verdict.groups)

    @cached_property
    def directions(self) -> list[Shared]:
        """The directions by how many people have them among their three."""
        return self._shared(lambda member: member.directions)

    @cached_property
    def groups(self) -> list[Shared]:
        """The groups that anybody's ten careers are of, by how many people have them."""
        group_of = self.catalogue.group_of.tolist()
        return self._shared(lambda member: dict.fromkeys(group_of[row] for row in member.rows))

    @cached_property
    def careers(self) -> list[Shared]:
        """The careers among anybody's ten, by how many people have them."""
        return self._shared(lambda member: member.rows)

    def _with_type(self, groups: Callable[[Member], Iterable[Iterable[Type]]]) -> dict[Type, list[int]]:
        found: dict[Type, list[int]] = {kind: [] for kind in Type}
        for place in self.listed:
            if self.members[place].results.verdict.stands_out:
                for kind in (kind for group in groups(self.members[place]) for kind in group):
                    found[kind].append(place)
        return found

    def _shared(self, of: Callable[[Member], Iterable[int]]) -> list[Shared]:
        """Count over people; those first that more share, and of these those that come sooner on average."""
        places: dict[int, list[int]] = {}
        turns: Counter[int] = Counter()
        for place in self.listed if self.counted else ():
            for turn, number in enumerate(of(self.members[place])):
                places.setdefault(number, []).append(place)
                turns[number] += turn
        found = [Shared(number, own, turns[number] / len(own)) for number, own in places.items()]
        return sorted(found, key=lambda each: (-len(each.members), each.turn, each.number))


def several(found: Iterable[Shared]) -> list[Shared]:
    """Return what more than one person has."""
    return [each for each in found if len(each.members) > 1]


def company_of(entries: Sequence[Entry], questions: Questions, catalogue: Catalogue) -> Company:
    """Return the people of a roster among the careers."""
    members: list[Member] = []
    for start in range(0, len(entries), AT_ONCE):
        some = [(each, results_of(each.record, questions, catalogue)) for each in entries[start : start + AT_ONCE]]
        scored = iter(_scores([results for _, results in some if results.listed], catalogue))
        members += [
            _member(entry, results, next(scored), few=len(entries) <= FEW) if results.listed else Member(entry, results)
            for entry, results in some
        ]
    return Company(catalogue, members)


def _scores(people: Sequence[Results], catalogue: Catalogue) -> Matrix:
    """Return what orders the careers for each of some people, (m, n): the scores of their own rankings."""
    if not people:
        return np.empty((0, len(catalogue.careers)))
    fits = rounded(np.array([each.person for each in people]) @ catalogue.shapes)
    more = rounded(WEIGHT * np.array([each.likings for each in people]) @ catalogue.emphasis.T)
    return rounded(ordering(fits, more))


def _member(entry: Entry, results: Results, scores: Vector, *, few: bool) -> Member:
    rows = list(first_places(scores, results.catalogue))
    if few:
        chances = results.chances
        shares = [float(chances.directions[number]) for number in results.leading] if chances else []
        return Member(entry, results, results.leading, shares, rows)
    lineup = results.catalogue.lineup
    directions = best_first(lineup.direction_scores(scores[np.newaxis, lineup.order])[0])[:DIRECTIONS]
    return Member(entry, results, directions, (), rows)


def first_places(scores: Vector, catalogue: Catalogue) -> Iterator[int]:
    """Yield ten careers that suit best, by scores of (n,): as in a list, the more common of near ones first.

    No more than two are of one group, and none that hardly fits.
    """
    nudged = scores + catalogue.nudges
    near = np.argpartition(-nudged, min(LOOKED_AT, len(nudged) - 1))[:LOOKED_AT]
    ordered = sorted(near.tolist(), key=lambda row: (-nudged[row], row))
    taken: Counter[int] = Counter()
    for place, row in enumerate(ordered):
        group = int(catalogue.group_of[row])
        if taken.total() < TEN and taken[group] < OF_A_GROUP and (place == 0 or scores[row] >= FITTING):
            taken[group] += 1
            yield row
