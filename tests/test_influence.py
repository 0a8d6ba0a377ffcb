"""Reasons from a person's own answers: they add up to the fit exactly, and a change does what it says."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.answers import LEFT_OUT
from quiz.influence import DISLIKED, LIKED, changes, strongest, weigh
from quiz.matching import matches, rank
from quiz.riasec import is_flat, shape
from quiz.scoring import scores, tally
from quiz.site import Site
from tests.test_signal import DECIDED, PLACES

STATES = st.lists(st.integers(0, LEFT_OUT), min_size=60, max_size=60)


@given(STATES)
def test_the_parts_of_all_answers_add_up_to_every_fit(site: Site, answers: list[int]) -> None:
    tallies = tally(PLACES[60], answers)
    found = scores(tallies)
    assume(found is not None and not is_flat(found))
    assert found is not None
    parts = weigh(tallies, PLACES[60], answers).parts(site.shapes)
    assert len(parts) == sum(answer < LEFT_OUT for answer in answers)
    assert np.abs(parts.sum(axis=0) - shape(found) @ site.shapes).max() < 1e-9


def test_the_strongest_answers_are_quoted_those_for_a_match_first(site: Site) -> None:
    tallies = tally(PLACES[60], DECIDED)
    weights = weigh(tallies, PLACES[60], DECIDED)
    row = site.rows["associate-producer"]
    (quotes,) = strongest(weights, site.shapes[:, [row]], 4, 3)
    adds = [each.adds for each in quotes]
    assert adds[:4] == sorted(adds[:4], reverse=True)
    assert min(adds[:4]) > 0 > max(adds[4:], default=-1)
    parts = dict(zip(weights.places.tolist(), weights.parts(site.shapes)[:, row], strict=True))
    for each in quotes:
        assert each.answer == DECIDED[each.place]
        assert each.answer >= LIKED or each.answer <= DISLIKED
        assert each.adds == pytest.approx(parts[each.place])


@pytest.mark.parametrize("slug", ["associate-producer", "accountant-or-auditor", "registered-nurse"])
def test_answering_otherwise_moves_a_career_to_the_rank_that_was_told(site: Site, slug: str) -> None:
    tallies, row = tally(PLACES[60], DECIDED), site.rows[slug]
    found = changes(weigh(tallies, PLACES[60], DECIDED), tallies, site.shapes, row)
    assert [each.rank for each in found] == sorted(each.rank for each in found)
    for each in (*found[:3], *found[-3:]):
        assert DECIDED[each.place] == each.answer != each.other
        other = [*DECIDED[: each.place], each.other, *DECIDED[each.place + 1 :]]
        after = scores(tally(PLACES[60], other))
        assert after is not None
        assert matches(rank(shape(after), site.shapes), np.array([row]))[0].rank == each.rank
