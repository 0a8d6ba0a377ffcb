"""Is there a signal? Whether answers tell anything about a person's interests, before any list is made of them.

Three looks at the answers. Do they repeat themselves like a pattern clicked down the page? Does liking differ between
the types more than it scatters within them (a one-way analysis of variance, whose F also gives the reliability of the
profile's shape, 1 - 1/F)? And do they look more like answers that people give, or like dice (``quiz.person.evidence``)?
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from quiz.person.evidence import evidence, moments
from quiz.person.patterns import repeats
from quiz.person.scoring import Places, Tally
from quiz.riasec import TYPES

RELIABLE: Final = 0.8
"""From this reliability on, chance hardly makes such differences: F is 5 or more."""
CLEAR: Final = 0.7
"""The reliability from which a signal is called clear rather than mixed."""
ENOUGH: Final = 50
"""With so many answers it is enough that they are as likely from a person as from dice; with more, even a bit less."""
PRICE: Final = 0.04
"""How much likelier, as a natural logarithm, for each answer less: behind few answers, dice hide more easily."""


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
    if not decided and evidence(tallies) < PRICE * (ENOUGH - answered):
        return Reading(Signal.UNTOLD, reliability)
    return Reading(Signal.CLEAR if reliability >= CLEAR else Signal.MIXED, reliability)


def shape_reliability(tallies: Sequence[Tally]) -> float:
    """Return 1 - 1/F: the share of the differences between types that is more than scatter, 0 to 1.

    Source: C. Hoyt, Test reliability estimated by analysis of variance, Psychometrika 6 (1941).
    """
    counts, means, scatter, freedom = moments(tallies)
    grand = float(counts @ means) / float(counts.sum())
    between = float(counts @ (means - grand) ** 2) / (len(TYPES) - 1)
    within = scatter / freedom if freedom else 0.0
    return max(0.0, 1 - within / between) if between > 0 else 0.0
