import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.interests import interests, read
from quiz.careers.areas import FILLED, MOST, OURS, belonging, strengths, strongest
from quiz.web.site import Site

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
    assert belonging([ratings])[0][found].all()


def test_a_career_belongs_to_what_it_has_much_of_or_most() -> None:
    many = [[3.0, 1.0, 6.0]] * FILLED
    found = belonging([*many, [3.0, 2.5, 1.0], [1.5, 1.4, 1.2], [2.9, 1.0, 6.0]])
    assert found[FILLED:].tolist() == [[True, True, False], [True, False, False], [False, False, True]]


def test_an_area_that_few_have_much_of_is_filled_up_with_those_that_come_nearest() -> None:
    little = [[6.0, 1.5 + place / FILLED] for place in range(2 * FILLED)]
    found = belonging([[6.0, 5.0], *little])[:, 1]
    assert found[0]
    assert found.sum() == FILLED
    assert not found[1], "it has too little"


def test_a_career_has_much_of_what_stands_well_above_the_mean_and_little_of_what_lies_below_it() -> None:
    found = strengths([[7.0, 1.9], [1.0, 1.0], [4.5, 1.0], [1.0, 1.0]])
    assert found[:, 0].tolist() == [1, -1, 0, -1]
    assert found[0, 1] == 0, "above the mean, and still next to nothing"


def test_what_is_said_of_ratings_of_our_own_is_what_was_measured() -> None:
    twice, apart, blind, near, *_ = [figure.value for figure in interests()]
    assert (round(twice, 2), round(blind, 2), round(near, 2)) == (OURS.twice, OURS.blind, OURS.near)
    assert apart == 0, "no two ratings are so far apart that a third hand would have to look"
    assert len(read("blind")) == OURS.hidden


def test_ratings_of_our_own_are_the_mean_of_two_hands(site: Site) -> None:
    first, second = read("first"), read("second")
    own = {career.slug: career for career in site.catalogue.careers if not career.figures.interests}
    assert set(own) == set(first) == set(second)
    for slug, career in own.items():
        # Eight careers have O*NET's eight highest, which both hands took over; none of the others stands above these.
        assert career.areas == pytest.approx((first[slug] + second[slug]) / 2, abs=0.35)
        assert sum(abs(a - b) > 0.006 for a, b in zip(career.areas, (first[slug] + second[slug]) / 2, strict=True)) <= 3


def test_areas_and_the_six_types_agree_and_areas_tell_related_careers_better() -> None:
    figures = {figure.name: figure.value for figure in interests()}
    kinds = [value for name, value in figures.items() if "from its areas" in name]
    assert len(kinds) == 6
    assert min(kinds) >= 0.75
    areas, types = (value for name, value in figures.items() if "AUC" in name or name.startswith("the same with"))
    assert areas >= 0.95
    assert areas > types
