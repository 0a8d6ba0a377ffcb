"""Areas of interest: what a person has to like in a career, and which careers an area is for.

O*NET rates each occupation on 41 specific interest areas from 1 to 7 (Specific Interest Areas, release 30.3). The
ratings are sparse: half of all careers have no more than two areas at 4 or above, so what counts is a floor of 3,
and the strongest area wherever it lies.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import ROUNDING, Mask, Matrix, Signs

FLOOR: Final = 3.0
"""From here on a career has much of an area."""
FILLED: Final = 24
"""An area is filled up to so many careers, with those that have a little of it."""
LITTLE: Final = 2.0
MOST: Final = 5
"""So many areas are named at most: with more, none stands out."""


class Ratings(NamedTuple):
    """What ratings of our own are worth, as correlations.

    ``twice`` is that of two hands with each other, ``blind`` that of a hand with the source's ratings of ``hidden``
    careers that it did not see, and ``near`` that of the mean of two related careers with them.
    """

    twice: float
    blind: float
    near: float
    hidden: int


OURS: Final = Ratings(twice=0.99, blind=0.97, near=0.88, hidden=24)
"""Measured by ``python -m bench``, on the ratings in ``bench/ratings``."""


def strongest(ratings: Sequence[float]) -> list[int]:
    """Return the areas that a career has much of, by number, the strongest first; always at least one.

    ``ratings`` are those of one career, 1 to 7, in the order of the areas.
    """
    ordered = sorted(range(len(ratings)), key=lambda number: (-ratings[number], number))
    return [number for place, number in enumerate(ordered[:MOST]) if place == 0 or ratings[number] >= FLOOR]


def belonging(ratings: Sequence[Sequence[float]]) -> Mask:
    """Return in which areas each career is found, (n, k); ``ratings`` are (n, k), from 1 to 7.

    It has much of the area, or more than of any other. Areas that few careers have much of are filled up with those
    that come nearest to it, so that who looks for faith or animals finds more than a handful.
    """
    table = np.array(ratings, dtype=np.float64)
    ranks = (-table).argsort(axis=0, kind="stable").argsort(axis=0)
    near = (ranks < FILLED) & (table >= LITTLE)
    found: Mask = (table >= FLOOR) | (table == table.max(axis=1, keepdims=True)) | near
    return found


def strengths(ratings: Sequence[Sequence[float]]) -> Signs:
    """Return of which areas each career has much (1), little (-1), or neither (0), (n, k).

    Much is half a standard deviation above the mean of all careers, and much by itself; little is less than that mean.
    """
    table = np.array(ratings, dtype=np.float64)
    mean, spread = table.mean(axis=0), table.std(axis=0)
    much = (table >= mean + spread / 2) & (table >= FLOOR)
    found: Signs = np.where(much, 1, np.where(table < mean, -1, 0))
    return found.astype(np.int8)


def emphasis(ratings: Sequence[Sequence[float]]) -> Matrix:
    """Return which areas set each career apart, (n, k): how far it lies above the mean of all, cubed, rows adding to 1.

    Cubed, so that what a career has most of counts most; one that lies above the mean nowhere has zeros.
    """
    table = np.array(ratings, dtype=np.float64)
    height = np.clip(table - table.mean(axis=0), 0, None) ** 3
    found: Matrix = height / np.maximum(height.sum(axis=1, keepdims=True), ROUNDING)
    return found
