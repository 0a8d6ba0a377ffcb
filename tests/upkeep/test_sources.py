"""Releases: read whole, or refused with everything that is wrong with them."""

import csv
from io import StringIO

import pytest

from quiz.upkeep.figures import TOP_CODE
from quiz.upkeep.files import CODE
from quiz.upkeep.renewal import renew
from quiz.upkeep.sources import ReleaseError, read_release
from tests.folders import Folder

WAGES = "bls/oews_national_may_2024.csv"
PROJECTIONS = "bls/employment_projections_2024_2034.csv"


def problems(release: Folder) -> list[str]:
    with pytest.raises(ReleaseError) as caught:
        read_release(release.path / "onet", release.path / "bls")
    assert str(caught.value).startswith("Nothing was changed, because the release is not whole:\n")
    return [each.removeprefix(f"{release.path}/") for each in caught.value.problems]


def test_a_whole_release_gives_its_rows_and_years(release: Folder) -> None:
    read = read_release(release.path / "onet", release.path / "bls")
    assert (read.pay_year, read.projection) == (2024, (2024, 2034))
    assert (read.latest("interests"), read.latest("zones")) == (2026, 2024)
    assert list(read.by_code("zones")) == [
        "11-1011.00",
        "11-1011.01",
        "12-2021.00",
        "13-3011.00",
        "14-4011.00",
    ]
    scores = read.by_code("interests", lambda row: row["Element Name"] != "Social")["14-4011.00"]
    assert [row["Data Value"] for row in scores] == ["3", "3", "7", "4", "1"]


def test_quotation_marks_in_onets_files_are_no_quotes(release: Folder) -> None:
    release.edit("onet/Occupation Data.txt", "\tKite Makers\t", '\t"Kite" Makers\t')
    rows = read_release(release.path / "onet", release.path / "bls").tables["titles"]
    assert '"Kite" Makers' in [row["Title"] for row in rows]


def test_headings_of_another_year_are_known_all_the_same(release: Folder) -> None:
    text = release.text(PROJECTIONS).replace("2034", "2036").replace("2024", "2026").replace("–34", "–36")
    release.write("bls/employment_projections_2026_2036.csv", text)
    assert read_release(release.path / "onet", release.path / "bls").projection == (2026, 2036)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("onet/Interests.txt", "\tData Value\t", "\tValue\t", "onet/Interests.txt: no column 'Data Value'"),
        (WAGES, "A_MEDIAN", "MEDIAN", f"{WAGES}: no column 'A_MEDIAN'"),
        ("onet/Skills.txt", "\tIM\t3.5\tN\n", "\tIM\n", "onet/Skills.txt:2: 4 columns instead of 6"),
        (WAGES, ",19.23,30000,", ",19.23,", f"{WAGES}:2: 12 columns instead of 13"),
        (
            "onet/Interests.txt",
            "\tOI\t6.5\t",
            "\tOI\thigh\t",
            "onet/Interests.txt:2: the Data Value 'high' is not a number",
        ),
        ("onet/Job Zones.txt", "Lamp Lighters\t2\t", "Lamp Lighters\t\t", "onet/Job Zones.txt:2: the Job Zone ''"),
        (
            "onet/Interests.txt",
            "11-1011.00\t1.B.1.a\tRealistic\tOI\t6.5\t02/2026\tMade up\n",
            "",
            "Interests.txt: not six interest scores for 11-1011.00",
        ),
        (
            "onet/Job Zones.txt",
            "12-2021.00\tKite Makers\t3\t08/2024\tMade up\n",
            "",
            "Job Zones.txt: nothing about 12-2021.00",
        ),
    ],
)
def test_a_release_that_is_not_whole_is_refused_with_the_place(
    release: Folder, file: str, old: str, new: str, told: str
) -> None:
    release.edit(file, old, new)
    assert any(each.startswith(told) for each in problems(release))


@pytest.mark.parametrize("file", ["onet/Skills.txt", WAGES, PROJECTIONS])
def test_a_file_cut_off_in_its_last_line_is_refused(release: Folder, file: str) -> None:
    release.write(file, release.text(file)[:-3])
    assert f"{file}: the last line is cut off" in problems(release)


def test_every_missing_file_is_named(release: Folder) -> None:
    for file in ("onet/Skills.txt", "onet/Job Zones.txt", WAGES):
        (release.path / file).unlink()
    assert problems(release) == [
        "onet: it looks like a release up to 30.2; missing: 'Job Zones.txt', 'Skills.txt'",
        "bls: no wages: put in the national wage table, named with its year, as national_M2025_dl.xlsx",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("file", ["onet/Occupation Data.txt", PROJECTIONS])
def test_a_file_in_another_encoding_is_read_all_the_same(release: Folder, file: str, encoding: str) -> None:
    text = (
        release.text(file).replace("Kite makers", "Kite makers (cafés)").replace("Kite Makers", "Kite Makers (cafés)")
    )
    (release.path / file).write_bytes(text.encode(encoding))
    read = read_release(release.path / "onet", release.path / "bls")
    assert "cafés" in str(read.tables["projections" if "bls" in file else "titles"])


def test_a_workbook_under_the_name_of_a_csv_file_is_refused(release: Folder) -> None:
    (release.path / WAGES).write_bytes(b"PK\x03\x04\x00")
    assert problems(release)


def test_names_of_tables_without_their_years_are_refused(release: Folder) -> None:
    (release.path / WAGES).rename(release.path / "bls" / "oews_national_new.csv")
    assert problems(release) == [
        "bls/oews_national_new.csv: the name must tell the year, as in national_M2025_dl.xlsx",
    ]


def test_the_official_names_and_folders_are_found(release: Folder) -> None:
    (release.path / WAGES).rename(release.path / "bls" / "national_M2025_dl.csv")
    (release.path / "bls" / "oesm25nat").mkdir()
    (release.path / PROJECTIONS).rename(release.path / "bls" / "oesm25nat" / "Employment Projections.csv")
    (release.path / "onet").rename(release.path / "db_30_3_text")
    (release.path / "onet").mkdir()
    (release.path / "db_30_3_text").rename(release.path / "onet" / "db_30_3_text")
    read = read_release(release.path / "onet", release.path / "bls")
    assert (read.pay_year, read.projection) == (2025, (2024, 2034))


def test_columns_in_another_order_with_others_between_shift_no_figure(release: Folder) -> None:
    before = read_release(release.path / "onet", release.path / "bls").tables
    for file, delimiter in (("onet/Interests.txt", "\t"), (WAGES, ","), (PROJECTIONS, ",")):
        rows = list(csv.reader(release.text(file).splitlines(), delimiter=delimiter))
        turned = [[*reversed(row), "new" if not place else "7"] for place, row in enumerate(rows)]
        out = StringIO()
        csv.writer(out, delimiter=";" if file == WAGES else delimiter, lineterminator="\r\n").writerows(turned)
        release.write(file, out.getvalue())
    assert read_release(release.path / "onet", release.path / "bls").tables == before


def test_a_renamed_column_is_named_with_the_nearest_and_a_repeated_one_too(release: Folder) -> None:
    release.edit(WAGES, "A_MEDIAN", "A_MEDIANS")
    release.edit("onet/Interests.txt", "\tDomain Source", "\tDate")
    found = problems(release)
    assert f"{WAGES}: no column 'A_MEDIAN'; is it 'A_MEDIANS'?" in found
    assert "onet/Interests.txt: the column 'Date' stands 2 times; keep one" in found


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("onet/Job Zones.txt", "Lamp Lighters\t2\t", "Lamp Lighters\t2.0\t"),
        ("onet/Job Zones.txt", "\t08/2024\t", "\t2024-08\t"),
        (WAGES, ",30000,35000,40000,", ',"$30,000","35,000","$40,000.00",'),
        (WAGES, ",40000,19.23,", ",**,19.23,"),
    ],
)
def test_cells_are_read_as_official_files_write_them(
    content: Folder, release: Folder, file: str, old: str, new: str
) -> None:
    text = content.text("careers.yaml")
    release.edit(file, old, new)
    read = read_release(release.path / "onet", release.path / "bls")
    assert renew(text, read, TOP_CODE).text == text


@pytest.mark.parametrize("cell", ["*", "**", "N/A", ""])
def test_a_figure_that_is_not_told_is_none(release: Folder, cell: str) -> None:
    release.edit(WAGES, ",19.23,30000,35000,40000,45000,50000,", f",{cell},{cell},35000,{cell},45000,{cell},")
    assert read_release(release.path / "onet", release.path / "bls").tables["wages"][0]["A_MEDIAN"] == cell


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "onet/Job Zones.txt",
            "Lamp Lighters\t2\t",
            "Lamp Lighters\t7\t",
            ":2: the Job Zone '7' is not between 1 and 5",
        ),
        (
            "onet/Job Zones.txt",
            "Lamp Lighters\t2\t",
            "Lamp Lighters\t2.5\t",
            ":2: the Job Zone '2.5' is not a whole number",
        ),
        ("onet/Interests.txt", "\tOI\t6.5\t", "\tOI\t9.9\t", ":2: the Data Value '9.9' is not between 0 and 7"),
        ("onet/Interests.txt", "\t02/2026\t", "\tsoon\t", ":2: the Date 'soon' names no year"),
        (WAGES, ",30000,35000,40000,", ",-30000,35000,40000,", ":2: the A_PCT10 '-30000' is not between"),
        (WAGES, ",30000,35000,40000,", ",lots,35000,40000,", ":2: the A_PCT10 'lots' is not a number"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_with_its_row(
    release: Folder, file: str, old: str, new: str, told: str
) -> None:
    release.edit(file, old, new)
    assert any(each.startswith(f"{file}{told}") for each in problems(release))


def test_of_many_broken_rows_the_first_ten_are_told_and_the_others_counted(release: Folder) -> None:
    release.write("onet/Skills.txt", release.text("onet/Skills.txt").replace("\tN\n", "\n"))
    found = [each for each in problems(release) if each.startswith("onet/Skills.txt:")]
    assert len(found) == 11
    assert found[-1].endswith(" more rows; download the file again")


def test_a_folder_in_place_of_a_file_is_told(release: Folder) -> None:
    (release.path / "onet" / "Skills.txt").unlink()
    (release.path / "onet" / "Skills.txt").mkdir()
    assert "onet/Skills.txt: cannot be read (a folder stands where the file belongs)" in problems(release)


def test_two_rows_about_the_same_are_refused(release: Folder) -> None:
    zones = release.text("onet/Job Zones.txt")
    release.write("onet/Job Zones.txt", zones + zones.splitlines(keepends=True)[1])
    assert "Job Zones.txt: more than one row for 11-1011.00" in problems(release)


def test_an_empty_file_is_refused(release: Folder) -> None:
    release.write("onet/Related Occupations.txt", "")
    found = problems(release)
    assert "onet/Related Occupations.txt: the last line is cut off" in found
    assert any(each.startswith(f"onet/Related Occupations.txt: no column '{CODE}'") for each in found)
