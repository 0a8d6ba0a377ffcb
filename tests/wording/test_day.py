"""A day in figures: statements, their order, and their bars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Circumstance
from quiz.wording.day import MOST, WIDTH, Statement, statements
from quiz.wording.language import ENGLISH
from quiz.wording.words import Words
from tests.careers.test_days import career
from tests.wording.test_cards import HEAD

WORDS = Words(ENGLISH)


def told(*others: dict[str, float], **context: float) -> list[Statement]:
    own = career(**context)
    return statements(own, Catalogue((own, *(career(**other) for other in others)), HEAD), WORDS)


@pytest.mark.parametrize(
    ("circumstance", "rating", "statement"),
    [
        ("outdoors", 4.9, ("Outdoors, in all weather", "every day")),
        ("outdoors", 1.2, ("Outdoors, in all weather", "never")),
        ("standing", 3.5, ("Standing", "more than half the time")),
        ("sitting", 3.4, ("Sitting", "about half the time")),
        ("face-to-face", 4.0, ("Talking face to face", "about every week")),
        ("exactness", 5.0, ("Being exact", "extremely important")),
        ("closeness", 4.0, ("How near other people are", "at arm's length")),
        ("contact", 1.0, ("In touch with other people", "hardly any")),
        ("hours", 1.4, ("Hours in a usual week", "fewer than 40")),
        ("hours", 2.2, ("Hours in a usual week", "about 40")),
        ("hours", 3.0, ("Hours in a usual week", "more than 40")),
    ],
)
def test_a_rating_is_told_as_the_step_that_is_nearest(
    circumstance: str, rating: float, statement: tuple[str, str]
) -> None:
    assert told(**{circumstance: rating})[0][:2] == statement


def test_what_sets_the_work_apart_comes_first_and_eight_are_enough() -> None:
    everything = {each.value: 2.5 for each in Circumstance}
    found = told(everything, everything, **{**everything, "noise": 4.5})
    assert found[0].name == "Noise that distracts"
    assert len(found) == MOST


def test_a_bar_is_as_long_as_the_rating_and_marks_the_usual_one() -> None:
    assert told({"sitting": 1}, sitting=5)[0][2:] == (WIDTH, WIDTH // 2)
    assert told({"hours": 1}, hours=3)[0][2:] == (WIDTH, WIDTH // 2)


def test_where_nobody_was_asked_nothing_is_told() -> None:
    assert told({"sitting": 3}) == []


@given(st.dictionaries(st.sampled_from(Circumstance), st.floats(1, 5)))
def test_every_rating_of_a_valid_catalogue_has_words_and_a_bar(context: dict[Circumstance, float]) -> None:
    for each in told(**{key.value: rating for key, rating in context.items()}):
        assert each.name
        assert each.value
        assert 0 <= each.length <= WIDTH
        assert 0 <= each.usual <= WIDTH
