"""What stands out in the days of a career."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.days import Norm, by_apartness, norms
from quiz.content.careers import Career, Circumstance
from tests.made_career import made_career

OUTDOORS, SITTING, STANDING = Circumstance.OUTDOORS, Circumstance.SITTING, Circumstance.STANDING


def career(**context: float) -> Career:
    return made_career(context=context)


def test_what_is_usual_is_the_mean_of_all_careers_that_have_a_rating() -> None:
    found = norms([career(sitting=2, outdoors=5), career(sitting=4), career()])
    assert found == {SITTING: Norm(3, 1), OUTDOORS: Norm(5, 0)}


@pytest.mark.parametrize(
    ("context", "order"),
    [
        ({SITTING: 3.0, STANDING: 4.5}, [STANDING, SITTING]),
        ({SITTING: 1.0, STANDING: 4.0}, [SITTING, STANDING]),
        ({STANDING: 4.0, SITTING: 2.0}, [SITTING, STANDING]),
        ({OUTDOORS: 5.0, SITTING: 3.5}, [SITTING, OUTDOORS]),
        ({}, []),
    ],
)
def test_what_lies_furthest_from_the_usual_comes_first(
    context: dict[Circumstance, float], order: list[Circumstance]
) -> None:
    usual = {SITTING: Norm(3, 1), STANDING: Norm(3, 1), OUTDOORS: Norm(2, 0)}
    assert by_apartness(context, usual) == order


@given(st.lists(st.floats(1, 5), min_size=1, max_size=9))
def test_nothing_is_lost_by_ordering(ratings: list[float]) -> None:
    context = dict(zip(Circumstance, ratings, strict=False))
    usual = norms([career(**{each.value: rating for each, rating in context.items()}), career(sitting=2)])
    assert sorted(by_apartness(context, usual)) == sorted(context)
