"""Is there a signal? Whether answers tell anything about a person's interests, before any list is made of them.

Three looks at the answers. Do they repeat themselves like a pattern clicked down the page? Does liking differ between
the types more than it scatters within them (a one-way analysis of variance, whose F also gives the reliability of the
profile's shape, 1 - 1/F)? And do they look more like answers that people give, or like dice? The last look compares
how likely the six means and the scatter are for a person drawn from ``quiz.population`` and for answers given at
random; it sees what F alone cannot: whether the profile is one that people have, in the order of the hexagon.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log
from typing import Final

import numpy as np

from quiz.patterns import repeats
from quiz.population import COVARIANCE, MEANS, SCATTER
from quiz.riasec import TYPES, Vector
from quiz.scoring import Places, Tally

RELIABLE: Final = 0.8
"""From this reliability on, chance hardly makes such differences: F is 5 or more."""
CLEAR: Final = 0.7
"""The reliability from which a signal is called clear rather than mixed."""
ENOUGH: Final = 60
"""With so many answers it is enough that they are likelier from a person than from dice."""
PRICE: Final = 0.04
"""How much likelier, as a natural logarithm, for each answer less: behind few answers, dice hide more easily."""
MIDDLE: Final = 2.0
DICE: Final = (2.0, 1.0)
"""The variance of one answer at random: evenly over the five, or bunched around the middle."""
SCATTERS: Final = tuple(SCATTER + step for step in (-0.6, -0.4, -0.2, 0.0, 0.2, 0.4))
"""People differ in how much their answers scatter; these stand for them in equal parts."""


class Signal(StrEnum):
    """What answers tell about a person's interests."""

    CLEAR = "clear"
    MIXED = "mixed"
    UNTOLD = "cannot tell"


@dataclass(frozen=True)
class Reading:
    """How answers were read: the outcome, the reliability of the shape (0 to 1), and whether they form a pattern."""

    signal: Signal
    reliability: float
    pattern: bool = False


def read(tallies: Sequence[Tally], places: Places, values: Sequence[int]) -> Reading:
    """Read the answers of a person whose six types all count: tallies, where each type's items stand, and answers."""
    reliability = shape_reliability(tallies)
    decided = reliability >= RELIABLE
    if repeats(places, values, decided=decided):
        return Reading(Signal.UNTOLD, reliability, pattern=True)
    answered = sum(each.answered for each in tallies)
    if not decided and evidence(tallies) < PRICE * max(0, ENOUGH - answered):
        return Reading(Signal.UNTOLD, reliability)
    return Reading(Signal.CLEAR if reliability >= CLEAR else Signal.MIXED, reliability)


def shape_reliability(tallies: Sequence[Tally]) -> float:
    """Return 1 - 1/F: the share of the differences between types that is more than scatter, 0 to 1.

    Source: C. Hoyt, Test reliability estimated by analysis of variance, Psychometrika 6 (1941).
    """
    counts, means, scatter, freedom = _moments(tallies)
    grand = float(counts @ means) / float(counts.sum())
    between = float(counts @ (means - grand) ** 2) / (len(TYPES) - 1)
    within = scatter / freedom if freedom else 0.0
    return max(0.0, 1 - within / between) if between > 0 else 0.0


def evidence(tallies: Sequence[Tally]) -> float:
    """Return how much likelier the answers are from a person than from dice, as a natural logarithm."""
    counts, means, scatter, freedom = _moments(tallies)
    person = _fits(means - MEANS, COVARIANCE + np.diag(SCATTER / counts))
    person += _log_mean([_scatters(scatter, freedom, each) for each in SCATTERS])
    dice = [_fits(means - MIDDLE, np.diag(each / counts)) + _scatters(scatter, freedom, each) for each in DICE]
    return person - _log_mean(dice)


def _moments(tallies: Sequence[Tally]) -> tuple[Vector, Vector, float, int]:
    counts = np.array([each.answered for each in tallies], dtype=np.float64)
    totals = np.array([each.total for each in tallies], dtype=np.float64)
    means = totals / counts
    scatter = sum(each.squares for each in tallies) - float(totals @ means)
    return counts, means, scatter, int(counts.sum()) - len(TYPES)


def _fits(distance: Vector, covariance: Vector) -> float:
    """Return the logarithm of a normal density, without the constant that all share."""
    _, size = np.linalg.slogdet(covariance)
    return -0.5 * float(distance @ np.linalg.solve(covariance, distance)) - 0.5 * float(size)


def _scatters(squares: float, freedom: int, variance: float) -> float:
    return -0.5 * freedom * log(variance) - 0.5 * squares / variance


def _log_mean(logarithms: Sequence[float]) -> float:
    return float(np.logaddexp.reduce(logarithms)) - log(len(logarithms))
