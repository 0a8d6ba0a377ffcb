"""The cells of official tables: numbers as they are written there, and the signs that stand for none."""

import re
from typing import Final

UNKNOWN: Final = frozenset({"", "*", "**", "-", "–", "—", "N/A", "n/a", "NA", "#N/A", "..", "nan", "NaN"})
"""What official tables write where a figure is not known or not told."""
TOP_CODED: Final = "#"
"""What BLS writes for a wage as high as it tells or higher."""
WRITTEN: Final = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")
FOLDED: Final = re.compile(r"1 ?[–-] ?2")
"""How a table would write a step of preparation of which it knows only that it is 1 or 2."""
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def number(cell: str) -> float | None:
    """Return the number in a cell, as in 4, 4.0, 101,280 or $1,055.50, or None for a sign that stands for none.

    Raises ``ValueError`` for anything else.
    """
    text = cell.strip().removeprefix("$").removesuffix("%").strip()
    if text in UNKNOWN:
        return None
    if not WRITTEN.fullmatch(text):
        raise ValueError(cell)
    return float(text.replace(",", ""))


def year(cell: str) -> int | None:
    """Return the last year that a cell names, in whatever form, or None."""
    found = YEAR.findall(cell)
    return int(found[-1]) if found else None


def step(cell: str) -> int:
    """Return the step of preparation in a cell that was checked to hold one; the upper one where it holds two."""
    return 2 if FOLDED.fullmatch(cell.strip()) else int(number(cell) or 0)
