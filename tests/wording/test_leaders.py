import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.wording.leaders import led
from tests.maps import clear, four, through_marks

PLACES = st.tuples(st.integers(-180, 180), st.integers(-180, 180))


@given(st.lists(PLACES, min_size=4, max_size=4))
def test_wherever_a_person_and_three_directions_lie_their_names_keep_clear(places: list[tuple[int, int]]) -> None:
    labels = led(four(places))
    assert {label.spot.short for label in labels} == {"You", "1", "2", "3"}
    assert clear(labels)


@pytest.mark.parametrize(
    "places",
    [
        [(-110, -185), (-115, -150), (-120, -145), (-100, -160)],
        [(150, 20), (140, 30), (145, 10), (130, 25)],
    ],
    ids=["crowding the top left", "crowding the right"],
)
def test_places_in_a_crowd_are_named_in_a_column_off_the_crowd(places: list[tuple[int, int]]) -> None:
    labels = led(four(places))
    assert len(labels) == 4
    assert clear(labels)
    assert not through_marks(labels)
    assert len({label.x for label in labels}) == 1
    assert all(abs(label.x) < max(abs(x) for x, _ in places) + 60 for label in labels)


def test_a_column_stands_on_the_inner_side() -> None:
    right = led(four([(-150, 0), (-160, 20), (-140, -20), (-150, 30)]))
    left = led(four([(150, 0), (160, 20), (140, -20), (150, 30)]))
    assert all(label.x > -140 and not label.end for label in right)
    assert all(label.x < 140 and label.end for label in left)


@pytest.mark.parametrize(
    "places",
    [
        [(34, 162), (29, 120), (-56, 167), (-131, 160)],
        [(-60, 185), (-75, 180), (-90, 165), (-40, 190)],
        [(0, 0), (0, 0), (0, 0), (0, 0)],
    ],
    ids=["far apart", "crowding the bottom", "all in one place"],
)
def test_where_a_column_has_no_room_each_is_named_by_itself(places: list[tuple[int, int]]) -> None:
    labels = led(four(places))
    assert {label.spot.lines[0][:1] for label in labels} == {"Y", "1", "2", "3"}
    assert clear(labels)
    assert not through_marks(labels)


def test_one_without_room_for_its_name_has_its_number_and_a_line_to_it() -> None:
    spots = four([(0, 0), (-150, -120), (150, 120), (-40, 200)])
    wide = tuple(each._replace(width=560) if each.short == "2" else each for each in spots)
    labels = {label.spot.short: label for label in led(wide)}
    assert labels["2"].spot.lines == ("2",)
    assert labels["2"].leader
    assert clear(list(labels.values()))
