import re

import pytest

from quiz.app import create_app
from quiz.content.guide_pattern import SECTIONS
from quiz.person.answers import Answers, GivenScores, encode
from quiz.web.site import Site
from quiz.wording.pages.compare import FROM_GUIDES
from tests.folders import Folder
from tests.pages import Page, Visitor
from tests.people import SHORT

KEPT = "keep=associate-producer&keep=actor&keep=dancer&keep=art-director&keep=choreographer"


def titles(page: Page) -> list[str]:
    return re.findall(r'<th scope="col"><a href="[^"]+">([^<]+)', page.html)


def lines(page: Page) -> dict[str, list[str]]:
    """Return the cells of each line by its name, without the titles that phones show in them."""
    found = {}
    for row in re.findall(r'<tr><th scope="row">(.*?)</tr>', page.html, re.DOTALL):
        name, *cells = re.split(r"<td>", row)
        texts = [re.sub(r'<(\w+) class="of".*?</\1>', "", cell, flags=re.DOTALL) for cell in cells]
        found[re.split("<", name)[0]] = [" ".join(re.sub(r"<[^>]+>", " ", text).split()) for text in texts]
    return found


def test_up_to_four_careers_stand_side_by_side_with_all_that_decides(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{KEPT}"), "Compare them")
    assert titles(page) == ["Associate producer", "Actor", "Dancer", "Art director"]
    assert page.html.count('class="person"') == 4
    found = lines(page)
    assert {len(cells) for cells in found.values()} == {4}
    for cell in found["Fit"]:
        assert re.fullmatch(r"0\.\d\d [a-z ]+; number \d+ in your ranking", cell)
    for cell in found["Among your best"]:
        assert re.fullmatch(r"\d+ of 100 (firm|likely|could change)", cell)
    assert found["Preparation level"][0] == "4: Considerable preparation on a scale from 1 to 5"
    assert found["Pay in the US"][1].startswith("$23.33 an hour")
    assert found["Change from 2024 to 2034"][1] == "+0.3%"
    assert "nights" in found["Setting and hours"][0]
    assert "Unsteady income" in found["What is hard about it"][0]


def test_a_figure_that_the_source_does_not_have_is_told_as_not_known(visitor: Visitor, site: Site, code: str) -> None:
    unpaid = next(career for career in site.catalogue.careers if career.figures.pay is None)
    found = lines(visitor.get(f"/compare/{code}?keep=actor&keep={unpaid.slug}"))
    assert found["Pay in the US"][1] == "not known"


def test_where_a_guide_is_missing_it_says_so_and_without_any_there_is_no_such_line(content: Folder) -> None:
    visitor = Visitor(create_app({"TESTING": True, "CONTENT": str(content.path)}).test_client())
    code = encode(GivenScores((10, 30, 95, 40, 80, 20)))
    one = lines(visitor.get(f"/compare/{code}?keep=kite-maker&keep=lamp-lighter"))["What is hard about it"]
    assert [cell == "The guide to this career is still to be written." for cell in one] == [False, True]
    none = lines(visitor.get(f"/compare/{code}?keep=moon-painter&keep=lamp-lighter"))
    assert "What is hard about it" not in none


def test_of_a_career_far_down_only_the_number_of_draws_is_told(visitor: Visitor, code: str) -> None:
    assert lines(visitor.get(f"/compare/{code}?keep=actor&keep=roofer"))["Among your best"][1] == "0 of 100"


def test_which_of_the_list_are_shown_can_be_chosen(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}&career=choreographer&career=actor")
    assert titles(page) == ["Choreographer", "Actor"]


def test_back_leads_to_the_list_as_it_was(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?have=3&keep=actor&keep=dancer")
    assert page.links["Back to your results"] == f"/results/{code}?have=3&keep=P1R.G0P#mine"
    assert f"/careers/actor?code={code}&have=3&keep=P1R.G0P" in page.hrefs


def test_without_a_list_there_is_nothing_to_compare(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/compare/{code}").address == f"/results/{code}"


@pytest.mark.parametrize("record", [GivenScores((10, 30, 95, 40, 80, 20)), Answers(SHORT, (2,) * 30)])
def test_what_cannot_be_told_is_left_out(visitor: Visitor, record: Answers | GivenScores) -> None:
    page = visitor.get(f"/compare/{encode(record)}?keep=actor&keep=dancer")
    assert titles(page) == ["Actor", "Dancer"]
    assert "Among your best" not in page.text
    assert ("number 1 in your ranking" in page.text) <= isinstance(record, GivenScores)


def test_a_career_asked_for_twice_stands_there_once(visitor: Visitor, code: str) -> None:
    assert titles(visitor.get(f"/compare/{code}?{KEPT}&career=actor&career=actor&career=unknown")) == ["Actor"]


def test_the_sections_that_a_comparison_shows_are_sections_of_every_guide() -> None:
    assert set(FROM_GUIDES) <= {pattern.key for pattern in SECTIONS if pattern.needed}


def test_a_career_that_is_not_kept_is_not_compared(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?keep=actor&keep=dancer&career=model&career=dancer")
    assert titles(page) == ["Dancer"]
