"""Likings: how much more an area was liked than others of its type, steadied by few answers."""

import numpy as np
import pytest

from quiz.person.likings import STEADY, Rated, likings, spread
from quiz.person.population import STABLE

MEANS = np.array([2.0, 1.0, 0, 0, 0, 0])


def rated(areas: list[int], values: list[float], kinds: list[int] | None = None) -> Rated:
    own = [True] * len(values)
    return Rated(np.array(kinds or [0] * len(values)), np.array(areas), np.array(values), own)


def test_an_area_liked_like_others_of_its_type_has_no_liking() -> None:
    assert likings(rated([0, 1], [2, 2]), MEANS, 3).tolist() == [0, 0, 0]


def test_a_liking_grows_with_the_answers_that_agree() -> None:
    one, two = (likings(rated([0] * count, [4] * count), MEANS, 1)[0] for count in (1, 2))
    assert (one, two) == (pytest.approx(2 / (1 + STEADY)), pytest.approx(4 / (2 + STEADY)))
    assert STEADY == (1 - STABLE) / STABLE == 4


def test_an_answer_is_held_against_the_mean_of_its_own_type() -> None:
    found = likings(rated([0, 0], [2, 2], [0, 1]), MEANS, 1)
    assert found.tolist() == pytest.approx([1 / (2 + STEADY)])


def test_an_answer_about_an_area_that_is_not_known_likes_nothing() -> None:
    assert spread(rated([-1, 0], [4, 4]), 2)[:, 0].tolist() == [0, 0]
