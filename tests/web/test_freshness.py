from pathlib import Path
from unittest.mock import Mock

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from quiz.app import create_app
from quiz.web.freshness import fingerprint
from tests.addresses import PAGES
from tests.folders import Folder

SEEN = ("results", "start", "career beside results", "method", "questions", "careers searched")


def again(app: Flask, address: str, first: TestResponse, **headers: str) -> TestResponse:
    return app.test_client().get(address, headers={"If-None-Match": first.headers["ETag"], **headers})


@pytest.mark.parametrize("name", SEEN)
def test_a_page_that_the_browser_has_is_not_drawn_again(code: str, name: str) -> None:
    app = create_app()
    address = PAGES[name].format(code=code)
    first = app.test_client().get(address)
    app.view_functions = dict.fromkeys(app.view_functions, Mock(side_effect=ZeroDivisionError))
    second = again(app, address, first)
    assert (second.status_code, second.data) == (304, b"")
    for header in ("Cache-Control", "ETag", "Vary"):
        assert second.headers.get(header) == first.headers.get(header), header


def test_another_address_language_program_or_content_is_drawn_anew(content: Folder) -> None:
    app = create_app({"CONTENT": content.path, "LANGUAGES": ["en", "de"]})
    first = app.test_client().get("/careers")
    assert again(app, "/careers?q=cloud", first).status_code == 200
    assert again(app, "/de/careers", first).status_code == 200
    assert again(app, "/careers", first).status_code == 304
    content.edit("careers.yaml", "Cloud watcher", "Cloud counter")
    changed = create_app({"CONTENT": content.path, "LANGUAGES": ["en", "de"]})
    assert again(changed, "/careers", first).status_code == 200


def test_a_mark_that_is_not_ours_gets_the_page(app: Flask, code: str) -> None:
    for mark in ('"one-0"', "*x", "", 'W/"all-0123456789abcdef0123"'):
        assert app.test_client().get(f"/results/{code}", headers={"If-None-Match": mark}).status_code == 200


def test_a_page_that_is_not_there_is_not_called_unchanged(app: Flask) -> None:
    assert app.test_client().get("/nowhere", headers={"If-None-Match": "*"}).status_code == 404
    assert app.test_client().get("/careers/lamp-lighter", headers={"If-None-Match": "*"}).status_code == 404


def test_the_mark_changes_with_every_file_and_setting(tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text("one")
    first = fingerprint([file], ["Sixways"])
    assert first == fingerprint([file], ["Sixways"])
    assert first != fingerprint([file], ["Mill Lane School"])
    file.write_text("two")
    assert first != fingerprint([file], ["Sixways"])
