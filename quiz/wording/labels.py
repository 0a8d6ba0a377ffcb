"""Names on the map of careers: how much room each takes, and names beside their places, so that none covers another.

Rule of this file: it knows no careers, only places and names, in the units of the map. Room is kept for the larger text
of a small screen where a name is shown there too, so that one drawing serves both. Names that lines lead to are in
``quiz.wording.leaders``.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count as count_from
from math import ceil, hypot
from textwrap import wrap
from typing import Final, NamedTuple

from quiz.wording.geometry import Box, Line, cut, inside, meet

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
TO_NAME: Final = 7
"""How far a line ends before its name."""


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


def brief(each: Spot) -> Spot:
    """Return a place with no more of its name than a small screen shows."""
    return spot(each.x, each.y, (each.short,), each.short, each.reach)


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
