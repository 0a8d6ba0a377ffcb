"""Where names stand on the map of careers, so that none covers another.

Rule of this file: it knows no careers, only places and names, in the units of the map. Room is kept for the larger text
of a small screen where a name is shown there too, so that one drawing serves both.

Places that crowd one corner (a decided person's directions) are named in a column beside them, rather on the inner
side, where dots are few. All lines end at the edge of the column, so none runs through a name; the order of the names
is the one with the shortest lines in all, and shortest lines never cross. Where places lie so far apart that a column
has no room, each name takes the nearest free room by itself: it meets no other name, no mark of a place and no line.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count as count_from
from itertools import islice, permutations, product
from math import ceil, hypot
from textwrap import wrap
from typing import Final, NamedTuple

import numpy as np

from quiz.wording.geometry import Box, Line, crosses, cut, inside, meet, within

TEXT: Final = 20
"""How large text is on a wide screen."""
SMALL: Final = 29
"""And on a small one, where the whole map is half as large."""
LETTER: Final = 0.57
"""How wide a letter is at most on average, in parts of the size of the text."""
WIDE_LETTERS: Final = "\u2e80"
"""From this one on letters are about as wide as high (CJK)."""
LONGEST_LINE: Final = 18
LEADING: Final = 1.15
AWAY: Final = 13
"""How far a name stands from its place."""
GAPS: Final = (46, 34, 70, 100, 135)
SHIFTS: Final = (0, 30, -30, 60, -60, 95, -95, 130, -130, 165, -165)
"""What is tried for a column: how far it stands from the places, and how far from level with them."""
BETWEEN: Final = 6
GRID: Final = np.array(list(product(range(-240, 241, 30), range(-270, 271, 30))), dtype=np.float64).T
"""Where a name may begin, or end, that takes the nearest free room."""
EVERY: Final = 7
"""Of the orders in which names look for room, so many are left out between two: neighbors are much alike."""


class Spot(NamedTuple):
    """A place to be named: where it is, its name in lines, and what of it a small screen shows ("" for nothing).

    ``width`` and ``height`` are the room of the name, ``reach`` is how far the mark of the place goes to each side.
    """

    x: float
    y: float
    lines: Sequence[str]
    short: str
    width: float
    height: float
    reach: float

    @property
    def mark(self) -> Box:
        """The room of its mark."""
        return Box(self.x - self.reach, self.y - self.reach, self.x + self.reach, self.y + self.reach)

    def named(self, x: float, y: float, *, end: bool) -> Box:
        """Return the room of the name where it begins at a point, or ends there."""
        left = x - self.width if end else x
        return Box(left, y - self.height / 2, left + self.width, y + self.height / 2)


class Label(NamedTuple):
    """A name on the map: its room, whether it ends at the right of it, and the line that leads to it, if one does."""

    spot: Spot
    box: Box
    end: bool
    leader: Line | None = None

    @property
    def x(self) -> float:
        """Where the text begins, or ends."""
        return self.box.right if self.end else self.box.left

    @property
    def y(self) -> float:
        """The middle of the text."""
        return (self.box.top + self.box.bottom) / 2


def spot(x: float, y: float, lines: Sequence[str], short: str = "", reach: float = AWAY - 2) -> Spot:
    """Return a place with the room that its name takes, on the screen on which it takes more."""
    width = max(SMALL * _letters(short), *(TEXT * _letters(line) for line in lines))
    return Spot(x, y, lines, short, width, LEADING * max(SMALL if short else 0, TEXT * len(lines)), reach)


def _letters(text: str) -> float:
    return sum(1.0 if letter >= WIDE_LETTERS else LETTER for letter in text)


@lru_cache(maxsize=1024)
def in_lines(name: str) -> tuple[str, ...]:
    """Break a long name into lines of about the same length."""
    count = ceil(len(name) / LONGEST_LINE)
    widths = (wrap(name, width, break_long_words=False) for width in count_from(ceil(len(name) / count)))
    return tuple(next(lines for lines in widths if len(lines) <= count))


def led(spots: Sequence[Spot]) -> list[Label]:
    """Name a few places at the ends of lines; see the rule of this file. One without room has its number."""
    found = _column(spots)
    for order in () if found else islice(permutations(spots), 0, None, EVERY):
        found = max(found, _scattered(order), key=len)
        if len(found) == len(spots):
            return found
    for each in spots:
        if each not in [label.spot for label in found]:
            found += _scattered([brief(each)], found, [other.mark for other in spots if other is not each])
    return found


def brief(each: Spot) -> Spot:
    """Return a place with no more of its name than a small screen shows."""
    return spot(each.x, each.y, (each.short,), each.short, each.reach)


def _column(spots: Sequence[Spot]) -> list[Label]:
    """Return the names in a column beside all places, or nothing if there is no room for one."""
    inner = 1 if sum(each.x for each in spots) <= 0 else -1
    wide = max(each.width for each in spots)
    pitch = BETWEEN + max(each.height for each in spots)
    level = sum(each.y for each in spots) / len(spots) - pitch * (len(spots) - 1) / 2
    for side, gap, shift in product((inner, -inner), GAPS, SHIFTS):
        edge = gap + max(side * each.x for each in spots)
        top = level + shift
        if inside(Box(edge, top - pitch / 2, edge + wide, top + pitch * (len(spots) - 0.5))):
            return _in_order(spots, side, edge, [top + pitch * row for row in range(len(spots))])
    return []


def _in_order(spots: Sequence[Spot], side: int, edge: float, rows: Sequence[float]) -> list[Label]:
    lengths = [[hypot(edge - side * each.x, row - each.y) for each in spots] for row in rows]
    order = min(
        permutations(range(len(spots))), key=lambda order: sum(lengths[row][place] for row, place in enumerate(order))
    )
    return [
        Label(
            spots[place],
            spots[place].named(side * edge, row, end=side < 0),
            side < 0,
            Line(spots[place].x, spots[place].y, side * (edge - 7), row),
        )
        for row, place in zip(rows, order, strict=True)
    ]


def _scattered(spots: Sequence[Spot], named: Sequence[Label] = (), marks: Sequence[Box] = ()) -> list[Label]:
    """Return the names that find room each by itself, beside those that are ``named`` already."""
    found: list[Label] = []
    for each in spots:
        others = [*marks, *(other.mark for other in spots if other is not each)]
        if label := _first_free(each, others, [*named, *found]):
            found.append(label)
    return found


def _first_free(place: Spot, marks: Sequence[Box], named: Sequence[Label]) -> Label | None:
    """Return the name at the nearest point from which it meets nothing, or None without any such point."""
    names = [each.box for each in named]
    lines = [each.leader for each in named if each.leader]
    for x, y in _free_points(place, [*marks, *names]):
        end = x < place.x
        box, leader = place.named(x, y, end=end), Line(place.x, place.y, x + (7 if end else -7), y)
        if not (any(cut(line, [box]) or crosses(line, leader) for line in lines) or cut(leader, names)):
            return Label(place, box, end, leader)
    return None


def _free_points(place: Spot, room: Sequence[Box]) -> list[tuple[float, float]]:
    """Return the points of the grid where a name of this size meets no box, the nearest first."""
    x, y = GRID
    left = np.where(x < place.x, x - place.width, x)
    right, top, bottom = left + place.width, y - place.height / 2, y + place.height / 2
    free = (np.abs(x - place.x) >= AWAY) & within(np.maximum(-left, right), np.maximum(-top, bottom))
    for box in room:
        free &= (left >= box.right) | (right <= box.left) | (top >= box.bottom) | (bottom <= box.top)
    points = np.stack([x, y], axis=1)[free]
    nearest = np.hypot(points[:, 0] - place.x, points[:, 1] - place.y).argsort(kind="stable")
    return [(x, y) for x, y in points[nearest].tolist()]


def beside(spots: Iterable[Spot], named: Sequence[Label], most: int, apart: float) -> list[Label]:
    """Name so many places to their right, or else their left, where others are ``named`` already.

    One that has no room there has no name, nor has one that lies less than ``apart`` from another of its kind.
    """
    room = [box for label in named for box in (label.box, label.spot.mark)]
    lines = [label.leader for label in named if label.leader]
    known = [label.spot for label in named if not label.leader]
    found: list[Label] = []
    for each in spots:
        if len(found) == most:
            break
        if any(hypot(each.x - other.x, each.y - other.y) < apart for other in known) or meet(each.mark, room):
            continue
        for end in (False, True):
            box = each.named(each.x + (-AWAY if end else AWAY), each.y, end=end)
            if inside(box) and not meet(box, room) and not any(cut(line, [box, each.mark]) for line in lines):
                known.append(each)
                found.append(Label(each, box, end))
                room += [box, each.mark]
                break
    return found
