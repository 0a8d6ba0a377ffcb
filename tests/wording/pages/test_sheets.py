import pytest

from quiz.careers.roster import Company, company_of
from quiz.person.answers import encode
from quiz.person.roster import read_roster
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.pages.sheets import PILE, sheets_page
from tests.rosters import LEVEL, roster


@pytest.fixture(scope="module")
def cards(site: Site) -> Cards:
    return site.edition.cards


def company(text: str, site: Site) -> Company:
    return company_of(read_roster(text, site.heads).entries, site.questions, site.catalogue)


def test_a_sheet_says_what_the_own_results_say(site: Site, cards: Cards) -> None:
    group = company(roster(site, 6), site)
    page = sheets_page("", group, 1, cards)
    assert [each.name for each in page.sheets] == [each.entry.name for each in group.members]
    for sheet, member in zip(page.sheets, group.members, strict=True):
        assert [each.key for each in sheet.directions] == [each.key for each in member.results.directions]
        assert [each.slug for each in sheet.careers] == [site.catalogue.careers[row].slug for row in member.rows]
        assert bool(sheet.hint) is not member.clear


def test_a_sheet_without_a_list_says_why_and_what_helps(site: Site, cards: Cards) -> None:
    (sheet,) = sheets_page("", company(f"Lou,{encode(LEVEL)}", site), 1, cards).sheets
    assert sheet.hint.startswith("All six scores are about the same. ")
    assert (sheet.careers, sheet.directions, sheet.listed) == ([], [], False)
    assert len(sheet.scores) == 6


@pytest.mark.parametrize(("first", "begins", "count"), [(1, 1, PILE), (PILE + 1, PILE + 1, 20), (7, 1, PILE)])
def test_a_large_group_comes_in_piles(site: Site, cards: Cards, first: int, begins: int, count: int) -> None:
    page = sheets_page("", company(roster(site, PILE + 20), site), first, cards)
    assert (page.first, len(page.sheets)) == (begins, count)
    assert [tuple(pile) for pile in page.piles] == [(1, PILE), (PILE + 1, PILE + 20)]
