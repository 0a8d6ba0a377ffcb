"""Reasons from a person's own answers: they add up to the fit exactly, and a change does what it says."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.careers.influence import DISLIKED, LIKED, REPEATED, SMALL, Influence, Quota, changes, strongest, weigh
from quiz.careers.ranking import rank
from quiz.person.answers import LEFT_OUT
from quiz.person.scoring import scores, tally
from quiz.person.standing import standing
from quiz.riasec import Signs, is_flat, shape
from quiz.web.site import Site
from tests.people import DECIDED, FULL, PLACES, rotated

STATES = st.lists(st.integers(0, LEFT_OUT), min_size=60, max_size=60)


def fields(site: Site, rows: list[int] | None = None) -> Signs:
    """Return what careers have of the fields of the full questionnaire's items; of all careers without rows."""
    interests = [item.interest for item in site.questions.items_of[FULL]]
    return site.catalogue.fields(np.array(rows or range(len(site.catalogue.careers))), interests)


@given(STATES)
def test_the_parts_of_all_answers_add_up_to_every_fit(site: Site, answers: list[int]) -> None:
    tallies = tally(PLACES[60], answers)
    found = scores(tallies)
    assume(found is not None and not is_flat(found) and not is_flat(standing(found)))
    assert found is not None
    weights = weigh(tallies, PLACES[60], answers)
    sizes = [(each.kind, each.weight * len(each.places)) for each in weights.bundles]
    added = sum((weight * site.catalogue.shapes[kind] for kind, weight in sizes), np.zeros(len(site.catalogue.careers)))
    assert sum(len(each.places) for each in weights.bundles) == sum(answer < LEFT_OUT for answer in answers)
    assert float(np.abs(added - shape(standing(found)) @ site.catalogue.shapes).max()) < 1e-9


def test_the_strongest_answers_are_quoted_those_for_a_match_first(site: Site) -> None:
    weights = weigh(tally(PLACES[60], DECIDED), PLACES[60], DECIDED)
    row = site.catalogue.rows["associate-producer"]
    (quotes,) = strongest(weights, site.catalogue.shapes[:, [row]], Quota(4, 3, 2), fields(site, [row]))
    adds = [each.adds for each in quotes]
    assert adds[:4] == sorted(adds[:4], reverse=True)
    assert min(adds[:4]) > 0 > max(adds[4:], default=-1)
    weight = {place: each for each in weights.bundles for place in each.places}
    for each in quotes:
        assert each.answer == DECIDED[each.place]
        assert each.answer >= LIKED or each.answer <= DISLIKED
        assert each.adds == pytest.approx(
            weight[each.place].weight * site.catalogue.shapes[weight[each.place].kind, row]
        )
    every = [
        each.weight * site.catalogue.shapes[each.kind, row]
        for each in weights.bundles
        if each.answer >= LIKED or each.answer <= DISLIKED
    ]
    assert adds[0] == pytest.approx(max(every))


@pytest.mark.parametrize("most", [1, 2])
def test_no_type_is_quoted_more_often_than_it_may(site: Site, most: int) -> None:
    weights = weigh(tally(PLACES[60], DECIDED), PLACES[60], DECIDED)
    for quotes in strongest(weights, site.catalogue.shapes, Quota(4, 0, most), fields(site)):
        assert max(Counter(each.place % 6 for each in quotes).values(), default=0) <= most
        assert len({each.place for each in quotes}) == len(quotes)


def test_answers_that_count_the_same_take_turns(site: Site) -> None:
    answers = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    weights = weigh(tally(PLACES[60], answers), PLACES[60], answers)
    careers = np.repeat(site.catalogue.shapes[:, [site.catalogue.rows["actor"]]], 10, axis=1)
    assert (
        len(
            {
                quotes[0].place
                for quotes in strongest(weights, careers, Quota(2, 1, 1), np.ones((10, 60), dtype=np.int8))
            }
        )
        == 10
    )


@pytest.mark.parametrize("slug", ["associate-producer", "accountant-or-auditor", "registered-nurse"])
def test_answering_otherwise_moves_a_career_to_the_rank_that_was_told(site: Site, slug: str) -> None:
    tallies, row = tally(PLACES[60], DECIDED), site.catalogue.rows[slug]
    found = changes(weigh(tallies, PLACES[60], DECIDED), site.catalogue.shapes, row)
    assert [each.rank for each in found] == sorted(each.rank for each in found)
    for each in (*found[:3], *found[-3:]):
        assert DECIDED[each.place] == each.answer != each.other
        other = [*DECIDED[: each.place], each.other, *DECIDED[each.place + 1 :]]
        after = scores(tally(PLACES[60], other))
        assert after is not None
        assert rank(shape(standing(after)), site.catalogue.shapes).matches(np.array([row]))[0].rank == each.rank


def quoted(site: Site, answers: list[int], quota: Quota) -> list[list[Influence]]:
    return strongest(weigh(tally(PLACES[60], answers), PLACES[60], answers), site.catalogue.shapes, quota, fields(site))


def test_a_like_below_the_persons_own_mean_is_no_like(site: Site) -> None:
    # Somebody who likes nearly all: 3 is less than this person's mean of 3.5.
    eager = rotated(*(f"{like}" * 10 for like in (3, 4, 4, 4, 3, 3)))
    answers = {each.answer for quotes in quoted(site, eager, Quota(60, 60, 60)) for each in quotes}
    assert answers == {4}
    # And somebody who dislikes nearly all: 1 is more than the mean of 0.5.
    wary = rotated(*(f"{like}" * 10 for like in (1, 0, 0, 0, 1, 1)))
    assert {each.answer for quotes in quoted(site, wary, Quota(60, 60, 60)) for each in quotes} == {0}


def test_all_likes_and_dislikes_may_be_quoted_and_nothing_in_between(site: Site) -> None:
    quotes = [each for own in quoted(site, DECIDED, Quota(60, 60, 60)) for each in own]
    assert {each.answer for each in quotes} == {0, 1, 3, 4}


def test_what_is_quoted_adds_or_takes_a_hundredth_at_least_and_on_the_right_side(site: Site) -> None:
    for quotes in quoted(site, DECIDED, Quota(0, 60, 60)):
        assert all(each.adds <= -SMALL for each in quotes)
    for quotes in quoted(site, DECIDED, Quota(60, 0, 60)):
        assert all(each.adds >= SMALL for each in quotes)
    assert SMALL == 0.01


def test_only_answers_that_a_person_might_have_given_are_tried(site: Site) -> None:
    weights = weigh(tally(PLACES[60], DECIDED), PLACES[60], DECIDED)
    found = changes(weights, site.catalogue.shapes, site.catalogue.rows["actor"])
    assert {abs(each.other - each.answer) for each in found} == {1, 2}
    assert {each.other for each in found} <= set(range(5))


def test_of_changes_with_one_effect_the_smallest_comes_first(site: Site) -> None:
    weights = weigh(tally(PLACES[60], DECIDED), PLACES[60], DECIDED)
    found = changes(weights, site.catalogue.shapes, site.catalogue.rows["actor"])
    keys = [(each.rank, abs(each.other - each.answer), each.place) for each in found]
    assert keys == sorted(keys)


def test_only_what_has_to_do_with_the_work_is_quoted(site: Site) -> None:
    own = fields(site)
    for quota in (Quota(60, 0, 60), Quota(0, 60, 60)):
        for signs, quotes in zip(own, quoted(site, DECIDED, quota), strict=True):
            for each in quotes:
                has = (each.answer >= LIKED) == (each.adds > 0)
                assert signs[each.place] == (1 if has else -1)


def test_no_answer_is_quoted_more_than_three_times_on_a_page(site: Site) -> None:
    quotes = Counter(each.place for own in quoted(site, DECIDED, Quota(2, 1, 1)) for each in own)
    assert quotes
    assert max(quotes.values()) == REPEATED == 3


def test_an_item_of_an_area_that_the_catalogue_does_not_have_is_quoted_for_nothing(site: Site) -> None:
    assert site.catalogue.fields(np.arange(5), ["Made up", "Music"])[:, 0].tolist() == [0] * 5
