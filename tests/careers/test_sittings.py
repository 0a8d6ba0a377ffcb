"""How much of the best twenty another sitting would share: expected, and found on made-up people."""

import numpy as np
import pytest

from bench.respondents import people
from bench.sittings import sat_twice
from quiz.careers.sittings import TOP, shared_again
from quiz.person.answers import GivenScores
from quiz.web.site import Site
from tests.people import FULL


def test_what_is_expected_of_another_sitting_is_found_in_one(site: Site) -> None:
    group = people(np.random.default_rng(61), 300, len(site.catalogue.head.areas))
    sittings = sat_twice(site, FULL, group, 62)
    expected = [shared_again(sittings.results[person]) for person in sittings.listed]
    assert np.mean([each for each in expected if each is not None]) / TOP == pytest.approx(
        float(sittings.shared.mean()), abs=0.03
    )


def test_without_answers_nobody_can_tell(site: Site) -> None:
    assert shared_again(site.results(GivenScores((10, 30, 95, 40, 80, 20)))) is None
