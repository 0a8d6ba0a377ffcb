"""Re-draws: the same for the same answers, wider where answers scatter, and true to a second sitting."""

import numpy as np
import pytest

from bench.respondents import kinds_of, people
from quiz.firmness import ALIKE, BORROWED, REDRAWS, Redraws, normal, redraws, scatter, told_apart
from quiz.matching import shapes
from quiz.population import CORRELATIONS, COVARIANCE, MEANS, SCATTER
from quiz.riasec import TYPES
from quiz.scoring import Tally, tally
from quiz.site import Site
from tests.test_signal import DECIDED, PLACES, TORN, rotated

R, INVESTIGATIVE, A, S, E, C = TYPES


def of(answers: list[int]) -> tuple[Tally, ...]:
    return tally(PLACES[len(answers)], answers)


def test_the_same_answers_and_seed_give_the_same_re_draws_and_others_do_not() -> None:
    assert np.array_equal(redraws(of(DECIDED), 7).means, redraws(of(DECIDED), 7).means)
    assert not np.array_equal(redraws(of(DECIDED), 7).means, redraws(of(DECIDED), 8).means)


def test_normal_numbers_are_those_that_were_given_out_before() -> None:
    # Written down from the first version: links given out then must show the same for ever.
    assert normal(7, 2).ravel().tolist() == pytest.approx(
        [0.22508795544212326, 0.33095073950511766, -1.382571205538431, 2.1072920963458355], abs=1e-12
    )


def test_normal_numbers_are_normal() -> None:
    found = normal(11, 50_000)
    assert found.mean() == pytest.approx(0, abs=0.01)
    assert found.std() == pytest.approx(1, abs=0.01)
    assert np.mean(np.abs(found) > 1.96) == pytest.approx(0.05, abs=0.003)
    assert np.mean(found[0] * found[1]) == pytest.approx(0, abs=0.015)


def test_there_are_a_hundred_around_what_the_person_answered() -> None:
    drawn = redraws(of(DECIDED), 7)
    means = np.array([each.total / each.answered for each in of(DECIDED)])
    assert drawn.means.shape == (REDRAWS, 6) == (100, 6)
    assert np.abs(drawn.means.mean(axis=0) - means).max() < 0.4


def test_few_answers_make_wider_re_draws() -> None:
    few, many = (redraws(of(answers), 7, 2000).means.std(axis=0) for answers in (DECIDED[:30], DECIDED))
    assert (few > 1.15 * many).all()


def test_scatter_is_steadied_by_what_is_usual() -> None:
    level = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    assert scatter(of(level)) == pytest.approx(BORROWED * SCATTER / (54 + BORROWED))
    assert scatter(of(level)) < scatter(of(DECIDED)) < SCATTER < scatter(of(TORN))


def test_shares_say_how_often_a_career_is_among_the_best() -> None:
    careers = shapes([(7, 1, 1, 1, 1, 1), (1, 7, 1, 1, 1, 1), (1, 1, 7, 1, 1, 1), (1, 1, 1, 1, 1, 7)]).astype(
        np.float32
    )
    drawn = Redraws(np.array([(4.0, 0, 0, 0, 0, 0), (4, 3, 0, 0, 0, 0), (0, 3, 4, 0, 0, 0), (4, 0, 3, 0, 0, 0)]))
    assert drawn.shares(careers, top=1).tolist() == [0.75, 0, 0.25, 0]
    assert drawn.shares(careers, top=2).tolist() == pytest.approx([0.75, 0.75, 0.75, 0.25], abs=0.26)


def test_every_re_draw_fills_the_top_twenty(site: Site) -> None:
    shares = redraws(of(DECIDED), 7).shares(site.light_shapes)
    assert shares.sum() >= 20
    assert shares.max() <= 1


def drawn_above(*pairs: tuple[float, ...]) -> Redraws:
    return Redraws(np.array(pairs))


def test_letters_that_change_places_are_level() -> None:
    drawn = drawn_above((1, 5, 4, 0, 2, 1), (1, 4, 5, 0, 2, 1), (1, 5, 4, 0, 2, 1), (1, 4, 5, 0, 2, 1))
    assert told_apart((10, 90, 85, 0, 40, 10), drawn) == ((INVESTIGATIVE, A), (E,))


def test_letters_that_keep_their_places_are_told_apart() -> None:
    drawn = drawn_above(*[(1, 5, 4, 0, 2, 1)] * 4)
    assert told_apart((10, 90, 85, 0, 40, 10), drawn) == ((INVESTIGATIVE,), (A,), (E,))
    assert ALIKE == 0.75


def test_a_letter_is_measured_against_the_first_of_its_group() -> None:
    drawn = drawn_above((5.0, 4, 3, 0, 0, 0), (4, 5, 3, 0, 0, 0), (5, 3, 4, 0, 0, 0), (5, 4, 3, 0, 0, 0.1))
    groups = told_apart((90, 85, 80, 1, 1, 0), drawn)
    assert groups[0] == (R,)
    assert INVESTIGATIVE in groups[1]


def test_the_published_figures_are_whole() -> None:
    assert len(CORRELATIONS) == 15
    assert pytest.approx(COVARIANCE.T) == COVARIANCE
    assert np.linalg.eigvalsh(COVARIANCE).min() > 0
    assert MEANS.tolist() == pytest.approx([1.1, 2.04, 1.98, 2.4, 1.54, 1.42])


def test_what_is_called_n_of_100_comes_back_so_often_in_a_second_sitting(site: Site) -> None:
    group = people(np.random.default_rng(31), 1500)
    first, second = (group.sit(np.random.default_rng(seed), kinds_of(PLACES[60])) for seed in (32, 33))
    said, came = [], []
    for one, other in zip(first.tolist(), second.tolist(), strict=True):
        shares = redraws(of(one), 1).shares(site.light_shapes)
        again = np.array([each.total / each.answered for each in of(other)])
        fits = (again - again.mean()) @ site.shapes
        came.append(fits >= np.partition(fits, -20)[-20])
        said.append(shares)
    for low, high in ((0.05, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.01)):
        band = (np.array(said) >= low) & (np.array(said) < high)
        assert np.array(said)[band].mean() == pytest.approx(np.array(came)[band].mean(), abs=0.07)
