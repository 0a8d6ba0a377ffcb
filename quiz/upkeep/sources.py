"""A release: O*NET's folder and the two tables of the U.S. Bureau of Labor Statistics, read whole or not at all.

A maintainer's tool, not used by the running site. O*NET's files are tab-separated with one header line
(https://www.onetcenter.org/database.html); the tables of the U.S. Bureau of Labor Statistics are comma-separated.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from quiz.upkeep.cells import YEAR, year
from quiz.upkeep.files import CODE, EMPLOYMENT, ONET_FILES, OPTIONAL_FILES, PROJECTIONS, WAGES, WANTED
from quiz.upkeep.gaps import gaps
from quiz.upkeep.tables import COMMAS, TABS, Column, Row, find, headings, read_table


class ReleaseError(Exception):
    """A release that cannot be used as it is; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: list[str], why: str = "the release is not whole") -> None:
        """Keep the problems and list them in the message."""
        self.problems = problems
        super().__init__("\n".join([f"Nothing was changed, because {why}:", *problems]))


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
        return max((year(row["Date"]) or 0 for row in self.tables[name]), default=0)


def read_release(onet: Path, bls: Path) -> Release:
    """Read every file of a release. Raises ``ReleaseError`` with all that is missing or broken."""
    problems: list[str] = []
    tables = {name: read_table(find(onet, name), columns, TABS, problems) for name, columns in ONET_FILES.items()}
    for name, columns in OPTIONAL_FILES.items():
        path = find(onet, name)
        tables[name] = read_table(path, columns, TABS, problems) if path.exists() else ()
    wages, projections = (_newest(bls, name, problems) for name in WANTED)
    pay_year, span = 0, (0, 0)
    if wages:
        tables["wages"] = read_table(wages, WAGES, COMMAS, problems)
        pay_year = _year_of(wages, problems)
    if projections:
        span = _span(projections, problems)
        columns = tuple(_of_year(column, span[0]) for column in PROJECTIONS)
        tables["projections"] = read_table(projections, columns, COMMAS, problems)
    problems.extend(gaps(tables))
    if problems:
        raise ReleaseError(problems)
    return Release(tables, pay_year, span)


def _newest(folder: Path, name: str, problems: list[str]) -> Path | None:
    """Return the table with the newest year in its name, whatever BLS or whoever saved it called it."""
    heading, wanted = WANTED[name]
    # BLS and spreadsheets name their files as they like; what is in the first line does not change.
    found = [path for path in folder.rglob("*.csv") if any(heading in each for each in headings(path))]
    if found:
        return max(found, key=lambda path: (year(path.stem) or 0, path.name))
    others = sorted(path.name for path in folder.rglob("*") if path.suffix in {".xlsx", ".xls", ".zip"})
    more = f"; open {others[0]} and save that table as CSV" if others else ""
    problems.append(f"{folder}: no {name}: put in {wanted}{more}")
    return None


def _year_of(path: Path, problems: list[str]) -> int:
    found = year(path.stem)
    if not found:
        problems.append(f"{path}: the name must tell the year, as in oews_national_may_2024.csv")
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
