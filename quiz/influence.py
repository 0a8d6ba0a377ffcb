"""Why a career fits: what each of a person's own answers adds, and what another answer would change.

A fit is the sum over the six types of the person's shape times the career's. A type's score is the mean of its
answers, so that a fit is just as well a sum over answers: each adds the career's shape at its type, times how far the
answer lies from the person's mean of the six types, over the number of answers to that type and the length of the
person's centred scores. The parts add up to the fit exactly; nothing is left over for any other cause.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final, NamedTuple

import numpy as np

from quiz.answers import LEFT_OUT
from quiz.matching import Matrix
from quiz.riasec import ROUNDING, Vector
from quiz.scoring import HIGHEST, Places, Tally

LIKED: Final = 3
DISLIKED: Final = 1
SMALL: Final = 0.01
"""What an answer must add to a fit, or take from it, to be quoted."""
SAME: Final = 1e-6
"""Fits this close are ties, as in ``quiz.matching``."""


class Influence(NamedTuple):
    """One answer's part in a fit: the item's place, the answer, and what it adds."""

    place: int
    answer: int
    adds: float


class Change(NamedTuple):
    """Another answer to the item at ``place``, and the rank that a career would then have."""

    place: int
    answer: int
    other: int
    rank: int


@dataclass(frozen=True, eq=False)
class Weights:
    """The answers that count, n of them: places, answers, types (as numbers), and what each adds per unit of shape."""

    places: Vector
    answers: Vector
    kinds: Vector
    adds: Vector
    means: Vector

    def parts(self, careers: Matrix) -> Matrix:
        """Return what each answer adds to the fit of each career: (n, m) for shapes (6, m)."""
        found: Matrix = careers[self.kinds] * self.adds[:, np.newaxis]
        return found


def weigh(tallies: Sequence[Tally], places: Places, values: Sequence[int]) -> Weights:
    """Weigh the answers of a person whose six scores have a shape."""
    rows = [
        (place, values[place], kind, 1 / each.answered)
        for kind, (each, own) in enumerate(zip(tallies, places, strict=True))
        for place in own
        if values[place] < LEFT_OUT
    ]
    where, answers, kinds, shares = (np.array(column) for column in zip(*rows, strict=True))
    means = np.array([each.total / each.answered for each in tallies])
    centred = means - means.mean()
    adds = (answers - means.mean()) * shares / sqrt(centred @ centred)
    return Weights(where, answers, kinds, adds, means)


def strongest(weights: Weights, careers: Matrix, carry: int, pull: int) -> list[list[Influence]]:
    """Return for each career, (6, m) shapes, the likes and dislikes that carry its fit most, then those against it.

    Only answers that say something are quoted: a like above the person's own mean, a dislike below it.
    """
    middle = weights.means.mean()
    answers = weights.answers
    sure = ((answers >= LIKED) & (answers > middle)) | ((answers <= DISLIKED) & (answers < middle))
    places, given = weights.places[sure].tolist(), answers[sure].tolist()
    parts = weights.parts(careers)[sure]
    order = parts.argsort(axis=0, kind="stable")
    found = []
    for rising, adds in zip(order.T.tolist(), parts.T.tolist(), strict=True):
        best = [place for place in rising[::-1][:carry] if adds[place] >= SMALL]
        worst = [place for place in rising[:pull] if adds[place] <= -SMALL]
        found.append([Influence(places[each], given[each], adds[each]) for each in (*best, *worst)])
    return found


def changes(weights: Weights, tallies: Sequence[Tally], careers: Matrix, row: int) -> list[Change]:
    """Return other answers with the rank that the career at ``row`` would have by them, best rank first.

    Like answers to items of one type move a career alike; the first item stands for all of them.
    """
    given = np.stack([weights.kinds, weights.answers])
    _, firsts = np.unique(given, axis=1, return_index=True)
    counts = np.array([each.answered for each in tallies])
    options = [(item, other) for item in firsts.tolist() for other in range(HIGHEST + 1)]
    items, others = (np.array(column) for column in zip(*options, strict=True))
    kinds, answers = weights.kinds[items], weights.answers[items]
    means = np.repeat(weights.means[np.newaxis], len(items), axis=0)
    means[np.arange(len(items)), kinds] += (others - answers) / counts[kinds]
    centred = means - means.mean(axis=1, keepdims=True)
    shapes = centred / np.maximum(np.sqrt((centred**2).sum(axis=1, keepdims=True)), ROUNDING)
    fits = shapes @ careers
    ranks = 1 + (fits > fits[:, row, np.newaxis] + SAME).sum(axis=1)
    table = zip(weights.places[items].tolist(), answers.tolist(), others.tolist(), ranks.tolist(), strict=True)
    found = [Change(*each) for each in table if each[1] != each[2]]
    return sorted(found, key=lambda change: (change.rank, abs(change.other - change.answer), change.place))
