import pytest

from quiz.answers import Answers, GivenScores, encode
from tests.conftest import SHORT
from tests.pages import Visitor

KEPT = "keep=associate-producer&keep=actor&keep=dancer&keep=art-director&keep=choreographer"


def titles(text: list[tuple[str, str]]) -> list[str]:
    return [name for tag, name in text if tag == "h2"]


def test_up_to_four_careers_stand_side_by_side_with_all_that_decides(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{KEPT}"), "Compare them")
    assert titles(page.headings) == ["Associate producer", "Actor", "Dancer", "Art director"]
    assert page.html.count('class="person"') == 4
    for name in ("Fit", "In your top 20", "Preparation level", "Pay in the US", "Change from 2024 to 2034"):
        assert page.text.count(name) >= 4, name
    assert "Hours and schedule" in page.text
    assert "What is hard about it" in page.text
    assert "Unsteady income" in page.text
    assert page.text.count("The guide to this career is still to be written.") == 3


def test_which_of_the_list_are_shown_can_be_chosen(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}&career=choreographer&career=actor")
    assert titles(page.headings) == ["Choreographer", "Actor"]


def test_back_leads_to_the_list_as_it_was(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?have=3&keep=actor&keep=dancer")
    assert page.links["Back to your results"] == f"/results/{code}?have=3&keep=actor&keep=dancer#mine"
    assert f"/careers/actor?code={code}&have=3&keep=actor&keep=dancer" in page.hrefs


def test_without_a_list_there_is_nothing_to_compare(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/compare/{code}").address == f"/results/{code}"


@pytest.mark.parametrize("record", [GivenScores((10, 30, 95, 40, 80, 20)), Answers(SHORT, (2,) * 30)])
def test_what_cannot_be_told_is_left_out(visitor: Visitor, record: Answers | GivenScores) -> None:
    page = visitor.get(f"/compare/{encode(record)}?keep=actor&keep=dancer")
    assert titles(page.headings) == ["Actor", "Dancer"]
    assert "In your top 20" not in page.text
    assert ("number 1 in your list" in page.text) <= isinstance(record, GivenScores)
