import pytest

from quiz.wording.geometry import Box, Line, crosses, cut, inside, meet

BOX = Box(10, 10, 50, 30)


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
