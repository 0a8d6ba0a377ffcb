"""Releases: read whole, or refused with everything that is wrong with them."""

import pytest

from quiz.upkeep.sources import CODE, ReleaseError, read_release
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
    assert (read.latest("Interests.txt"), read.latest("Job Zones.txt")) == (2026, 2024)
    assert list(read.by_code("Job Zones.txt")) == [
        "11-1011.00",
        "11-1011.01",
        "12-2021.00",
        "13-3011.00",
        "14-4011.00",
    ]
    scores = read.by_code("Interests.txt", lambda row: row["Scale ID"] == "OI")["14-4011.00"]
    assert [row["Data Value"] for row in scores] == ["3", "3", "7", "1", "4", "1"]


def test_quotation_marks_in_onets_files_are_no_quotes(release: Folder) -> None:
    release.edit("onet/Occupation Data.txt", "\tKite Makers\t", '\t"Kite" Makers\t')
    rows = read_release(release.path / "onet", release.path / "bls").tables["Occupation Data.txt"]
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
        "onet/Job Zones.txt: no such file",
        "onet/Skills.txt: no such file",
        "bls/oews_national_*.csv: no such file",
    ]


def test_a_file_that_is_not_utf_8_is_refused(release: Folder) -> None:
    (release.path / WAGES).write_bytes(release.text(WAGES).encode() + b"caf\xe9\n")
    assert any(each.startswith(f"{WAGES}: not UTF-8 text (byte ") for each in problems(release))


def test_names_of_tables_without_their_years_are_refused(release: Folder) -> None:
    (release.path / WAGES).rename(release.path / "bls" / "oews_national_new.csv")
    assert problems(release) == [
        "the names of the BLS files must tell their years, as in oews_national_may_2024.csv",
    ]


def test_an_empty_file_is_refused(release: Folder) -> None:
    release.write("onet/Related Occupations.txt", "")
    found = problems(release)
    assert "onet/Related Occupations.txt: the last line is cut off" in found
    assert any(each.startswith(f"onet/Related Occupations.txt: no column '{CODE}'") for each in found)
