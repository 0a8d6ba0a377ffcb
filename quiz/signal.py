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
from functools import lru_cache
from math import log
from typing import Final

import numpy as np
import numpy.typing as npt

from quiz.answers import LEFT_OUT
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
REPEATED: Final = 0.85
"""The share of answers equal to those a fixed number of places before, from which they count as a pattern."""
SURPRISE: Final = 0.25
"""The share of them that must be more than a decided person's likes and dislikes explain."""
LONGEST_PATTERN: Final = 11
FEWEST: Final = 12
"""Below this many pairs of answers, a repetition proves nothing."""
KEPT: Final = 32
"""For how many questionnaires the pairs are kept once they are found."""
MIDDLE: Final = 2.0
DICE: Final = (2.0, 1.0)
"""The variance of one answer at random: evenly over the five, or bunched around the middle."""
SCATTERS: Final = tuple(SCATTER + step for step in (-0.6, -0.4, -0.2, 0.0, 0.2, 0.4))
"""People differ in how much their answers scatter; these stand for them in equal parts."""

Numbers = npt.NDArray[np.intp]


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


def repeats(places: Places, values: Sequence[int], *, decided: bool = False) -> bool:
    """Tell whether answers repeat themselves: all alike, in long runs, or as 1-2-3-4-5-1-2-3 down the pages.

    A ``decided`` person, who answers all of a type alike, repeats answers too, but hardly more often than these likes
    and dislikes explain: as often as a draw from the answers to the one type and one from those to the other agree.
    """
    kinds, first, second, steps = _pairs(places)
    given = np.array(values)
    told = given < LEFT_OUT
    counts = np.bincount(kinds[told] * LEFT_OUT + given[told], minlength=len(TYPES) * LEFT_OUT)
    counts = counts.reshape(len(TYPES), LEFT_OUT)
    habits = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    both = told[first] & told[second]
    same = both & (given[first] == given[second])
    explained = both * (habits @ habits.T)[kinds[first], kinds[second]]
    pairs, found, usual = (np.bincount(steps, weights=each) for each in (both, same, explained))
    strange = (found - usual >= SURPRISE * pairs) | (not decided)
    return bool(((pairs >= FEWEST) & (found >= REPEATED * pairs) & strange).any())


@lru_cache(maxsize=KEPT)
def _pairs(places: Places) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return the type at each place, the places of all pairs that a pattern could join, and how far apart they are."""
    kinds = np.empty(sum(map(len, places)), dtype=np.intp)
    for kind, own in enumerate(places):
        kinds[list(own)] = kind
    steps = range(1, LONGEST_PATTERN + 1)
    pairs = [(first, first + step, step) for step in steps for first in range(len(kinds) - step)]
    first, second, apart = np.array(pairs).T
    return kinds, first, second, apart


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
