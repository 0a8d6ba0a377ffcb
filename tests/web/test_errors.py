from unittest.mock import Mock

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import Client

from quiz.person.answers import encode, grouped, unanswered
from tests.pages import Visitor
from tests.people import FULL

BLANK = encode(unanswered(FULL, 60))
PLACES = ("/results/{}", "/questions/{}/1", "/answers/{}", "/longer/{}")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("F1ABC", "The code is cut short: it has 5 letters and digits, and 38 belong to it."),
        (f"{BLANK[:9]}77{BLANK[9:]}", "The code is too long: it has 40 letters and digits, and 38 belong to it."),
        (BLANK[:-1] + "Z", "At least one letter of the code is wrong, or two are swapped."),
        (encode(unanswered("F9", 60)), "The code begins with F9."),
        ("F1*ABC", "The code holds an asterisk (*), which is in no code."),
        ("F2AÜ", "The code holds the letter “Ü”, which is in no code."),
        ("F1ABC.", "The code is cut short: it has 5 letters and digits, and 38 belong to it."),
        ("---", "No code was entered."),
    ],
)
def test_a_wrong_code_in_an_address_is_explained_and_kept(
    visitor: Visitor, place: str, code: str, message: str
) -> None:
    page = visitor.get(place.format(code), 404)
    assert message in page.text
    assert f">{code}</textarea>" in page.html


def test_a_wrong_code_that_was_typed_is_explained_and_kept(visitor: Visitor) -> None:
    page = visitor.get("/code?code=F12", 400)
    assert "The code is cut short" in page.text
    assert ">F12</textarea>" in page.html
    assert "No code was entered." in visitor.get("/code?code=", 400).text


@settings(max_examples=200)
@given(text=st.text(max_size=60))
def test_any_text_as_a_code_gives_a_page_and_never_breaks(app: Flask, text: str) -> None:
    client = app.test_client()
    for answer in (client.get("/code", query_string={"code": text}), client.get(f"/results/{text}")):
        assert answer.status_code < 500
        assert "<h1>" in answer.text or answer.status_code in {302, 308}


TOUCHED = [
    ("/results/{}.", "/results/{}"),
    ("/results/{})", "/results/{}"),
    ("/results/{}/", "/results/{}"),
    ("/results/{}\u00a0", "/results/{}"),
    ("/results/{}%E2%80%8B?have=3", "/results/{}?have=3"),
    ("/Results/{}", "/results/{}"),
    ("/RESULTS/{}", "/results/{}"),
    ("/answers/{}/.", "/answers/{}"),
    ("/results/Code:%20{}", "/results/{}"),
    ("/{}", "/results/{}"),
    ("/nowhere/{}!", "/results/{}"),
    ("/questions/{}/2.", "/questions/{}/2"),
    ("/Questions/{}/2/", "/questions/{}/2"),
    ("/Compare/{}?keep=actor", "/compare/{}?keep=actor"),
    ("/careers/Dancer", "/careers/dancer"),
    ("/careers/dancer/", "/careers/dancer"),
    ("/careers/dancer).?code={}", "/careers/dancer?code={}"),
    ("/Careers?q=nurse", "/careers?q=nurse"),
    ("/privacy.", "/privacy"),
    ("/method/", "/method"),
    ("/careers/dancer%0D%0A", "/careers/dancer"),
]


@pytest.mark.parametrize(("touched", "meant"), TOUCHED)
def test_an_address_that_was_touched_on_its_way_opens(app: Flask, code: str, touched: str, meant: str) -> None:
    answer = app.test_client().get(touched.format(code), follow_redirects=True)
    asked = answer.request
    assert answer.status_code == 200
    assert (asked.full_path if asked.query_string else asked.path) == meant.format(code)


def test_a_line_break_in_an_address_reaches_no_header(app: Flask) -> None:
    answer = app.test_client().get("/results/0%0D%0ASet-Cookie:%200/")
    assert answer.status_code in {302, 404}
    assert "Set-Cookie" not in answer.headers
    assert "\n" not in answer.headers.get("Location", "")


def test_an_address_with_a_code_and_no_page_goes_on_where_it_was_left(visitor: Visitor, code: str) -> None:
    assert "Page 1 of 10" in visitor.get(f"/questions/{BLANK}").text
    assert ("h1", "What did you answer?") in visitor.get(f"/questions/{code}").headings


def test_a_form_sent_to_an_address_that_is_not_there_is_not_sent_on(app: Flask, code: str) -> None:
    assert app.test_client().post(f"/Results/{code}").status_code == 404


@pytest.mark.parametrize("address", ["/nowhere?code={}", "/careers/lamp-lighter?code={}.", "/questions/{}/99"])
def test_a_wrong_turn_does_not_lose_the_code(visitor: Visitor, code: str, address: str) -> None:
    page = visitor.get(address.format(code), 404)
    assert visitor.follow(page, "Open the code in this address").address == f"/results/{code}"


def test_of_two_codes_in_a_text_the_visitor_is_asked_for_one(visitor: Visitor, code: str) -> None:
    page = visitor.post("/code", {"code": f"Ann {code}, Bob {BLANK}"}, 400)
    assert "Which one do you want to open?" in page.text
    assert visitor.follow(page, grouped(code)).address == f"/results/{code}"
    assert "Page 1 of 10" in visitor.follow(page, grouped(BLANK)).text


def test_a_whole_mail_can_be_pasted_as_a_code(visitor: Visitor, code: str) -> None:
    mail = f"Dear Ms Lee,\r\n\r\nmy results are at <https://example.org/results/{code}?have=3>.\r\n" + "Bye\r\n" * 900
    assert visitor.post("/code", {"code": mail}).address == f"/results/{code}"


def test_a_career_that_is_gone_is_looked_for_by_its_name(visitor: Visitor) -> None:
    page = visitor.get("/careers/lamp-lighter", 404)
    assert ("h1", "This career is not here") in page.headings
    assert 'value="lamp lighter"' in page.html


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("/nothing-here", "Page not found"),
        (f"/questions/{BLANK}/11", "There is no such page of questions"),
        (f"/questions/{BLANK}/0", "There is no such page of questions"),
        ("/answers/X10F68Z8000Y18GF", "No answers behind this code"),
        ("/static/none/other.css", "Page not found"),
    ],
)
def test_a_missing_page_says_what_is_missing(visitor: Visitor, address: str, heading: str) -> None:
    page = visitor.get(address, 404)
    assert ("h1", heading) in page.headings
    assert "I have a code" in page.links


@pytest.mark.parametrize(("method", "address"), [("POST", "/"), ("DELETE", "/careers"), ("PUT", f"/results/{BLANK}")])
def test_a_wrong_method_has_a_page_and_names_the_right_ones(app: Flask, method: str, address: str) -> None:
    answer = app.test_client().open(address, method=method)
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]
    assert "That does not work here" in answer.text


def test_a_huge_form_is_refused_and_nothing_is_lost(visitor: Visitor) -> None:
    page = visitor.post(f"/questions/{BLANK}/1", {"go": "x" * 20_000}, 413)
    assert ("h1", "That was too much at once") in page.headings


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xff\xfe%%%=%zz&&&", "application/x-www-form-urlencoded"),
        (b"--broken", "multipart/form-data; boundary=x"),
        (b"{", "application/json"),
        (b"", ""),
    ],
)
def test_a_malformed_form_gives_the_page_again(app: Flask, body: bytes, kind: str) -> None:
    answer = app.test_client().post(f"/questions/{BLANK}/1", data=body, content_type=kind, follow_redirects=True)
    assert answer.status_code in {200, 400}
    assert "<h1>" in answer.text


def test_a_fault_of_our_own_has_a_page_that_calms() -> None:
    from quiz.app import create_app  # noqa: PLC0415 - an application of its own, to break

    broken = create_app({"PROPAGATE_EXCEPTIONS": False})
    broken.view_functions["careers.careers"] = Mock(side_effect=ZeroDivisionError)
    answer = Client(broken).get("/careers")
    assert answer.status_code == 500
    assert "Something broke" in answer.text
    assert "not lost" in answer.text
