from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from quiz.wording.geometry import inside, meet
from quiz.wording.marks import FARTHEST, Mark, apart

PLACES = st.tuples(st.integers(-200, 200), st.integers(-200, 200))


@given(PLACES, st.lists(PLACES, min_size=3, max_size=3))
def test_marks_never_cover_one_another_and_stay_near(here: tuple[int, int], places: list[tuple[int, int]]) -> None:
    pin, marks = Mark(*here, 24), [Mark(*place, 8) for place in places]
    found = apart([pin], marks)
    assert not any(meet(one.box, [other.box]) for one, other in combinations([pin, *found], 2))
    for moved, mark in zip(found, marks, strict=True):
        assert hypot(moved.x - mark.x, moved.y - mark.y) <= hypot(FARTHEST, FARTHEST)


def test_a_mark_with_room_stays_where_it_is() -> None:
    marks = [Mark(100, 0, 8), Mark(-100, 0, 8)]
    assert apart([Mark(0, 0, 24)], marks) == marks


def test_a_mark_steps_aside_by_no_more_than_it_must() -> None:
    (moved,) = apart([Mark(0, 0, 24)], [Mark(20, 0, 8)])
    assert (moved.x, moved.y) == (32, 0)


def test_a_mark_at_the_border_steps_inside() -> None:
    (moved,) = apart([Mark(240, 0, 24)], [Mark(240, 0, 8)])
    assert inside(moved.box)
