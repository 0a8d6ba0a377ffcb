"""Where names stand on the map of careers that lines lead to: the person and three directions, wherever they lie.

Rule of this file: it knows no careers, only places with names (``quiz.wording.labels``), in the units of the map.

Places that crowd one corner (a decided person's directions) are named in a column beside them, rather on the inner
side, where dots are few. All lines end at the edge of the column, so none runs through a name; the order of the names
is the shortest one whose lines neither cross nor run through a mark. Where places lie so far apart that a column has no
room, each name takes room by itself (``quiz.wording.scattering``).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, permutations, product
from math import hypot
from typing import Final

from quiz.wording.geometry import Box, Line, crosses, cut, inside
from quiz.wording.labels import TO_NAME, Label, Spot
from quiz.wording.scattering import scattered

GAPS: Final = (46, 34, 70, 100, 135)
SHIFTS: Final = (0, 30, -30, 60, -60, 95, -95, 130, -130, 165, -165)
"""What is tried for a column: how far it stands from the places, and how far from level with them."""
BETWEEN: Final = 6


@lru_cache(maxsize=256)
def led(spots: tuple[Spot, ...]) -> Sequence[Label]:
    """Name a few places at the ends of lines; see the rule of this file. One without room has its number.

    A visitor who narrows the map sees the same places again, so the names are found once.
    """
    return _column(spots) or scattered(spots) or scattered(spots, behind=True)


def _column(spots: Sequence[Spot]) -> list[Label]:
    """Return the names in a column beside all places, or nothing if there is no room for one."""
    inner = 1 if sum(each.x for each in spots) <= 0 else -1
    wide = max(each.width for each in spots)
    pitch = BETWEEN + max(each.height for each in spots)
    level = sum(each.y for each in spots) / len(spots) - pitch * (len(spots) - 1) / 2
    for side, gap, shift in product((inner, -inner), GAPS, SHIFTS):
        edge = gap + max(side * each.x for each in spots)
        top = level + shift
        if not inside(Box(edge, top - pitch / 2, edge + wide, top + pitch * (len(spots) - 0.5))):
            continue
        if found := _in_order(spots, side, edge, [top + pitch * row for row in range(len(spots))]):
            return found
    return []


def _in_order(spots: Sequence[Spot], side: int, edge: float, rows: Sequence[float]) -> list[Label]:
    """Return the names in rows from an edge on, in the order of the shortest lines that are clear, if any are."""
    lines = [[Line(each.x, each.y, side * (edge - TO_NAME), row) for each in spots] for row in rows]
    lengths = [[hypot(line.to_x - line.x, line.to_y - line.y) for line in some] for some in lines]
    orders = permutations(range(len(spots)))
    for order in sorted(orders, key=lambda order: sum(lengths[row][place] for row, place in enumerate(order))):
        own = [lines[row][place] for row, place in enumerate(order)]
        placed = [spots[place] for place in order]
        if _clear(placed, own):
            boxes = [each.named(side * edge, row, end=side < 0) for each, row in zip(placed, rows, strict=True)]
            return [Label(each, box, side < 0, line) for each, box, line in zip(placed, boxes, own, strict=True)]
    return []


def _clear(spots: Sequence[Spot], lines: Sequence[Line]) -> bool:
    """Tell whether lines from some places neither cross nor run through the mark of another place."""
    if any(crosses(*pair) for pair in combinations(lines, 2)):
        return False
    return not any(
        cut(line, [other.mark for other in spots if other is not each]) for each, line in zip(spots, lines, strict=True)
    )
