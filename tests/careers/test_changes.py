"""What would change a rank: a change does what it says, and is one that a person might have made."""

import numpy as np
import pytest

from quiz.careers.changes import changes
from quiz.careers.influence import Table
from quiz.person.answers import Answers, Closer
from quiz.web.site import Site
from tests.people import CLOSER, FULL, decided


@pytest.mark.parametrize("slug", ["associate-producer", "accountant-or-auditor", "registered-nurse"])
@pytest.mark.parametrize("closer", [None, CLOSER], ids=["alone", "looked closer"])
def test_answering_otherwise_moves_a_career_to_the_rank_that_was_told(
    site: Site, slug: str, closer: Closer | None
) -> None:
    answers, row = decided(site), site.catalogue.rows[slug]
    found = site.results(Answers(FULL, tuple(answers), closer)).changes(row)
    assert [each.rank for each in found] == sorted(each.rank for each in found)
    for each in (*found[:5], *found[-5:]):
        assert answers[each.place] == each.answer != each.other
        other = [*answers[: each.place], each.other, *answers[each.place + 1 :]]
        assert site.results(Answers(FULL, tuple(other), closer)).ranking.matches(np.array([row]))[0].rank == each.rank


def test_only_answers_that_a_person_might_have_given_are_tried_smallest_steps_first(site: Site) -> None:
    results = site.results(Answers(FULL, tuple(decided(site)), CLOSER))
    assert results.weights is not None
    row = site.catalogue.rows["actor"]
    found = changes(results.weights, Table(site.catalogue.shapes, site.catalogue.emphasis), row)
    assert {abs(each.other - each.answer) for each in found} == {1, 2}
    assert {each.other for each in found} <= set(range(5))
    assert max(each.place for each in found) < 60, "what was chosen for the person makes up no score"
    keys = [(each.rank, abs(each.other - each.answer), each.place) for each in found]
    assert keys == sorted(keys)
