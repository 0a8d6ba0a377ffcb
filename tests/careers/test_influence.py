"""Reasons from a person's own answers: they add up to what orders the list."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.careers.influence import DISLIKED, LIKED, REPEATED, SMALL, Influence, Quota, Table, Voice, strongest
from quiz.careers.results import Results
from quiz.person.answers import LEFT_OUT, Answers, Closer
from quiz.riasec import Signs
from quiz.web.site import Site
from tests.people import CLOSER, FULL, decided

STATES = st.lists(st.integers(0, LEFT_OUT), min_size=60, max_size=60)


def person(site: Site, answers: list[int], closer: Closer | None = None) -> Results:
    return site.results(Answers(FULL, tuple(answers), closer))


def level(site: Site, likes: str) -> list[int]:
    """Return answers that are the same for all items of a type, from six digits."""
    return [int(likes["RIASEC".index(item.type)]) for item in site.questions.items_of[FULL]]


def table(site: Site, results: Results) -> Table:
    """Return all careers, with likings where they count."""
    near = results.ranking.fits >= results.ranking.fits.max() - 0.6
    return Table(site.catalogue.shapes, site.catalogue.emphasis * near[:, np.newaxis])


def fields(site: Site, results: Results) -> Signs:
    """Return what all careers have of the fields of the items that were answered."""
    assert results.weights is not None
    interests = [results.rated_items[place].interest for place in results.weights.places.tolist()]
    return site.catalogue.fields(np.arange(len(site.catalogue.careers)), interests)


def quoted(site: Site, answers: list[int], quota: Quota) -> list[list[Influence]]:
    results = person(site, answers)
    assert results.weights is not None
    return strongest(results.weights, table(site, results), fields(site, results), Voice(quota, Counter()))


@given(STATES, st.sampled_from([None, CLOSER]))
def test_the_parts_of_all_answers_add_up_to_what_orders_the_list(
    site: Site, answers: list[int], closer: Closer | None
) -> None:
    results = person(site, answers, closer)
    assume(results.verdict.compared is not None)
    assert results.weights is not None
    added = results.weights.adds(table(site, results)).sum(axis=0)
    assert float(np.abs(added - results.ranking.scores).max()) < 1e-5
    assert len(results.weights.places) == sum(answer < LEFT_OUT for answer in answers) + (4 if closer else 0)


def test_the_strongest_answers_are_quoted_those_for_a_match_first(site: Site) -> None:
    answers = decided(site)
    results = person(site, answers)
    row = int(results.ranking.best(1)[0])
    assert results.weights is not None
    everything = table(site, results)
    alone = Table(everything.shapes[:, [row]], everything.emphasis[[row]])
    (quotes,) = strongest(results.weights, alone, fields(site, results)[[row]], Voice(Quota(4, 3, 2), Counter()))
    adds = [each.adds for each in quotes]
    pro, con = [each for each in adds if each > 0], [each for each in adds if each < 0]
    assert pro == sorted(pro, reverse=True)
    assert con == sorted(con)
    assert adds == [*pro, *con]
    every = results.weights.adds(everything)[:, row]
    own = fields(site, results)[row]
    for each in quotes:
        assert each.answer == answers[each.place]
        assert each.answer >= LIKED or each.answer <= DISLIKED
        assert each.adds == pytest.approx(every[each.place])
    wanted = [
        every[place]
        for place, answer in enumerate(answers)
        if (answer >= LIKED and own[place] == 1) or (answer <= DISLIKED and own[place] == -1)
    ]
    assert adds[0] == pytest.approx(max(wanted))


@pytest.mark.parametrize("most", [1, 2])
def test_no_type_is_quoted_more_often_than_it_may(site: Site, most: int) -> None:
    items = site.questions.items_of[FULL]
    for quotes in quoted(site, decided(site), Quota(4, 0, most)):
        assert max(Counter(items[each.place].type for each in quotes).values(), default=0) <= most
        assert len({each.place for each in quotes}) == len(quotes)


def test_answers_that_count_the_same_take_turns(site: Site) -> None:
    results, row = person(site, level(site, "124230")), site.catalogue.rows["actor"]
    assert results.weights is not None
    careers = Table(np.repeat(site.catalogue.shapes[:, [row]], 10, axis=1), np.zeros((10, 41)))
    found = strongest(results.weights, careers, np.ones((10, 60), dtype=np.int8), Voice(Quota(2, 1, 1), Counter()))
    assert len({quotes[0].place for quotes in found}) == 10


def test_a_like_below_the_persons_own_mean_is_no_like(site: Site) -> None:
    # Somebody who likes nearly all: 3 is less than this person's mean of 3.5.
    eager = level(site, "344433")
    answers = {each.answer for quotes in quoted(site, eager, Quota(60, 60, 60)) for each in quotes}
    assert answers == {4}
    # And somebody who dislikes nearly all: 1 is more than the mean of 0.5.
    wary = level(site, "100011")
    assert {each.answer for quotes in quoted(site, wary, Quota(60, 60, 60)) for each in quotes} == {0}


def test_all_likes_and_dislikes_may_be_quoted_and_nothing_in_between(site: Site) -> None:
    quotes = [each for own in quoted(site, decided(site), Quota(60, 60, 60)) for each in own]
    assert {each.answer for each in quotes} == {0, 1, 3, 4}


def test_what_is_quoted_adds_or_takes_a_hundredth_at_least_and_on_the_right_side(site: Site) -> None:
    for quotes in quoted(site, decided(site), Quota(0, 60, 60)):
        assert all(each.adds <= -SMALL for each in quotes)
    for quotes in quoted(site, decided(site), Quota(60, 0, 60)):
        assert all(each.adds >= SMALL for each in quotes)
    assert SMALL == 0.01


def test_only_what_has_to_do_with_the_work_is_quoted(site: Site) -> None:
    answers = decided(site)
    own = fields(site, person(site, answers))
    for quota in (Quota(60, 0, 60), Quota(0, 60, 60)):
        for signs, quotes in zip(own, quoted(site, answers, quota), strict=True):
            for each in quotes:
                has = (each.answer >= LIKED) == (each.adds > 0)
                assert signs[each.place] == (1 if has else -1)


def test_no_answer_is_quoted_more_than_three_times_on_a_page(site: Site) -> None:
    quotes = Counter(each.place for own in quoted(site, decided(site), Quota(2, 1, 1)) for each in own)
    assert quotes
    assert max(quotes.values()) == REPEATED == 3


def test_an_item_of_an_area_that_the_catalogue_does_not_have_is_quoted_for_nothing(site: Site) -> None:
    assert site.catalogue.fields(np.arange(5), ["Made up", "Music"])[:, 0].tolist() == [0] * 5
