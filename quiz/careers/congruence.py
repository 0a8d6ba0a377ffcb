"""Congruence: what each type adds to a fit, in hundredths, and where person and work agree or differ.

Rule of this file: the one place that says which types carry a fit. Lists and a career's own page word the same value,
so that they never name different types. Congruence is Holland's word for how well a person's types and a work's agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.ranking import contributions, rounded
from quiz.riasec import TYPES, Matrix, Type, Vector

CENTS: Final = 100
"""Parts of a fit are shown in hundredths."""
NAMED: Final = 5
"""How many hundredths a type must add to the fit, or take from it, to be named in a sentence."""


class Agreement(Enum):
    """How a person and a work stand to each other in one type: strong or weak is above or below their own means."""

    STRONG_IN_BOTH = "strong in both"
    WEAK_IN_BOTH = "weak in both"
    STRONG_IN_PERSON = "strong in the person, weak in the work"
    STRONG_IN_WORK = "strong in the work, weak in the person"


class Part(NamedTuple):
    """One type's part in a fit, in hundredths, and how person and work agree in it."""

    kind: Type
    cents: int
    agreement: Agreement


@dataclass(frozen=True)
class Congruence:
    """A fit taken apart: six parts in hexagon order, in hundredths, which add up to the fit as it is shown."""

    parts: tuple[Part, ...]

    @property
    def named(self) -> list[Part]:
        """The parts large enough to be named, largest first; equal ones in hexagon order."""
        return sorted((each for each in self.parts if abs(each.cents) >= NAMED), key=lambda each: -abs(each.cents))

    @property
    def remainder(self) -> int:
        """What the parts too small to be named add up to, in hundredths."""
        return sum(each.cents for each in self.parts if abs(each.cents) < NAMED)


def congruences(person: Vector, careers: Matrix) -> list[Congruence]:
    """Return how a person's shape, (6,), agrees with each of some careers', (6, m)."""
    strong = person > 0
    return [
        Congruence(
            tuple(
                Part(kind, part, _agreement(part, strong=high))
                for kind, part, high in zip(TYPES, cents, strong.tolist(), strict=True)
            )
        )
        for cents in in_cents(contributions(person, careers))
    ]


def in_cents(adds: Matrix) -> Sequence[Sequence[int]]:
    """Round the parts of fits, (n, 6), to hundredths that add up to each rounded fit.

    All are rounded down; what is then missing goes to those that lost most (Hamilton's method of largest remainders).
    """
    exact = CENTS * adds
    down = np.floor(exact)
    missing = np.rint(CENTS * rounded(adds.sum(axis=1))) - down.sum(axis=1)
    # Sorting twice gives each part its place among the six, the one that lost most first.
    places = (down - exact).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    cents: list[list[int]] = (down + (places < missing[:, np.newaxis])).astype(int).tolist()
    return cents


def _agreement(cents: int, *, strong: bool) -> Agreement:
    if cents < 0:
        return Agreement.STRONG_IN_PERSON if strong else Agreement.STRONG_IN_WORK
    return Agreement.STRONG_IN_BOTH if strong else Agreement.WEAK_IN_BOTH
