"""Likings: how much more a person liked the activities of an area than others of the same type.

Six scores cannot tell a truck driver from a cook. The answers behind them can: whoever likes realistic activities about
as much as somebody else may like those about machines more, and those about animals less. A liking is the sum of what
the answers about an area lie above the person's own mean of their type, over their number and ``STEADY``: with few
answers it stays near nothing (the usual rule for a guess between what one answered and what is usual, Kelley 1927).
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from quiz.person.answers import LEFT_OUT
from quiz.person.population import STABLE
from quiz.riasec import Indices, Matrix, Vector

STEADY: Final = (1 - STABLE) / STABLE
"""So many answers count as much as what is usual: what is chance in one answer over what is liking."""


class Rated(NamedTuple):
    """The answers that count, (m,) each: their types and areas as numbers, and the answers, 0 to 4.

    ``own`` tells which of them make up the six scores; the others were chosen for this person, and only say how much
    their areas are liked. An area that is not known is -1.
    """

    kinds: Indices
    areas: Indices
    values: Vector
    own: Sequence[bool]


def answered(kinds: Indices, areas: Indices, values: Sequence[int], own: int) -> tuple[Rated, Indices]:
    """Return the answers that count, of items of such types and areas, and their places, (m,).

    The first ``own`` items make up the six scores.
    """
    states = np.array(values)
    given = (states < LEFT_OUT).nonzero()[0]
    return Rated(kinds[given], areas[given], states[given].astype(np.float64), (given < own).tolist()), given


def above(rated: Rated, means: Vector) -> Vector:
    """Return how far each answer lies above the person's mean of its type, (m,); ``means`` are (6,)."""
    found: Vector = rated.values - means[rated.kinds]
    return found


def spread(rated: Rated, areas: int) -> Matrix:
    """Return how much of each answer's distance from its mean goes into the liking of each area, (areas, m)."""
    table = (np.arange(areas)[:, np.newaxis] == rated.areas).astype(np.float64)
    found: Matrix = table / (table.sum(axis=1, keepdims=True) + STEADY)
    return found


def likings(rated: Rated, means: Vector, areas: int) -> Vector:
    """Return the liking of each area, (areas,), in steps of an answer; 0 is as much as others of the type."""
    found: Vector = spread(rated, areas) @ above(rated, means)
    return found
