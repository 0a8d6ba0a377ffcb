import pytest
from flask import Flask

from quiz.app import create_app
from quiz.web.api.published import EXAMPLES
from tests.folders import Folder
from tests.web.api.conftest import Program, said

PERSONAL = ("score", "matches", "match")


@pytest.mark.parametrize("name", EXAMPLES)
def test_pages_of_other_sites_may_read(app: Flask, name: str) -> None:
    answer = app.test_client().get(EXAMPLES[name], headers={"Origin": "https://school.example"})
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers.getlist("Cross-Origin-Resource-Policy") == ["cross-origin"]
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_a_browser_that_asks_first_may_send_the_mark_of_what_it_has(program: Program) -> None:
    asked = {"Origin": "https://school.example", "Access-Control-Request-Method": "GET"}
    answer = program.ask("/careers.json", "OPTIONS", headers=asked)
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Headers"] == "If-None-Match"
    assert "public" not in answer.headers["Cache-Control"]


def test_problems_may_be_read_by_other_sites_too(program: Program) -> None:
    for path in ("/nowhere", "/score", "/careers?x=1"):
        assert program.ask(path).headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_is_the_same_for_everybody_may_be_kept_and_the_rest_by_one_browser(app: Flask, name: str) -> None:
    answer = app.test_client().get(EXAMPLES[name])
    if name in PERSONAL:
        assert answer.headers["Cache-Control"] == "private, no-cache"
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert "Last-Modified" not in answer.headers
    else:
        assert answer.headers["Cache-Control"] == "public, max-age=3600"
        assert answer.headers["Last-Modified"] == "Thu, 26 Nov 2026 00:00:00 GMT"


def test_problems_are_kept_by_nobody_else(program: Program) -> None:
    for path in ("/score", "/careers?x=1", "/careers/lamp-lighter", "/nowhere"):
        assert program.ask(path).headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_has_not_changed_is_not_sent_again(app: Flask, name: str) -> None:
    client = app.test_client()
    first = client.get(EXAMPLES[name], headers={"Accept-Encoding": "br"})
    again = {"If-None-Match": first.headers["ETag"], "Accept-Encoding": "br"}
    second = client.get(EXAMPLES[name], headers=again)
    assert (second.status_code, second.data) == (304, b"")
    for header in ("Cache-Control", "ETag", "Vary", "Access-Control-Allow-Origin"):
        assert second.headers.get(header) == first.headers.get(header), header


def test_other_parameters_and_another_catalogue_are_sent_anew(content: Folder) -> None:
    def marks() -> tuple[str, str]:
        client = create_app({"CONTENT": str(content.path)}).test_client()
        return client.get("/api/v1/careers.json").headers["ETag"], said(client.get("/api/v1"))["catalogue"]["mark"]

    first = marks()
    assert first == marks()
    content.edit("careers.yaml", "Cloud watcher", "Cloud counter")
    assert all(one != other for one, other in zip(first, marks(), strict=True))


def test_a_catalogue_without_a_day_has_none(content: Folder) -> None:
    answer = create_app({"CONTENT": str(content.path)}).test_client().get("/api/v1/careers.json")
    assert said(answer)["catalogue"]["released"] is None
    assert "Last-Modified" not in answer.headers


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_head_request_is_answered_like_a_get_request(app: Flask, name: str) -> None:
    asked, told = (app.test_client().open(EXAMPLES[name], method=method) for method in ("GET", "HEAD"))
    assert (told.status_code, told.data) == (200, b"")
    for header in ("Cache-Control", "Content-Type", "ETag", "Access-Control-Allow-Origin"):
        assert told.headers.get(header) == asked.headers.get(header), header
