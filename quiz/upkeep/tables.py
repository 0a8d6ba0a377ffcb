"""Official tables to rows: found in their folders, read in their encodings, columns known by exact headings."""

import csv
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import Final

from quiz.upkeep import workbooks
from quiz.upkeep.columns import Column

Row = dict[str, str]
"""The cells of a line by the names of their columns."""
FIRST: Final = 10
"""How many rows of a broken file are told; the others are only counted."""
TABS, COMMAS = "\t", ","


def find(folder: Path, name: str) -> Path:
    """Return a file in a folder or in one of its sub-folders, as the official download has them."""
    direct = folder / name
    return direct if direct.exists() else next(iter(sorted(folder.rglob(name))), direct)


def read_table(
    path: Path,
    columns: tuple[Column, ...],
    delimiter: str,
    problems: list[str],
    scales: frozenset[str] = frozenset(),
) -> tuple[Row, ...]:
    """Return the rows of a table, of some scales only; ``delimiter`` is what parts the cells if it is no workbook.

    What is wrong with it goes to ``problems``, its first rows and a count of the rest.
    """
    start, lines = _read(path, columns, delimiter, problems)
    header = next(lines, None)
    if header is None:
        return ()
    places = _places(path, header, columns, problems)
    if len(places) < len(columns):
        return ()
    rows, found, passed = [], [], 0
    for line, cells in enumerate(lines, start + 1):
        row = {name: cells[place].strip() for name, place in places.items() if place < len(cells)}
        if scales and len(cells) == len(header) and any(row.values()) and row["Scale ID"] not in scales:
            passed += 1
            continue
        wrong = list(_wrong(cells, row, columns, len(header)))
        found += [f"{path}:{line}: {each}" for each in wrong]
        if not wrong and row:
            rows.append(row)
    if passed and not rows and not found:
        problems.append(f"{path}: no row of the scale {' or '.join(sorted(scales))}")
    problems += found[:FIRST]
    if len(found) > FIRST:
        problems.append(f"{path}: and {len(found) - FIRST} more rows; download the file again")
    return tuple(rows)


def headings(path: Path) -> list[str]:
    """Return the headings of a table, none if it cannot be read; of a workbook, what may be one on any sheet.

    Raises ``WorkbookError``.
    """
    if path.suffix == workbooks.SUFFIX:
        return workbooks.headings_in(path)
    text = text_of(path, [])
    return next(_lines(text, COMMAS), []) if text else []


def _read(
    path: Path, columns: tuple[Column, ...], delimiter: str, problems: list[str]
) -> tuple[int, Iterator[list[str]]]:
    """Return the number of the line with the headings, and the cells of each line from there on."""
    if path.suffix == workbooks.SUFFIX:
        start, found = workbooks.table_in(path, columns)
        return start, iter(found)
    text = text_of(path, problems)
    if text is None:
        return 1, iter(())
    if not text.endswith("\n"):
        problems.append(f"{path}: the last line is cut off")
    return 1, chain(_lines(text, delimiter), [[]] if not text else [])


def text_of(path: Path, problems: list[str]) -> str | None:
    """Return the text of a file in whatever encoding; None, with the problem told, if it has none."""
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
            names = " or ".join(map(repr, column.names))
            problems.append(f"{path}: no column {names}" + (f"; is it {close[0]!r}?" if close else ""))
    if len(places) < len(columns):
        problems.append(f"{path}: its columns are {', '.join(header) or 'none'}")
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
