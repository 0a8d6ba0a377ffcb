from random import Random

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.careers.ranking import contributions, rank, shapes
from quiz.riasec import Scores, shape
from quiz.web.site import Site

ratings = st.integers(100, 700).map(lambda hundredths: hundredths / 100)
profiles = st.tuples(ratings, ratings, ratings, ratings, ratings, ratings).filter(lambda p: max(p) - min(p) > 0.5)
catalogues = st.lists(profiles, min_size=1, max_size=40)


def ranked(person: Scores, careers: list[Scores], count: int = 20) -> list[tuple[int, int]]:
    ranking = rank(shape(person), shapes(careers))
    return [(match.row, match.rank) for match in ranking.matches(ranking.best(count))]


@given(profiles, catalogues)
def test_the_fit_is_the_correlation_with_each_career(person: Scores, careers: list[Scores]) -> None:
    expected = [np.corrcoef(person, career)[0, 1] for career in careers]
    assert rank(shape(person), shapes(careers)).fits == pytest.approx(expected, abs=1e-5)


@given(catalogues, st.data())
def test_a_careers_own_profile_ranks_it_first_or_level(careers: list[Scores], data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(careers) - 1))
    assert (row, 1) in ranked(careers[row], careers, len(careers))


def test_every_shipped_careers_own_profile_ranks_it_first_or_level(site: Site) -> None:
    for row, career in enumerate(site.catalogue.careers):
        ranking = rank(site.catalogue.shape(row), site.catalogue.shapes)
        assert ranking.matches(np.array([row]))[0].rank == 1, career.slug


@given(profiles, catalogues, st.randoms(use_true_random=False))
def test_the_order_of_the_catalogue_changes_no_rank(person: Scores, careers: list[Scores], random: Random) -> None:
    order = list(range(len(careers)))
    random.shuffle(order)
    plain = {careers[row]: place for row, place in ranked(person, careers, 40)}
    mixed = {careers[order[row]]: place for row, place in ranked(person, [careers[row] for row in order], 40)}
    assert plain == mixed


@given(profiles, catalogues, st.floats(0.5, 4), st.floats(-3, 3))
def test_answering_higher_or_wider_changes_no_rank(
    person: Scores, careers: list[Scores], stretch: float, move: float
) -> None:
    first = rank(shape(person), shapes(careers))
    second = rank(shape([score * stretch + move for score in person]), shapes(careers))
    # Fits a millionth apart may round to either side; ranks of all others are the same.
    gaps = np.diff(first.rising)
    assume(not ((gaps > 0) & (gaps < 3e-6)).any())
    assert [row for row, _ in ranked(person, careers)] == second.best(20).tolist()


@given(profiles, catalogues, st.integers(1, 50))
def test_the_best_rows_are_those_of_a_full_sort(person: Scores, careers: list[Scores], count: int) -> None:
    ranking = rank(shape(person), shapes(careers))
    assert ranking.best(count).tolist() == np.argsort(-ranking.fits, kind="stable")[:count].tolist()


def test_equal_fits_share_a_rank_and_stand_in_the_order_of_titles() -> None:
    careers: list[Scores] = [(1, 2, 3, 4, 5, 6), (7, 1, 1, 1, 1, 1), (2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 6, 5)]
    ranking = rank(shape((0, 20, 40, 60, 80, 100)), shapes(careers))
    found = ranking.matches(ranking.best(4))
    assert [(match.row, match.rank, match.tied) for match in found] == [
        (0, 1, True),
        (2, 1, True),
        (3, 3, False),
        (1, 4, False),
    ]


def test_a_filter_keeps_the_ranks_among_all() -> None:
    careers: list[Scores] = [(1, 2, 3, 4, 5, 6), (7, 1, 1, 1, 1, 1), (1, 2, 3, 4, 6, 5)]
    ranking = rank(shape((0, 20, 40, 60, 80, 100)), shapes(careers))
    rows = ranking.best(20, np.array([False, True, True]))
    assert [(match.row, match.rank) for match in ranking.matches(rows)] == [(2, 2), (1, 3)]


@given(profiles, profiles)
def test_the_six_parts_add_up_to_the_fit(person: Scores, career: Scores) -> None:
    fit = float(rank(shape(person), shapes([career])).fits[0])
    assert contributions(shape(person), shapes([career])).sum() == pytest.approx(fit, abs=2e-6)
