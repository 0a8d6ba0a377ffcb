import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.wording.geometry import Box, Line, crosses, cut, inside, lines_cross, lines_cut, meet, room_shared

BOX = Box(10, 10, 50, 30)
SIDES = st.tuples(*[st.integers(-40, 40)] * 4)


@pytest.mark.parametrize(
    ("other", "met"),
    [
        (Box(40, 20, 90, 90), True),
        (Box(20, 15, 30, 20), True),
        (Box(50, 10, 60, 30), False),
        (Box(10, 31, 50, 40), False),
    ],
    ids=["overlapping", "within", "side by side", "below"],
)
def test_boxes_meet_where_they_share_room(other: Box, met: bool) -> None:
    assert meet(BOX, [other]) is met
    assert meet(other, [BOX]) is met


@pytest.mark.parametrize(
    ("line", "is_cut"),
    [
        (Line(0, 0, 60, 40), True),
        (Line(20, 20, 25, 25), True),
        (Line(0, 20, 9, 20), False),
        (Line(30, 0, 30, 99), True),
        (Line(60, 0, 60, 99), False),
        (Line(0, 40, 60, 40), False),
    ],
    ids=["across", "within", "ending before", "upright through", "upright beside", "level below"],
)
def test_a_line_cuts_a_box_where_it_runs_through(line: Line, is_cut: bool) -> None:
    assert cut(line, [BOX]) is is_cut


def test_lines_cross_where_each_parts_the_ends_of_the_other() -> None:
    assert crosses(Line(0, 0, 10, 10), Line(0, 10, 10, 0))
    assert not crosses(Line(0, 0, 10, 10), Line(0, 10, 4, 6))
    assert not crosses(Line(0, 0, 10, 0), Line(0, 5, 10, 5))


@pytest.mark.parametrize(
    ("box", "within"),
    [
        (Box(-20, -20, 20, 20), True),
        (Box(200, -10, 247, 10), True),
        (Box(200, -10, 255, 10), False),
        (Box(100, -240, 150, -220), False),
        (Box(-40, 230, 40, 260), True),
    ],
    ids=["in the middle", "near a side", "over a side", "over a slope", "near a corner"],
)
def test_what_lies_within_the_border(box: Box, within: bool) -> None:
    assert inside(box) is within


@given(st.lists(SIDES, min_size=1, max_size=6), st.lists(SIDES, min_size=1, max_size=6))
def test_many_at_once_are_found_as_one_by_one(some: list[tuple[int, ...]], others: list[tuple[int, ...]]) -> None:
    lines = [Line(*each) for each in some]
    boxes = [Box(left, top, left + abs(width) + 1, top + abs(height) + 1) for left, top, width, height in others]
    ends = [Line(*each) for each in others]
    assert lines_cut(np.array(lines, float), np.array(boxes, float)).tolist() == [
        [cut(line, [box]) for box in boxes] for line in lines
    ]
    assert lines_cross(np.array(lines, float), np.array(ends, float)).tolist() == [
        [crosses(line, end) for end in ends] for line in lines
    ]
    assert room_shared(np.array(boxes, float), np.array(boxes, float)).tolist() == [
        [meet(one, [two]) for two in boxes] for one in boxes
    ]
