from datetime import date, timedelta

import pytest
from flask import Flask

from quiz.web.api.history import CHANGES, ENDINGS, NOTICE_DAYS, Ending, ending_headers
from quiz.web.api.published import EXAMPLES
from tests.pages import Visitor
from tests.web.api.conftest import Program

ENDING = Ending(date(2027, 1, 1), date(2028, 2, 1))
LATER = Ending(date(2027, 3, 1), date(2028, 4, 1))


def test_what_goes_says_since_when_and_until_when(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ENDINGS, "/api/v1/careers.csv", ENDING)
    headers = program.ask("/careers.csv").headers
    assert headers["Deprecation"] == "@1798761600"
    assert headers["Sunset"] == "Tue, 01 Feb 2028 00:00:00 GMT"
    assert "Sunset" not in program.ask("/careers").headers


def test_a_parameter_that_goes_is_told_of_where_it_is_used(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ENDINGS, "/api/v1/careers/<slug>?lang", ENDING)
    assert "Sunset" in program.ask("/careers/actor", lang="en").headers
    assert "Sunset" not in program.ask("/careers/actor").headers


def test_of_several_ends_the_earliest_counts() -> None:
    endings = {"/x": LATER, "/x?y": ENDING}
    assert ending_headers("/x", {"y"}, endings)["Sunset"] == "Tue, 01 Feb 2028 00:00:00 GMT"
    assert ending_headers("/x", set(), endings)["Sunset"] == "Sat, 01 Apr 2028 00:00:00 GMT"
    assert ending_headers("/z", {"y"}, endings) == {}


def test_whatever_goes_is_there_and_is_announced_a_year_before(app: Flask) -> None:
    rules = {rule.rule for rule in app.url_map.iter_rules()}
    for name, ending in ENDINGS.items():
        assert name.split("?")[0] in rules
        assert ending.ends - ending.announced >= timedelta(days=NOTICE_DAYS)


def test_the_change_log_is_dated_newest_first_and_stands_on_the_page(visitor: Visitor, program: Program) -> None:
    days = [each.day for each in CHANGES]
    assert days == sorted(days, reverse=True)
    assert days[-1] == date(2026, 11, 26)
    page = visitor.get("/api")
    for each in CHANGES:
        assert f"{each.day.isoformat()} {each.text}" in page.text
    assert [each["text"] for each in program.json("")["changes"]] == [each.text for each in CHANGES]
    assert "at least one year before" in page.text
    assert EXAMPLES["overview"] in page.html
