import pytest

from quiz.careers.roster import company_of
from quiz.person.answers import encode
from quiz.person.roster import read_roster
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.company import ROWS, Group, group_words
from quiz.wording.members import NAMES
from tests.rosters import BEGUN, LEVEL, PATTERN, people, roster


@pytest.fixture(scope="module")
def cards(site: Site) -> Cards:
    return site.edition.cards


def words(text: str, site: Site, cards: Cards) -> Group:
    found = read_roster(text, site.heads)
    return group_words(found, company_of(found.entries, site.questions, site.catalogue), cards)


@pytest.fixture(scope="module")
def group(site: Site, cards: Cards) -> Group:
    """Thirty lines: 27 people with a list, one level, one who has begun, one who clicked; and three lines more."""
    odd = f"Level Lou,{encode(LEVEL)}\nHalf Hal,{encode(BEGUN)}\nPat,{encode(PATTERN)}\nBad,/results/S2ABC\nno code\n"
    first = roster(site, 1).replace("Ann", "Anna")
    return words(f"{roster(site, 27)}\n{odd}{first}", site, cards)


def test_the_finding_names_what_many_lean_toward(group: Group) -> None:
    among = {each.way: int(each.among) for each in group.types}
    said = group.finding.removeprefix("This group leans toward ").split(" and ")
    assert 1 <= len(said) <= 2
    for way in said:
        assert among[way] >= 0.4 * group.listed
        assert among[way] >= max(count for other, count in among.items() if other not in said)


def test_everybody_is_in_the_table_with_the_number_of_the_map(group: Group) -> None:
    assert len(group.everyone) == group.people == 30
    numbered = [each for each in group.everyone if each.number]
    assert len(numbered) == group.listed
    assert [place for place, each in enumerate(group.everyone, start=1) if each.number == str(place)] == [
        int(each.number) for each in numbered
    ]
    assert all(len(each.directions) == 3 and not each.why for each in numbered)
    assert all(each.why for each in group.everyone if not each.number)


def test_who_needs_a_talk_is_named_with_the_reason_and_what_helps(group: Group) -> None:
    told = {each.name: (each.why, each.helps) for each in group.unclear}
    assert told["Level Lou"][0] == "all six scores are about the same"
    assert told["Half Hal"] == ("answered 12 of 30", "Go on with the link.")
    assert told["Pat"][0] == "the answers form a pattern"
    assert all(helps.endswith(".") for _, helps in told.values())


def test_what_is_shared_is_told_with_names_and_counts(group: Group) -> None:
    assert group.directions[0].note.startswith("firm for ")
    for each in (*group.careers, *group.groups):
        assert int(each.size) >= 2
        assert each.share == round(100 * int(each.size) / group.listed)
        assert each.who.count(",") <= NAMES


def test_of_four_people_nothing_is_added_up(site: Site, cards: Cards) -> None:
    found = words(roster(site, 4), site, cards)
    assert found.finding == "4 people, one by one"
    assert (found.types, found.directions, found.careers, found.groups) == ((), [], [], [])
    assert len(found.everyone) == 4


def test_a_line_without_a_name_is_called_by_its_number(site: Site, cards: Cards) -> None:
    found = words("\n".join(map(encode, people(site, 6))), site, cards)
    assert [each.name for each in found.everyone] == [f"Line {line}" for line in range(1, 7)]


def test_a_large_group_is_told_in_part_and_says_so(site: Site, cards: Cards) -> None:
    found = words(roster(site, ROWS + 20), site, cards)
    assert len(found.everyone) == ROWS
    assert found.rest == "20"
    assert not found.few
    assert max(each.who.count(",") for each in found.directions) == NAMES - 1
    assert any(each.who.endswith(" more") for each in found.directions)
