"""Shapes of persons and careers compared: fit, rank, and what the fit is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from quiz.riasec import Scores, Vector, shape

Matrix = npt.NDArray[np.float64]
Single = npt.NDArray[np.float32]
Rows = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]

# Adding and taking away 3 x 2^31 leaves a double rounded to a multiple of 2^-20, about one millionth. The matrix
# product adds in an order that depends on a row's place, which moves the last digits; rounded, careers with the same
# profile tie exactly, and the order of the catalogue changes nothing. Such a number also fits a float32, whose sort
# is twice as fast. (np.round does the same in twice the time.)
ROUNDER: Final = 3.0 * 2**31


class Match(NamedTuple):
    """A career by its row in the table of shapes, its rank (1 is best; equal fits share a rank) and its fit."""

    row: int
    rank: int
    fit: float
    tied: bool


@dataclass(frozen=True)
class Ranking:
    """The fit of every career, shape (n,), -1 to 1: as the rows stand, and in rising order."""

    fits: Single
    rising: Single


def shapes(profiles: Sequence[Scores]) -> Matrix:
    """Return the shapes of many profiles as columns, (6, n), unit length. Raises ``ValueError`` for a flat one."""
    table = np.array([shape(profile) for profile in profiles], dtype=np.float64).reshape(-1, 6)
    return np.ascontiguousarray(table.T)


def rank(person: Vector, careers: Matrix) -> Ranking:
    """Compare a person's shape, (6,), with all careers', (6, n), in one matrix product."""
    fits: Single = rounded(person @ careers).astype(np.float32)
    return Ranking(fits, np.sort(fits))


def rounded(fits: Vector) -> Vector:
    """Return fits rounded to about a millionth, so that what is equal but for the order of adding up is equal."""
    return (fits + ROUNDER) - ROUNDER


def best(ranking: Ranking, count: int, among: Mask | None = None) -> Rows:
    """Return the ``count`` best rows, best first; equal fits keep the order of the table, which is that of titles.

    ``among``, shape (n,), leaves only some rows to choose from.
    """
    if among is None:
        # Only rows at or above the count-th best value can be shown; sorting those few is all the sorting left.
        places = (ranking.fits >= ranking.rising[-min(count, len(ranking.rising))]).nonzero()[0]
    else:
        places = among.nonzero()[0]
    rows: Rows = places[(-ranking.fits[places]).argsort(kind="stable")][:count]
    return rows


def matches(ranking: Ranking, rows: Rows) -> list[Match]:
    """Return the matches of some rows, with their ranks among all careers."""
    fits = ranking.fits[rows]
    upper = ranking.rising.searchsorted(fits, side="right")
    lower = ranking.rising.searchsorted(fits, side="left")
    ranks = len(ranking.rising) - upper + 1
    tied = upper - lower > 1
    return [Match(*each) for each in zip(rows.tolist(), ranks.tolist(), fits.tolist(), tied.tolist(), strict=True)]


def parts(person: Vector, careers: Matrix) -> Matrix:
    """Return what each type adds to the fit of each career, (m, 6) for shapes (6, m); a row adds up to the fit."""
    found: Matrix = careers.T * person
    return found
