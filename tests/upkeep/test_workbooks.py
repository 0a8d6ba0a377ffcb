"""The bureau's own Excel workbooks: read as they are downloaded, to the figures that the same tables give as CSV."""

import csv
import sys
from pathlib import Path

import pytest

from quiz.upkeep.sources import read_release
from quiz.upkeep.tables import Row
from tests.folders import Folder
from tests.upkeep.test_sources import PROJECTIONS, WAGES, problems
from tests.workbooks import Cell, Sheet, save_workbook

ABOVE = ("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE")
"""The columns that the bureau's workbook has before those of the table as CSV."""


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def typed(cell: str) -> Cell:
    """Return a cell as a workbook has it: a number as such, nothing where nothing stands, marks as text."""
    try:
        return float(cell.replace(",", ""))
    except ValueError:
        return cell or None


def wage_sheet(folder: Folder) -> Sheet:
    first, *rest = cells(folder.path / WAGES)
    own = ("99", "U.S.", "1", "US", "000000", "Cross-industry", "cross-industry", "1235")
    return [[*ABOVE, *first], *([*own, *map(typed, row)] for row in rest)]


def projection_sheets(folder: Folder) -> dict[str, Sheet]:
    first, *rest = cells(folder.path / PROJECTIONS)
    title = "Table 1.2 Occupational projections, 2024–34, and worker characteristics, 2024 (Employment in thousands)"
    notes = [["Footnotes:"], ["[1] Made up."], ["Source: Made up for the tests."]]
    few: Sheet = [["Table 1.3 Fastest growing occupations"], first[:2], *(row[:2] for row in rest)]
    table: Sheet = [
        [title],
        [each.replace(" ", "\n", 1) for each in first],
        *([*map(typed, row)] for row in rest),
        *notes,
    ]
    return {"Index": [["Table 1.2", "Occupational projections"]], "Table 1.3": few, "Table 1.2": table}


def told(rows: tuple[Row, ...], key: str) -> list[Row]:
    """Return rows without notes and without the commas in numbers, which a workbook does not keep."""
    return [{name: cell.replace(",", "") for name, cell in row.items()} for row in rows if row[key]]


def test_the_bureaus_own_workbooks_give_what_the_same_tables_give_as_csv(release: Folder) -> None:
    onet, bls = release.path / "onet", release.path / "bls"
    before = read_release(onet, bls)
    wages, projections = wage_sheet(release), projection_sheets(release)
    for file in (WAGES, PROJECTIONS):
        (release.path / file).unlink()
    (bls / "oesm24nat").mkdir()
    save_workbook(bls / "oesm24nat" / "national_M2024_dl.xlsx", {"national_M2024_dl": wages})
    save_workbook(bls / "occupation.xlsx", projections)
    read = read_release(onet, bls)
    assert (read.pay_year, read.projection) == (before.pay_year, before.projection)
    assert told(read.tables["wages"], "OCC_CODE") == told(before.tables["wages"], "OCC_CODE")
    code = "National Employment Matrix code"
    assert told(read.tables["projections"], code) == told(before.tables["projections"], code)


def test_marks_for_no_figure_and_for_the_top_stay_as_they_are(release: Folder) -> None:
    save_workbook(release.path / "bls" / "national_M2025_dl.xlsx", {"national": wage_sheet(release)})
    read = read_release(release.path / "onet", release.path / "bls")
    assert read.pay_year == 2025
    marks = {row["OCC_CODE"]: (row["H_MEDIAN"], row["A_MEDIAN"]) for row in read.tables["wages"]}
    assert marks == {"11-1011": ("19.23", "40000"), "12-2021": ("21.5", "*"), "13-3010": ("#", "#")}


def test_of_a_workbook_and_a_csv_file_the_newer_one_is_read(release: Folder) -> None:
    save_workbook(release.path / "bls" / "national_M2023_dl.xlsx", {"national": wage_sheet(release)})
    assert read_release(release.path / "onet", release.path / "bls").pay_year == 2024


def test_a_wrong_cell_is_told_with_its_line_in_the_sheet(release: Folder) -> None:
    sheet = [list(row) for row in wage_sheet(release)]
    sheet[1][sheet[0].index("A_PCT10")] = "lots"
    save_workbook(release.path / "bls" / "national_M2025_dl.xlsx", {"national": [["May 2025"], *sheet]})
    assert problems(release) == ["bls/national_M2025_dl.xlsx:3: the A_PCT10 'lots' is not a number"]


def test_a_column_that_a_workbook_lacks_is_told_with_those_that_it_has(release: Folder) -> None:
    sheet = [["A_MEDIANS" if cell == "A_MEDIAN" else cell for cell in row] for row in wage_sheet(release)]
    save_workbook(release.path / "bls" / "national_M2025_dl.xlsx", {"national": sheet})
    first, second = problems(release)
    assert first == "bls/national_M2025_dl.xlsx: no column 'A_MEDIAN'; is it 'A_MEDIANS'?"
    assert second.startswith("bls/national_M2025_dl.xlsx: its columns are AREA, AREA_TITLE, ")


def test_without_the_library_a_workbook_is_told_with_how_to_get_it_even_beside_a_csv_file(
    release: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_workbook(release.path / "bls" / "national_M2025_dl.xlsx", {"national": wage_sheet(release)})
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    (problem,) = problems(release)
    assert problem.startswith("bls/national_M2025_dl.xlsx: reading a workbook needs one more library: ")
    assert 'pip install ".[update]"' in problem
    assert problem.endswith("or save the table as CSV")


def test_without_a_workbook_the_library_is_not_asked_for(release: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert read_release(release.path / "onet", release.path / "bls").pay_year == 2024


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04\x00", b"OCC_CODE,OCC_TITLE\n"])
def test_a_workbook_that_cannot_be_read_is_told_once(release: Folder, damage: bytes) -> None:
    (release.path / "bls" / "national_M2025_dl.xlsx").write_bytes(damage)
    (problem,) = problems(release)
    assert problem.startswith("bls/national_M2025_dl.xlsx: not a workbook that can be read (")
    assert problem.endswith("); download it again")


def test_a_table_of_states_or_industries_is_not_taken_for_the_nations(release: Folder) -> None:
    first, *rest = wage_sheet(release)
    states = [["1", "Alabama", "2", "AL", *rest[0][4:]], ["2", "Alaska", "2", "AK", *rest[0][4:]]]
    save_workbook(release.path / "bls" / "state_M2025_dl.xlsx", {"state_M2025_dl": [first, *states]})
    where = "bls/state_M2025_dl.xlsx"
    assert problems(release) == [f"{where}: more than one row for 11-1011 detailed; take the table of the whole nation"]


def test_a_workbook_without_the_table_is_not_taken_for_it(release: Folder) -> None:
    save_workbook(release.path / "bls" / "field_descriptions.xlsx", {"fields": [["Field", "What it is"], []]})
    assert read_release(release.path / "onet", release.path / "bls").pay_year == 2024


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("oesm25nat.zip", "unpack oesm25nat.zip"),
        ("national_M2013_dl.xls", "open national_M2013_dl.xls and save that table as CSV"),
    ],
)
def test_a_file_that_is_not_read_as_it_is_is_named_with_what_to_do(release: Folder, name: str, remedy: str) -> None:
    (release.path / WAGES).rename(release.path / "bls" / name)
    (problem,) = problems(release)
    assert problem.endswith(f"as national_M2025_dl.xlsx; {remedy}")
