"""Is there a signal? Real interests are heard, and chance, patterns and one answer throughout are not."""

import numpy as np
import pytest

from bench.respondents import Form, careless, people
from quiz.person.scoring import Tally, kinds_of, tally
from quiz.person.signal import Signal, read, shape_reliability
from quiz.web.site import Site
from tests.people import DECIDED, FULL, PLACES, SHORT, TORN, rotated


def outcome(answers: list[int]) -> Signal:
    places = PLACES[len(answers)]
    return read(tally(places, answers), places, answers).signal


def test_a_person_who_likes_some_types_more_gives_a_clear_signal() -> None:
    assert outcome(DECIDED) is Signal.CLEAR


def test_answers_that_scatter_as_much_within_types_as_between_them_tell_nothing() -> None:
    assert outcome(TORN) is Signal.UNTOLD


def test_a_person_who_answers_all_of_a_type_alike_is_believed() -> None:
    assert outcome(rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))) is Signal.CLEAR
    assert outcome(rotated(*(f"{like}" * 5 for like in (2, 2, 4, 2, 2, 2)))) is Signal.CLEAR


def test_reliability_is_one_minus_the_inverse_of_f() -> None:
    # Two answers a type: means 0, 1, 2, 3, 4, 2; between 2 x 10 / 5 = 4; within 6 x 0.5 / 6 = 0.5, where each
    # pair differs by one.
    pairs = [(0, 1), (1, 2), (2, 3), (2, 3), (3, 4), (1, 2)]
    tallies = [Tally("R", 2, 2, sum(pair), sum(each**2 for each in pair)) for pair in pairs]  # type: ignore[arg-type]
    means = np.array([sum(pair) / 2 for pair in pairs])
    between = 2 * ((means - means.mean()) ** 2).sum() / 5
    assert shape_reliability(tallies) == pytest.approx(1 - 0.5 / between)


def test_reliability_is_nothing_where_the_types_are_level() -> None:
    assert shape_reliability(tally(PLACES[60], [2] * 60)) == 0
    assert shape_reliability(tally(PLACES[60], [0, 4] * 6 + [4, 0] * 6 + [2] * 36)) == 0


@pytest.mark.parametrize("head", [FULL, SHORT])
def test_careless_respondents_are_told_that_nothing_can_be_told(site: Site, head: str) -> None:
    places = site.questions.places_of[head]
    for kind, answers in careless(np.random.default_rng(21), 400, kinds_of(places)).items():
        told = [read(tally(places, each), places, each).signal is Signal.UNTOLD for each in answers.tolist()]
        assert np.mean(told) >= 0.93, kind


@pytest.mark.parametrize(("items", "most"), [(60, 0.17), (30, 0.40)])
def test_few_genuine_respondents_are_sent_away(items: int, most: float) -> None:
    answers = people(np.random.default_rng(22), 600, 1).sit(
        np.random.default_rng(23), Form(kinds_of(PLACES[items]), np.zeros(items, dtype=np.intp))
    )
    assert np.mean([outcome(each) is Signal.UNTOLD for each in answers.tolist()]) <= most


@pytest.mark.parametrize(
    ("reliability", "evidence", "signal"),
    [
        (0.69, 9.0, Signal.MIXED),
        (0.70, 9.0, Signal.CLEAR),
        (0.79, -9.0, Signal.UNTOLD),
        (0.80, -9.0, Signal.CLEAR),  # from here on chance hardly makes such differences
        (0.00, -0.41, Signal.UNTOLD),  # sixty answers may look a little more like dice
        (0.00, -0.39, Signal.MIXED),
    ],
)
def test_what_is_told_changes_at_these_edges(
    monkeypatch: pytest.MonkeyPatch, reliability: float, evidence: float, signal: Signal
) -> None:
    monkeypatch.setattr("quiz.person.signal.shape_reliability", lambda _: reliability)
    monkeypatch.setattr("quiz.person.signal.evidence", lambda _: evidence)
    assert outcome(DECIDED) is signal


@pytest.mark.parametrize(("evidence", "signal"), [(0.79, Signal.UNTOLD), (0.81, Signal.MIXED)])
def test_fewer_answers_have_to_be_clearer(monkeypatch: pytest.MonkeyPatch, evidence: float, signal: Signal) -> None:
    monkeypatch.setattr("quiz.person.signal.shape_reliability", lambda _: 0.5)
    monkeypatch.setattr("quiz.person.signal.evidence", lambda _: evidence)
    assert outcome(DECIDED[:30]) is signal
