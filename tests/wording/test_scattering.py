import numpy as np
import pytest

from quiz.wording.labels import spot
from quiz.wording.scattering import Search, scattered
from tests.maps import clear, four, through_marks


@pytest.mark.parametrize(
    "places",
    [[(0, 0), (150, -120), (-150, 120), (-40, 200)], [(-103, -206), (-115, -167), (-133, -166), (-138, -192)]],
    ids=["far apart", "one behind the others"],
)
def test_all_are_named_in_full_and_keep_clear(places: list[tuple[int, int]]) -> None:
    labels = scattered(four(places))
    assert [label.spot for label in labels] == list(four(places))
    assert clear(labels)
    assert not through_marks(labels)


def test_a_name_without_room_gives_way_to_its_number() -> None:
    (label,) = scattered([spot(0, 0, ("3 " + "m" * 60,), "3", 8)])
    assert label.spot.lines == ("3",)


def test_where_a_place_cannot_even_have_its_number_none_is_named() -> None:
    assert scattered([spot(0, 0, ("m" * 60,), "m" * 60, 8)]) == []


def test_the_search_takes_what_is_cheapest_in_all_not_what_is_cheapest_first() -> None:
    costs = [np.array([1.0, 2.0]), np.array([1.0, 9.0])]
    clear_of_each_other = {(0, 1): np.array([[False, True], [True, True]])}
    search = Search(costs, clear_of_each_other)
    search.go_on((), [np.ones(2, dtype=np.bool_)] * 2, 0.0)
    assert (search.best, search.least) == ((1, 0), 3.0)


def test_the_search_finds_nothing_where_everything_is_in_the_way() -> None:
    search = Search([np.ones(2), np.ones(2)], {(0, 1): np.zeros((2, 2), dtype=np.bool_)})
    search.go_on((), [np.ones(2, dtype=np.bool_)] * 2, 0.0)
    assert search.best == ()
