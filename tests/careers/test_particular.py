"""What a person liked in particular: area by area, in hundredths that add up."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.particular import MOST, NAMED, particulars
from quiz.careers.ranking import WEIGHT

LIKINGS = st.lists(st.floats(-1.5, 1.5), min_size=5, max_size=5)


def test_areas_that_add_come_first_the_strongest_first_then_those_that_take() -> None:
    emphasis = np.array([[0.5, 0.3, 0.1, 0.1, 0.0]])
    (found,) = particulars(np.array([0.2, 0.6, -0.5, 0.05, 1.0]), emphasis)
    assert found.named == ((1, 18), (0, 10), (2, -5))
    assert found.liked == [1, 0]
    assert found.cents == 24
    assert found.rest == 1


@given(LIKINGS, LIKINGS)
def test_what_is_named_and_the_rest_add_up(likings: list[float], weights: list[float]) -> None:
    emphasis = np.abs(np.array([weights]))
    (found,) = particulars(np.array(likings), emphasis)
    assert abs(found.cents - 100 * WEIGHT * float(emphasis[0] @ np.array(likings))) <= 0.6
    assert found.rest + sum(cents for _, cents in found.named) == found.cents
    assert len(found.named) <= 2 * MOST
    assert all(abs(cents) >= NAMED for _, cents in found.named)
