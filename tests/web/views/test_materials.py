import re

import pytest

from quiz.app import create_app
from quiz.content.questions import ON_OFFER
from quiz.web.site import Site
from tests.pages import Visitor


def test_the_lesson_takes_fifty_minutes(visitor: Visitor) -> None:
    minutes = re.findall(r'class="count">(\d+) min', visitor.get("/group/lesson").html)
    assert sum(map(int, minutes)) == 50


def test_the_lesson_says_what_helps_what_does_harm_and_has_a_worksheet(visitor: Visitor) -> None:
    page = visitor.get("/group/lesson")
    for heading in ("What do I do before?", "How does the lesson go?", "Say", "Better not"):
        assert heading in [name for _, name in page.headings]
    worksheet = page.html.split('<section class="worksheet"')[1].split("</section>")[0]
    assert worksheet.count("<li>") == 5
    assert visitor.follow(page, "Make a link for the class").address == "/group"


def test_the_papers_count_what_the_quiz_has(visitor: Visitor, site: Site) -> None:
    full, short = (len(site.questions.offered(name).items) for name in ON_OFFER)
    assert f"they would like {short} everyday activities" in visitor.get("/group/letter").text
    assert f"Ratings of {short} or {full} activities, up to 18 more" in visitor.get("/group/privacy").text


def test_where_a_host_offers_one_quiz_the_papers_and_the_link_speak_of_that_alone(site: Site) -> None:
    items = len(site.questions.offered("full").items)
    visitor = Visitor(create_app({"QUESTIONNAIRE": "full"}).test_client())
    assert f"they would like {items} everyday activities" in visitor.get("/group/letter").text
    assert f"Ratings of {items} activities, up to 18 more" in visitor.get("/group/privacy").text
    assert '<option value="short"' not in visitor.get("/group").html


@pytest.mark.parametrize("question", ["What is processed?", "Where, and for how long?", "What does a link reveal?"])
def test_the_privacy_sheet_answers_what_an_office_asks(visitor: Visitor, question: str) -> None:
    page = visitor.get("/group/privacy")
    assert f"<dt>{question}</dt>" in page.html
    assert ("h2", "How can I check that?") in page.headings


def test_the_papers_hang_together(visitor: Visitor) -> None:
    page = visitor.get("/group")
    for name in ("A lesson of 50 minutes", "A letter to parents", "A privacy sheet for your files"):
        assert visitor.follow(visitor.follow(page, name), "Back to the group page").address == "/group"
