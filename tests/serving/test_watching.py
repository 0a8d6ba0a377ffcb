import pytest
from flask import Flask
from werkzeug.datastructures import Headers
from werkzeug.test import Client, EnvironBuilder

from quiz.serving.watching import Answered, watched
from tests.addresses import NO_PAGES


def asked(app: Flask, method: str, path: str, mark: str = "") -> Answered:
    told: list[Answered] = []
    headers = Headers({"If-None-Match": mark} if mark else {})
    Client(watched(app, [told.append])).open(EnvironBuilder(path, method=method, headers=headers))
    (answered,) = told
    return answered


@pytest.mark.parametrize(
    ("asked_for", "route", "status"),
    [
        ("GET /", "about.start", 200),
        ("HEAD /types", "about.types", 200),
        ("GET /results/{code}?keep=P1R", "results.results", 200),
        ("GET /results/F1", "results.results", 404),
        ("GET /nowhere/{code}", "none", 302),
        ("GET /nowhere", "none", 404),
        ("FROB /", "none", 405),
    ],
)
def test_a_request_is_told_by_its_route_alone(app: Flask, code: str, asked_for: str, route: str, status: int) -> None:
    method, path = asked_for.split()
    answered = asked(app, method, path.format(code=code))
    assert (answered.route, answered.status) == (route, status)
    assert answered.method == (method if method != "FROB" else "other")
    assert code not in repr(answered)


def test_a_page_that_the_browser_has_is_told_by_its_route_too(app: Flask) -> None:
    mark = app.test_client().get("/types").headers["ETag"]
    answered = asked(app, "GET", "/types", mark)
    assert (answered.route, answered.status, answered.size) == ("about.types", 304, 0)


def test_the_size_and_the_time_are_told(app: Flask) -> None:
    answered = asked(app, "GET", "/types")
    assert answered.size == len(app.test_client().get("/types").data)
    assert answered.seconds > 0


def test_without_watchers_the_application_is_left_as_it_is(app: Flask) -> None:
    assert watched(app, []) is app


def test_routes_are_few_names_of_our_own(app: Flask) -> None:
    names = {rule.endpoint for rule in app.url_map.iter_rules()}
    assert all(name.replace(".", "").replace("_", "").isalpha() for name in names)
    assert names >= NO_PAGES
