import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.congruence import Agreement, congruences, in_cents
from quiz.careers.ranking import shapes
from quiz.riasec import TYPES, Scores, shape

PERSON: Scores = (10, 30, 95, 40, 80, 20)


@given(st.lists(st.lists(st.floats(-0.4, 0.4), min_size=6, max_size=6), min_size=1, max_size=5))
def test_the_parts_that_are_shown_add_up_to_the_fit_that_is_shown(adds: list[list[float]]) -> None:
    for cents, exact in zip(in_cents(np.array(adds)), adds, strict=True):
        assert sum(cents) == pytest.approx(100 * sum(exact), abs=0.501)
        assert all(abs(cent - 100 * add) <= 1 for cent, add in zip(cents, exact, strict=True))


def test_what_lost_most_by_rounding_is_rounded_up() -> None:
    # The sum is 0.615 and shown as 0.62 (to the even hundredth); rounded down the parts make 0.60.
    assert in_cents(np.array([[0.104, 0.208, 0.307, 0, 0, 0]])) == [[10, 21, 31, 0, 0, 0]]
    assert in_cents(np.array([[0.104, 0.203, 0.301, 0, 0, 0]])) == [[11, 20, 30, 0, 0, 0]]
    assert in_cents(np.array([[-0.104, 0.203, 0.301, 0, 0, 0]])) == [[-10, 20, 30, 0, 0, 0]]


def test_a_type_agrees_or_differs_by_whether_it_lies_above_both_means() -> None:
    (found,) = congruences(shape(PERSON), shapes([(6, 1, 7, 1, 1, 1)]))
    assert [each.kind for each in found.parts] == list(TYPES)
    assert [each.agreement for each in found.parts] == [
        Agreement.STRONG_IN_WORK,
        Agreement.WEAK_IN_BOTH,
        Agreement.STRONG_IN_BOTH,
        Agreement.WEAK_IN_BOTH,
        Agreement.STRONG_IN_PERSON,
        Agreement.WEAK_IN_BOTH,
    ]


def test_named_parts_come_largest_first_and_the_rest_is_what_is_left() -> None:
    (found,) = congruences(shape(PERSON), shapes([(6, 1, 7, 1, 1, 1)]))
    sizes = [abs(each.cents) for each in found.named]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 5
    assert sum(each.cents for each in (*found.named,)) + found.remainder == sum(each.cents for each in found.parts)


def test_a_score_at_the_persons_own_mean_is_not_called_strong() -> None:
    (found,) = congruences(shape((50, 0, 100, 0, 100, 50)), shapes([(1, 1, 7, 1, 1, 1)]))
    assert found.parts[0].agreement is Agreement.WEAK_IN_BOTH
    assert found.parts[2].agreement is Agreement.STRONG_IN_BOTH
