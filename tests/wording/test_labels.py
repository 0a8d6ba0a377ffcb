from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.wording.geometry import Line, crosses, cut, inside, meet
from quiz.wording.labels import Label, Spot, beside, in_lines, led, spot

NAMES = ("Arts, design and media", "Food, travel, sports and personal service", "Science and laboratories")
PLACES = st.tuples(st.integers(-180, 180), st.integers(-180, 180))


def four(places: list[tuple[int, int]]) -> list[Spot]:
    """The person and three directions."""
    here, *others = places
    named = [
        spot(*place, in_lines(f"{number} {name}"), str(number))
        for number, (place, name) in enumerate(zip(others, NAMES, strict=True), start=1)
    ]
    return [spot(*here, ["You are here"], "You", 24), *named]


def clear(labels: list[Label]) -> bool:
    """Tell whether no name and no line is in the way of another, and all names lie within the border."""
    for label in labels:
        others = [other for other in labels if other is not label]
        if meet(label.box, [other.box for other in others]) or not inside(label.box):
            return False
        if label.leader and cut(label.leader, [other.box for other in others]):
            return False
    lines = [label.leader for label in labels if label.leader]
    return not any(crosses(*pair) for pair in combinations(lines, 2))


@given(st.lists(PLACES, min_size=4, max_size=4))
def test_wherever_a_person_and_three_directions_lie_their_names_keep_clear(places: list[tuple[int, int]]) -> None:
    assert clear(led(four(places)))


@pytest.mark.parametrize(
    "places",
    [
        [(-110, -185), (-115, -150), (-120, -145), (-100, -160)],
        [(150, 20), (140, 30), (145, 10), (130, 25)],
        [(-60, 185), (-75, 180), (-90, 165), (-40, 190)],
        [(0, 0), (0, 0), (0, 0), (0, 0)],
    ],
    ids=["crowding the top left", "crowding the right", "crowding the bottom", "all in one place"],
)
def test_places_in_a_crowd_are_named_in_a_column_off_the_crowd(places: list[tuple[int, int]]) -> None:
    labels = led(four(places))
    assert len(labels) == 4
    assert clear(labels)
    assert len({label.x for label in labels}) == 1
    assert all(abs(label.x) < max(abs(x) for x, _ in places) + 60 for label in labels)


def test_a_column_stands_on_the_inner_side() -> None:
    right = led(four([(-150, 0), (-160, 20), (-140, -20), (-150, 30)]))
    left = led(four([(150, 0), (160, 20), (140, -20), (150, 30)]))
    assert all(label.x > -140 and not label.end for label in right)
    assert all(label.x < 140 and label.end for label in left)


def test_places_far_apart_are_each_named_by_themselves() -> None:
    labels = led(four([(34, 162), (29, 120), (-56, 167), (-131, 160)]))
    assert {label.spot.lines[0][:1] for label in labels} == {"Y", "1", "2", "3"}
    assert clear(labels)


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
