"""What to ask next: open items only, where they can change the list most."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.person.population import LEAN
from quiz.person.scoring import Tally, tally
from quiz.person.sharpening import CONTENDERS, SETTLED, STEP, leverage, next_places, unrest
from quiz.riasec import TYPES, Vector, shape
from quiz.web.site import Site
from tests.people import DECIDED, PLACES, rotated

HALF = [*DECIDED[:30], *[UNSEEN] * 30]


def chosen(site: Site, values: list[int]) -> tuple[int, ...]:
    return next_places(tally(PLACES[60], values), PLACES[60], values, site.catalogue.shapes)


@given(st.lists(st.sampled_from([0, 1, 2, 3, 4, LEFT_OUT, UNSEEN]), min_size=30, max_size=30))
def test_six_open_items_are_chosen_or_as_many_as_there_are(site: Site, rest: list[int]) -> None:
    values = [*DECIDED[:30], *rest]
    found = chosen(site, values)
    assert len(found) == min(STEP, rest.count(UNSEEN))
    assert len(set(found)) == len(found)
    assert all(values[place] == UNSEEN for place in found)
    assert list(found) == sorted(found)


def test_the_same_answers_always_get_the_same_items(site: Site) -> None:
    assert chosen(site, HALF) == chosen(site, list(HALF))


def test_more_is_asked_of_the_types_on_which_the_best_careers_differ(site: Site) -> None:
    weights = leverage(tally(PLACES[60], HALF), site.catalogue.shapes)
    asked = np.bincount([place % 6 for place in chosen(site, HALF)], minlength=6)
    assert asked[weights.argmax()] == asked.max() > 0
    assert asked[weights.argmin()] == asked.min()


def test_every_answer_calms_the_list(site: Site) -> None:
    values, found = list(HALF), []
    while places := chosen(site, values):
        found.append(unrest(tally(PLACES[60], values), site.catalogue.shapes))
        for place in places:
            values[place] = DECIDED[place]
    assert len(found) == 5
    assert found[-1] < found[0]


def test_a_decided_person_is_settled_sooner_than_an_undecided_one(site: Site) -> None:
    decided = rotated("00000", "11111", "44444", "22222", "33333", "00000")
    torn = rotated("22122", "32323", "33333", "22323", "33232", "22212")
    calm, restless = (unrest(tally(PLACES[30], values), site.catalogue.shapes) for values in (decided, torn))
    assert calm < SETTLED < restless


def test_where_nothing_stands_out_all_types_are_alike(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    # Somebody who answers just as people in general do, as far as they count: nothing stands out.
    tallies = tuple(
        Tally(kind, 1000, 1000, round(1000 * (2 + lean))) for kind, lean in zip(TYPES, np.round(LEAN, 3), strict=True)
    )
    monkeypatch.setattr("quiz.person.sharpening.LEAN", np.round(LEAN, 3))
    assert leverage(tallies, site.catalogue.shapes) == pytest.approx(np.ones(6))


def test_leverage_is_how_differently_fits_move_with_a_score(site: Site) -> None:
    tallies = tally(PLACES[60], DECIDED)
    means, step = np.array([each.mean for each in tallies]) - LEAN, 1e-5

    def fits(scores: Vector) -> Vector:
        found: Vector = shape(scores.tolist()) @ site.catalogue.shapes
        return found

    best = np.argsort(-fits(means))[:CONTENDERS]
    moved = [(fits(means + step * each) - fits(means - step * each))[best] / (2 * step) for each in np.eye(6)]
    assert leverage(tallies, site.catalogue.shapes) == pytest.approx([slopes.var() for slopes in moved], rel=1e-4)
