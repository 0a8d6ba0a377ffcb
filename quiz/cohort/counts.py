"""The answers of many people counted by type and made into scores, as ``quiz.person.scoring`` does for one.

Rule of this package's tables: people stand side by side in the last axis, so that every step is one operation on long
rows of numbers.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from quiz.cohort.tables import Form
from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.person.population import LEAN
from quiz.person.scoring import HIGHEST, LEAST
from quiz.person.standing import POINTS
from quiz.riasec import TYPES, Indices, Mask, Matrix, Vector

Number = TypeVar("Number", bound=np.generic)
States = npt.NDArray[np.uint8]
"""Answers 0 to 4, left out, or not asked, as in ``quiz.person.answers``: (items, m) of m people."""
SHIFT: Final = np.array([POINTS * lean for lean in LEAN.tolist()])[:, np.newaxis]
"""What is taken off each score before it is compared, (6, 1)."""


@dataclass(frozen=True, eq=False)
class Counts:
    """Of each type and person, (6, m): how many answers, their sum, that of their squares, and whether they suffice."""

    answered: Matrix
    totals: Matrix
    squares: Matrix
    enough: Mask

    def of(self, people: Indices) -> "Counts":
        """Return the counts of some people."""
        answered, totals, squares = (taken(each, people) for each in (self.answered, self.totals, self.squares))
        return Counts(answered, totals, squares, taken(self.enough, people))

    @cached_property
    def means(self) -> Matrix:
        """The mean answers, 0 to 4; not a number without any."""
        with np.errstate(invalid="ignore"):
            found: Matrix = self.totals / self.answered
        return found

    @cached_property
    def scores(self) -> Matrix:
        """The scores, 0 to 100; not a number with too few answers."""
        found: Matrix = np.where(self.enough, 100 * self.means / HIGHEST, np.nan)
        return found

    @cached_property
    def within(self) -> Matrix:
        """The sums of the squares by which answers lie away from their mean; there have to be some of each type."""
        found: Matrix = self.squares - self.totals**2 / self.answered
        return found

    @cached_property
    def all_answered(self) -> Vector:
        """How many answers there are in all, (m,)."""
        found: Vector = self.answered.sum(axis=0)
        return found


def taken(table: npt.NDArray[Number], people: Indices) -> npt.NDArray[Number]:
    """Return the columns of some people, in long rows: an index alone would lay them out the other way."""
    return table if len(people) == table.shape[1] else table.take(people, axis=1)


def counted(form: Form, values: States) -> Counts:
    """Count the answers of m people to a questionnaire, (items, m)."""
    told = values < LEFT_OUT
    points = (values * told).astype(np.float32)
    kinds = (form.kinds == np.arange(len(TYPES))[:, np.newaxis]).astype(np.float32)
    # Whole numbers below 2^24 are exact in single precision.
    answered, totals, squares = (
        (kinds @ each).astype(np.float64) for each in (told.astype(np.float32), points, points * points)
    )
    items = kinds.sum(axis=1, keepdims=True)
    asked = items - kinds @ (values == UNSEEN).astype(np.float32)
    least = np.maximum((asked + 1) // 2, np.minimum(LEAST, items))
    return Counts(answered, totals, squares, answered >= least)


def compared(scores: Matrix) -> Matrix:
    """Return scores beside those of people in general, (6, m), as ``quiz.person.standing``."""
    found: Matrix = scores - SHIFT
    return found
