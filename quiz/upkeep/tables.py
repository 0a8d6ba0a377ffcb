"""Official text files to rows: found in their folders, read in their encodings, columns known by exact headings."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from quiz.upkeep.cells import TOP_CODED, number, year

Row = dict[str, str]
"""The cells of a line by the names of their columns."""
Check = Callable[[str], str | None]
"""Says what is wrong with a cell, or None."""

FIRST: Final = 10
"""How many rows of a broken file are told; the others are only counted."""
TABS, COMMAS = "\t", ","


@dataclass(frozen=True)
class Column:
    """A column by name: the pattern of its whole heading, and what its cells have to be."""

    name: str
    heading: str = ""
    check: Check = lambda _: None

    def fits(self, heading: str) -> bool:
        """Tell whether a heading is this column's."""
        plain = " ".join(heading.split())
        return bool(re.fullmatch(self.heading, plain)) if self.heading else plain == self.name


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


def dated(cell: str) -> str | None:
    """Check that a cell names a year."""
    return None if year(cell) else "names no year"


def find(folder: Path, name: str) -> Path:
    """Return a file in a folder or in one of its sub-folders, as the official download has them."""
    direct = folder / name
    return direct if direct.exists() else next(iter(sorted(folder.rglob(name))), direct)


def read_table(path: Path, columns: tuple[Column, ...], delimiter: str, problems: list[str]) -> tuple[Row, ...]:
    """Return the rows of a file; what is wrong with it goes to ``problems``, its first rows and a count of the rest."""
    text = _text(path, problems)
    if text is None:
        return ()
    if not text.endswith("\n"):
        problems.append(f"{path}: the last line is cut off")
    lines = _lines(text, delimiter)
    header = next(lines, [])
    places = _places(path, header, columns, problems)
    if len(places) < len(columns):
        return ()
    rows, found = [], []
    for line, cells in enumerate(lines, 2):
        row = {name: cells[place].strip() for name, place in places.items() if place < len(cells)}
        wrong = list(_wrong(cells, row, columns, len(header)))
        found += [f"{path}:{line}: {each}" for each in wrong]
        if not wrong and row:
            rows.append(row)
    problems += found[:FIRST]
    if len(found) > FIRST:
        problems.append(f"{path}: and {len(found) - FIRST} more rows; download the file again")
    return tuple(rows)


def headings(path: Path) -> list[str]:
    """Return the headings of a comma-separated file, none if it cannot be read."""
    text = _text(path, [])
    return next(_lines(text, COMMAS), []) if text else []


def _text(path: Path, problems: list[str]) -> str | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        problems.append(f"{path}: no such file")
        return None
    except OSError as error:
        what = "a folder stands where the file belongs" if path.is_dir() else error.strerror
        problems.append(f"{path}: cannot be read ({what})")
        return None
    # A workbook or an archive under the name of a text file has zero bytes; no text has.
    if b"\0" in data and data[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        problems.append(f"{path}: not a text file; save it as text or CSV")
        return None
    for encoding in ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    problems.append(f"{path}: not UTF-8 text; save it in your editor as UTF-8")
    return None


def _lines(text: str, delimiter: str) -> Iterator[list[str]]:
    # O*NET's files quote nothing, so a quotation mark there is one; the BLS tables quote as usual, in some countries
    # with semicolons between.
    if delimiter == TABS:
        return (line.split("\t") for line in text.splitlines())
    # Where commas part decimals, spreadsheets put semicolons between cells.
    first = text.split("\n", 1)[0]
    return csv.reader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",")


def _places(path: Path, header: list[str], columns: tuple[Column, ...], problems: list[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for column in columns:
        fitting = [place for place, heading in enumerate(header) if column.fits(heading)]
        if len(fitting) > 1:
            problems.append(f"{path}: the column {column.name!r} stands {len(fitting)} times; keep one")
        elif fitting:
            places[column.name] = fitting[0]
        else:
            close = get_close_matches(column.name, header, 1)
            problems.append(f"{path}: no column {column.name!r}" + (f"; is it {close[0]!r}?" if close else ""))
    return places


def _wrong(cells: list[str], row: Row, columns: tuple[Column, ...], width: int) -> Iterator[str]:
    if not any(cell.strip() for cell in cells):
        row.clear()
    elif len(cells) != width:
        yield f"{len(cells)} columns instead of {width}"
    else:
        for column in columns:
            if what := column.check(row[column.name]):
                yield f"the {column.name} {row[column.name]!r} {what}"


def repeated(rows: tuple[Row, ...], *keys: str) -> list[str]:
    """Return what stands in more than one row by its keys."""
    counts = Counter(tuple(row[key] for key in keys) for row in rows)
    return [" ".join(each) for each, count in counts.items() if count > 1]
