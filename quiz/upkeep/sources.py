"""A release: O*NET's folder and the two tables of the U.S. Bureau of Labor Statistics, read whole or not at all.

A maintainer's tool, not used by the running site. O*NET's files are tab-separated with one header line
(https://www.onetcenter.org/database.html); the tables of the U.S. Bureau of Labor Statistics are Excel workbooks as
they are downloaded, or saved from them as CSV.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quiz.upkeep.cells import YEAR, year
from quiz.upkeep.columns import Column
from quiz.upkeep.files import CODE, EMPLOYMENT, ONET, PROJECTIONS, WAGES, WANTED, Kind
from quiz.upkeep.gaps import gaps
from quiz.upkeep.generations import generation_of, release_of
from quiz.upkeep.tables import COMMAS, TABS, Row, find, headings, read_table, repeated
from quiz.upkeep.workbooks import SUFFIX, WorkbookError

REMEDIES: Final = {".zip": "unpack {}", ".xls": "open {} and save that table as CSV"}
"""What to do with a file that is not read as it is."""


class ReleaseError(Exception):
    """A release that cannot be used as it is; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: list[str], why: str = "the release is not whole") -> None:
        """Keep the problems and list them in the message."""
        self.problems = problems
        super().__init__("\n".join([f"Nothing was changed, because {why}:", *problems]))


@dataclass(frozen=True)
class Release:
    """The rows of every kind of information, by its name in ``files``; the BLS tables as ``wages`` and ``projections``.

    ``told`` says which releases were read, for the maintainer.
    """

    tables: dict[str, tuple[Row, ...]]
    pay_year: int
    projection: tuple[int, int]
    told: str = ""

    def by_code(self, name: str, keep: Callable[[Row], bool] = lambda _: True) -> dict[str, list[Row]]:
        """Return the rows of a kind that ``keep`` accepts, grouped by occupation, in the order of its files."""
        grouped: dict[str, list[Row]] = {}
        for row in self.tables[name]:
            if keep(row):
                grouped.setdefault(row[CODE], []).append(row)
        return grouped

    def latest(self, name: str) -> int:
        """Return the newest year in the ``Date`` column of a kind."""
        return max((year(row["Date"]) or 0 for row in self.tables[name]), default=0)


def read_release(onet: Path, bls: Path) -> Release:
    """Read every file of a release. Raises ``ReleaseError`` with all that is missing or broken."""
    problems: list[str] = []
    generation = generation_of(onet, problems)
    tables = {name: _rows_of(onet, kind, generation, problems) for name, kind in ONET.items()}
    wages, projections = (_newest(bls, name, problems) for name in WANTED)
    pay_year, span = 0, (0, 0)
    if wages:
        tables["wages"] = read_table(wages, WAGES, COMMAS, problems)
        # The bureau's tables of states and industries have the same columns, with a row for each occupation in each.
        if twice := repeated(tables["wages"], "OCC_CODE", "O_GROUP"):
            problems.append(f"{wages}: more than one row for {twice[0]}; take the table of the whole nation")
        pay_year = _year_of(wages, problems)
    if projections:
        span = _span(projections, problems)
        columns = tuple(_of_year(column, span[0]) for column in PROJECTIONS)
        tables["projections"] = read_table(projections, columns, COMMAS, problems)
    problems.extend(gaps(tables, generation))
    if problems:
        raise ReleaseError(problems)
    told = f"O*NET {release_of(onet, generation)}, wages of {pay_year}, projections of {span[0]} to {span[1]}"
    return Release(tables, pay_year, span, told)


def _rows_of(onet: Path, kind: Kind, generation: str, problems: list[str]) -> tuple[Row, ...]:
    """Return the rows of a kind of information, of all its files that are there."""
    paths = [path for name in kind.files(generation) if (path := find(onet, name)).exists()]
    return tuple(row for path in paths for row in read_table(path, kind.columns, TABS, problems, kind.scales))


def _newest(folder: Path, name: str, problems: list[str]) -> Path | None:
    """Return the table with the newest year in its name, whatever BLS or whoever saved it called it."""
    heading, wanted = WANTED[name]
    # BLS and spreadsheets name their files as they like; what is in the first line does not change.
    tables = sorted(path for path in folder.rglob("*") if path.suffix in {".csv", SUFFIX})
    found = [path for path in tables if any(heading in each for each in _headings(path, problems))]
    if found:
        return max(found, key=lambda path: (year(path.stem) or 0, path.name))
    others = sorted(path for path in folder.rglob("*") if path.suffix in REMEDIES)
    more = f"; {REMEDIES[others[0].suffix].format(others[0].name)}" if others else ""
    problems.append(f"{folder}: no {name}: put in {wanted}{more}")
    return None


def _headings(path: Path, problems: list[str]) -> list[str]:
    try:
        return headings(path)
    except WorkbookError as error:
        # What cannot be read may be the newest, so an older table beside it is not taken in its place.
        if (told := f"{path}: {error}") not in problems:
            problems.append(told)
        return []


def _year_of(path: Path, problems: list[str]) -> int:
    found = year(path.stem)
    if not found:
        problems.append(f"{path}: the name must tell the year, as in national_M2025_dl.xlsx")
    return found or 0


def _span(path: Path, problems: list[str]) -> tuple[int, int]:
    """Return the years of the two columns of employment: from the first to the last a projection goes."""
    years = sorted({int(YEAR.findall(each)[0]) for each in headings(path) if EMPLOYMENT.fits(each)})
    if len(years) != 2:  # noqa: PLR2004 - from and to
        problems.append(f"{path}: there have to be two columns like 'Employment, 2024', one for each year")
        return 0, 0
    return years[0], years[1]


def _of_year(column: Column, first: int) -> Column:
    return Column(column.name, rf"Employment, {first}", column.check) if column.name == "Employment, 2" else column
