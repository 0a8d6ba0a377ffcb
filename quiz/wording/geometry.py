"""Boxes and lines on the map of careers, in its units, whose middle is 0, 0.

Rule of this file: it knows neither names nor careers, only what lies where.
"""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from quiz.riasec import Vector

Number = float | Vector
RADIUS: Final = 300
"""From the middle of the map to a corner of its border."""
APOTHEM: Final = 260
"""From the middle to a side."""
SLOPE: Final = RADIUS / 2 / APOTHEM
MARGIN: Final = 12


class Box(NamedTuple):
    """Room on the map."""

    left: float
    top: float
    right: float
    bottom: float


class Line(NamedTuple):
    """A straight line from a place to its name."""

    x: float
    y: float
    to_x: float
    to_y: float


def inside(box: Box) -> bool:
    """Tell whether all of a box lies within the border."""
    return bool(within(max(-box.left, box.right), max(-box.top, box.bottom)))


def within(x: Number, y: Number) -> Any:  # noqa: ANN401 - a flag, or flags for many points
    """Tell whether points that lie so far to the side and so far up or down are within the border."""
    return (x <= APOTHEM - MARGIN) & (y <= RADIUS - MARGIN - SLOPE * x)


def meet(one: Box, others: Iterable[Box]) -> bool:
    """Tell whether a box shares room with any of some others."""
    left, top, right, bottom = one
    return any(left < box[2] and box[0] < right and top < box[3] and box[1] < bottom for box in others)


def cut(line: Line, boxes: Iterable[Box]) -> bool:
    """Tell whether a line runs through any of some boxes."""
    return any(_cuts(line, box) for box in boxes)


def _cuts(line: Line, box: Box) -> bool:
    """Clip the line to the box, as Liang and Barsky (1984) do, and tell whether something is left."""
    x, y, to_x, to_y = line
    enters, leaves = 0.0, 1.0
    for start, move, low, high in ((x, to_x - x, box.left, box.right), (y, to_y - y, box.top, box.bottom)):
        if not move:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / move, (high - start) / move))
        enters, leaves = max(enters, first), min(leaves, last)
    return enters < leaves


def crosses(one: Line, other: Line) -> bool:
    """Tell whether two lines cross."""
    return _parts(one, other) and _parts(other, one)


def _parts(line: Line, other: Line) -> bool:
    """Tell whether the ends of another line lie on different sides of a line."""
    x, y, to_x, to_y = line
    sides = [(to_x - x) * (b - y) - (to_y - y) * (a - x) for a, b in (other[:2], other[2:])]
    return sides[0] * sides[1] < 0
