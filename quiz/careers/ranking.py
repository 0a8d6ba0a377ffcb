"""Shapes of persons and careers compared: fit, rank, and what each type adds to the fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import Indices, Mask, Matrix, Scores, Vector, shape

DECIMALS: Final = 6
"""The matrix product adds in an order that depends on a row's place, which moves the last digits of a fit. Rounded,
careers with the same profile tie exactly, and the order of the catalogue changes nothing."""


class Match(NamedTuple):
    """A career by its row in the catalogue, its rank (1 is best; equal fits share a rank) and its fit, -1 to 1."""

    row: int
    rank: int
    fit: float
    tied: bool


@dataclass(frozen=True, eq=False)
class Ranking:
    """The fit of every career, shape (n,), -1 to 1: as the rows stand, and in rising order."""

    fits: Vector
    rising: Vector

    def best(self, count: int, among: Mask | None = None) -> Indices:
        """Return the ``count`` best rows, best first; equal fits keep the order of the catalogue, which is by title.

        ``among``, shape (n,), leaves only some rows to choose from.
        """
        if among is None:
            # Only rows at or above the count-th best value can be shown; sorting those few is all the sorting left.
            places = (self.fits >= self.rising[-min(count, len(self.rising))]).nonzero()[0]
        else:
            places = among.nonzero()[0]
        rows: Indices = places[(-self.fits[places]).argsort(kind="stable")][:count]
        return rows

    def matches(self, rows: Indices) -> list[Match]:
        """Return the matches of some rows, with their ranks among all careers."""
        fits = self.fits[rows]
        upper = self.rising.searchsorted(fits, side="right")
        ranks = len(self.rising) - upper + 1
        tied = upper - self.rising.searchsorted(fits, side="left") > 1
        return [Match(*each) for each in zip(rows.tolist(), ranks.tolist(), fits.tolist(), tied.tolist(), strict=True)]


def shapes(profiles: Sequence[Scores]) -> Matrix:
    """Return the shapes of many profiles as columns, (6, n), unit length. Raises ``ValueError`` for a flat one."""
    table = np.array([shape(profile) for profile in profiles], dtype=np.float64).reshape(-1, 6)
    return np.ascontiguousarray(table.T)


def rank(person: Vector, careers: Matrix) -> Ranking:
    """Compare a person's shape, (6,), with all careers', (6, n), in one matrix product."""
    fits = rounded(person @ careers)
    return Ranking(fits, np.sort(fits))


def rounded(fits: Vector) -> Vector:
    """Return fits rounded to a millionth, so that what is equal but for the order of adding up is equal."""
    found: Vector = np.round(fits, DECIMALS)
    return found


def contributions(person: Vector, careers: Matrix) -> Matrix:
    """Return what each type adds to the fit of each career, (m, 6) for shapes (6, m); a row adds up to the fit."""
    found: Matrix = careers.T * person
    return found
