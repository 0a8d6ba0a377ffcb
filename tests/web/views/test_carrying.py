"""What a visitor chose for the list stands in the address, and goes along to every page and back."""

import re

import pytest

from quiz.person.answers import Answers, encode
from quiz.web.site import Site
from tests.pages import Page, Visitor
from tests.people import FULL, SHORT, answers_of

CHOSEN = "have=3&keep=P1R.G0P&out=0136H"


@pytest.fixture
def short(site: Site) -> str:
    """The code of somebody whose list is not settled after the short quiz."""
    return encode(answers_of(site, SHORT, {"R": 2, "I": 2, "A": 3, "S": 2, "E": 3, "C": 2}))


def sent(visitor: Visitor, page: Page, **data: str) -> Page:
    """Send the page's form to the address the page has, as a browser does."""
    return visitor.post(page.address, data)


NAMES = ("See or change your answers", "Compare them", "Music director or composer", "Careers")


@pytest.mark.parametrize("name", NAMES)
def test_it_comes_back_from_every_page(visitor: Visitor, code: str, name: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{CHOSEN}"), name)
    back = visitor.follow(page, "Back to your results")
    assert back.address == f"/results/{code}?{CHOSEN}"


def test_it_comes_along_when_six_more_are_answered(visitor: Visitor, short: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{short}?{CHOSEN}"), "Answer six more")
    first = re.findall(r'<fieldset id="([\w-]+)"', page.html)[0]
    after = sent(visitor, page, **{first: "4"})
    assert "You answered 31 of 60 activities." in after.text
    assert after.address.endswith(f"?{CHOSEN}")


def test_it_comes_along_when_looking_closer_and_when_one_stops_there(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{CHOSEN}"), "Look closer")
    first = re.findall(r'<fieldset id="([\w-]+)"', page.html)[0]
    after = sent(visitor, page, **{first: "4"})
    assert after.address.startswith(f"/results/{code[:-2]}")
    assert after.address.endswith(f"?{CHOSEN}")
    assert sent(visitor, page).address == f"/results/{code}?{CHOSEN}"


def test_it_comes_along_to_the_full_quiz_and_through_its_pages(visitor: Visitor, short: str, site: Site) -> None:
    page = visitor.follow(visitor.get(f"/results/{short}?{CHOSEN}"), "Carry on to the full quiz")
    for number in range(6, 11):
        assert f"Page {number} of 10" in page.text
        assert page.address.endswith(f"?{CHOSEN}")
        items = site.questions.items_of[FULL][(number - 1) * 6 : number * 6]
        page = sent(visitor, page, go="next", **{item.id: "3" for item in items})
    assert page.title.startswith("Your results")
    assert page.address.endswith(f"?{CHOSEN}")


def test_it_comes_along_when_an_answer_is_missing(visitor: Visitor, short: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{short}?{CHOSEN}"), "Carry on to the full quiz")
    page = sent(visitor, page, go="next")
    assert "6 activities have no answer yet" in page.text
    assert page.address.endswith(f"?check=1&{CHOSEN}")


def test_a_single_answer_is_changed_and_the_results_are_one_step_away(visitor: Visitor, code: str, site: Site) -> None:
    answers = visitor.get(f"/answers/{code}?{CHOSEN}")
    page = visitor.get(next(href for href in answers.hrefs if "/1?" in href).replace("..", ""))
    item = site.questions.items_of[FULL][0]
    results = sent(visitor, page, go="results", **{item.id: "4"})
    assert results.title.startswith("Your results")
    assert results.address.endswith(f"?{CHOSEN}")
    assert ("h1", "What did you answer?") in sent(visitor, page, go="back", **{item.id: "4"}).headings


def test_comparing_with_another_time_keeps_it(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}?{CHOSEN}"), "Compare with another time")
    assert page.html.count('type="hidden"') == 3
    both = visitor.get(f"/again?first={code}&second={code}&{CHOSEN}")
    assert visitor.follow(both, "The later results").address == f"/results/{code}?{CHOSEN}"


def test_show_all_takes_back_only_what_narrows_the_list(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?level=4&family=arts&q=editor&list=plain&{CHOSEN}")
    assert visitor.follow(page, "Show all").address == f"/results/{code}?list=plain&{CHOSEN}"


def test_a_career_found_by_browsing_stands_beside_the_results(visitor: Visitor, code: str) -> None:
    browsed = visitor.follow(visitor.get(f"/results/{code}?level=4&{CHOSEN}"), "Careers")
    assert "924 careers" in browsed.text
    found = visitor.get(f"/careers?q=nurse&code={code}&{CHOSEN}")
    career = visitor.follow(found, "Registered nurse")
    assert ("h2", "What speaks for it, and against it?") in career.headings
    assert visitor.follow(career, "Careers").address == f"/careers?code={code}&{CHOSEN}"


def test_browsing_with_a_wrong_code_says_so_and_shows_the_careers(visitor: Visitor) -> None:
    page = visitor.get("/careers?code=F2ABC")
    assert "Your results could not be kept in sight. The code is cut short" in page.text
    assert "924 careers" in page.text
    assert not [href for href in page.hrefs if "code=" in href and href not in page.elsewhere]


def test_a_full_list_says_so_at_the_list(visitor: Visitor, code: str, site: Site) -> None:
    many = "&".join(f"keep={career.slug}" for career in site.catalogue.careers[:13])
    page = visitor.get(f"/results/{code}?{many}")
    assert "Your list is full: it holds 12 careers. Take one off to keep another." in page.text
    assert "means nothing here" not in page.text


def test_without_a_list_of_matches_careers_can_still_be_kept(visitor: Visitor) -> None:
    flat = encode(Answers(SHORT, (2,) * 30))
    page = visitor.get(f"/results/{flat}?keep=actor")
    assert ("h2", "My list") in page.headings
    browsed = visitor.follow(page, "Look around among all careers")
    career = visitor.follow(visitor.get(f"{browsed.address}&q=dancer"), "Dancer")
    form = career.html.split('<form class="buttons"')[1].split("</form>")[0]
    assert re.findall(r'name="(\w+)" value="([\w.]+)"', form)[-2:] == [("keep", "P1R"), ("keep", "G0P")]
