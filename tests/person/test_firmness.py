"""What is known of a person: the same for the same answers, less where answers scatter, and true to the person."""

import numpy as np
import pytest

from bench.respondents import people
from bench.sittings import form_of
from quiz.person.firmness import ALIKE, BORROWED, DRAWS, HIDDEN, Guess, guess, normals, scatters, told_apart
from quiz.person.likings import Rated
from quiz.person.population import CORRELATIONS, COVARIANCE, LEAN, MEANS, SCATTERS, STABLE
from quiz.person.scoring import Tally, kinds_of, tally
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import DECIDED, FULL, PLACES, TORN, rotated

R, INVESTIGATIVE, A, S, E, C = TYPES
AREAS = 41

GIVEN_OUT = (1.3669404602755069, -0.4821414621608374, -0.8027361579977234, 0.3041658605067692)


def of(answers: list[int]) -> tuple[Tally, ...]:
    return tally(PLACES[len(answers)], answers)


def known(answers: list[int], areas: int = 0) -> Guess:
    """Return what answers tell whose items take turns among the areas."""
    count = len(answers)
    numbers = np.arange(count) % AREAS if areas else np.full(count, -1)
    rated = Rated(kinds_of(PLACES[count]), numbers, np.array(answers, dtype=np.float64), [True] * count)
    return guess(rated, scatters(of(answers)), areas)


def test_the_same_answers_give_the_same_draws_and_others_do_not() -> None:
    assert np.array_equal(known(DECIDED, AREAS).drawn, known(DECIDED, AREAS).drawn)
    assert not np.array_equal(known(DECIDED).drawn, known(TORN).drawn)


def test_the_draws_are_normal_even_and_those_of_the_first_version() -> None:
    for width in (6, 6 + AREAS):
        table = normals(width)
        assert table.shape == (DRAWS, width) == (100, width)
        assert table.mean(axis=0) == pytest.approx(np.zeros(width), abs=1e-12)
        assert (table**2).mean(axis=0) == pytest.approx(np.ones(width))
        assert np.mean(np.abs(table) > 1) == pytest.approx(0.317, abs=0.05)
    # Written down once: a link given out must show the same for ever.
    assert normals(47)[0, :4].tolist() == pytest.approx(GIVEN_OUT, abs=1e-9)


def test_what_is_known_lies_around_what_the_person_answered() -> None:
    means = np.array([each.mean for each in of(DECIDED)])
    found = known(DECIDED, AREAS)
    assert np.abs(found.means[:6] - (means - LEAN)).max() < 0.4
    assert np.abs(found.means[6:]).max() < 1


def test_few_answers_tell_less() -> None:
    few, many = (np.sqrt(known(answers).covariance.diagonal()) for answers in (DECIDED[:30], DECIDED))
    assert (few > 1.15 * many).all()


def test_answers_that_agree_tell_more() -> None:
    level = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    narrow, wide = (np.sqrt(known(answers).covariance.diagonal()) for answers in (level, TORN))
    assert (narrow < 0.8 * wide).all()


def test_an_area_that_nobody_asked_about_is_as_open_as_before() -> None:
    found = known(DECIDED[:30], AREAS)
    unasked = found.covariance.diagonal()[6 + 30 :]
    assert unasked == pytest.approx(np.full(AREAS - 30, STABLE * scatters(of(DECIDED[:30])).mean()))
    assert (found.covariance.diagonal()[6:36] < unasked[0]).all()


def test_scatter_is_steadied_by_what_is_usual() -> None:
    level = rotated(*(f"{like}" * 10 for like in (1, 2, 4, 2, 3, 0)))
    assert scatters(of(level)) == pytest.approx(SCATTERS * BORROWED[1] / (54 + BORROWED[1]))
    assert (scatters(of(level)) < scatters(of(DECIDED))).all()
    seen = sum(each.within / usual for each, usual in zip(of(TORN), SCATTERS.tolist(), strict=True))
    share = (seen + BORROWED[0]) / (54 + BORROWED[0])
    assert share > 1
    assert scatters(of(TORN)) == pytest.approx(SCATTERS * share**HIDDEN)


def test_how_likely_a_type_is_among_the_highest_follows_from_the_draws() -> None:
    found = spread((3, 2.9, 1, 0.9, 0, 0), 0.2).among_highest(2)
    assert found[:2].min() > 0.95
    assert found[2:].max() < 0.05
    assert spread((1, 1, 1, 1, 1, 1)).among_highest(3).mean() == pytest.approx(0.5)


def spread(means: tuple[float, ...], deviation: float = 1.0) -> Guess:
    """Return a guess in which all types vary alike and on their own."""
    return Guess(np.array(means), deviation**2 * np.eye(6))


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


def test_what_is_said_to_be_known_of_people_is_true_of_them(site: Site) -> None:
    areas = len(site.catalogue.head.areas)
    group, form = people(np.random.default_rng(31), 600, areas), form_of(site, FULL)
    off = []
    for person, answers in enumerate(group.sit(np.random.default_rng(32), form)):
        rated = Rated(form.kinds, form.areas, answers.astype(np.float64), [True] * 60)
        found = guess(rated, scatters(tally(site.questions.places_of[FULL], answers.tolist())), areas)
        true = np.concatenate([group.interests[person] - LEAN, group.likings[person]])
        off.append((true - found.means) / np.sqrt(found.covariance.diagonal()))
    assert np.mean(off) == pytest.approx(0, abs=0.05)
    assert np.std(off) == pytest.approx(1, abs=0.1)


def test_level_letters_stand_in_the_order_of_the_hexagon() -> None:
    assert told_apart((40, 80, 90, 85, 10, 0), spread((1.6, 3.2, 3.6, 3.4, 0.4, 0), 1.0))[0] == (INVESTIGATIVE, A, S)


def test_a_letter_is_held_against_the_first_of_a_group_too() -> None:
    # R varies so much that nobody can be told from it; I and A hardly vary.
    drawn = Guess(np.array([3.0, 2.9, 2.0, 0, 0, 0]), np.diag([9.0, 0.01, 0.01, 0.01, 0.01, 0.01]))
    assert drawn.above(1, 2) > 0.99
    assert told_apart((75, 72, 50, 0, 0, 0), drawn)[0] == (R, INVESTIGATIVE, A)
