import pytest

from quiz.wording.charts import CORNERS, GRID, points, rating_points, score_points
from tests.conftest import ROOT


def coordinates(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def test_zero_is_the_middle_and_one_the_rim() -> None:
    assert set(coordinates(points([0] * 6))) == {(110.0, 110.0)}
    assert points([1] * 6) == GRID[-1]


def test_realistic_stands_top_left_and_the_order_runs_clockwise() -> None:
    rim = coordinates(GRID[-1])
    assert rim[0][0] < 110
    assert rim[0][1] < 110
    assert [corner.kind for corner in CORNERS] == list("RIASEC")
    assert rim[1][0] > 110
    assert rim[1][1] < 110
    assert rim[2] == pytest.approx((190, 110))


def test_the_template_draws_the_same_grid_and_letters() -> None:
    template = (ROOT / "quiz" / "web" / "templates" / "_hexagon.html").read_text()
    assert [line for line in GRID if f'points="{line}"' not in template] == []
    letters = [f'<text class="t{each.kind}" x="{each.x}" y="{each.y}">{each.kind}</text>' for each in CORNERS]
    assert [letter for letter in letters if letter not in template] == []


def test_scores_and_ratings_fill_the_same_hexagon() -> None:
    assert score_points([0, 50, 100, 0, 50, 100]) == rating_points([1, 4, 7, 1, 4, 7])
