from quiz.wording.geometry import Line
from quiz.wording.labels import Label, beside, in_lines, spot
from quiz.wording.leaders import led
from tests.maps import clear, four


def test_a_long_name_is_broken_into_even_lines() -> None:
    assert in_lines("1 Arts") == ("1 Arts",)
    assert in_lines("1 Food, travel, sports and personal service") == (
        "1 Food, travel,",
        "sports and",
        "personal service",
    )
    assert in_lines("Donaudampfschifffahrtsgesellschaft") == ("Donaudampfschifffahrtsgesellschaft",)


def test_a_name_takes_the_room_of_the_screen_on_which_it_is_larger() -> None:
    assert spot(0, 0, ["Actor"], "Actor").width > spot(0, 0, ["Actor"]).width
    assert spot(0, 0, ["演员"]).width > spot(0, 0, ["ab"]).width
    assert spot(0, 0, ["one", "two"]).height > spot(0, 0, ["one"]).height


def test_a_career_is_named_to_its_right_or_else_to_its_left() -> None:
    right, left = beside([spot(0, 0, ["Actor"]), spot(220, 60, ["Dancer"])], [], 9, 10)
    assert (right.end, left.end) == (False, True)
    assert right.x > 0
    assert left.x < 220


def test_no_more_are_named_than_asked_none_in_the_way_and_none_too_near() -> None:
    row = [spot(0, 20 * step, [f"Career {step}"]) for step in range(-8, 9)]
    assert len(beside(row, [], 3, 0)) == 3
    apart = beside(row, [], 99, 50)
    assert [label.spot.y for label in apart] == [-160, -100, -40, 20, 80, 140]
    first = led(four([(-150, 0), (-160, 20), (-140, -20), (-150, 30)]))
    assert clear([*first, *beside(row, first, 99, 0)])


def test_a_line_to_a_name_is_not_run_over() -> None:
    line = Label(
        spot(-100, 0, ["You"]), spot(0, 0, ["You"]).named(200, 0, end=False), end=False, leader=Line(-100, 0, 190, 0)
    )
    assert beside([spot(0, 4, ["Actor"])], [line], 1, 0) == []
