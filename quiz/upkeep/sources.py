"""A release: O*NET's folder and the two tables of the U.S. Bureau of Labor Statistics, read whole or not at all.

A maintainer's tool, not used by the running site. O*NET's files are tab-separated with one header line
(https://www.onetcenter.org/database.html); the tables of the U.S. Bureau of Labor Statistics are comma-separated.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from quiz.upkeep.cells import YEAR, year
from quiz.upkeep.tables import COMMAS, TABS, Column, Row, between, dated, find, headings, read_table, repeated

CODE: Final = "O*NET-SOC Code"
_CODE, _NAME, _SCALE, _DATE = Column(CODE), Column("Element Name"), Column("Scale ID"), Column("Date", check=dated)
_VALUE = Column("Data Value", check=between(0, 7))
ONET_FILES: Final = {
    "Occupation Data.txt": (_CODE, Column("Title")),
    "Interests.txt": (_CODE, _NAME, _SCALE, _VALUE, _DATE),
    "Job Zones.txt": (_CODE, Column("Job Zone", check=between(1, 5, whole=True)), _DATE),
    "Related Occupations.txt": (
        _CODE,
        Column("Related O*NET-SOC Code"),
        Column("Relatedness Tier"),
        Column("Index", check=between(0, 10_000, whole=True)),
    ),
    "Skills.txt": (_CODE, _NAME, _SCALE, _VALUE, Column("Recommend Suppress")),
    "Technology Skills.txt": (_CODE, Column("Example"), Column("Hot Technology"), Column("In Demand")),
}
AREAS: Final = "Specific Interest Areas.txt"
AREAS_COLUMNS: Final = (_CODE, _NAME, _SCALE, _VALUE, _DATE)
"""A file that O*NET has only had since release 30.3; without it, what is known from it stays as it is."""
ONCE: Final = {
    "Occupation Data.txt": (CODE,),
    "Interests.txt": (CODE, "Element Name", "Scale ID"),
    "Job Zones.txt": (CODE,),
    AREAS: (CODE, "Element Name", "Scale ID"),
    "Skills.txt": (CODE, "Element Name", "Scale ID"),
}
"""What one row of a file is about: a second one would overwrite the first."""
_YEARLY, _HOURLY = (between(1, most, unknown=True, top=True) for most in (5_000_000, 2_000))
WAGES: Final = (
    *map(Column, ("OCC_CODE", "OCC_TITLE", "O_GROUP")),
    Column("H_MEDIAN", check=_HOURLY),
    *(Column(name, check=_YEARLY) for name in ("A_PCT10", "A_MEDIAN", "A_PCT90")),
)
_PEOPLE = between(0, 1_000_000, unknown=True)
_NOTE = r"(?:\[\d+\])?"
PROJECTIONS: Final = (
    Column("National Employment Matrix title", rf"(?:\d{{4}} )?National Employment Matrix title{_NOTE}"),
    Column("National Employment Matrix code", rf"(?:\d{{4}} )?National Employment Matrix code{_NOTE}"),
    Column("Occupation type"),
    Column("Employment, 2", "", _PEOPLE),
    Column(
        "Employment change, percent",
        rf"Employment change, percent, \d{{4}}[–-]\d\d(?:\d\d)?{_NOTE}",
        between(-100, 1000, unknown=True),
    ),
    Column("Occupational openings", rf"Occupational openings, \d{{4}}[–-]\d\d(?:\d\d)? annual average{_NOTE}", _PEOPLE),
    Column("Typical education needed for entry", rf"Typical education needed for entry{_NOTE}"),
)
EMPLOYMENT: Final = Column("Employment", r"Employment, \d{4}")
WANTED: Final = {
    "wages": ("OCC_CODE", "the national wage table as CSV, named with its year, as in oews_national_may_2024.csv"),
    "projections": ("National Employment Matrix code", "the employment projections as CSV"),
}
"""The heading by which each BLS table is known, and what to put into the folder where there is none."""


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
    areas = find(onet, AREAS)
    tables[AREAS] = read_table(areas, AREAS_COLUMNS, TABS, problems) if areas.exists() else ()
    wages, projections = (_newest(bls, name, problems) for name in WANTED)
    pay_year, span = 0, (0, 0)
    if wages:
        tables["wages"] = read_table(wages, WAGES, COMMAS, problems)
        pay_year = _year_of(wages, problems)
    if projections:
        span = _span(projections, problems)
        columns = tuple(_of_year(column, span[0]) for column in PROJECTIONS)
        tables["projections"] = read_table(projections, columns, COMMAS, problems)
    problems.extend(_gaps(tables))
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


def _gaps(tables: Mapping[str, tuple[Row, ...]]) -> Iterator[str]:
    interests: dict[str, int] = {}
    for row in tables["Interests.txt"]:
        interests[row[CODE]] = interests.get(row[CODE], 0) + (row["Scale ID"] == "OI")
    incomplete = sorted(code for code, count in interests.items() if count != 6)  # noqa: PLR2004 - the six types
    if incomplete:
        yield f"Interests.txt: not six interest scores for {_some(incomplete)}"
    areas = {row["Element Name"] for row in tables[AREAS]}
    rated = Counter(row[CODE] for row in tables[AREAS] if row["Scale ID"] == "OI")
    if partly := sorted(code for code, count in rated.items() if count != len(areas)):
        yield f"{AREAS}: not all {len(areas)} areas for {_some(partly)}"
    for name in ("Occupation Data.txt", "Job Zones.txt"):
        absent = sorted(set(interests) - {row[CODE] for row in tables[name]})
        if absent and tables[name]:
            yield f"{name}: nothing about {_some(absent)}"
    for name, keys in ONCE.items():
        if twice := repeated(tables[name], *keys):
            yield f"{name}: more than one row for {_some(twice)}"


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")  # noqa: PLR2004 - enough to see
