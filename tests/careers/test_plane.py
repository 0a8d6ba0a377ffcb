from collections.abc import Sequence
from math import atan2, degrees, hypot, sqrt

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.careers.plane import CORNERS, NEAREST, kept_near, on_plane, place_of, plane
from quiz.riasec import Matrix, shape
from quiz.web.site import Site

RATINGS = st.lists(st.integers(10, 70).map(lambda tenths: tenths / 10), min_size=6, max_size=6).filter(
    lambda ratings: max(ratings) > min(ratings)
)


def place(ratings: Sequence[float]) -> tuple[float, float]:
    return place_of(shape(ratings))


def prediger(ratings: Sequence[float]) -> tuple[float, float]:
    """Things/people and data/ideas, as published."""
    r, i, a, s, e, c = ratings
    return 2 * r + i - a - 2 * s - e + c, sqrt(3) * (e + c - i - a)


@pytest.mark.parametrize(
    ("kind", "angle"),
    [("R", -120), ("I", -60), ("A", 0), ("S", 60), ("E", 120), ("C", 180)],
    ids=str,
)
def test_work_of_one_type_lies_on_the_side_of_that_type(kind: str, angle: int) -> None:
    x, y = place([7 if each == kind else 1 for each in "RIASEC"])
    assert (degrees(atan2(y, x)) - angle + 180) % 360 == pytest.approx(180, abs=1e-6)


def test_what_two_opposite_types_ask_for_lies_in_the_middle() -> None:
    assert place([7, 1, 1, 7, 1, 1]) == pytest.approx((0, 0), abs=1e-9)


@given(RATINGS)
def test_the_direction_is_that_of_the_published_dimensions_turned(ratings: list[float]) -> None:
    (x, y), (things, data) = place(ratings), prediger(ratings)
    assume(hypot(x, y) > 0.01)
    # Things point to Realistic, at 120 degrees to the left above; data to the left below, a quarter turn on.
    turned = things * CORNERS[0] + data * np.array([-CORNERS[0][1], CORNERS[0][0]]) * -1
    assert np.cross([*turned, 0], [x, y, 0])[2] == pytest.approx(0, abs=1e-6)
    assert turned @ [x, y] > 0


@given(RATINGS, st.floats(0.2, 3), st.floats(-5, 5))
def test_rating_all_types_higher_or_wider_moves_nothing(ratings: list[float], times: float, more: float) -> None:
    assert place([times * rating + more for rating in ratings]) == pytest.approx(place(ratings), abs=1e-6)


@given(RATINGS)
def test_all_places_lie_in_the_circle(ratings: list[float]) -> None:
    assert hypot(*place(ratings)) <= 1 + 1e-9


def test_opposite_shapes_lie_opposite(site: Site) -> None:
    places = on_plane(site.catalogue.shapes)
    assert on_plane(-site.catalogue.shapes) == pytest.approx(-places)


def by_hand(shapes: Matrix, places: Matrix, count: int) -> float:
    """The same figure career by career."""
    kept = 0
    for row in range(len(places)):
        others = [each for each in range(len(places)) if each != row]
        alike = sorted(others, key=lambda each: -float(shapes[:, each] @ shapes[:, row]))[:count]
        near = sorted(others, key=lambda each: hypot(*(places[each] - places[row])))[:count]
        kept += len(set(alike) & set(near))
    return kept / count / len(places)


def test_how_far_the_plane_can_be_trusted_is_counted_career_by_career(site: Site) -> None:
    shapes, places = site.catalogue.shapes[:, ::9], plane(site.catalogue).places[::9]
    assert kept_near(shapes, places, 5) == pytest.approx(by_hand(shapes, places, 5), abs=0.01)


def test_of_twenty_true_neighbors_about_a_third_are_near_on_the_shipped_map(site: Site) -> None:
    assert round(100 * plane(site.catalogue).trust) == 36


def test_drawing_the_rim_apart_keeps_more_neighbors_than_the_plain_dimensions(site: Site) -> None:
    plain = site.catalogue.shapes.T @ CORNERS
    assert round(100 * kept_near(site.catalogue.shapes, plain)) == 34


def test_with_few_careers_all_are_neighbors(site: Site) -> None:
    few = site.catalogue.shapes[:, : NEAREST + 1]
    assert kept_near(few, on_plane(few)) == 1


def test_a_plane_is_made_once_and_knows_leading_types_and_the_largest_careers(site: Site) -> None:
    found, catalogue = plane(site.catalogue), site.catalogue
    assert plane(catalogue) is found
    people = [catalogue.careers[row].people for row in found.largest]
    assert people == sorted(people, reverse=True)
    for career, kind in zip(catalogue.careers, found.leading, strict=True):
        assert career.profile[kind] == max(career.profile)
