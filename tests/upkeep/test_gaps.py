"""Releases whose rows are right one by one and wrong together: what is told of them."""

import pytest

from quiz.upkeep.files import AREAS, CONTEXT, EDUCATION, ONET, UP_TO_30_2
from quiz.upkeep.gaps import gaps
from quiz.upkeep.sources import read_release
from quiz.upkeep.tables import Row
from tests.folders import DATA, Folder
from tests.upkeep.test_sources import problems

TABLES = read_release(DATA / "release" / "onet", DATA / "release" / "bls").tables


EDUCATION_FILE, CONTEXT_FILE = (ONET[name].told(UP_TO_30_2) for name in (EDUCATION, CONTEXT))


def told(table: str, rows: tuple[Row, ...]) -> list[str]:
    return list(gaps(TABLES | {table: rows}, UP_TO_30_2))


def test_nothing_is_told_of_a_whole_release() -> None:
    assert list(gaps(TABLES, UP_TO_30_2)) == []


@pytest.mark.parametrize("table", [AREAS, CONTEXT])
def test_a_file_that_a_folder_may_lack_is_no_gap(release: Folder, table: str) -> None:
    (release.path / "onet" / ONET[table].told(UP_TO_30_2)).unlink()
    assert read_release(release.path / "onet", release.path / "bls").tables[table] == ()


def test_the_file_on_education_has_to_be_there(release: Folder) -> None:
    (release.path / "onet" / EDUCATION_FILE).unlink()
    assert problems(release) == [f"onet: it looks like a release up to 30.2; missing: {EDUCATION_FILE!r}"]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (EDUCATION_FILE, "\tRL\t6\t12.5\t", "\tRL\t13\t12.5\t", ":7: the Category '13' is not between 1 and 12"),
        (EDUCATION_FILE, "\tRL\t6\t12.5\t", "\tRL\tn/a\t12.5\t", ":7: the Category 'n/a' is not a number"),
        (EDUCATION_FILE, "\tRL\t6\t12.5\t", "\tRL\t6\t125\t", ":7: the Data Value '125' is not between 0 and 100"),
        (EDUCATION_FILE, "\tRL\t6\t12.5\t", "\tRL\t6\t*\t", ":7: the Data Value '*' is not a number"),
        (
            EDUCATION_FILE,
            "\tRecommend Suppress\t",
            "\tSuppress\t",
            ": no column 'Recommend Suppress'; is it 'Suppress'?",
        ),
        (CONTEXT_FILE, "\tCX\tn/a\t4.9\t", "\tCX\tn/a\toften\t", ":2: the Data Value 'often' is not a number"),
        (CONTEXT_FILE, "\tElement ID\t", "\tElement\t", ": no column 'Element ID'; is it 'Element'?"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_place(
    release: Folder, file: str, old: str, new: str, told: str
) -> None:
    release.edit(f"onet/{file}", old, new)
    assert f"onet/{file}{told}" in problems(release)


def test_answers_on_education_that_are_not_all_there_are_told() -> None:
    rows = TABLES[EDUCATION]
    assert told(EDUCATION, rows[1:]) == [f"{EDUCATION_FILE}: not all 12 shares for 11-1011.00"]
    same = (rows[0] | {"Category": "2.0"}, *rows[1:])
    assert told(EDUCATION, same) == [f"{EDUCATION_FILE}: not all 12 shares for 11-1011.00"]


@pytest.mark.parametrize("value", ["0", "40"])
def test_shares_that_are_less_or_more_than_the_whole_are_told(value: str) -> None:
    rows = TABLES[EDUCATION]
    changed = (rows[0] | {"Data Value": value}, *rows[1:])
    assert told(EDUCATION, changed) == [f"{EDUCATION_FILE}: shares that do not add up to 100 for 11-1011.00"]


def test_shares_that_miss_the_whole_by_their_rounding_are_right() -> None:
    rows = TABLES[EDUCATION]
    assert told(EDUCATION, (rows[0] | {"Data Value": "10.9"}, *rows[1:])) == []


@pytest.mark.parametrize("table", [EDUCATION, CONTEXT])
def test_a_row_that_stands_twice_is_told(table: str) -> None:
    (found,) = told(table, (*TABLES[table], TABLES[table][0]))
    assert found.startswith(f"{ONET[table].told(UP_TO_30_2)}: more than one row for 11-1011.00 ")


@pytest.mark.parametrize(
    ("scale", "value", "least", "most"), [("CX", "5.1", 1, 5), ("CX", "0.5", 1, 5), ("CT", "3.2", 1, 3)]
)
def test_a_rating_beyond_its_scale_is_told(scale: str, value: str, least: int, most: int) -> None:
    rows = TABLES[CONTEXT]
    place = next(place for place, row in enumerate(rows) if row["Scale ID"] == scale)
    changed = (*rows[:place], rows[place] | {"Data Value": value}, *rows[place + 1 :])
    assert told(CONTEXT, changed) == [
        f"{CONTEXT_FILE}: values of {scale} that are not between {least} and {most} for 11-1011.00"
    ]


def test_an_element_that_the_file_no_longer_has_is_told_by_number_and_name() -> None:
    rows = tuple(row for row in TABLES[CONTEXT] if row["Element ID"] != "4.C.2.a.3")
    assert told(CONTEXT, rows) == [f"{CONTEXT_FILE}: nothing about 4.C.2.a.3 (closeness)"]
