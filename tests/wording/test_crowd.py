import re

import pytest

from quiz.careers.roster import Company, company_of
from quiz.person.answers import Answers
from quiz.person.roster import Entry
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.crowd import SINGLY, SMALL, WIDE, crowd
from quiz.wording.dots import point_of
from tests.rosters import people


@pytest.fixture(scope="module")
def cards(site: Site) -> Cards:
    return site.edition.cards


def company(site: Site, records: list[Answers]) -> Company:
    entries = [Entry(line, "", record) for line, record in enumerate(records, start=1)]
    return company_of(entries, site.questions, site.catalogue)


def test_each_person_has_a_mark_where_the_own_map_says_you_are_here(site: Site, cards: Cards) -> None:
    group = company(site, people(site, 30))
    (ink, _), _ = crowd(group, cards)
    drawn = [(int(x), int(y)) for x, y in re.findall(r"M(-?\d+) (-?\d+)h0", ink.path)]
    assert drawn == [point_of(group.members[place].results.person) for place in group.listed]
    assert ink.size == len(group.listed)


def test_numbers_stand_beside_marks_and_none_covers_another(site: Site, cards: Cards) -> None:
    group = company(site, people(site, 30))
    _, seen = crowd(group, cards)
    assert 5 <= len(seen.small) <= SMALL
    assert len(seen.small) + len(seen.wide) <= WIDE
    numbers = [number for each in (*seen.small, *seen.wide) for number in re.findall(r"\d+", each.spot.lines[0])]
    assert len(numbers) == len(set(numbers))
    assert {int(number) - 1 for number in numbers} <= set(group.listed)
    boxes = [each.box for each in (*seen.small, *seen.wide)]
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            apart = one.right <= other.left or other.right <= one.left
            assert apart or one.bottom <= other.top or other.bottom <= one.top


def test_people_at_one_place_share_what_is_written_there(site: Site, cards: Cards) -> None:
    one = people(site, 1)[0]
    almost = [one.replaced(place, (min(4, one.values[place] + 1),)) for place in (1, 4)]
    _, seen = crowd(company(site, almost), cards)
    assert any("," in each.spot.lines[0] for each in seen.small)


def test_many_people_are_counted_by_squares_and_all_of_them_are(site: Site, cards: Cards) -> None:
    group = company(site, people(site, SINGLY + 60))
    inks, seen = crowd(group, cards)
    assert len(group.listed) > SINGLY
    assert sum(ink.size for ink in inks[:-1]) == len(group.listed)
    assert not seen.small


def test_a_group_without_anybody_shows_the_careers_alone(site: Site, cards: Cards) -> None:
    (ink, behind), _ = crowd(company(site, []), cards)
    assert (ink.size, ink.path) == (0, "")
    assert behind.size == len(site.catalogue.careers)
