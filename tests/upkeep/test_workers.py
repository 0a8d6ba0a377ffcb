"""What people in the work told: from the rows of one occupation to its figures."""

import pytest

from quiz.content.careers import Circumstance, Schooling
from quiz.upkeep.files import CONTEXT, EDUCATION
from quiz.upkeep.sources import read_release
from quiz.upkeep.tables import Row
from quiz.upkeep.workers import CIRCUMSTANCE_OF, STEP_OF, context, rated, schooling
from tests.folders import DATA

RELEASE = read_release(DATA / "release" / "onet", DATA / "release" / "bls")


def answers(*shares: float, suppressed: tuple[int, ...] = ()) -> list[Row]:
    """Return the rows of an occupation with a share for each of the twelve answers."""
    return [
        {"Category": str(place), "Data Value": str(share), "Recommend Suppress": "Y" if place in suppressed else "N"}
        for place, share in enumerate(shares, 1)
    ]


def test_twelve_answers_become_six_steps_in_rising_order() -> None:
    assert schooling(answers(1, 2, 4, 8, 10, 15, 5, 20, 5, 6, 14, 10)) == [3, 12, 10, 20, 25, 30]
    assert list(STEP_OF) == list(range(1, 13))
    assert list(dict.fromkeys(STEP_OF.values())) == list(Schooling)


def test_a_step_is_rounded_as_a_whole_and_not_its_answers() -> None:
    assert schooling(answers(10.4, 30.1, 20.25, 9.75, 9.6, 12.5, 2.4, 3.5, 0.5, 0, 1, 0)) == [40, 30, 10, 15, 4, 1]


def test_a_suppressed_share_takes_all_others_away_for_they_are_no_longer_of_everybody() -> None:
    shares = (40, 30, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0)
    assert schooling(answers(*shares)) == [70, 0, 0, 30, 0, 0]
    assert schooling(answers(*shares, suppressed=(6,))) == []


def test_suppressed_answers_that_nobody_gave_take_nothing_away() -> None:
    shares = (0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    assert schooling(answers(*shares, suppressed=(1, 3, 12))) == [100, 0, 0, 0, 0, 0]


def test_where_nobody_was_asked_there_are_no_shares_and_no_ratings() -> None:
    assert schooling([]) == []
    assert context([]) == {}


def test_only_the_question_on_education_counts() -> None:
    rows = RELEASE.by_code(EDUCATION)
    assert {code: len(own) for code, own in rows.items()} == {
        "11-1011.00": 12,
        "11-1011.01": 12,
        "12-2021.00": 12,
        "13-3011.00": 12,
    }
    assert {code: schooling(own) for code, own in rows.items()} == {
        "11-1011.00": [40, 30, 10, 15, 4, 1],
        "11-1011.01": [],
        "12-2021.00": [33, 33, 0, 33, 0, 0],
        "13-3011.00": [0, 0, 0, 0, 20, 80],
    }


def test_a_day_is_told_in_means_in_one_order() -> None:
    rows = RELEASE.by_code(CONTEXT, rated)["11-1011.00"]
    assert list(context(rows[::-1]).items()) == [
        ("outdoors", 4.9),
        ("sitting", 1.25),
        ("standing", 4.5),
        ("contact", 3.1),
        ("face-to-face", 3.75),
        ("safety", 4.05),
        ("time-pressure", 2.5),
        ("protection", 4.0),
        ("closeness", 2.2),
        ("hours", 1.4),
    ]
    assert list(CIRCUMSTANCE_OF.values()) == list(Circumstance)
    assert list(context(RELEASE.by_code(CONTEXT, rated)["12-2021.00"])) == list(Circumstance)


def test_a_suppressed_rating_is_left_out_alone() -> None:
    assert context(RELEASE.by_code(CONTEXT, rated)["13-3011.00"]) == {"sitting": 4.4, "hours": 3.0}


@pytest.mark.parametrize("scale", ["CXP", "CTP"])
def test_shares_of_answers_are_no_ratings(scale: str) -> None:
    text = (DATA / "release" / "onet" / "Work Context.txt").read_text(encoding="utf-8")
    assert f"\t{scale}\t" in text
    assert scale not in {row["Scale ID"] for row in RELEASE.tables[CONTEXT]}
