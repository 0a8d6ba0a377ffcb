import csv
from io import StringIO

import pytest

from quiz.careers.roster import Company, company_of
from quiz.person.answers import encode
from quiz.person.roster import read_roster
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.tables import MARK, careers_table, people_table
from tests.rosters import BEGUN, people, roster


@pytest.fixture(scope="module")
def cards(site: Site) -> Cards:
    return site.edition.cards


def company(text: str, site: Site) -> Company:
    return company_of(read_roster(text, site.heads).entries, site.questions, site.catalogue)


def rows(table: str) -> list[dict[str, str]]:
    assert table.startswith(MARK)
    return list(csv.DictReader(StringIO(table.removeprefix(MARK))))


def test_there_is_a_row_for_each_person_with_scores_directions_and_careers(site: Site, cards: Cards) -> None:
    group = company(f"{roster(site, 6)}\n\nHal,{encode(BEGUN)}", site)
    found = rows(people_table(group, cards))
    assert [(each["Line"], each["Name"]) for each in found][-2:] == [("6", "Finn 6"), ("8", "Hal")]
    for row, member in zip(found, group.members, strict=True):
        careers = [site.catalogue.careers[place].title for place in member.rows]
        assert [row[f"Career {number}"] for number in range(1, 11)] == [*careers, *[""] * (10 - len(careers))]
    assert [row["Leans toward"] for row in found if not row["Direction 1"]] == [""]
    assert found[-1]["To do"] == "Go on with the link."
    assert found[-1]["Direction 1"] == ""


def test_there_is_a_row_for_each_career_with_those_who_share_it(site: Site, cards: Cards) -> None:
    group = company(roster(site, 12), site)
    found = rows(careers_table(group, cards))
    assert [int(each["People"]) for each in found] == [len(each.members) for each in group.careers]
    assert all(len(each["Who"].split("; ")) == int(each["People"]) for each in found)


def test_of_too_few_people_there_is_no_row_of_careers(site: Site, cards: Cards) -> None:
    assert rows(careers_table(company(roster(site, 4), site), cards)) == []


def test_no_code_is_in_a_table(site: Site, cards: Cards) -> None:
    group = company(roster(site, 12), site)
    tables = people_table(group, cards) + careers_table(group, cards)
    assert not any(encode(each) in tables for each in people(site, 12))


@pytest.mark.parametrize("name", ['=HYPERLINK("x")', "@SUM(A1)"])
def test_a_name_is_no_formula_to_a_spreadsheet(site: Site, cards: Cards, name: str) -> None:
    text = f"Ann\t{encode(people(site, 2)[0])}\n{name}\t{encode(people(site, 2)[1])}"
    found = rows(people_table(company(text, site), cards))
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in found for cell in row.values())
