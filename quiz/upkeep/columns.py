"""The columns of official tables: by which headings each is known, and what its cells have to be.

Rule of this file: a check takes a cell and says what is wrong with it, or None.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from quiz.upkeep.cells import FOLDED, TOP_CODED, number, year

Check = Callable[[str], str | None]
"""Says what is wrong with a cell, or None."""


@dataclass(frozen=True)
class Column:
    """A column by name: the pattern of its whole heading or its other names, and what its cells have to be."""

    name: str
    heading: str = ""
    check: Check = lambda _: None
    others: tuple[str, ...] = ()

    def fits(self, heading: str) -> bool:
        """Tell whether a heading is this column's, however its letters and spaces are written."""
        plain = " ".join(heading.split())
        ways = [self.heading] if self.heading else map(re.escape, self.names)
        return any(re.fullmatch(way, plain, re.IGNORECASE) for way in ways)

    @property
    def names(self) -> tuple[str, ...]:
        """What the column may be called, the usual name first."""
        return self.name, *self.others


def between(least: float, most: float, *, whole: bool = False, unknown: bool = False, top: bool = False) -> Check:
    """Return a check for numbers; ``unknown`` and ``top`` allow the signs for a figure not told or beyond the top."""

    def check(cell: str) -> str | None:
        if top and cell.strip() == TOP_CODED:
            return None
        try:
            found = number(cell)
        except ValueError:
            return "is not a number"
        if found is None:
            return None if unknown else "is not a number"
        if whole and found != int(found):
            return "is not a whole number"
        return None if least <= found <= most else f"is not between {least:g} and {most:g}"

    return check


def step(cell: str) -> str | None:
    """Check that a cell is a step of preparation, 1 to 5, or the lowest two as one."""
    return None if FOLDED.fullmatch(cell.strip()) else between(1, 5, whole=True)(cell)


def dated(cell: str) -> str | None:
    """Check that a cell names a year."""
    return None if year(cell) else "names no year"
