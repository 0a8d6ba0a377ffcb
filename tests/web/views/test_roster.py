"""The page for a group: whatever is sent is answered, nothing is kept, and names are those that were written."""

import csv
from io import BytesIO, StringIO
from typing import Any

import pytest
from flask import Flask

from quiz.person.answers import encode
from quiz.web.site import Site
from quiz.web.uploads import LARGEST
from tests.pages import Page, Visitor
from tests.rosters import BEGUN, people, roster, upload

PARTS = ("/group", "/group/sheets", "/group/people.csv", "/group/careers.csv")


@pytest.fixture
def text(site: Site) -> str:
    return f"{roster(site, 28)}\nHal,{encode(BEGUN)}\nBad Bob,/results/S2ABC\nAda was ill"


def shown(visitor: Visitor, text: str, status: int = 200) -> Page:
    return visitor.post("/group", {"text": text}, status)


def test_a_group_is_shown_with_what_it_shares_and_who_is_in_it(visitor: Visitor, text: str) -> None:
    page = shown(visitor, text)
    headings = [name for _, name in page.headings]
    assert headings[0].startswith("This group leans toward ")
    for heading in (
        *("Which ways do they lean?", "Which directions suit them?", "Whom could we invite?"),
        *("Where could we visit?", "Who needs a talk first?", "Who is who?"),
    ):
        assert heading in headings
    assert "Line 30 Bad Bob,/results/S2ABC The code is cut short" in page.text
    assert "Line 31 Ada was ill: no code in it" in page.text
    assert "Hal Answered 12 of 30. Go on with the link." in page.text


def test_a_name_leads_to_the_own_results(visitor: Visitor, site: Site, text: str) -> None:
    page = shown(visitor, text)
    assert page.links["Ann 1"] == f"/results/{encode(people(site, 1)[0])}"
    visitor.follow(page, "Ann 1")


def test_careers_and_groups_lead_to_their_pages(visitor: Visitor, text: str) -> None:
    page = shown(visitor, text)
    inside = [href for href in page.hrefs if href.startswith("/careers/")]
    assert len(inside) > 10
    for href in inside:
        visitor.get(href)


def test_what_was_sent_stands_in_the_field_again(visitor: Visitor, text: str) -> None:
    assert text.replace("&", "&amp;") in shown(visitor, text).html


def test_a_name_is_text_and_nothing_else(visitor: Visitor, site: Site) -> None:
    page = shown(visitor, "\n".join(f"<b onload=x>Eve {line}" for line in roster(site, 6).splitlines()))
    assert "<b onload" not in page.html
    assert "b onload=x>Eve Ann 1" in page.text


def test_a_file_is_read_like_the_field_and_both_count(app: Flask, site: Site) -> None:
    lines = roster(site, 8).splitlines()
    file = (BytesIO("\n".join(lines[4:]).encode("utf-16")), "class.csv")
    answer = app.test_client().post("/group", data={"text": "\n".join(lines[:4]), "file": file})
    assert answer.status_code == 200
    assert all(line.split(",")[0] in answer.text for line in lines)


@pytest.mark.parametrize(
    ("sent", "status", "told"),
    [
        ({"data": {"text": "  \n"}}, 400, "Nothing was sent."),
        (upload("class.xlsx", b"PK\x03\x04\x00\x00"), 400, "This file is no text."),
        ({"data": {"text": "x" * (LARGEST + 1)}}, 413, "This is more than the page takes: it reads 5,000 people"),
        (upload("class.txt", b"x" * (LARGEST + 1)), 413, "This is more than the page takes"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(app: Flask, sent: dict[str, Any], status: int, told: str) -> None:
    answer = app.test_client().post("/group", **sent)
    assert answer.status_code == status
    assert told in answer.text


@pytest.mark.parametrize("part", ["sheets", "people.csv", "careers.csv"])
@pytest.mark.parametrize(
    ("text", "status", "told"),
    [
        ("x" * (LARGEST + 1), 413, "Send it in parts."),
        ("", 400, "Nothing was sent."),
        ("Ann", 400, "Nothing was sent."),
    ],
)
def test_there_are_no_sheets_and_tables_of_nobody(app: Flask, part: str, text: str, status: int, told: str) -> None:
    answer = app.test_client().post(f"/group/{part}", data={"text": text})
    assert (answer.status_code, answer.mimetype) == (status, "text/html")
    assert told in answer.text


def test_there_is_no_link_before_one_is_made(visitor: Visitor) -> None:
    assert not [each for each in visitor.get("/group").controls if each.get("id") == "made"]


def test_a_large_list_is_read_here_and_refused_elsewhere(app: Flask, visitor: Visitor, site: Site) -> None:
    text = roster(site, 6) + "\nno code here" * 3000
    assert "6 of 6 people" in shown(visitor, text).text
    assert app.test_client().post("/code", data={"code": text}).status_code == 413


def test_a_text_without_any_code_names_every_line(visitor: Visitor) -> None:
    page = shown(visitor, "Ann\nBob")
    assert "2 other lines added nobody" in page.text
    assert "Line 2 Bob: no code in it" in page.text


def test_four_people_are_shown_one_by_one(visitor: Visitor, site: Site) -> None:
    page = shown(visitor, roster(site, 4))
    assert ("h1", "4 people, one by one") in page.headings
    assert "With fewer than 5 people with a list nothing is added up" in page.text
    assert ("h2", "Whom could we invite?") not in page.headings
    assert "CSV of careers" not in page.buttons


def test_of_more_than_a_hundred_people_the_page_says_that_firmness_is_left_out(visitor: Visitor, site: Site) -> None:
    page = shown(visitor, roster(site, 130))
    assert "With more than 100 people it is not worked out how firm that is" in page.text
    assert "firm for" not in page.text


def test_there_is_a_sheet_for_each_person(visitor: Visitor, text: str) -> None:
    page = visitor.post("/group/sheets", {"text": text})
    assert page.html.count('<section class="person"') == 29
    for part in ("Three directions", "10 careers to read about", "What surprised me?", "Notes", "Date:"):
        assert page.text.count(part) >= 25, part
    assert "Answered 12 of 30. Go on with the link." in page.text


def test_sheets_of_nobody_are_the_form_again(visitor: Visitor) -> None:
    assert "Nothing was sent." in visitor.post("/group/sheets", {"text": "Ann"}, 400).text


def test_tables_come_as_files(app: Flask, text: str) -> None:
    answer = app.test_client().post("/group/people.csv", data={"text": text})
    assert answer.mimetype == "text/csv"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="people.csv"'
    rows = list(csv.DictReader(StringIO(answer.text.removeprefix("\ufeff"))))
    assert len(rows) == 29
    assert rows[0]["Name"] == "Ann 1"


@pytest.mark.parametrize("part", PARTS)
def test_no_answer_is_kept_and_no_header_holds_a_code_or_a_name(app: Flask, site: Site, text: str, part: str) -> None:
    answer = app.test_client().post(part, data={"text": text})
    assert answer.headers["Cache-Control"] == "no-store"
    told = str(answer.headers)
    assert "Set-Cookie" not in told
    assert "Location" not in told
    assert "Ann" not in told
    assert not any(encode(each) in told for each in people(site, 28))


@pytest.mark.parametrize("address", ["/group", "/group/lesson", "/group/letter", "/group/privacy", "/group?form=full"])
def test_what_is_the_same_for_everybody_may_be_kept(app: Flask, address: str) -> None:
    assert app.test_client().get(address).headers["Cache-Control"] == "public, max-age=3600"


def test_a_link_for_a_class_is_made_and_opens_the_start_with_what_it_presets(visitor: Visitor) -> None:
    page = visitor.press(visitor.get("/group"), "Make the link", form="full", have="3", back="Send it to Ms Lee.")
    link = next(str(each["value"]) for each in page.controls if each.get("id") == "made")
    assert link == "http://localhost/?form=full&have=3&back=Send+it+to+Ms+Lee."
    start = visitor.get(link.removeprefix("http://localhost"))
    assert "Whoever gave you this link writes: Send it to Ms Lee." in start.text
    questions = visitor.follow(start, "Quiz: Begin with 60 activities")
    assert "Page 1 of 10" in questions.text
    assert questions.address.endswith("?have=3&back=Send+it+to+Ms+Lee.")


def test_the_line_comes_along_to_the_results_and_back_to_the_start(visitor: Visitor, site: Site) -> None:
    start = visitor.get("/?form=short&have=3&back=Send+it+to+Ms+Lee.")
    page = visitor.follow(start, "Quiz: Begin with 30 activities")
    head = page.address.split("/")[2][:2]
    assert "Send it to Ms Lee." in visitor.post(page.address, {"go": "back"}).text
    for number in range(1, 6):
        items = site.questions.items_of[head][(number - 1) * 6 : number * 6]
        sent = {item.id: str(4 if item.type in "SE" else 1) for item in items}
        page = visitor.post(page.address, {"go": "next", **sent})
    assert page.title.startswith("Your results")
    assert "Whoever gave you this link writes: Send it to Ms Lee." in page.text
    assert "have=3" in page.address


def test_whoever_goes_on_from_the_start_keeps_the_line(visitor: Visitor) -> None:
    start = visitor.get(f"/?code={encode(BEGUN)}&have=3&back=Send+it+to+Ms+Lee.")
    assert visitor.follow(start, "Go on where you were").address.endswith("?have=3&back=Send+it+to+Ms+Lee.")


@pytest.mark.parametrize("line", ["Go to evil.example", "Call 0800 123 4567", "https://evil.example", "x" * 121])
@pytest.mark.parametrize("address", ["/?form=short&back={}", "/results/{code}?back={}"])
def test_a_line_that_could_lead_astray_is_shown_nowhere(visitor: Visitor, code: str, address: str, line: str) -> None:
    page = visitor.get(address.replace("{code}", code).format(line))
    assert "Whoever gave you this link writes" not in page.text
    assert line not in page.text


def test_a_refused_line_is_told_to_whoever_makes_the_link(visitor: Visitor) -> None:
    page = visitor.get("/group?form=full&back=Go+to+evil.example")
    assert "The line holds something like a web or mail address." in page.text
    assert not [each for each in page.controls if each.get("id") == "made"]
    assert ("value", "Go to evil.example") in [("value", each.get("value")) for each in page.controls]


def test_a_line_is_plain_text(visitor: Visitor) -> None:
    page = visitor.get("/?back=<script>x</script>+<a>Ms Lee</a>")
    assert "<script>x" not in page.html
    assert "Ms Lee" in page.text
