import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.wording.emblems import LONGEST, SHORTEST, Emblem, emblem, named_emblem, rating_emblem, score_emblem
from tests.conftest import ROOT

TEMPLATE = (ROOT / "quiz" / "web" / "templates" / "_emblem.html").read_text()
SHARES = st.lists(st.floats(0, 100), min_size=6, max_size=6)


def lengths(drawn: Emblem) -> list[float]:
    return [float(each) for each in drawn.lengths]


def corners(drawn: Emblem) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", drawn.outline)]


@given(SHARES)
def test_the_longest_sector_leaves_a_rim_and_the_shortest_can_be_seen(shares: list[float]) -> None:
    found = lengths(emblem(shares))
    assert max(found) == (LONGEST if any(shares) else SHORTEST)
    assert min(found) >= SHORTEST
    for one, own in zip(shares, found, strict=True):
        for other, theirs in zip(shares, found, strict=True):
            assert own >= theirs or one < other, "a higher share never has a shorter sector"


def test_scores_and_ratings_are_drawn_by_one_rule() -> None:
    assert score_emblem([0, 50, 100, 0, 50, 100]) == rating_emblem([1, 4, 7, 1, 4, 7])


def test_what_stands_out_beyond_the_scale_is_drawn_to_its_ends() -> None:
    assert score_emblem([-5, 50, 104, 0, 50, 100]) == score_emblem([0, 50, 100, 0, 50, 100])


def test_the_line_around_an_emblem_runs_along_its_sectors_realistic_at_the_top_left() -> None:
    found = corners(emblem([100, 0, 0, 0, 0, 0]))
    assert found[1] == (0, -50 * LONGEST)
    assert found[0][0] < 0
    assert len(found) == 12
    assert emblem([1] * 6).outline.count("L") == 11


def test_the_templates_sectors_reach_the_corners_of_the_plate_in_the_order_of_the_line() -> None:
    plate = re.search(r'id="_p" class="plate" d="([^"]+)"', TEMPLATE)
    assert plate
    assert plate[1] == "M0-50 43.3-25V25L0 50-43.3 25V-25z"
    sectors = dict(re.findall(r'id="_([RIASEC])" class="[RIASEC]" d="([^"]+)"', TEMPLATE))
    assert list(sectors) == list("RIASEC")
    assert sectors["R"] == "M0 0V-50L-43.3-25z"
    assert sectors["S"] == "M0 0 43.3 25 0 50z"


@given(SHARES.filter(any))
def test_a_name_brings_the_emblem_back_as_near_as_a_name_tells(shares: list[float]) -> None:
    drawn = emblem(shares)
    again = named_emblem(drawn.name)
    assert again is not None
    assert lengths(again) == pytest.approx(lengths(drawn), abs=0.011)
    assert again.name == drawn.name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "1-2-3",
        "a-b-c-d-e-f",
        "0-0-0-0-0-0",
        "101-1-1-1-1-1",
        "1-2-3-4-5-6-7",
        "1--3-4-5-6",
        "٣-1-1-1-1-1",
        "0001-1-1-1-1-1",
    ],
)
def test_what_is_no_name_of_an_emblem_is_none(name: str) -> None:
    assert named_emblem(name) is None
