import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quiz.matching import shapes
from quiz.site import Site
from quiz.variety import NEAR, Entry, alike, varied

CODES = ["25-1021.00", "25-1042.00", "25-2021.00", "25-1011.00"]
PROFILES = [(1.0, 4.0, 2.0, 7.0, 2.0, 2.0), (1, 5, 2, 7, 2, 2), (1, 4, 2, 7, 2, 2), (7, 1, 1, 1, 3, 6)]


def test_careers_of_one_group_with_nearly_the_same_shape_are_alike() -> None:
    near = alike(CODES, shapes([(r, i, a, s, e, c) for r, i, a, s, e, c in PROFILES]))
    # The third has another group, the fourth another shape.
    assert near == ((1,), (0,), (), ())


def test_the_best_leads_and_those_like_it_follow() -> None:
    near = ((1, 3), (0,), (), (0,))
    assert varied([1, 0, 2, 3], near, 4) == [Entry(1, (0,)), Entry(2), Entry(3)]
    assert varied([0, 1, 2, 3], near, 4) == [Entry(0, (1, 3)), Entry(2)]
    assert varied([0, 2, 3, 1], near, 1) == [Entry(0)]


@given(st.permutations(range(40)), st.integers(1, 50))
def test_entries_keep_the_order_of_the_ranking_and_lose_nobody(site: Site, order: list[int], count: int) -> None:
    found = varied(order, site.alike, count)
    leaders = [entry.row for entry in found]
    assert leaders == sorted(leaders, key=order.index)
    assert len(found) <= count
    named = [row for entry in found for row in (entry.row, *entry.others)]
    assert len(set(named)) == len(named)
    assert set(named) == set(order[: len(named)])


def test_likeness_is_mutual_and_never_crosses_groups(site: Site) -> None:
    for row, others in enumerate(site.alike):
        for other in others:
            assert row in site.alike[other]
            assert site.careers[row].onet[:4] == site.careers[other].onet[:4]
            assert float(site.shape(row) @ site.shape(other)) >= NEAR - 1e-9
    assert np.mean([len(others) for others in site.alike]) > 1
