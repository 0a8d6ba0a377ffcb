"""The name that was probably meant."""

import pytest

from quiz.content.nearest import nearest

CAREERS = ["actor", "actuary", "college-administrator"]


@pytest.mark.parametrize(("given", "meant"), [("aktor", "actor"), ("actuery", "actuary"), ("zzz", None), ("", None)])
def test_a_name_that_is_misspelled_finds_the_one_that_was_meant(given: str, meant: str | None) -> None:
    assert nearest(given, CAREERS) == meant


def test_how_much_must_agree_can_be_told() -> None:
    assert nearest("act", ["actor"], 90) is None
    assert nearest("act", ["actor"], 50) == "actor"
