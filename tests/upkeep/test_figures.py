"""The figures of one career, from rows made for each case that the real tables have."""

from typing import Any

import pytest

from quiz.upkeep.figures import FigureBook
from quiz.upkeep.files import CODE
from quiz.upkeep.sources import Release, read_release
from quiz.upkeep.tables import Row
from tests.folders import DATA

SLUGS = {
    "11-1011.00": "lamp-lighter",
    "11-1011.01": "lamp-polisher",
    "12-2021.00": "kite-maker",
    "13-3011.00": "cloud-watcher",
    "14-4011.00": "moon-painter",
}
RELEASE = read_release(DATA / "release" / "onet", DATA / "release" / "bls")
AREAS = ("Lamps/Fire", "Sky", "Painting")
BOOK = FigureBook(RELEASE, SLUGS, AREAS)


def book_with(table: str, key: str, code: str, **cells: str) -> FigureBook:
    """Return the book of a release in which one row of a table is changed."""

    def changed(row: Row) -> Row:
        return row | {name.replace("__", " "): cell for name, cell in cells.items()} if row[key] == code else row

    tables = RELEASE.tables | {table: tuple(changed(row) for row in RELEASE.tables[table])}
    return FigureBook(Release(tables, RELEASE.pay_year, RELEASE.projection), SLUGS, AREAS)


def pay_with(**cells: str) -> Any:  # noqa: ANN401 - plain data
    return book_with("wages", "OCC_CODE", "11-1011", **cells).figures("11-1011.00", part=False).get("pay")


def test_a_career_with_a_row_of_its_own_has_all_figures() -> None:
    assert BOOK.figures("11-1011.00", part=False) == {
        "profile": [6.5, 2.0, 1.5, 3.0, 2.25, 4.0],
        "level": 2,
        "education": {"step": "High school diploma or equivalent"},
        "schooling": [40, 30, 10, 15, 4, 1],
        "context": {
            "outdoors": 4.9,
            "sitting": 1.25,
            "standing": 4.5,
            "contact": 3.1,
            "face-to-face": 3.75,
            "safety": 4.05,
            "time-pressure": 2.5,
            "protection": 4.0,
            "closeness": 2.2,
            "hours": 1.4,
        },
        "pay": {"per": "year", "low": 30000, "median": 40000, "high": 50000},
        "outlook": {"employment": 1200, "growth": -8.3, "openings": 100},
        "interests": [6.5, 1.9, 1.25],
        "skills": ["Speaking", "Active listening", "Reading comprehension"],
        "tools": ["Ladder safety app", "Wick planner", "Lamp register", "Word processor"],
        "related": ["kite-maker", "lamp-polisher"],
    }


@pytest.mark.parametrize(("code", "part"), [("11-1011.01", False), ("11-1011.00", True)])
def test_a_part_of_an_occupation_says_whose_figures_it_borrows(code: str, part: bool) -> None:
    figures = BOOK.figures(code, part=part)
    assert figures["pay"]["group"] == "Lamp lighters"
    assert figures["outlook"]["group"] == "Lamp lighters"
    assert figures["education"]["group"] == "Lamp lighters"


def test_a_part_of_a_career_has_its_shares_and_ratings_and_an_occupation_beside_it_has_not() -> None:
    part, beside = BOOK.figures("11-1011.00", part=True), BOOK.figures("11-1011.01", part=False)
    for key in ("schooling", "context"):
        assert part[key] == BOOK.figures("11-1011.00", part=False)[key]
        assert key not in beside


def test_the_nearest_wider_group_stands_in_and_is_named_as_one_would_say_it() -> None:
    pay = BOOK.figures("13-3011.00", part=False)["pay"]
    assert pay["group"] == "Cloud watchers and kin"


def test_top_coded_pay_says_which_figures_are_only_known_to_be_that_high() -> None:
    pay = BOOK.figures("13-3011.00", part=False)["pay"]
    assert (pay["low"], pay["median"], pay["high"]) == (90000, 239200, 239200)
    assert pay["top_coded"] == ["median", "high"]


def test_hourly_pay_is_told_by_the_hour_and_never_turned_into_years() -> None:
    assert BOOK.figures("12-2021.00", part=False)["pay"] == {"per": "hour", "median": 21.5}


@pytest.mark.parametrize(
    ("cells", "pay"),
    [
        ({"A_MEDIAN": "*", "H_MEDIAN": "*"}, None),
        ({"A_MEDIAN": "*", "H_MEDIAN": "#"}, None),
        ({"A_MEDIAN": "", "H_MEDIAN": ""}, None),
        ({"A_PCT10": "*"}, {"per": "year", "median": 40000, "high": 50000}),
        ({"A_MEDIAN": "41,250"}, {"per": "year", "low": 30000, "median": 41250, "high": 50000}),
        (
            {"A_PCT90": "#"},
            {"per": "year", "low": 30000, "median": 40000, "high": 239200, "top_coded": ["high"]},
        ),
    ],
)
def test_pay_with_cells_that_are_no_numbers(cells: dict[str, str], pay: object) -> None:
    assert pay_with(**cells) == pay


def test_a_career_outside_the_tables_has_no_pay_outlook_or_education() -> None:
    assert BOOK.figures("14-4011.00", part=False) == {
        "profile": [3.0, 3.0, 7.0, 1.0, 4.0, 1.0],
        "level": 4,
        "related": ["kite-maker"],
    }


def test_an_outlook_without_numbers_leaves_only_the_education() -> None:
    figures = BOOK.figures("13-3011.00", part=False)
    assert "outlook" not in figures
    assert figures["education"] == {"step": "Doctoral or professional degree", "group": "Cloud watchers and kin"}


def test_a_dash_for_education_gives_none() -> None:
    book = book_with(
        "projections",
        "National Employment Matrix code",
        "11-1011",
        Typical__education__needed__for__entry="—",
    )
    assert "education" not in book.figures("11-1011.00", part=False)


def test_skills_that_set_the_work_apart_come_first_and_unimportant_ones_are_left_out() -> None:
    # All four have 3 or more for reading; only a cloud watcher stands above the mean by more than half its spread.
    assert BOOK.figures("13-3011.00", part=False)["skills"] == ["Programming", "Reading comprehension", "Speaking"]
    skills = BOOK.figures("11-1011.00", part=False)["skills"]
    assert "Science" not in skills, "it is suppressed"
    assert "Programming" not in skills, "it is not important"


def test_where_fewer_than_three_skills_stand_out_important_ones_that_come_nearest_are_named() -> None:
    assert BOOK.figures("12-2021.00", part=False)["skills"] == ["Reading comprehension", "Speaking", "Active listening"]


def test_no_more_than_six_skills_are_named() -> None:
    names = [f"Skill {letter}" for letter in "abcdefghi"]
    rows = tuple(
        {CODE: code, "Element Name": name, "Scale ID": "IM", "Data Value": value, "Recommend Suppress": "N"}
        for code, value in (("11-1011.00", "5"), ("12-2021.00", "1"))
        for name in names
    )
    tables = RELEASE.tables | {"skills": rows}
    book = FigureBook(Release(tables, RELEASE.pay_year, RELEASE.projection), SLUGS, AREAS)
    assert book.figures("11-1011.00", part=False)["skills"] == names[:6]
    assert "skills" not in book.figures("12-2021.00", part=False)


def test_tools_of_the_work_come_before_what_everybody_uses_and_those_in_demand_first() -> None:
    tools = BOOK.figures("11-1011.00", part=False)["tools"]
    assert tools == ["Ladder safety app", "Wick planner", "Lamp register", "Word processor"]


def test_ratings_on_areas_come_in_the_order_of_the_catalogue_and_only_where_there_are_any() -> None:
    turned = FigureBook(RELEASE, SLUGS, AREAS[::-1])
    assert turned.figures("11-1011.00", part=False)["interests"] == [1.25, 1.9, 6.5]
    assert "interests" not in BOOK.figures("14-4011.00", part=False)


def test_related_careers_keep_the_sources_order_without_supplements_and_unknown_codes() -> None:
    assert BOOK.figures("11-1011.00", part=False)["related"] == ["kite-maker", "lamp-polisher"]


def test_groups_that_only_the_labor_bureau_has_are_found_under_their_own_code() -> None:
    wages = tuple(row | {"OCC_CODE": "21-1018"} if row["OCC_CODE"] == "11-1011" else row for row in WAGE_ROWS)
    interests = tuple(
        row | {CODE: "21-1014.00"} if row[CODE] == "11-1011.00" else row for row in RELEASE.tables["interests"]
    )
    zones = tuple(row | {CODE: "21-1014.00"} if row[CODE] == "11-1011.00" else row for row in RELEASE.tables["zones"])
    tables = RELEASE.tables | {"wages": wages, "interests": interests, "zones": zones}
    book = FigureBook(Release(tables, 2024, (2024, 2034)), SLUGS)
    pay = book.figures("21-1014.00", part=False)["pay"]
    assert (pay["median"], pay["group"]) == (40000, "Lamp lighters")


WAGE_ROWS = RELEASE.tables["wages"]


def test_an_occupation_that_the_release_lacks_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        BOOK.figures("99-9999.00", part=False)
