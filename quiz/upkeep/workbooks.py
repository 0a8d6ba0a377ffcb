"""Excel workbooks to lines of cells as text: the sheet of a workbook that has the columns which are wanted.

The library that reads them is asked for only where there is a workbook: a site runs without it. Nothing is written,
and formulas are not calculated; what stands in the file is read.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from quiz.upkeep.columns import Column

SUFFIX: Final = ".xlsx"
FIRST: Final = 12
"""Within so many lines a table's headings have to stand; above them are its title and notes."""
MISSING: Final = 'reading a workbook needs one more library: pip install ".[update]", or save the table as CSV'

Lines = list[list[str]]


class WorkbookError(Exception):
    """A workbook that cannot be read; the message says why and what to do."""


def headings_in(path: Path) -> list[str]:
    """Return all that stands where headings may stand, on every sheet. Raises ``WorkbookError``."""
    return [cell for lines in _sheets(path, FIRST) for cells in lines for cell in cells if cell]


def table_in(path: Path, columns: tuple[Column, ...]) -> tuple[int, Lines]:
    """Return the line, counted from 1, and the lines from there on, of the headings that have most of the columns.

    Raises ``WorkbookError``.
    """
    best, start, found = 0, 1, Lines([[]])
    for lines in _sheets(path):
        for line, cells in enumerate(lines[:FIRST], 1):
            fitting = sum(any(column.fits(cell) for cell in cells) for column in columns)
            if fitting > best:
                best, start, found = fitting, line, lines[line - 1 :]
    return start, found


def _sheets(path: Path, lines: int | None = None) -> Iterator[Lines]:
    """Yield the first lines of each sheet of a workbook, or all."""
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - only where there is a workbook
    except ImportError as error:
        raise WorkbookError(MISSING) from error
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            for name in workbook.sheet_names:
                rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=lines)
                yield [_texts(row) for row in rows]
    except (CalamineError, OSError) as error:
        raise WorkbookError(f"not a workbook that can be read ({error}); download it again") from error


def _texts(row: Iterable[object]) -> list[str]:
    """Return cells as text; a workbook has one kind of number, so that 1200 is kept as 1200.0."""
    return [str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell) for cell in row]
