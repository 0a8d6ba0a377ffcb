"""Mistakes in words: one sentence to a mistake, named by its entry."""

import pytest

from quiz.content.mistakes import ContentError, Mistake, entry_name
from quiz.content.yamlfile import Loc

DATA = {
    "careers": [{"slug": "kite-maker", "pay": {"low": 1}}, {"title": "Moon painter"}, {"level": 2}],
    "scale": ["a", "b"],
}


@pytest.mark.parametrize(
    ("loc", "name"),
    [
        (("careers", 0, "pay", "low"), "kite-maker: pay.low"),
        (("careers", 1), "Moon painter"),
        (("careers", 2, "level"), "careers number 3: level"),
        (("careers", 7), "careers number 8"),
        (("scale", 1), "scale number 2"),
        (("scale",), "scale"),
        ((), ""),
    ],
)
def test_an_entry_is_named_by_its_slug_or_title_or_else_its_number(loc: Loc, name: str) -> None:
    assert entry_name(DATA, loc) == name


def test_a_mistake_reads_as_a_line_that_an_editor_can_jump_to() -> None:
    assert str(Mistake("a.yaml", 3, "kite-maker", "is wrong", "mend it")) == "a.yaml:3: kite-maker: is wrong; mend it."
    assert str(Mistake("a.yaml", 3, "", "is wrong", "mend it")) == "a.yaml:3: is wrong; mend it."


def test_mistakes_are_sorted_told_once_and_counted() -> None:
    late, early = Mistake("b.yaml", 10, "", "x", "y"), Mistake("b.yaml", 9, "", "x", "y")
    assert ContentError([late, early, late]).mistakes == (early, late)
    assert str(ContentError([late, early])).startswith("2 mistakes in the content:\nb.yaml:9")
    assert str(ContentError([late])).startswith("1 mistake in the content:\n")
