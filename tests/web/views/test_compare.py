import re
from html import unescape

import pytest

from quiz.app import create_app
from quiz.person.answers import Answers, GivenScores, encode, unanswered
from quiz.web.site import Site
from tests.folders import Folder
from tests.pages import Page, Visitor
from tests.people import SHORT

KEPT = "keep=associate-producer&keep=actor&keep=dancer&keep=art-director&keep=choreographer"
OF_FIGURES = ("What does it pay?", "Are there jobs?", "How do I learn it?", "What do new hires need?")
OF_GUIDES = ("Setting and hours", "What is hard about it", "Ways in")


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def titles(page: Page) -> list[str]:
    return [plain(head) for head in re.findall(r'<th scope="col">(.*?)</th>', page.html, re.DOTALL)]


def lines(page: Page) -> dict[str, list[str]]:
    """Return the cells of each line by its question, without the titles that phones show in them."""
    found = {}
    for row in re.findall(r'<tr><th scope="row">(.*?)</tr>', page.html, re.DOTALL):
        head, *cells = re.split(r"<td(?: [^>]*)?>", row)
        texts = [
            re.sub(r'<(span class="of"|summary)>.*?</(span|summary)>', "", cell, flags=re.DOTALL) for cell in cells
        ]
        found[plain(head.split("</span>")[0])] = [plain(text) for text in texts]
    return found


def drawn(page: Page, question: str) -> list[str]:
    """Return the pictures that stand beside the answers to a question."""
    row = next(each for each in page.html.split("<tr>") if question in each)
    return re.findall(r'<svg class="(\w+)', row.split("</tr>")[0])


def test_up_to_four_careers_stand_side_by_side_with_all_that_decides(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{KEPT}"), "Compare them")
    assert ("h1", "Four side by side") in page.headings
    assert titles(page) == ["Associate producer", "Actor", "Dancer", "Art director"]
    found = lines(page)
    assert list(found) == ["What do they do?", "Would it suit me?", *OF_FIGURES, *OF_GUIDES]
    assert {len(cells) for cells in found.values()} == {4}
    assert found["What do they do?"][1].startswith("Learns lines and plays someone else")
    for cell in found["Would it suit me?"]:
        assert re.search(
            r"^(Very well|Well|In part|Rather not)\b.* Number \d+ in your ranking, fit 0\.\d\d\. "
            r"Among your best in \d+ of 100 versions\.$",
            cell,
        )
    assert found["What does it pay?"][0].startswith("$90,360 a year Eight of ten: $45,780 to $198,540.")
    assert "Known only for a wider group: producers and directors." in found["What does it pay?"][0]
    assert found["What does it pay?"][1].startswith("$29.05 an hour")
    assert "6,300 openings a year; +0.3% by 2034." in found["Are there jobs?"][1]
    assert "57,000 people do it." in found["Are there jobs?"][1]
    assert "Step 4 of 5." in found["How do I learn it?"][0]
    assert found["What do new hires need?"][0].endswith("Usual at the start: a bachelor's degree.")
    assert "nights" in found["Setting and hours"][0]
    assert "Unsteady income" in found["What is hard about it"][0]
    assert "Join school plays" in found["Ways in"][1]


def test_each_career_is_shown_with_the_persons_own_line_over_it(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}")
    assert page.html.count('class="you"') == 4
    assert "The line: you." in page.text
    without = visitor.get(f"/compare/{encode(unanswered(SHORT, 30))}?{KEPT}")
    assert 'class="you"' not in without.html
    assert "The line" not in without.text


def test_answers_have_the_charts_of_a_careers_own_page(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?keep=actor&keep=art-director")
    assert drawn(page, "Would it suit me?") == ["five", "five"]
    assert drawn(page, "What does it pay?") == ["bar"], "there is no bar for pay by the hour"
    assert drawn(page, "Are there jobs?") == ["arrow", "arrow"]
    assert drawn(page, "How do I learn it?") == ["steps", "steps"]
    assert drawn(page, "What do new hires need?") == ["study", "study"]


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("What does it pay?", "Bureau of Labor Statistics, May 2025."),
        ("Are there jobs?", "Bureau of Labor Statistics, 2024 to 2034."),
        ("How do I learn it?", "O*NET Database 29.3, 2024."),
    ],
)
def test_each_question_names_its_source_once(visitor: Visitor, code: str, question: str, source: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}")
    row = next(each for each in page.html.split("<tr>") if question in each).split("</tr>")[0]
    assert plain(row).count(source) == 1


def test_what_all_careers_answer_alike_is_said_once_after_what_differs(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?keep=acute-care-nurse&keep=critical-care-nurse")
    alike = [question for question, cells in lines(page).items() if len(cells) == 1]
    assert set(alike) >= {"What does it pay?", "Are there jobs?"}
    assert page.text.count("The same for all of them") == len(alike)
    order = [question for question in lines(page) if question in OF_FIGURES]
    assert order[-len(alike) :] == [question for question in OF_FIGURES if question in alike]


def test_a_figure_that_the_source_does_not_have_is_told_as_not_known(visitor: Visitor, site: Site, code: str) -> None:
    unpaid = next(career for career in site.catalogue.careers if career.figures.pay is None)
    found = lines(visitor.get(f"/compare/{code}?keep=actor&keep={unpaid.slug}"))
    assert found["What does it pay?"][1] == "Not known The source has no figure for this work."


def test_where_a_guide_is_missing_it_says_so_and_without_any_there_is_no_such_line(content: Folder) -> None:
    visitor = Visitor(create_app({"TESTING": True, "CONTENT": str(content.path)}).test_client())
    code = encode(GivenScores((10, 30, 95, 40, 80, 20)))
    one = lines(visitor.get(f"/compare/{code}?keep=kite-maker&keep=lamp-lighter"))["What is hard about it"]
    assert [cell == "The guide to this career is still to be written." for cell in one] == [False, True]
    none = lines(visitor.get(f"/compare/{code}?keep=moon-painter&keep=lamp-lighter"))
    assert "What is hard about it" not in none


def test_of_a_career_far_down_only_the_number_of_draws_is_told(visitor: Visitor, code: str) -> None:
    told = lines(visitor.get(f"/compare/{code}?keep=actor&keep=roofer"))["Would it suit me?"][1]
    assert told.endswith("Among your best in 0 of 100 versions.")
    assert "Less creating and leading and more making and fixing and keeping order than you like." in told


@pytest.mark.parametrize(
    ("slug", "told"),
    [
        ("roofer", "$55,440 a year Eight of ten: $37,460 to $81,720."),
        ("cardiologist", "$496,010 a year Eight of ten: $107,190 to $712,130."),
    ],
)
def test_what_a_bar_of_pay_draws_is_told_in_figures(visitor: Visitor, code: str, slug: str, told: str) -> None:
    assert lines(visitor.get(f"/compare/{code}?keep=actor&keep={slug}"))["What does it pay?"][1] == told


def test_which_of_the_list_are_shown_can_be_chosen(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}")
    assert "4 fit side by side; of more, the first 4 are shown." in page.text
    page = visitor.get(f"/compare/{code}?{KEPT}&career=choreographer&career=actor")
    assert ("h1", "Two side by side") in page.headings
    assert titles(page) == ["Choreographer", "Actor"]
    chosen = re.findall(r'value="(\w+)" checked> ([^<]+)<', page.html)
    assert {title for _, title in chosen} == {"Choreographer", "Actor"}


def test_with_two_on_the_list_there_is_nothing_to_choose(visitor: Visitor, code: str) -> None:
    assert "<form" not in visitor.get(f"/compare/{code}?keep=actor&keep=dancer").html


def test_back_leads_to_the_list_as_it_was(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?have=3&keep=actor&keep=dancer")
    assert page.links["Back to your results"] == f"/results/{code}?have=3&keep=P1R.G0P#mine"
    assert page.links["Actor"] == f"/careers/actor?code={code}&have=3&keep=P1R.G0P"


def test_without_a_list_there_is_nothing_to_compare(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/compare/{code}").address == f"/results/{code}"


@pytest.mark.parametrize("record", [GivenScores((10, 30, 95, 40, 80, 20)), Answers(SHORT, (2,) * 30)])
def test_what_cannot_be_told_is_left_out(visitor: Visitor, record: Answers | GivenScores) -> None:
    page = visitor.get(f"/compare/{encode(record)}?keep=actor&keep=dancer")
    assert titles(page) == ["Actor", "Dancer"]
    assert "mong your best" not in page.text
    assert ("Would it suit me?" in page.text) == isinstance(record, GivenScores)
    assert ("Number 1 in your ranking" in page.text) <= isinstance(record, GivenScores)


def test_a_career_asked_for_twice_stands_there_once(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?{KEPT}&career=actor&career=actor&career=unknown")
    assert titles(page) == ["Actor"]
    assert ("h1", "One from your list") in page.headings
    assert "The same for all" not in page.text


def test_a_career_that_is_not_kept_is_not_compared(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/compare/{code}?keep=actor&keep=dancer&career=model&career=dancer")
    assert titles(page) == ["Dancer"]
