import re

import pytest

from quiz.wording.charts import points, rating_points, score_points
from tests.conftest import ROOT

TEMPLATE = (ROOT / "quiz" / "web" / "templates" / "_hexagon.html").read_text()
MIDDLE = (110.0, 110.0)


def coordinates(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


RIM = coordinates(points([1] * 6))


def test_zero_is_the_middle() -> None:
    assert set(coordinates(points([0] * 6))) == {MIDDLE}


def test_realistic_stands_top_left_and_the_order_runs_clockwise() -> None:
    assert RIM[0] == (70, 40.7)
    assert RIM[1] == (150, 40.7)
    assert RIM[2] == (190, 110)


def test_the_grid_of_the_template_shows_quarters_of_the_scale() -> None:
    rings = re.findall(r'<polygon class="ring" points="([^"]+)"', TEMPLATE)
    assert rings == [points([share] * 6) for share in (0.25, 0.5, 0.75, 1)]


def test_each_letter_of_the_template_stands_outside_its_own_corner() -> None:
    letters = re.findall(r'<text class="t(.)" x="([\d.]+)" y="([\d.]+)">(.)</text>', TEMPLATE)
    assert [letter for _, _, _, letter in letters] == [kind for kind, _, _, _ in letters] == list("RIASEC")
    for (_, x, y, _), corner in zip(letters, RIM, strict=True):
        for place, at, center in zip((x, y), corner, MIDDLE, strict=True):
            assert float(place) - center == pytest.approx((at - center) * 97 / 80, abs=0.1)


def test_scores_and_ratings_fill_the_same_hexagon() -> None:
    assert score_points([0, 50, 100, 0, 50, 100]) == rating_points([1, 4, 7, 1, 4, 7])
