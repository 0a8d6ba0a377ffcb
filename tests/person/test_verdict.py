import pytest

from quiz.person.answers import UNSEEN, Answers, GivenScores
from quiz.person.scoring import scores, tally
from quiz.person.signal import Reading, Signal
from quiz.person.verdict import Verdict, judge
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import DECIDED, PLACES, TORN

A, S, E = TYPES[2:5]


def test_a_clear_signal_gives_a_list_a_code_and_re_draws() -> None:
    verdict = judge(Answers("F1", tuple(DECIDED)), PLACES[60])
    assert verdict.reading is not None
    assert verdict.reading.signal is Signal.CLEAR
    assert verdict.ranked == verdict.standing is not None
    assert verdict.standing != verdict.scores
    assert verdict.drawn is not None
    assert verdict.groups[0] == (A,)


def test_answers_that_tell_nothing_give_neither_list_nor_code() -> None:
    verdict = judge(Answers("F1", tuple(TORN)), PLACES[60])
    assert verdict.scores is not None
    assert (verdict.ranked, verdict.groups, verdict.drawn) == (None, (), None)


def test_level_scores_and_too_few_answers_are_not_read_at_all() -> None:
    for values in ((2,) * 60, (2,) * 6 + (UNSEEN,) * 54):
        verdict = judge(Answers("F1", values), PLACES[60])
        assert (verdict.reading, verdict.ranked, verdict.groups) == (None, None, ())


def test_scores_from_another_test_are_ranked_as_they_are() -> None:
    verdict = judge(GivenScores((10, 30, 95, 40, 80, 20)), ())
    assert verdict.ranked == (10, 30, 95, 40, 80, 20)
    assert verdict.groups == ((A,), (E,), (S,))
    assert verdict.drawn is None


def test_the_same_record_always_gets_the_same_verdict() -> None:
    one, other = (judge(Answers("F1", tuple(DECIDED)), PLACES[60]) for _ in range(2))
    assert one.drawn is not None
    assert other.drawn is not None
    assert (one.drawn.drawn == other.drawn.drawn).all()


@pytest.mark.parametrize(("level", "stands_out"), [("ASE", True), ("IASE", False)])
def test_three_types_about_equal_stand_out_and_four_do_not(level: str, stands_out: bool) -> None:
    answers = tuple(3 if "RIASEC"[place % 6] in level else 0 for place in range(60))
    verdict = judge(Answers("F1", answers), PLACES[60])
    assert "".join(verdict.groups[0]) == level
    assert verdict.stands_out is stands_out


@pytest.mark.parametrize(("signal", "settled"), [(Signal.CLEAR, True), (Signal.UNTOLD, False)])
def test_only_a_list_can_be_settled(site: Site, signal: Signal, settled: bool) -> None:
    tallies = tally(PLACES[60], [(1, 2, 4, 2, 3, 0)[place % 6] for place in range(60)])
    assert Verdict(scores(tallies), tallies, Reading(signal, 0.9)).settled(site.catalogue.shapes) is settled
