import pytest
from flask import Flask

from quiz.app import create_app
from quiz.release import release
from tests.folders import Folder


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_a_probe_is_answered_in_json_that_nobody_keeps(app: Flask, address: str) -> None:
    answer = app.test_client().get(address)
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "ETag" not in answer.headers
    again = app.test_client().get(address, headers={"If-None-Match": "*"})
    assert again.status_code == 200


def test_a_site_that_is_ready_says_its_release_and_its_state(content: Folder) -> None:
    one, same, other = (
        create_app({"CONTENT": str(content.path), "SITE_NAME": name}).test_client().get("/readyz").get_json()
        for name in ("Mill Lane", "Mill Lane", "Library")
    )
    assert one == same
    assert one["status"] == "ready"
    assert one["release"] == release()
    assert one["state"] != other["state"], "another setting is another state"
    assert (one["careers"], one["guides"]) == (6, 1)


def test_a_site_without_content_is_alive_but_not_ready(content: Folder) -> None:
    app = create_app({"CONTENT": str(content.path)})
    del app.extensions["site"]
    assert app.test_client().get("/healthz").status_code == 200
    answer = app.test_client().get("/readyz")
    assert (answer.status_code, answer.get_json()) == (503, {"status": "no content is loaded"})


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_search_engines_are_not_led_to_probes(app: Flask, address: str) -> None:
    assert address not in app.test_client().get("/sitemap.xml").text


def test_probes_answer_below_a_path_too(app: Flask) -> None:
    assert app.test_client().get("/readyz", base_url="http://school.example/careers-quiz/").status_code == 200
