"""Lists by group and direction: the best first, nobody lost, three members at most, and range."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.catalogue import NUDGE
from quiz.careers.variety import BESIDE, LEAST, MEMBERS, Entry, Part, arranged, entries
from quiz.web.site import Site

GROUPS = np.array([0, 0, 0, 0, 1, 2, 2])
SCORES = np.array([0.5, 0.9, 0.8, 0.7, 0.85, 0.3, 0.2])
NONE = np.zeros(7)
DIRECTION_OF = (0, 0, 1)


def test_groups_come_in_the_order_of_their_best_member_with_three_members_at_most() -> None:
    assert entries(SCORES, NONE, GROUPS, None) == [Entry(0, (1, 2, 3), 4), Entry(1, (4,), 1), Entry(2, (5,), 2)]
    assert MEMBERS == 3


def test_members_far_below_the_best_of_their_group_are_not_shown() -> None:
    scores = np.array([0.9, 0.9 - BESIDE - 0.01, 0.9 - BESIDE, 0.1, 0.2, 0.3, 0.4])
    assert entries(scores, NONE, GROUPS, None)[0] == Entry(0, (0, 2), 4)


def test_a_nudge_orders_but_never_hides_the_member_that_suits_best() -> None:
    scores, nudges = np.array([0.9, 0.8, 0.8, 0.8, 0.2, 0.1, 0.1]), np.array([0, 0.2, 0.2, 0.2, 0, 0, 0])
    assert entries(scores, nudges, GROUPS, None)[0] == Entry(0, (1, 2, 0), 4)


def test_careers_that_hardly_share_anything_are_shown_only_where_their_group_has_no_better() -> None:
    scores = np.array([0.5, LEAST - 0.01, LEAST, 0.1, 0.2, 0.1, 0.05])
    found = {entry.group: entry.rows for entry in entries(scores, NONE, GROUPS, None)}
    assert found == {0: (0, 2), 1: (4,), 2: (5,)}


def test_only_careers_that_there_are_count() -> None:
    among = np.array([True, False, True, False, False, False, True])
    assert entries(SCORES, NONE, GROUPS, among) == [Entry(0, (2, 0)[:1], 2), Entry(2, (6,), 1)]


def test_leading_directions_come_first_and_have_three_careers_where_there_are_so_many() -> None:
    found = entries(SCORES, NONE, GROUPS, None)
    assert arranged(found, [1], DIRECTION_OF, 3) == [Part(1, (found[2],)), Part(-1, (found[0],))]
    assert arranged(found, [0, 1], DIRECTION_OF, 99) == [Part(0, (found[0], found[1])), Part(1, (found[2],))]
    assert arranged(found, [], DIRECTION_OF, 1) == [Part(-1, (found[0],))]


def test_a_group_that_is_sure_to_be_among_the_best_is_never_left_out() -> None:
    found = entries(SCORES, NONE, GROUPS, None)
    assert arranged(found, [0], DIRECTION_OF, 3, {2}) == [Part(0, (found[0],)), Part(-1, (found[2],))]


def test_of_careers_that_suit_about_as_well_the_one_with_more_people_comes_first(site: Site) -> None:
    catalogue = site.catalogue
    electrician, polisher = (catalogue.rows[slug] for slug in ("electrician", "clock-and-timer-assembler"))
    assert catalogue.nudges[electrician] - catalogue.nudges[polisher] > 2 * NUDGE
    assert catalogue.nudges.max() <= 3 * NUDGE + 1e-9
    known = [row for row, career in enumerate(catalogue.careers) if career.people]
    wider = catalogue.nudges[catalogue.rows["solar-water-heater-installer"]]
    assert wider == pytest.approx(np.median(catalogue.nudges[known])), "only a wider group is counted"


@given(st.lists(st.integers(0, 50), min_size=30, max_size=30), st.permutations(range(5)), st.integers(1, 40))
def test_a_list_loses_nobody_doubles_nobody_and_keeps_the_order(
    scores: list[int], leading: list[int], count: int
) -> None:
    groups, direction_of = np.arange(30) % 12, [group % 5 for group in range(12)]
    found = entries(np.array(scores) / 100, np.zeros(30), groups, None)
    assert sum(entry.size for entry in found) == 30
    parts = arranged(found, leading[:3], direction_of, count)
    shown = [entry for part in parts for entry in part.entries]
    assert len(set(shown)) == len(shown)
    for part in parts:
        assert list(part.entries) == [entry for entry in found if entry in part.entries]
        assert part.direction == -1 or {direction_of[entry.group] for entry in part.entries} == {part.direction}
    assert [part.direction for part in parts if part.direction >= 0] == leading[:3]
    for part in parts:
        everybody = [entry for entry in found if direction_of[entry.group] == part.direction]
        least = min(MEMBERS, sum(len(entry.rows) for entry in everybody))
        assert part.direction == -1 or sum(len(entry.rows) for entry in part.entries) >= least
    everything = arranged(found, leading[:3], direction_of, 1000)
    assert {entry for part in everything for entry in part.entries} == set(found)


def test_every_group_of_the_catalogue_belongs_to_one_direction_and_careers_to_one_group(site: Site) -> None:
    catalogue = site.catalogue
    assert sorted(catalogue.groups) == sorted(catalogue.head.groups)
    assert list(catalogue.direction_of) == sorted(catalogue.direction_of)
    for row, career in enumerate(catalogue.careers):
        assert catalogue.groups[catalogue.group_of[row]] == career.group
