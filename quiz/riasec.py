"""Holland's six types, scores on them, and the shape of a profile.

Rule of this file: plain values and arithmetic only; nothing here knows of questions, careers or pages.

Source: John L. Holland, *Making Vocational Choices* (1997). The order R-I-A-S-E-C runs round the hexagon, so
that neighbours are alike and opposites differ most.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]
"""Numbers along one axis, as six scores, (6,), or the fits of all careers, (n,)."""
Matrix = npt.NDArray[np.float64]
"""Numbers along two axes, as the shapes of all careers, (6, n)."""
Tensor = npt.NDArray[np.float64]
"""Numbers along three axes."""
LightMatrix = npt.NDArray[np.float32]
"""A matrix in half the bytes, for what is only counted and never shown."""
Floats = npt.NDArray[np.floating[Any]]
"""Numbers of any precision."""
Indices = npt.NDArray[np.intp]
"""Whole numbers that point into a table: rows of careers, places of items, numbers of types."""
Signs = npt.NDArray[np.int8]
"""-1, 0 or 1 for each entry of a table."""
Mask = npt.NDArray[np.bool_]
"""Which rows of a table are meant, (n,)."""

FLAT = 5.0
"""Scores whose highest and lowest lie this close (in points of 100) or closer have no shape to compare.

Five points are one answer, one step apart, in the short questionnaire: too little to rank 924 careers on.
"""

ROUNDING = 1e-9
"""A length that only the rounding of sums leaves over; six equal numbers need not cancel out to the last digit."""
CODE_LETTERS = 3


class Type(StrEnum):
    """One of the six vocational interest types, by its letter."""

    REALISTIC = "R"
    INVESTIGATIVE = "I"
    ARTISTIC = "A"
    SOCIAL = "S"
    ENTERPRISING = "E"
    CONVENTIONAL = "C"


TYPES: tuple[Type, ...] = tuple(Type)

Scores = tuple[float, float, float, float, float, float]
"""Six scores in the order of ``TYPES``, on any one scale."""

Groups = tuple[tuple[Type, ...], ...]
"""The leading types of a Holland code, highest first; types that are level stand in one group."""


def shape(profile: Sequence[float]) -> Vector:
    """Return the six numbers minus their own mean, at unit length: shape (6,), no unit.

    The cosine of two shapes equals Pearson's correlation of the two profiles, so that a habit of answering high or
    low, or a wider use of the scale, changes nothing. Raises ``ValueError`` for a profile of six equal numbers,
    which has no direction.
    """
    centred = np.asarray(profile, dtype=np.float64) - sum(profile) / len(profile)
    length = sqrt(centred @ centred)
    if length < ROUNDING:
        raise ValueError("six equal numbers have no shape")
    found: Vector = centred / length
    return found


def is_flat(scores: Scores) -> bool:
    """Tell whether scores of 0 to 100 are all alike, or so nearly that a ranking would be one on noise."""
    return max(scores) - min(scores) <= FLAT


def holland_code(profile: Sequence[float]) -> Groups:
    """Return the leading types, highest first, as groups; types with the same number stand in one group.

    ``((E,), (A,), (S,))`` stands for a plain EAS, and ``((I, A), (S,))`` for one in which Investigative and Artistic
    are level. See ``leading`` for what has no place.
    """
    values = sorted(set(profile), reverse=True)
    return leading([tuple(kind for kind, own in zip(TYPES, profile, strict=True) if own == value) for value in values])


def leading(groups: Sequence[tuple[Type, ...]]) -> Groups:
    """Return the first groups of types that fit into the three places of a Holland code, and always the first one.

    Where more types are level than there are places left, none of them leads.
    """
    kept = [groups[0]]
    for group in groups[1:]:
        if sum(map(len, kept)) + len(group) > CODE_LETTERS:
            break
        kept.append(group)
    return tuple(kept)


def code_text(groups: Groups) -> str:
    """Write a Holland code: letters side by side, level ones joined by a slash, as in ``EAS`` or ``AE I/S``."""
    text = "/".join(groups[0])
    for before, group in pairwise(groups):
        apart = len(before) > 1 or len(group) > 1
        text += (" " if apart else "") + "/".join(group)
    return text
