import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.catalogue import NUDGE
from quiz.careers.ranking import shapes
from quiz.careers.variety import NEAR, Entry, alike, varied
from quiz.riasec import Vector
from quiz.web.site import Site

GROUPS = ["college", "college", "school", "college"]
PROFILES = [(1.0, 4.0, 2.0, 7.0, 2.0, 2.0), (1, 5, 2, 7, 2, 2), (1, 4, 2, 7, 2, 2), (7, 1, 1, 1, 3, 6)]


def fits(*order: int, size: int = 0) -> Vector:
    """Return fits that put rows into an order, best first; those not named come after all others."""
    found: Vector = np.full(max(size, len(order)), -1, dtype=np.float64)
    found[list(order)] = np.linspace(1, 0, len(order))
    return found


def test_careers_of_one_group_with_nearly_the_same_shape_are_alike() -> None:
    near = alike(GROUPS, shapes([(r, i, a, s, e, c) for r, i, a, s, e, c in PROFILES]))
    # The third has another group, the fourth another shape.
    assert near == ((1,), (0,), (), ())


def test_the_best_leads_and_those_like_it_follow() -> None:
    near = ((1, 3), (0,), (), (0,))
    assert varied([1, 0, 2, 3], near, 4, fits(1, 0, 2, 3)) == [Entry(1, (0,)), Entry(2), Entry(3)]
    assert varied([0, 1, 2, 3], near, 4, fits(0, 1, 2, 3)) == [Entry(0, (1, 3)), Entry(2)]


def test_an_entry_names_all_that_share_it_however_long_the_list_is() -> None:
    near = ((1, 3), (0,), (), (0,))
    assert varied([0, 2, 3, 1], near, 1, fits(0, 2, 3, 1)) == [Entry(0, (3, 1))]
    there = np.array([True, True, True, False])
    assert varied([0, 2, 1], near, 1, fits(0, 2, 3, 1), there) == [Entry(0, (1,))]


def test_of_careers_that_fit_about_the_same_the_one_with_more_people_comes_first(site: Site) -> None:
    catalogue = site.catalogue
    electrician, polisher = (catalogue.rows[slug] for slug in ("electrician", "clock-and-timer-assembler"))
    assert catalogue.nudges[electrician] - catalogue.nudges[polisher] > 2 * NUDGE
    assert catalogue.nudges[catalogue.rows["solar-water-heater-installer"]] == 0, "it shares a wider group's figure"


def test_who_is_like_two_leaders_stands_under_the_better_one() -> None:
    near = ((2,), (2,), (0, 1))
    assert varied([0, 1, 2], near, 3, fits(0, 1, 2)) == [Entry(0, (2,)), Entry(1)]


@given(st.permutations(range(40)), st.integers(1, 50))
def test_entries_keep_the_order_of_the_ranking_and_lose_nobody(site: Site, order: list[int], count: int) -> None:
    found = varied(order, site.catalogue.alike, count, fits(*order, size=len(site.catalogue.careers)))
    leaders = [entry.row for entry in found]
    assert leaders == sorted(leaders, key=order.index)
    assert len(found) <= count
    named = [row for entry in found for row in (entry.row, *entry.others)]
    assert len(set(named)) == len(named)
    # Whoever stands before the last leader has an entry or shares one.
    assert set(order[: order.index(leaders[-1])]) <= set(named)
    for entry in found:
        assert list(entry.others) == sorted(entry.others, key=lambda row: order.index(row) if row in order else 99)


def test_likeness_is_mutual_and_never_crosses_groups(site: Site) -> None:
    for row, others in enumerate(site.catalogue.alike):
        for other in others:
            assert row in site.catalogue.alike[other]
            assert site.catalogue.careers[row].group == site.catalogue.careers[other].group
            assert float(site.catalogue.shape(row) @ site.catalogue.shape(other)) >= NEAR - 1e-9
    assert np.mean([len(others) for others in site.catalogue.alike]) > 1
