"""Careers in the order in which they suit a person: by fit, and by what the person liked in particular.

The fit compares six scores with a career's six ratings. Many careers fit about the same; among those, the ones come
first whose areas the person liked more than others of the same type (``quiz.person.likings``). Only careers near the
best fit are moved by likings, so that nothing comes in that the six scores put far off.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import ROUNDING, Floats, Indices, Mask, Matrix, Scores, Vector, shape

DECIMALS: Final = 6
"""The matrix product adds in an order that depends on a row's place, which moves the last digits of a fit. Rounded,
careers with the same profile tie exactly, and the order of the catalogue changes nothing."""
WEIGHT: Final = 1.0
"""What one step of an answer more, in all areas of a career, is worth beside a fit.

Chosen on made-up people with an obvious career, and held against others: see ``bench/personas``.
"""
NEAR: Final = 0.6
"""How far below the best fit likings still count."""


class Match(NamedTuple):
    """A career by its row in the catalogue, its rank (1 is best; equal ones share a rank) and its fit, -1 to 1.

    ``more`` is what the person's likings add.
    """

    row: int
    rank: int
    fit: float
    tied: bool
    more: float = 0.0


@dataclass(frozen=True, eq=False)
class Ranking:
    """All careers, shape (n,) each: fits, -1 to 1, what likings add, and the scores that order them, as rows stand.

    ``near`` tells which fit well enough to be moved by likings, ``rising`` are the scores in rising order.
    """

    fits: Vector
    near: Mask
    more: Vector
    scores: Vector
    rising: Vector

    def best(self, count: int, among: Mask | None = None) -> Indices:
        """Return the ``count`` best rows, best first; equal ones keep the order of the catalogue, which is by title.

        ``among``, shape (n,), leaves only some rows to choose from.
        """
        if among is None:
            # Only rows at or above the count-th best value can be shown; sorting those few is all the sorting left.
            places = (self.scores >= self.rising[-min(count, len(self.rising))]).nonzero()[0]
        else:
            places = among.nonzero()[0]
        rows: Indices = places[(-self.scores[places]).argsort(kind="stable")][:count]
        return rows

    def matches(self, rows: Indices) -> list[Match]:
        """Return the matches of some rows, with their ranks among all careers."""
        scores = self.scores[rows]
        upper = self.rising.searchsorted(scores, side="right")
        ranks = len(self.rising) - upper + 1
        tied = upper - self.rising.searchsorted(scores, side="left") > 1
        columns = (rows, ranks, self.fits[rows], tied, self.more[rows])
        return [Match(*each) for each in zip(*(column.tolist() for column in columns), strict=True)]


def shapes(profiles: Sequence[Scores]) -> Matrix:
    """Return the shapes of many profiles as columns, (6, n), unit length. Raises ``ValueError`` for a flat one."""
    table = np.array([shape(profile) for profile in profiles], dtype=np.float64).reshape(-1, 6)
    return np.ascontiguousarray(table.T)


def rank(person: Vector, careers: Matrix, liked: Vector | None = None) -> Ranking:
    """Compare a person's shape, (6,), with all careers', (6, n), in one matrix product.

    ``liked``, (n,), is how much more the person liked what each career is about, in steps of an answer.
    """
    fits = rounded(person @ careers)
    more = np.zeros(len(fits)) if liked is None else rounded(WEIGHT * liked)
    near = within_reach(fits)
    more[~near] = 0
    scores = rounded(fits + more)
    return Ranking(fits, near, more, scores, np.sort(scores))


def ordering(fits: Floats, more: Floats) -> Matrix:
    """Return what orders careers, by fits and by what likings add, (n,) or (m, n) each; not rounded."""
    found: Matrix = np.where(within_reach(fits), fits + more, fits)
    return found


def shapes_of(people: Matrix) -> Matrix:
    """Return the shapes of many people by their six scores beside those of people in general, (m, 6) each.

    Six equal numbers, which have no direction, become zeros.
    """
    centred = people - people.mean(axis=1, keepdims=True)
    found: Matrix = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), ROUNDING)
    return found


def scored(people: Matrix, likings: Matrix, careers: Matrix, emphasis: Matrix) -> Matrix:
    """Return what orders careers for many people, (m, n).

    ``people`` are (m, 6), as above; ``likings`` are (m, k); ``careers`` are shapes, (6, n); ``emphasis``, (n, k), says
    how much each area counts.
    """
    return ordering(shapes_of(people) @ careers, WEIGHT * likings @ emphasis.T)


def within_reach(fits: Floats) -> Mask:
    """Return which careers fit well enough to be moved by likings, for fits of (n,) or (m, n)."""
    found: Mask = fits >= fits.max(axis=-1, keepdims=True) - NEAR
    return found


def rounded(fits: Floats) -> Vector:
    """Return fits rounded to a millionth, so that what is equal but for the order of adding up is equal."""
    found: Vector = np.round(fits, DECIMALS)
    return found


def contributions(person: Vector, careers: Matrix) -> Matrix:
    """Return what each type adds to the fit of each career, (m, 6) for shapes (6, m); a row adds up to the fit."""
    found: Matrix = careers.T * person
    return found
