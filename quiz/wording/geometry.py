"""Boxes and lines on the map of careers, in its units, whose middle is 0, 0.

Rule of this file: it knows neither names nor careers, only what lies where.
"""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import numpy as np

from quiz.riasec import Mask, Matrix, Vector

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


def room_shared(boxes: Matrix, others: Matrix) -> Mask:
    """Tell which boxes, (n, 4), share room with which others, (m, 4): (n, m)."""
    left, top, right, bottom = boxes.T[:, :, np.newaxis]
    shared: Mask = (left < others[:, 2]) & (others[:, 0] < right) & (top < others[:, 3]) & (others[:, 1] < bottom)
    return shared


def lines_cut(lines: Matrix, boxes: Matrix) -> Mask:
    """Tell which lines, (n, 4), run through which boxes, (m, 4): (n, m). See ``cut``."""
    start, move = lines[:, np.newaxis, :2], (lines[:, 2:] - lines[:, :2])[:, np.newaxis]
    low, high = boxes[:, :2], boxes[:, 2:]
    # A level or upright line is between two edges all along, or never.
    still, between = move == 0, (low < start) & (start < high)
    one, two = (low - start) / np.where(still, 1, move), (high - start) / np.where(still, 1, move)
    enters = np.where(still, np.where(between, -np.inf, np.inf), np.minimum(one, two)).max(axis=2)
    leaves = np.where(still, np.inf, np.maximum(one, two)).min(axis=2)
    found: Mask = np.maximum(enters, 0) < np.minimum(leaves, 1)
    return found


def lines_cross(lines: Matrix, others: Matrix) -> Mask:
    """Tell which lines, (n, 4), cross which others, (m, 4): (n, m)."""
    found: Mask = _part(lines, others) & _part(others, lines).T
    return found


def _part(lines: Matrix, others: Matrix) -> Mask:
    """Tell of which others, (m, 4), the ends lie on different sides of which lines, (n, 4): (n, m)."""
    x, y, to_x, to_y = lines.T[:, :, np.newaxis]
    first, last = ((to_x - x) * (b - y) - (to_y - y) * (a - x) for a, b in (others.T[:2], others.T[2:]))
    parted: Mask = first * last < 0
    return parted
