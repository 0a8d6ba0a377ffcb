"""Re-draws: the same for the same answers, wider where answers scatter, and true to a second sitting."""

import numpy as np
import pytest

from bench.respondents import people
from quiz.careers.ranking import shapes
from quiz.person.answers import UNSEEN
from quiz.person.firmness import ALIKE, BORROWED, DRAWS, REDRAWS, Redraws, redraws, scatter, told_apart, top_shares
from quiz.person.population import CORRELATIONS, COVARIANCE, LEAN, MEANS, SCATTER
from quiz.person.scoring import Tally, kinds_of, tally
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import DECIDED, PLACES, TORN, rotated

R, INVESTIGATIVE, A, S, E, C = TYPES


GIVEN_OUT = (1.230721426271809, -0.71635591277305, 0.03381656174906215, 1.075034374755578)


def of(answers: list[int]) -> tuple[Tally, ...]:
    return tally(PLACES[len(answers)], answers)


def test_the_same_answers_give_the_same_re_draws_and_others_do_not() -> None:
    assert np.array_equal(redraws(of(DECIDED)).drawn, redraws(of(DECIDED)).drawn)
    assert not np.array_equal(redraws(of(DECIDED)).drawn, redraws(of(TORN)).drawn)


def test_carrying_on_without_an_answer_changes_no_figure(site: Site) -> None:
    begun = [*DECIDED[:30], *[UNSEEN] * 30]
    short, carried = (redraws(of(answers)).shares(site.catalogue.light_shapes) for answers in (DECIDED[:30], begun))
    assert short.tolist() == carried.tolist()


def test_the_draws_are_normal_even_and_those_of_the_first_version() -> None:
    assert DRAWS.shape == (REDRAWS, 6) == (100, 6)
    assert DRAWS.mean(axis=0) == pytest.approx(np.zeros(6), abs=1e-12)
    assert pytest.approx(np.eye(6), abs=1e-9) == DRAWS.T @ DRAWS / REDRAWS
    assert np.mean(np.abs(DRAWS) > 1) == pytest.approx(0.317, abs=0.05)
    # Written down once: a link given out must show the same for ever.
    assert DRAWS[0, :4].tolist() == pytest.approx(GIVEN_OUT, abs=1e-9)


def test_re_draws_lie_around_what_the_person_answered() -> None:
    drawn = redraws(of(DECIDED))
    means = np.array([each.total / each.answered for each in of(DECIDED)])
    assert np.abs(drawn.drawn.mean(axis=0) - (means - LEAN)).max() < 0.4
    assert np.cov(drawn.drawn.T, bias=True) == pytest.approx(drawn.covariance, abs=1e-9)


def test_few_answers_make_wider_re_draws() -> None:
    few, many = (redraws(of(answers)).drawn.std(axis=0) for answers in (DECIDED[:30], DECIDED))
    assert (few > 1.15 * many).all()


def test_answers_that_agree_make_narrower_re_draws() -> None:
    level = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    narrow, wide = (redraws(of(answers)).drawn.std(axis=0) for answers in (level, DECIDED))
    assert (narrow < 0.92 * wide).all()


def test_scatter_is_steadied_by_what_is_usual() -> None:
    level = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    assert scatter(of(level)) == pytest.approx(BORROWED * SCATTER / (54 + BORROWED))
    assert scatter(of(level)) < scatter(of(DECIDED)) < SCATTER < scatter(of(TORN))


def test_shares_say_how_often_a_career_is_among_the_best() -> None:
    careers = shapes([(7, 1, 1, 1, 1, 1), (1, 7, 1, 1, 1, 1), (1, 1, 7, 1, 1, 1), (1, 1, 1, 1, 1, 7)]).astype(
        np.float32
    )
    drawn = np.array([(4.0, 0, 0, 0, 0, 0), (4, 3, 0, 0, 0, 0), (0, 3, 4, 0, 0, 0), (4, 0, 3, 0, 0, 0)])
    assert top_shares(drawn, careers, 1).tolist() == [0.75, 0, 0.25, 0]
    assert top_shares(drawn, careers, 2).tolist() == pytest.approx([0.75, 0.75, 0.75, 0.25], abs=0.26)


def test_every_re_draw_fills_the_top_twenty(site: Site) -> None:
    shares = redraws(of(DECIDED)).shares(site.catalogue.light_shapes)
    assert shares.sum() >= 20
    assert shares.max() <= 1


def spread(means: tuple[float, ...], deviation: float = 1.0) -> Redraws:
    """Return re-draws in which all types vary alike and on their own."""
    return Redraws(np.array(means), deviation**2 * np.eye(6))


def test_how_likely_one_type_is_above_another_follows_from_their_distance() -> None:
    drawn = spread((1, 0, 0, 0, 0, 0))
    assert drawn.above(0, 1) == pytest.approx(0.760, abs=0.001)
    assert drawn.above(1, 0) == pytest.approx(0.240, abs=0.001)
    assert drawn.above(2, 3) == 0.5


def test_letters_that_could_change_places_are_level() -> None:
    groups = told_apart((10, 90, 85, 0, 40, 10), spread((0.4, 3.6, 3.4, 0.0, 1.6, 0.4), 0.5))
    assert groups == ((INVESTIGATIVE, A), (E,))


def test_letters_that_keep_their_places_are_told_apart() -> None:
    groups = told_apart((10, 90, 85, 0, 40, 10), spread((0.4, 3.6, 3.4, 0.0, 1.6, 0.4), 0.1))
    assert groups == ((INVESTIGATIVE,), (A,), (E,))


def test_a_letter_stands_apart_only_if_it_can_be_told_from_every_one_before() -> None:
    # R is sure to be above A, but I between them is not.
    drawn = spread((3.0, 2.6, 2.2, 0, 0, 0), 0.7)
    assert drawn.above(0, 2) > ALIKE > max(drawn.above(0, 1), drawn.above(1, 2))
    assert told_apart((75, 65, 55, 0, 0, 0), drawn) == ((R, INVESTIGATIVE, A),)


def test_the_published_figures_are_whole() -> None:
    assert len(CORRELATIONS) == 15
    assert pytest.approx(COVARIANCE.T) == COVARIANCE
    assert np.linalg.eigvalsh(COVARIANCE).min() > 0
    assert MEANS.tolist() == pytest.approx([1.086, 2.002, 1.877, 2.259, 1.564, 1.38])


def test_what_is_called_n_of_100_comes_back_so_often_in_a_second_sitting(site: Site) -> None:
    group = people(np.random.default_rng(31), 1500)
    first, second = (group.sit(np.random.default_rng(seed), kinds_of(PLACES[60])) for seed in (32, 33))
    said, came = [], []
    for one, other in zip(first.tolist(), second.tolist(), strict=True):
        shares = redraws(of(one)).shares(site.catalogue.light_shapes)
        again = np.array([each.total / each.answered for each in of(other)])
        fits = (again - again.mean()) @ site.catalogue.shapes
        came.append(fits >= np.partition(fits, -20)[-20])
        said.append(shares)
    for low, high in ((0.05, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.01)):
        band = (np.array(said) >= low) & (np.array(said) < high)
        assert np.array(said)[band].mean() == pytest.approx(np.array(came)[band].mean(), abs=0.07)


def test_level_letters_stand_in_the_order_of_the_hexagon() -> None:
    assert told_apart((40, 80, 90, 85, 10, 0), spread((1.6, 3.2, 3.6, 3.4, 0.4, 0), 1.0))[0] == (INVESTIGATIVE, A, S)


def test_a_letter_is_held_against_the_first_of_a_group_too() -> None:
    # R varies so much that nobody can be told from it; I and A hardly vary.
    drawn = Redraws(np.array([3.0, 2.9, 2.0, 0, 0, 0]), np.diag([9.0, 0.01, 0.01, 0.01, 0.01, 0.01]))
    assert drawn.above(1, 2) > 0.99
    assert told_apart((75, 72, 50, 0, 0, 0), drawn)[0] == (R, INVESTIGATIVE, A)
