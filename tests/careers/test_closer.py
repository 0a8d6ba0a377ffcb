"""Looking closer: activities about what the best careers differ in, six at a time, eighteen at most."""

from dataclasses import replace

import numpy as np
import pytest

from quiz.careers.closer import MOST, STEP, left, next_closer
from quiz.careers.ranking import within_reach
from quiz.careers.results import Results
from quiz.person.answers import LEFT_OUT, Answers, Closer, GivenScores
from quiz.web.site import Site
from tests.people import FULL, SHORT, answers_of


def looked(site: Site, results: Results, answer: int) -> Results:
    """Return the results after the activities asked next are answered."""
    assert results.answers is not None
    bank = site.questions.newest_bank
    assert bank is not None
    closer = results.answers.closer or Closer(bank.head, len(bank.items), ())
    more = closer.added(dict.fromkeys(next_closer(results), answer))
    return site.results(replace(results.answers, closer=more))


@pytest.mark.parametrize("head", [FULL, SHORT])
def test_six_are_asked_at_a_time_never_twice_and_eighteen_at_most(site: Site, head: str) -> None:
    results, asked = site.results(answers_of(site, head)), set[int]()
    while places := next_closer(results):
        assert len(places) == STEP == 6
        assert not asked & set(places)
        asked |= set(places)
        results = looked(site, results, 3)
    assert len(asked) == MOST == 18
    assert left(results) == 0


def test_what_is_asked_is_about_areas_in_which_the_best_careers_differ(site: Site) -> None:
    results = site.results(answers_of(site, FULL))
    areas = site.catalogue.areas_of([results.bank[place].interest for place in next_closer(results)])
    near = within_reach(results.ranking.fits)
    split = site.catalogue.emphasis[results.ranking.best(40, near)].var(axis=0)
    assert split[areas].min() > np.median(split)


def test_a_like_puts_careers_of_its_area_first_and_the_six_scores_stay(site: Site) -> None:
    level = answers_of(site, FULL)
    varied = replace(level, values=tuple(max(0, value - place % 2) for place, value in enumerate(level.values)))
    before = site.results(varied)
    place = next_closer(before)[0]
    bank = site.questions.newest_bank
    assert bank is not None
    area = site.catalogue.areas_of([before.bank[place].interest])[0]
    liked, disliked = (
        site.results(replace(varied, closer=Closer(bank.head, len(bank.items), ((place, answer),))))
        for answer in (4, 0)
    )
    near = within_reach(before.ranking.fits)
    row = int((site.catalogue.emphasis[:, area] * near).argmax())
    assert liked.verdict.scores == disliked.verdict.scores == before.verdict.scores
    assert liked.likings[area] > before.likings[area] > disliked.likings[area]
    assert liked.match(row).more > disliked.match(row).more


def test_what_is_left_out_counts_as_asked_and_says_nothing(site: Site) -> None:
    results = looked(site, site.results(answers_of(site, FULL)), LEFT_OUT)
    assert results.likings == pytest.approx(site.results(answers_of(site, FULL)).likings)
    assert left(results) == MOST - STEP


@pytest.mark.parametrize(
    "record", [GivenScores((10, 30, 95, 40, 80, 20)), Answers(FULL, (2,) * 60)], ids=["brought scores", "flat"]
)
def test_where_there_is_nothing_to_compare_nothing_is_asked(site: Site, record: Answers | GivenScores) -> None:
    results = site.results(record)
    assert (left(results), next_closer(results)) == (0, [])
