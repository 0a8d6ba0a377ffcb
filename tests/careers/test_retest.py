"""Two sittings: chance is seldom taken for change, and real change is seen."""

import numpy as np
import pytest

from bench.respondents import Form, People, people
from quiz.careers.results import Results
from quiz.careers.retest import carried_on, differences, shared
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, GivenScores
from quiz.person.firmness import scatters
from quiz.person.scoring import kinds_of
from quiz.person.verdict import Verdict, judge
from quiz.web.site import Site
from tests.people import DECIDED, PLACES, TORN, rotated

FORM = Form(kinds_of(PLACES[60]), np.zeros(60, dtype=np.intp))
OTHER = rotated("4344443434", "3232232333", "1001101001", "2212323222", "3334333243", "0100001000")


def sat(answers: list[int]) -> Verdict:
    return judge(Answers("F1", tuple(answers)), PLACES[60])


def results(site: Site, answers: list[int]) -> Results:
    return site.results(Answers("F1", tuple(answers)))


def test_the_same_answers_twice_changed_nothing(site: Site) -> None:
    found = differences(sat(DECIDED), sat(DECIDED))
    assert [each.real for each in found] == [False] * 6
    tops = shared(results(site, DECIDED), results(site, DECIDED))
    assert tops is not None
    assert tops.found == 20
    assert tops.expected is not None
    assert 5 < tops.expected < 20


def test_a_turn_from_one_type_to_another_is_seen() -> None:
    found = differences(sat(DECIDED), sat(OTHER))
    assert [each.kind for each in found if each.real] == ["R", "A"]
    assert found[0].second > found[0].first
    assert found[2].second < found[2].first


def test_chance_alone_is_called_change_in_fewer_than_one_of_twenty() -> None:
    group = people(np.random.default_rng(41), 600, 1)
    sittings = [group.sit(np.random.default_rng(seed), FORM).tolist() for seed in (42, 43)]
    wrong = [any(each.real for each in differences(sat(one), sat(two))) for one, two in zip(*sittings, strict=True)]
    assert np.mean(wrong) < 0.05


def test_a_large_change_is_seen_in_most() -> None:
    group = people(np.random.default_rng(44), 300, 1)
    group = People(np.clip(group.interests, 0.5, 3.5), group.likings)
    moved = group.interests.copy()
    moved[:, 2] = 4 - group.interests[:, 2]
    far = np.abs(moved[:, 2] - group.interests[:, 2]) > 2
    both = (group, People(moved, group.likings))
    before, after = (each.sit(np.random.default_rng(45), FORM)[far].tolist() for each in both)
    seen = [differences(sat(one), sat(two))[2].real is True for one, two in zip(before, after, strict=True)]
    assert np.mean(seen) > 0.7


def test_scores_from_another_test_cannot_be_told_from_chance(site: Site) -> None:
    given = site.results(GivenScores((10, 30, 95, 40, 80, 20)))
    assert {each.real for each in differences(given.verdict, sat(DECIDED))} == {None}
    tops = shared(given, results(site, DECIDED))
    assert tops is not None
    assert tops.expected is None


def test_without_a_list_there_are_no_lists_to_compare(site: Site) -> None:
    assert shared(results(site, DECIDED), results(site, TORN)) is None


@pytest.mark.parametrize("place", range(6))
def test_scores_are_told_from_0_to_100(place: int) -> None:
    each = differences(sat(DECIDED), sat(OTHER))[place]
    scores = sat(DECIDED).scores
    assert scores is not None
    assert each.first == scores[place]


def test_a_sitting_without_six_scores_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="without six scores"):
        differences(sat(DECIDED), sat([*DECIDED[:6], *[UNSEEN] * 54]))


def test_a_change_has_to_go_beyond_the_limit_of_both_sittings() -> None:
    full = differences(sat(DECIDED), sat(OTHER))[0]
    half = differences(sat([*DECIDED[:30], *[UNSEEN] * 30]), sat(OTHER))[0]
    assert full.limit is not None
    assert half.limit is not None
    assert 15 < full.limit < half.limit < 60


def test_a_sitting_that_holds_all_answers_of_the_other_was_carried_on(site: Site) -> None:
    half, other = [*DECIDED[:30], *[UNSEEN] * 30], [DECIDED[0] + 1, *DECIDED[1:]]
    assert carried_on(results(site, half), results(site, DECIDED))
    assert not carried_on(results(site, half), results(site, other))
    assert not carried_on(results(site, DECIDED), results(site, half))
    assert not carried_on(results(site, [UNSEEN] * 60), results(site, DECIDED))


def test_what_was_left_out_then_and_answered_now_was_carried_on_too(site: Site) -> None:
    first = results(site, [LEFT_OUT, *DECIDED[1:]])
    assert carried_on(first, results(site, DECIDED))


def test_the_limit_follows_from_the_answers_of_both_sittings() -> None:
    one, other = sat(DECIDED), sat(OTHER)
    error = sum(scatters(each.tallies)[0] / 10 for each in (one, other))
    assert differences(one, other)[0].limit == pytest.approx(2.64 * 25 * (1.2 * error) ** 0.5)
