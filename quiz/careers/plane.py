"""All careers on the plane of Holland's hexagon, and how far such a plane can be trusted.

Each of the six ratings pulls toward the corner of its type; a place is where all six together pull. Twice these sums
are Prediger's two dimensions, turned so that Realistic lies at the top left as in the emblem (Things/People = 2R + I -
A - 2S - E + C, Data/Ideas = 1.73 (E + C - I - A): D. J. Prediger, *Dimensions underlying Holland's hexagon*, Journal of
Vocational Behavior 21, 1982); turned by another 30 degrees they are Hogan's sociability and conformity (R. Hogan, *A
socioanalytic theory of personality*, Nebraska Symposium on Motivation, 1983).

Shapes have unit length, so the plane shows them as one sees a globe from afar: the rim is crowded. As on maps of a
hemisphere (Lambert's equal-area projection, 1772), distances from the middle are drawn apart there. Directions stay,
and the dots tell a little more: of a career's 20 nearest, 36 of 100 are among its 20 nearest dots instead of 34.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import pi
from typing import Final

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.riasec import ROUNDING, TYPES, Indices, Mask, Matrix, Vector

NEAREST: Final = 20
"""So many neighbors are compared to tell how far the plane can be trusted."""
_ANGLES: Final = np.arange(len(TYPES)) * pi / 3 - 2 * pi / 3
CORNERS: Final[Matrix] = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], axis=1)
"""Where each type pulls, (6, 2), y downward: Realistic to the top left, then clockwise."""


@dataclass(frozen=True, eq=False)
class Plane:
    """The careers of a catalogue by their places, (n, 2), in a circle of radius 1 around the middle."""

    catalogue: Catalogue
    places: Matrix

    @cached_property
    def leading(self) -> Indices:
        """The type, by number, that each career has most of, (n,)."""
        found: Indices = np.array([career.profile for career in self.catalogue.careers]).argmax(axis=1)
        return found

    @cached_property
    def largest(self) -> Indices:
        """All rows, those first in which most people work, (n,)."""
        found: Indices = np.array([-career.people for career in self.catalogue.careers]).argsort(kind="stable")
        return found

    @cached_property
    def trust(self) -> float:
        """How many of a career's nearest by shape are among its nearest dots, on average, 0 to 1."""
        return kept_near(self.catalogue.shapes, self.places)


@lru_cache(maxsize=2)
def plane(catalogue: Catalogue) -> Plane:
    """Return the plane of a catalogue, made once."""
    return Plane(catalogue, on_plane(catalogue.shapes))


def on_plane(shapes: Matrix) -> Matrix:
    """Return where shapes, (6, n), lie on the plane, (n, 2), in a circle of radius 1 around the middle."""
    # Six vectors that go round evenly make a length of at most the root of three of a shape of length one.
    flat = shapes.T @ CORNERS / np.sqrt(3)
    lengths = np.minimum(np.linalg.norm(flat, axis=1, keepdims=True), 1)
    found: Matrix = flat * np.sqrt(1 - np.sqrt(1 - lengths**2)) / np.maximum(lengths, ROUNDING)
    return found


def place_of(shape: Vector) -> tuple[float, float]:
    """Return where one shape, (6,), lies on the plane."""
    x, y = on_plane(shape[:, np.newaxis])[0].tolist()
    return x, y


def kept_near(shapes: Matrix, places: Matrix, count: int = NEAREST) -> float:
    """Return how many of the nearest by shape, (6, n), are among as many nearest by place, (n, 2): 0 to 1."""
    number = len(places)
    if number <= count + 1:
        return 1.0
    fits = shapes.T @ shapes
    squares = (places**2).sum(axis=1)
    apart = squares[:, np.newaxis] + squares - 2 * places @ places.T
    near = [_first(distances, count) for distances in (-fits, apart)]
    return float((near[0] & near[1]).sum()) / (number * count)


def _first(distances: Matrix, count: int) -> Mask:
    """Return which are the ``count`` nearest of each row, itself left out, (n, n)."""
    np.fill_diagonal(distances, np.inf)
    found: Mask = np.zeros(distances.shape, dtype=np.bool_)
    np.put_along_axis(found, np.argpartition(distances, count, axis=1)[:, :count], values=True, axis=1)
    return found
