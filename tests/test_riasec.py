import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.riasec import Scores, code_text, holland_code, is_flat, shape

numbers = st.integers(0, 1000).map(lambda tenths: tenths / 10)
profiles = st.tuples(numbers, numbers, numbers, numbers, numbers, numbers)


def spread(profile: Scores) -> float:
    return max(profile) - min(profile)


@given(profiles)
def test_a_shape_has_length_one_and_mean_zero(profile: Scores) -> None:
    assume(spread(profile) > 0)
    vector = shape(profile)
    assert vector @ vector == pytest.approx(1)
    assert vector.sum() == pytest.approx(0, abs=1e-9)


@given(profiles, st.floats(-50, 50), st.floats(0.1, 10))
def test_moving_and_stretching_all_scores_leaves_the_shape(profile: Scores, move: float, stretch: float) -> None:
    assume(spread(profile) > 1)
    moved = [score * stretch + move for score in profile]
    assert shape(moved) == pytest.approx(shape(profile), abs=1e-6)


@given(profiles, profiles)
def test_the_cosine_of_two_shapes_is_pearsons_correlation(one: Scores, other: Scores) -> None:
    assume(spread(one) > 1)
    assume(spread(other) > 1)
    assert shape(one) @ shape(other) == pytest.approx(np.corrcoef(one, other)[0, 1], abs=1e-6)


@pytest.mark.parametrize("number", [0, 3, 0.1, 68.8, 100 / 3])
def test_six_equal_numbers_have_no_shape(number: float) -> None:
    with pytest.raises(ValueError, match="no shape"):
        shape((number,) * 6)


@pytest.mark.parametrize(("lowest", "flat"), [(50, True), (45, True), (44.9, False), (0, False)])
def test_scores_within_five_points_are_flat(lowest: float, *, flat: bool) -> None:
    assert is_flat((50, lowest, 50, 50, 50, 50)) is flat


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ((10, 20, 90, 30, 80, 5), "AES"),
        ((90, 80, 70, 60, 50, 40), "RIA"),
        ((50, 90, 90, 60, 10, 10), "I/A S"),
        ((90, 10, 10, 60, 60, 60), "R"),
        ((50, 50, 50, 50, 50, 50), "R/I/A/S/E/C"),
        ((90, 90, 90, 10, 10, 10), "R/I/A"),
        ((10, 50, 90, 50, 80, 0), "AE"),
    ],
)
def test_a_holland_code_names_level_types_together(profile: Scores, text: str) -> None:
    assert code_text(holland_code(profile)) == text


@given(profiles)
def test_a_holland_code_has_three_places_at_most_and_never_a_weaker_type(profile: Scores) -> None:
    groups = holland_code(profile)
    named = [kind for group in groups for kind in group]
    assert len(named) <= 3 or len(groups) == 1
    weakest = min(profile["RIASEC".index(kind)] for kind in named)
    assert all(score <= weakest for kind, score in zip("RIASEC", profile, strict=True) if kind not in named)
