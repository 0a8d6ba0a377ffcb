"""Logs as JSON: one line for each record, and nobody's answers in any."""

import json
import logging
import sys

from quiz.person.answers import GivenScores, encode
from quiz.quiet import QuietRecord
from quiz.serving.logs import JsonFormatter
from tests.folders import Folder
from tests.served import environment, spoken
from tests.serving.test_running import RUN
from tests.test_quiet import BREAK


def test_a_record_is_one_line_of_json_with_its_fields_and_its_traceback(code: str) -> None:
    try:
        int(f"cannot read {code}")
    except ValueError:
        record = QuietRecord("any", logging.ERROR, "x.py", 1, "at /results/%s\nover", (code,), sys.exc_info())
    record.fields = {"route": "about.start"}
    (line,) = JsonFormatter().format(record).splitlines()
    told = json.loads(line)
    assert (told["level"], told["logger"], told["route"]) == ("error", "any", "about.start")
    assert told["message"] == "at /[cut]\nover"
    assert "ValueError: " in told["traceback"]
    assert code not in told["traceback"]
    assert told["time"].endswith("+00:00")


def test_a_server_writes_nothing_but_json_and_no_address(content: Folder) -> None:
    bare = encode(GivenScores((10, 20, 30, 40, 50, 60)))
    start = f"{BREAK}\nfrom quiz.__main__ import main\nmain(['run'])"
    settings = {"SIXWAYS_CONTENT": str(content.path), "SIXWAYS_LOG": "json", "SIXWAYS_LANGUAGES": "en,de"}
    requests = (f"/results/{bare}?keep=P1R", f"/careers?code={bare}", f"/{bare}", "/healthz")
    lines = [json.loads(each) for each in spoken((sys.executable, "-c", start), requests, environment(**settings))]
    assert {line["logger"] for line in lines} >= {"sixways", "sixways.access", "quiz.app"}
    told = [(line["route"], line["status"]) for line in lines if line["logger"] == "sixways.access"]
    assert told == [("results.results", 500), ("careers.careers", 200), ("none", 302), ("health.alive", 200)]
    assert any("KeyError" in line.get("traceback", "") for line in lines)
    assert any("There is no translation for de" in line["message"] for line in lines)
    written = json.dumps(lines)
    for secret in (bare, bare[:8], "P1R", "127.0.0.1:", "/careers"):
        assert secret not in written.replace("ready at http://127.0.0.1:", ""), secret


def test_without_the_setting_no_request_is_logged(content: Folder) -> None:
    lines = list(spoken(RUN, ("/", "/healthz"), environment(SIXWAYS_CONTENT=str(content.path))))
    assert len(lines) == 1
    assert lines[0].startswith("Sixways is ready at ")
