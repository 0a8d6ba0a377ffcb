"""Why a career suits: what each of a person's own answers adds.

A fit is the sum over the six types of the person's shape times the career's. A type counts with the mean of its
answers, beside what people in general say of it, so that a fit is just as well a sum over answers. What likings add is
one too (``quiz.person.likings``). The parts add up exactly to what orders the list; nothing is left over for any other
cause.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.ranking import WEIGHT
from quiz.person.likings import Rated, above, spread
from quiz.person.population import LEAN
from quiz.riasec import TYPES, Indices, Mask, Matrix, Signs, Vector

LIKED: Final = 3
DISLIKED: Final = 1
SMALL: Final = 0.01
"""What an answer must add to a match, or take from it, to be quoted."""
REPEATED: Final = 3
"""How often one answer is quoted on a page."""


class Influence(NamedTuple):
    """One answer's part in a match: the item's place, the answer, and what it adds."""

    place: int
    answer: int
    adds: float


class Quota(NamedTuple):
    """How many answers are quoted for a match, and against it, and of one type: the others have their say too."""

    carry: int
    pull: int
    of_type: int


class Voice(NamedTuple):
    """What a page quotes: how much for a match, how often each answer was quoted already, and whose turn it is."""

    quota: Quota
    used: Counter[int]
    turn: int = 0


class Table(NamedTuple):
    """The careers to look at: shapes, (6, n), and how much the liking of each area counts in them, (n, k)."""

    shapes: Matrix
    emphasis: Matrix


@dataclass(frozen=True, eq=False)
class Weights:
    """All answers that count, (m,): what was rated, and the place of each among the items.

    ``means``, (6,), are the mean answers of the types.
    """

    rated: Rated
    places: Indices
    means: Vector
    areas: int

    @cached_property
    def counts(self) -> Vector:
        """How many answers make up each score, (6,)."""
        found: Vector = np.bincount(self.rated.kinds[self.own], minlength=len(TYPES)).astype(np.float64)
        return found

    @cached_property
    def own(self) -> Mask:
        """Which answers make up the scores, (m,)."""
        return np.array(self.rated.own, dtype=np.bool_)

    @cached_property
    def height(self) -> Vector:
        """How far each answer lies above what the person says in general, (m,); above its type's mean if chosen."""
        standing = self.means - LEAN
        own = self.rated.values - LEAN[self.rated.kinds] - standing.mean()
        found: Vector = np.where(self.own, own, above(self.rated, self.means))
        return found

    @cached_property
    def weights(self) -> Vector:
        """What each answer weighs in a fit, (m,): that times a career's shape at the type is what it adds."""
        standing = self.means - LEAN
        centred = standing - standing.mean()
        found: Vector = self.own * self.height / (self.counts[self.rated.kinds] * sqrt(centred @ centred))
        return found

    @cached_property
    def spread(self) -> Matrix:
        """How much of each answer goes into the liking of each area, (k, m)."""
        return spread(self.rated, self.areas)

    def adds(self, careers: Table) -> Matrix:
        """Return what each answer adds to each match, (m, n)."""
        liked = careers.emphasis @ self.spread * above(self.rated, self.means)
        found: Matrix = careers.shapes[self.rated.kinds] * self.weights[:, np.newaxis] + WEIGHT * liked.T
        return found


def strongest(weights: Weights, careers: Table, fields: Signs, voice: Voice) -> list[list[Influence]]:
    """Return for each career the likes and dislikes that count for it most, then those against it.

    ``fields``, (n, m), say of each answer whether the career has much of what it is about (1), little (-1), or neither
    (0): only what has to do with the work is quoted, and no answer more than ``REPEATED`` times on a page. Answers
    that count the same take turns from career to career.
    """
    values, heights = weights.rated.values, weights.height
    # Only what says something: likes above the person's own mean (1), dislikes below it (-1).
    told = ((values >= LIKED) & (heights > 0)).astype(int) - ((values <= DISLIKED) & (heights < 0))
    nth, counts = _counted(zip(weights.rated.kinds.tolist(), values.tolist(), strict=True))
    quota, used, turn = voice
    adds = weights.adds(careers).T
    # What adds as a like is of what the work has, what takes away as a like of what it lacks; a dislike the other way.
    quotable = (np.abs(adds) >= SMALL) & (told != 0) & (np.sign(adds) * told == fields)
    found = []
    for here, (own, fitting) in enumerate(zip(adds, quotable, strict=True), turn):
        some = {place: float(own[place]) for place in fitting.nonzero()[0].tolist()}
        order = sorted(some, key=lambda place: (-some[place], (nth[place] - here) % counts[place]))
        pro = [place for place in order if some[place] > 0]
        con = [place for place in reversed(order) if some[place] < 0]
        chosen = (*_quoted(pro, quota.carry, quota, weights, used), *_quoted(con, quota.pull, quota, weights, used))
        found.append([Influence(int(weights.places[each]), int(values[each]), some[each]) for each in chosen])
    return found


def _counted(answers: Iterable[tuple[int, float]]) -> tuple[list[int], list[int]]:
    """Return of each answer the how manieth of its type and value it is, and how many of these there are."""
    seen: Counter[tuple[int, float]] = Counter()
    keys, nth = [], []
    for key in answers:
        keys.append(key)
        nth.append(seen[key])
        seen[key] += 1
    return nth, [seen[key] for key in keys]


def _quoted(order: Iterable[int], most: int, quota: Quota, weights: Weights, used: Counter[int]) -> list[int]:
    found: list[int] = []
    left = [quota.of_type] * len(TYPES)
    for each in order:
        kind = int(weights.rated.kinds[each])
        if len(found) < most and left[kind] and used[each] < REPEATED:
            found.append(each)
            left[kind] -= 1
            used[each] += 1
    return found
