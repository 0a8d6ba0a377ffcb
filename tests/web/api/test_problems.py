import re

import pytest
from flask import Flask

from quiz.web.api.problems import KINDS
from quiz.web.views import careers as careers_view
from tests.pages import Visitor
from tests.web.api.conftest import Program


@pytest.mark.parametrize(
    ("query", "parameter", "detail", "near"),
    [
        ({"limt": "3"}, "limt", "There is no such parameter here; there are family, ", "limit"),
        ({"familie": "arts"}, "familie", "There is no such parameter here; ", "family"),
        ({"zzzzzz": "1"}, "zzzzzz", "There is no such parameter here; ", None),
        ({"family": "helth"}, "family", "There is no family with this key; ", "health"),
        ({"group": "nurses"}, "group", "There is no group with this key; ", "nursing"),
        ({"interest": ""}, "interest", "There is no interest with this key; ", None),
        ({"lang": "eng"}, "lang", "There is no lang with this key; ", "en"),
        ({"level": "6"}, "level", "It is too large; 5 is the most.", None),
        ({"level": ["1", "2", "3", "4", "5", "5"]}, "level", "It is given too often; 5 times are the most.", None),
        ({"level": "three"}, "level", "Write a whole number in digits.", None),
        ({"limit": "0"}, "limit", "It is too small; 1 is the least.", None),
        ({"limit": "101"}, "limit", "It is too large; 100 is the most.", None),
        ({"limit": "1_0"}, "limit", "Write a whole number in digits.", None),
        ({"limit": "\u0663"}, "limit", "Write a whole number in digits.", None),
        ({"limit": "9" * 5000}, "limit", "Write a whole number in digits.", None),
        ({"offset": "-1"}, "offset", "Write a whole number in digits.", None),
        ({"pay": "35000"}, "pay", "Write one of 30000, 40000, ", None),
        ({"growth": "down"}, "growth", "Write one of 'up' or 'fast'.", None),
        ({"type": "X"}, "type", "Write one of 'R', 'I', 'A', 'S', 'E' or 'C'.", None),
        ({"sort": ["pay", "title"]}, "sort", "Give it once.", None),
    ],
)
def test_a_wrong_parameter_is_refused_with_what_to_write_instead(
    program: Program, query: dict[str, str], parameter: str, detail: str, near: str | None
) -> None:
    found = program.problem("/careers", 422, **query)
    assert found["type"] == "http://localhost/api#problem-wrong-parameters"
    (error,) = found["errors"]
    assert error["parameter"] == parameter
    assert error["detail"].startswith(detail)
    assert error.get("near") == near
    assert f"{parameter}: {error['detail']}" in found["detail"]


def test_all_that_is_wrong_is_told_at_once(program: Program) -> None:
    found = program.problem("/search", 422, limit="x", sorted="pay")
    assert {each["parameter"] for each in found["errors"]} == {"limit", "sorted", "q"}


def test_a_file_takes_nothing(program: Program) -> None:
    (error,) = program.problem("/careers.json", 422, limit=5)["errors"]
    assert error["detail"] == "There is no such parameter here; there is none."


@pytest.mark.parametrize("path", ["/nowhere", "/careers/", "/careers/actor/x", "/Careers", "/../../etc/passwd", "/%00"])
def test_an_address_that_leads_nowhere_is_told_as_a_problem(program: Program, path: str) -> None:
    found = program.problem(path, 404)
    assert found["type"] == "http://localhost/api#problem-not-found"
    assert "/api/v1 lists all routes" in found["detail"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["", "/matches", "/careers.json"])
def test_nothing_can_be_changed(program: Program, method: str, path: str) -> None:
    answer = program.ask(path, method)
    assert (answer.status_code, answer.mimetype) == (405, "application/problem+json")
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_a_host_that_no_name_can_be_is_told_as_a_problem(program: Program) -> None:
    answer = program.ask("/careers", headers={"Host": "a" * 64})
    assert (answer.status_code, answer.mimetype) == (400, "application/problem+json")


def test_a_fault_of_ours_is_told_as_a_problem_and_says_nothing_of_it(
    app: Flask, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr("quiz.web.api.telling.score", broken)
    monkeypatch.setitem(app.config, "TESTING", value=False)
    found = program.problem("/score", 500, scores="1,2,3,4,5,6")
    assert found["title"] == "Something broke on our side"
    assert "secret" not in str(found)


def test_pages_keep_their_own_errors(app: Flask, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ("h1", "Page not found") in visitor.get("/nowhere", 404).headings
    assert ("h1", "Page not found") in visitor.get("/apis/v1", 404).headings
    assert "That does not work here" in app.test_client().post("/api").text
    monkeypatch.setattr(careers_view, "careers_page", None)
    monkeypatch.setitem(app.config, "TESTING", value=False)
    answer = app.test_client().get("/careers")
    assert (answer.status_code, answer.mimetype) == (500, "text/html")


def test_every_kind_of_problem_has_its_place_on_the_page(visitor: Visitor) -> None:
    page = visitor.get("/api")
    assert {f"problem-{name}" for name in KINDS} <= set(page.ids)
    assert all(kind.title in page.text for kind in KINDS.values())


def test_no_problem_repeats_what_was_sent(program: Program, code: str) -> None:
    answers = ",".join("432104" * 5)
    for query in ({"code": code[:-1]}, {"answers": answers}, {"scores": "77,1,2"}, {"code": code, "answers": answers}):
        text = str(program.problem("/score", 422, **query))
        assert not re.search(rf"{code[:9]}|4,3,2|77", text)
