import pytest

from quiz.person.answers import UNSEEN, Answers, GivenScores
from quiz.person.scoring import scores, tally
from quiz.person.signal import Reading, Signal
from quiz.person.verdict import Verdict, judge
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import DECIDED, PLACES, TORN

A, S, E = TYPES[2:5]


def test_a_clear_signal_gives_a_list_a_code_and_what_is_known() -> None:
    verdict = judge(Answers("F1", tuple(DECIDED)), PLACES[60])
    assert verdict.reading is not None
    assert verdict.reading.signal is Signal.CLEAR
    assert verdict.ranked == verdict.standing is not None
    assert verdict.standing != verdict.scores
    assert verdict.known is not None
    assert verdict.groups[0] == (A,)


def test_answers_that_tell_nothing_give_neither_list_nor_code() -> None:
    verdict = judge(Answers("F1", tuple(TORN)), PLACES[60])
    assert verdict.scores is not None
    assert (verdict.ranked, verdict.groups) == (None, ())
    assert verdict.compared == verdict.standing, "directions to look around in can still be told"


def test_level_scores_and_too_few_answers_are_not_read_at_all() -> None:
    for values in ((2,) * 60, (2,) * 6 + (UNSEEN,) * 54):
        verdict = judge(Answers("F1", values), PLACES[60])
        assert (verdict.reading, verdict.ranked, verdict.groups) == (None, None, ())


def test_scores_from_another_test_are_ranked_as_they_are() -> None:
    verdict = judge(GivenScores((10, 30, 95, 40, 80, 20)), ())
    assert verdict.ranked == (10, 30, 95, 40, 80, 20)
    assert verdict.groups == ((A,), (E,), (S,))
    assert (verdict.known, verdict.highest) == (None, ())


def test_the_same_record_always_gets_the_same_verdict() -> None:
    one, other = (judge(Answers("F1", tuple(DECIDED)), PLACES[60]) for _ in range(2))
    assert one.known is not None
    assert other.known is not None
    assert (one.known.drawn == other.known.drawn).all()


@pytest.mark.parametrize(("level", "stands_out"), [("ASE", True), ("IASE", False)])
def test_three_types_about_equal_stand_out_and_four_do_not(level: str, stands_out: bool) -> None:
    r, i, a, s, e, c = (80.0 if kind in level else 20.0 for kind in "RIASEC")
    verdict = judge(GivenScores((r, i, a, s, e, c)), ())
    assert "".join(verdict.groups[0]) == level
    assert verdict.stands_out is stands_out


def test_types_that_are_firmly_among_the_highest_are_named_even_without_a_clear_signal() -> None:
    assert judge(Answers("F1", tuple(DECIDED)), PLACES[60]).highest[0] == A
    assert set(judge(Answers("F1", tuple(DECIDED)), PLACES[60]).highest) <= set(TYPES)
    assert judge(Answers("F1", (0, 1, 2, 3, 4) * 12), PLACES[60]).highest == (), "a pattern tells nothing"


@pytest.mark.parametrize(("signal", "settled"), [(Signal.CLEAR, True), (Signal.UNTOLD, False)])
def test_only_a_list_can_be_settled(site: Site, signal: Signal, settled: bool) -> None:
    tallies = tally(PLACES[60], [(1, 2, 4, 2, 3, 0)[place % 6] for place in range(60)])
    assert Verdict(scores(tallies), tallies, Reading(signal, 0.9)).settled(site.catalogue.shapes) is settled
