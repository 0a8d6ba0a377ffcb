"""The official text files of a release, read whole or not at all: O*NET's folder and the two BLS tables.

A maintainer's tool, not used by the running site. O*NET's files are tab-separated with one header line
(https://www.onetcenter.org/database.html); the tables of the U.S. Bureau of Labor Statistics are comma-separated.
"""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

Row = dict[str, str]

NUMBER: Final = re.compile(r"^\d+(\.\d+)?$")
NUMBERS: Final = {"Data Value", "Job Zone", "Index"}
YEAR: Final = re.compile(r"^\d{4} ")
CODE: Final = "O*NET-SOC Code"
ONET_FILES: Final = {
    "Occupation Data.txt": (CODE, "Title"),
    "Interests.txt": (CODE, "Element Name", "Scale ID", "Data Value", "Date"),
    "Job Zones.txt": (CODE, "Job Zone", "Date"),
    "Related Occupations.txt": (CODE, "Related O*NET-SOC Code", "Relatedness Tier", "Index"),
    "Skills.txt": (CODE, "Element Name", "Scale ID", "Data Value", "Recommend Suppress"),
    "Technology Skills.txt": (CODE, "Example", "Hot Technology", "In Demand"),
}
WAGES: Final = ("OCC_CODE", "OCC_TITLE", "O_GROUP", "H_MEDIAN", "A_PCT10", "A_MEDIAN", "A_PCT90")
# The projections name years and footnotes in their headings, so columns are known by how they start.
PROJECTIONS: Final = (
    "National Employment Matrix title",
    "National Employment Matrix code",
    "Occupation type",
    "Employment, 2",
    "Employment change, percent",
    "Occupational openings",
    "Typical education needed for entry",
)
BLS_PATTERNS: Final = {"wages": "oews_national_*.csv", "projections": "employment_projections_*.csv"}


class OnetTable(csv.excel_tab):
    """O*NET's files quote nothing, so a quotation mark there is one; the BLS tables quote as usual."""

    quoting = csv.QUOTE_NONE


class ReleaseError(Exception):
    """A release that cannot be used as it is; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: list[str]) -> None:
        """Keep the problems and list them in the message."""
        self.problems = problems
        super().__init__("\n".join(["Nothing was changed, because the release is not whole:", *problems]))


@dataclass(frozen=True)
class Release:
    """The rows of every file, by file name; the BLS tables as ``wages`` and ``projections``, with tidy headings."""

    tables: dict[str, tuple[Row, ...]]
    pay_year: int
    projection: tuple[int, int]

    def by_code(self, name: str, keep: Callable[[Row], bool] = lambda _: True) -> dict[str, list[Row]]:
        """Return the rows of an O*NET file that ``keep`` accepts, grouped by occupation, in the file's order."""
        grouped: dict[str, list[Row]] = {}
        for row in self.tables[name]:
            if keep(row):
                grouped.setdefault(row[CODE], []).append(row)
        return grouped

    def latest(self, name: str) -> int:
        """Return the newest year in a file's ``Date`` column."""
        return max(int(row["Date"][-4:]) for row in self.tables[name])


def read_release(onet: Path, bls: Path) -> Release:
    """Read every file of a release. Raises ``ReleaseError`` with all that is missing or broken."""
    problems: list[str] = []
    tables = {name: _read(onet / name, columns, "\t", problems) for name, columns in ONET_FILES.items()}
    wages = _newest(bls, BLS_PATTERNS["wages"], problems)
    projections = _newest(bls, BLS_PATTERNS["projections"], problems)
    if wages and projections:
        tables["wages"] = _read(wages, WAGES, ",", problems)
        tables["projections"] = _read(projections, PROJECTIONS, ",", problems)
    problems.extend(_gaps(tables))
    years = [re.findall(r"(?:19|20)\d\d", path.stem) if path else [] for path in (wages, projections)]
    if not problems and (not years[0] or len(years[1]) < 2):  # noqa: PLR2004 - from and to
        problems.append("the names of the BLS files must tell their years, as in oews_national_may_2024.csv")
    if problems:
        raise ReleaseError(problems)
    return Release(tables, int(years[0][-1]), (int(years[1][0]), int(years[1][1])))


def _newest(folder: Path, pattern: str, problems: list[str]) -> Path | None:
    found = sorted(folder.glob(pattern))
    if not found:
        problems.append(f"{folder / pattern}: no such file")
    return found[-1] if found else None


def _read(path: Path, columns: tuple[str, ...], delimiter: str, problems: list[str]) -> tuple[Row, ...]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        problems.append(f"{path}: no such file")
        return ()
    except UnicodeDecodeError as error:
        problems.append(f"{path}: not UTF-8 text (byte {error.start})")
        return ()
    if not text.endswith("\n"):
        problems.append(f"{path}: the last line is cut off")
    dialect: type[csv.Dialect] = OnetTable if delimiter == "\t" else csv.excel
    lines = csv.reader(text.splitlines(), dialect)
    header = next(lines, [])
    places = {name: _place(header, name, exact=delimiter == "\t") for name in columns}
    absent = [name for name, place in places.items() if place is None]
    if absent:
        problems.append(f"{path}: no column {', '.join(map(repr, absent))}")
        return ()
    return tuple(_rows(path, lines, {name: place or 0 for name, place in places.items()}, len(header), problems))


def _place(header: list[str], name: str, *, exact: bool) -> int | None:
    def fits(heading: str) -> bool:
        return heading == name if exact else YEAR.sub("", heading).startswith(name)

    return next((place for place, heading in enumerate(header) if fits(heading)), None)


def _rows(
    path: Path, lines: Iterator[list[str]], places: dict[str, int], width: int, problems: list[str]
) -> Iterator[Row]:
    for number, cells in enumerate(lines, 2):
        if len(cells) != width:
            problems.append(f"{path}:{number}: {len(cells)} columns instead of {width}")
            continue
        row = {name: cells[place].strip() for name, place in places.items()}
        odd = [name for name in NUMBERS & row.keys() if not NUMBER.match(row[name])]
        problems.extend(f"{path}:{number}: the {name} {row[name]!r} is not a number" for name in odd)
        if not odd:
            yield row


def _gaps(tables: dict[str, tuple[Row, ...]]) -> Iterator[str]:
    interests: dict[str, int] = {}
    for row in tables["Interests.txt"]:
        interests[row[CODE]] = interests.get(row[CODE], 0) + (row["Scale ID"] == "OI")
    incomplete = sorted(code for code, count in interests.items() if count != 6)  # noqa: PLR2004 - the six types
    if incomplete:
        yield f"Interests.txt: not six interest scores for {_some(incomplete)}"
    for name in ("Occupation Data.txt", "Job Zones.txt"):
        absent = sorted(set(interests) - {row[CODE] for row in tables[name]})
        if absent and tables[name]:
            yield f"{name}: nothing about {_some(absent)}"


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")  # noqa: PLR2004 - enough to see
