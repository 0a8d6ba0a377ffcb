import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.areas import FLOOR, MOST, belongs, strongest

RATINGS = st.lists(st.floats(1, 7), min_size=1, max_size=41)


@pytest.mark.parametrize(
    ("ratings", "found"),
    [
        ([1, 6.5, 3, 2.9], [1, 2]),
        ([1.2, 1.9, 1.5], [1]),
        ([4, 4, 1], [0, 1]),
        ([7, 6, 5, 4, 3, 3.5], [0, 1, 2, 3, 5]),
    ],
)
def test_areas_from_three_on_are_named_and_always_the_strongest(ratings: list[float], found: list[int]) -> None:
    assert strongest(ratings) == found


@given(RATINGS)
def test_at_least_one_and_at_most_five_are_named_the_strongest_first(ratings: list[float]) -> None:
    found = strongest(ratings)
    assert 1 <= len(found) <= MOST
    assert [ratings[number] for number in found] == sorted((ratings[number] for number in found), reverse=True)
    assert all(belongs(ratings, number) for number in found)


@given(RATINGS)
def test_a_career_belongs_to_what_it_has_much_of_or_most(ratings: list[float]) -> None:
    for number, rating in enumerate(ratings):
        assert belongs(ratings, number) == (rating >= FLOOR or rating == max(ratings))
