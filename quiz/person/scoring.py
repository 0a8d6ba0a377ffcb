"""Answers to scores."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.riasec import TYPES, Indices, Scores, Type

HIGHEST = 4
LEAST = 3
"""With fewer answers a mean says too little of a type: half of the five that the short questionnaire asks."""

Places = tuple[tuple[int, ...], ...]
"""Where each type's items stand in a questionnaire, types in the order R I A S E C."""


class Tally(NamedTuple):
    """What was answered of one type: of its items how many, the sum of the answers, and that of their squares.

    ``unseen`` items have not been asked yet.
    """

    kind: Type
    items: int
    answered: int
    total: int
    squares: int = 0
    unseen: int = 0

    @property
    def mean(self) -> float:
        """The mean answer, 0 to 4; there has to be one."""
        return self.total / self.answered

    @property
    def within(self) -> float:
        """The sum of the squares by which the answers lie away from their mean."""
        return self.squares - self.total**2 / self.answered

    @property
    def score(self) -> float | None:
        """The mean answer as 0 to 100, or None with too few answers."""
        return None if self.needed else 100 * self.mean / HIGHEST

    @property
    def needed(self) -> int:
        """How many more answers the type needs before it counts: three, and half of the items that were asked."""
        half = (self.items - self.unseen + 1) // 2
        return max(0, half - self.answered, min(LEAST, self.items) - self.answered)


def kinds_of(places: Places) -> Indices:
    """Return the type of each item in its order, as a number from 0 (R) to 5 (C): shape (items,)."""
    kinds: Indices = np.empty(sum(map(len, places)), dtype=np.intp)
    for kind, own in enumerate(places):
        kinds[list(own)] = kind
    return kinds


def tally(places: Places, values: Sequence[int]) -> tuple[Tally, ...]:
    """Count and add up the answers of each type, in the order R I A S E C, from where its items stand."""
    tallies = []
    for kind, own in zip(TYPES, places, strict=True):
        found = [values[place] for place in own]
        given = [value for value in found if value < LEFT_OUT]
        squares = sum([value * value for value in given])
        tallies.append(Tally(kind, len(own), len(given), sum(given), squares, found.count(UNSEEN)))
    return tuple(tallies)


def scores(tallies: Sequence[Tally]) -> Scores | None:
    """Return the six scores, or None while any type has too few answers."""
    found = [each.score for each in tallies]
    known = [score for score in found if score is not None]
    if len(known) < len(TYPES):
        return None
    r, i, a, s, e, c = known
    return r, i, a, s, e, c
