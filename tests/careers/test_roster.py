"""A group among the careers: each as in the own results, and nothing is counted of too few."""

import numpy as np
import pytest

from quiz.careers.roster import FEW, LEAST, TEN, Company, company_of, first_places, several
from quiz.person.answers import Answers
from quiz.person.roster import Entry
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import FULL, answers_of
from tests.rosters import BEGUN, LEVEL, PATTERN, people


def company(site: Site, *records: Answers) -> Company:
    entries = [Entry(line, f"Person {line}", record) for line, record in enumerate(records, start=1)]
    return company_of(entries, site.questions, site.catalogue)


@pytest.fixture(scope="module")
def class_of_thirty(site: Site) -> Company:
    return company(site, *people(site, 27), LEVEL, BEGUN, PATTERN)


def test_everybody_is_there_in_the_order_of_the_lines(class_of_thirty: Company) -> None:
    assert [each.entry.line for each in class_of_thirty.members] == list(range(1, 31))
    assert not any(each.listed for each in class_of_thirty.members[27:])


def test_a_person_has_the_directions_of_the_own_results_and_how_firm_they_are(class_of_thirty: Company) -> None:
    for each in class_of_thirty.members:
        if each.listed:
            assert [class_of_thirty.catalogue.directions[number] for number in each.directions] == [
                direction.key for direction in each.results.directions
            ]
            assert list(each.shares) == [direction.share for direction in each.results.directions]


@pytest.mark.parametrize("count", [FEW, FEW + 1])
def test_the_first_careers_are_those_of_the_own_ranking_however_many_people_there_are(site: Site, count: int) -> None:
    found = company(site, *people(site, count))
    for each in found.members:
        if each.listed:
            assert list(each.rows) == list(first_places(each.results.ranking.scores, site.catalogue))


def test_of_more_than_a_hundred_people_firmness_is_not_asked(site: Site) -> None:
    few, many = (company(site, *people(site, count)) for count in (FEW, FEW + 1))
    assert all(len(each.shares) == 3 for each in few.members if each.listed)
    assert not any(each.shares for each in many.members)
    assert all(len(each.directions) == 3 for each in many.members if each.listed)


def test_ten_careers_are_of_several_groups_and_fit(site: Site, class_of_thirty: Company) -> None:
    group_of = site.catalogue.group_of
    for each in class_of_thirty.members:
        assert len(set(each.rows)) == len(each.rows) <= TEN
        groups = group_of[list(each.rows)] if each.rows else np.array([0])
        assert np.bincount(groups).max() <= 2
        scores = each.results.ranking.scores if each.listed else np.array([])
        assert all(scores[row] >= 0.3 for row in each.rows[1:])


def test_what_is_shared_names_those_who_share_it_most_shared_first(class_of_thirty: Company) -> None:
    shared = class_of_thirty.careers
    for each in shared:
        having = [place for place, member in enumerate(class_of_thirty.members) if each.number in member.rows]
        assert list(each.members) == having
    sizes = [len(each.members) for each in shared]
    assert sizes == sorted(sizes, reverse=True)
    assert sum(sizes) == sum(len(each.rows) for each in class_of_thirty.members)
    assert all(len(each.members) > 1 for each in several(shared))


def test_a_group_counts_a_person_once(class_of_thirty: Company) -> None:
    assert all(len(each.members) == len(set(each.members)) for each in class_of_thirty.groups)


def test_types_are_counted_by_the_letters_of_each_code(class_of_thirty: Company) -> None:
    for kind in TYPES:
        letters = [
            place
            for place in class_of_thirty.listed
            if any(kind in group for group in class_of_thirty.members[place].results.verdict.groups)
            and class_of_thirty.members[place].results.verdict.stands_out
        ]
        assert class_of_thirty.having[kind] == letters
        assert set(class_of_thirty.leading[kind]) <= set(letters)


@pytest.mark.parametrize(("count", "counted"), [(LEAST - 1, False), (LEAST, True)])
def test_of_too_few_people_with_a_list_nothing_is_counted(site: Site, count: int, counted: bool) -> None:
    found = company(site, *[answers_of(site, FULL, dict(zip("RIASEC", likes, strict=True))) for likes in LIKES[:count]])
    assert len(found.listed) == count
    assert found.counted is counted
    assert bool(found.directions) is bool(found.careers) is bool(found.groups) is counted


LIKES = ((4, 3, 1, 0, 1, 2), (0, 1, 4, 3, 2, 1), (1, 0, 1, 4, 3, 2), (2, 1, 0, 1, 4, 3), (3, 2, 1, 0, 1, 4))


def test_who_has_no_list_does_not_make_up_the_number(site: Site) -> None:
    found = company(site, *people(site, 4), LEVEL, BEGUN, PATTERN)
    assert not found.counted


def test_nobody_is_a_group_too(site: Site) -> None:
    found = company(site)
    assert (found.listed, found.counted, found.careers) == ([], False, [])
