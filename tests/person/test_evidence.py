"""Dice are told from people, wherever their middle lies and however they are bunched."""

import numpy as np
import pytest

from bench.respondents import Form, people
from quiz.person.evidence import evidence
from quiz.person.scoring import kinds_of, tally
from tests.people import DECIDED, PLACES


def test_evidence_grows_with_every_answer_that_fits_the_person() -> None:
    assert evidence(tally(PLACES[60], DECIDED)) > evidence(tally(PLACES[30], DECIDED[:30])) > 0


FORM = Form(kinds_of(PLACES[60]), np.zeros(60, dtype=np.intp))
DICE = ((1, 1, 1, 1, 1), (0, 0, 1, 1, 1), (0, 1, 1, 1, 1), (1, 4, 6, 4, 1), (1, 3, 9, 20, 16))


@pytest.mark.parametrize("chances", DICE)
def test_dice_of_every_kind_look_less_like_people_than_people_do(chances: tuple[int, ...]) -> None:
    share = np.array(chances) / sum(chances)
    thrown = np.random.default_rng(8).choice(5, (400, 60), p=share)
    answered = people(np.random.default_rng(9), 400, 1).sit(np.random.default_rng(10), FORM)
    dice, genuine = ([evidence(tally(PLACES[60], row)) for row in rows.tolist()] for rows in (thrown, answered))
    assert np.mean(np.array(dice) < np.median(genuine)) > 0.97
    assert np.mean(dice) < 0 < np.mean(genuine)


def test_one_answer_nearly_throughout_looks_like_dice() -> None:
    slips = np.random.default_rng(11)
    for answer in range(5):
        values = np.where(slips.random(60) < 0.1, slips.integers(0, 5, 60), answer).tolist()
        assert evidence(tally(PLACES[60], values)) < 0
