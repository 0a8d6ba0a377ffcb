"""The method page's figures are those that the bench measures, and they reach what they should."""

import numpy as np
import pytest

from bench.trial import Trial
from quiz.person.proof import PROOF
from quiz.person.signal import Signal
from quiz.web.site import Site

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def trial(site: Site) -> Trial:
    return Trial(site)


def test_the_figures_are_those_that_are_measured(trial: Trial) -> None:
    measured = vars(trial.proof())
    # Another release of NumPy may round some answer otherwise; one point is allowed for that.
    off = {name: (value, measured[name]) for name, value in vars(PROOF).items() if abs(value - measured[name]) > 1}
    assert off == {}, "put what `python -m bench` prints into quiz/person/proof.py"


def test_careless_respondents_are_told_apart_in_95_of_100(trial: Trial) -> None:
    for head in trial.heads:
        for kind, counts in trial.careless[head].items():
            assert counts[Signal.UNTOLD] >= 0.95 * counts.total(), (head, kind)


def test_few_genuine_ones_are_sent_away(trial: Trial) -> None:
    wide = (np.ptp(trial.group.interests, axis=1) >= 2).tolist()
    assert trial.full.untold() <= 0.15
    assert trial.full.untold(wide) <= 0.05
    assert trial.short.untold() <= 0.40


@pytest.mark.parametrize("name", ["full", "short", "sharpened"])
def test_firmness_is_true_to_a_second_sitting_within_five_points_in_each_tenth(trial: Trial, name: str) -> None:
    tenths = getattr(trial, name).tenths
    assert len(tenths) >= 8
    for each in tenths:
        assert each.came == pytest.approx(each.said, abs=0.05)


def test_sharpening_keeps_97_of_100_with_45_items_at_most_and_beats_the_fixed_order(trial: Trial) -> None:
    curve = trial.curve
    assert curve.reached >= 0.97 * curve.chosen[-1].mean()
    assert curve.asked <= 45
    assert (curve.chosen.mean(axis=1)[1:5] > curve.fixed.mean(axis=1)[1:5]).all()


def test_plain_resampling_would_promise_too_much(trial: Trial) -> None:
    plain = trial.full.resampled(300)
    assert 0.72 < plain.said < 0.76
    assert 0.4 < plain.came < 0.6
