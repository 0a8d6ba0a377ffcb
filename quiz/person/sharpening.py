"""Which activities to ask next: those that can still change the list most, and when to stop.

Of each type's score it is known how much the answers scatter; of each career among the best, how much its fit hangs
on each score. A type is worth asking where both are large. After every answer the scatter of its type's mean shrinks
from 1/n to 1/(n + 1) of an answer's variance, so that the next item goes to the type where that gains most.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Final

import numpy as np

from quiz.person.answers import UNSEEN
from quiz.person.firmness import scatters
from quiz.person.population import LEAN
from quiz.person.scoring import Places, Tally
from quiz.riasec import ROUNDING, TYPES, Matrix, Vector

STEP: Final = 6
CONTENDERS: Final = 40
"""How many of the best careers are looked at: the top 20, and those that could come in."""
SETTLED: Final = 0.0115
"""The variance of the contenders' fits, from scatter alone, below which more answers would hardly change the list."""


def unrest(tallies: Sequence[Tally], careers: Matrix) -> float:
    """Return how much the contenders' fits still vary against each other by scatter alone (a variance of fits)."""
    counts = np.array([each.answered for each in tallies])
    return float((leverage(tallies, careers) / counts * scatters(tallies)).sum())


def leverage(tallies: Sequence[Tally], careers: Matrix) -> Vector:
    """Return for each type how differently the contenders' fits move when its score does, shape (6,)."""
    means = np.array([each.mean for each in tallies]) - LEAN
    centred = means - means.mean()
    length = sqrt(centred @ centred)
    if length < ROUNDING:
        return np.ones(len(TYPES))
    shape = centred / length
    fits = shape @ careers
    contenders = np.argpartition(-fits, min(CONTENDERS, len(fits) - 1))[:CONTENDERS]
    slopes = (careers[:, contenders] - np.outer(shape, fits[contenders])) / length
    found: Vector = slopes.var(axis=1)
    return found


def next_places(tallies: Sequence[Tally], places: Places, values: Sequence[int], careers: Matrix) -> tuple[int, ...]:
    """Return the places of the items to ask next, six at most, in the questionnaire's order; all types have answers."""
    open_places = [[place for place in own if values[place] == UNSEEN] for own in places]
    counts = [each.answered for each in tallies]
    weights = (leverage(tallies, careers) * scatters(tallies)).tolist()
    chosen: list[int] = []
    while len(chosen) < STEP and any(open_places):
        gains = [
            weight * (1 / count - 1 / (count + 1)) if own else -1.0
            for weight, count, own in zip(weights, counts, open_places, strict=True)
        ]
        kind = gains.index(max(gains))
        chosen.append(open_places[kind].pop(0))
        counts[kind] += 1
    return tuple(sorted(chosen))
