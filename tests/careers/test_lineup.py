"""Who is among the best: careers, groups and directions; near twins do not push each other out."""

import numpy as np
import pytest

from quiz.careers.lineup import DEEP, DIRECTIONS, GROUPS, lineup
from quiz.careers.ranking import rank, shapes
from quiz.person.firmness import Guess
from quiz.person.population import LEAN
from quiz.riasec import shape
from quiz.web.site import Site

PROFILES = [(7.0, 1, 1, 1, 1, 1), (7, 1.1, 1, 1, 1, 1), (1, 7, 1, 1, 1, 1), (1, 1, 7, 1, 1, 1), (1, 1, 1, 7, 1, 1)]
SMALL = lineup([1, 1, 0, 2, 3], [0, 0, 1, 2], shapes([(r, i, a, s, e, c) for r, i, a, s, e, c in PROFILES]), np.eye(5))


def test_careers_stand_by_direction_and_group() -> None:
    assert SMALL.order.tolist() == [2, 0, 1, 3, 4]
    assert (SMALL.groups.tolist(), SMALL.directions.tolist()) == ([0, 1, 3, 4], [0, 3, 4])
    assert SMALL.table.shape == (11, 5)


def test_a_group_is_as_good_as_its_best_and_a_direction_as_the_mean_of_its_best() -> None:
    lined = np.array([[0.1, 0.5, 0.9, 0.2, 0.3]])
    assert SMALL.group_scores(lined).tolist() == [[0.1, 0.9, 0.2, 0.3]]
    assert SMALL.direction_scores(lined)[0].tolist() == pytest.approx([0.5, 0.2, 0.3])
    assert (DEEP, DIRECTIONS, GROUPS) == (6, 3, 10)


def test_a_near_twin_does_not_push_the_other_out(site: Site) -> None:
    line = site.catalogue.lineup
    scores = np.linspace(0.5, 0, len(line.order))[np.newaxis].copy()
    start = int(line.groups[3])
    scores[0, start : start + 3] = 0.9, 0.8999, 0.8998
    best = line.best(scores)
    assert best.careers[0, start : start + 3].all()
    assert best.groups.sum() == GROUPS
    assert best.directions.sum() == DIRECTIONS


def test_whoever_is_known_exactly_has_chances_of_nothing_or_all(site: Site) -> None:
    areas = len(site.catalogue.head.areas)
    means = np.array([3.0, 2.5, 1, 0.5, 1, 2, *[0.0] * areas])
    chances = site.catalogue.lineup.chances(Guess(means, 1e-12 * np.eye(6 + areas)))
    assert {*chances.directions.tolist(), *chances.groups.tolist(), *chances.careers.tolist()} == {0.0, 1.0}
    assert (chances.directions.sum(), chances.groups.sum()) == (DIRECTIONS, GROUPS)
    order = rank(shape(means[:6].tolist()), site.catalogue.shapes).best(GROUPS)
    assert chances.careers[order].all(), "as many careers as groups are always among the best"


def test_less_known_makes_less_sure(site: Site) -> None:
    areas = len(site.catalogue.head.areas)
    means = np.concatenate([np.array([1.0, 2, 4, 2, 3, 0]) - LEAN, np.zeros(areas)])
    sure, unsure = (site.catalogue.lineup.chances(Guess(means, wide * np.eye(6 + areas))) for wide in (0.01, 0.3))
    assert np.sort(unsure.groups)[-5:].mean() < np.sort(sure.groups)[-5:].mean()
    assert unsure.directions.sum() == pytest.approx(DIRECTIONS)
