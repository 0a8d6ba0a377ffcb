"""Shares of a hundred people, in words and as one bar."""

import pytest

from quiz.wording.language import ENGLISH
from quiz.wording.schooling import in_full, shares
from quiz.wording.words import Words

WORDS = Words(ENGLISH)


def test_each_share_begins_where_the_one_before_ends_and_the_largest_is_marked() -> None:
    found = shares((30, 10, 5, 50, 5, 0), WORDS)
    assert [(each.start, each.most) for each in found] == [
        (0, False),
        (30, False),
        (40, False),
        (45, True),
        (95, False),
        (100, False),
    ]


@pytest.mark.parametrize(
    ("schooling", "told"),
    [
        (
            (30, 10, 5, 50, 5, 0),
            (
                "50 of 100 say a bachelor's degree; 30 high school or less; 10 a certificate or some college; "
                "5 a two-year degree; 5 a master's degree"
            ),
        ),
        ((0, 0, 0, 0, 0, 100), "100 of 100 say a doctorate or professional degree"),
        ((), ""),
    ],
)
def test_all_shares_are_told_the_largest_first(schooling: tuple[int, ...], told: str) -> None:
    assert in_full(schooling, WORDS) == told
