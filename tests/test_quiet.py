"""Logs: whatever goes wrong, nobody's answers are in them."""

import io
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from quiz.person.answers import GivenScores, encode, grouped
from quiz.quiet import keep_answers_out_of_logs, scrubbed
from tests.conftest import ROOT
from tests.folders import Folder
from tests.served import environment, serving

RUN = (sys.executable, "-m", "quiz", "run")
SCORES = encode(GivenScores((1, 2, 3, 4, 5, 6)))


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    before = logging.getLogRecordFactory()
    keep_answers_out_of_logs()
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    logger = logging.getLogger("any library")
    logger.addHandler(handler)
    yield text
    logger.removeHandler(handler)
    logging.setLogRecordFactory(before)


@pytest.mark.parametrize(
    "form",
    [
        "/results/{}",
        "Exception on /questions/{}/3 [POST]",
        "{}",
        "GET /careers?code={}&keep=P1R",
        "'{}'",
        "/api/v1/score?code={}",
    ],
)
def test_codes_and_addresses_are_cut_out(code: str, form: str) -> None:
    for each in (code, grouped(code), code.lower(), SCORES):
        text = scrubbed(form.format(each))
        assert each[:9] not in text
        assert each[-6:] not in text
        assert "P1R" not in text


@pytest.mark.parametrize(
    "text",
    [
        "GET /api/v1/score?scores={}",
        "questionnaire=S2&answers={}",
        "input_value='{}', input_type=str",
        "Answers(head='F2', values=({}))",
        "GivenScores(scores=({}))",
        "could not read {}",
    ],
)
@pytest.mark.parametrize("between", [",", ", ", "%2C"])
def test_answers_and_scores_in_a_row_are_cut_out(text: str, between: str) -> None:
    for row in (between.join("432104" * 5), between.join(("88.0", "62.5", "28", "24", "34", "56"))):
        left = scrubbed(text.format(row))
        assert "[cut]" in left
        assert row[:12] not in left
        assert row[-12:] not in left


@pytest.mark.parametrize(
    "text",
    [
        "Worker (pid:12345) exited with code 3",
        "careers.yaml:75: cloud-watcher: figures.level: 9 is out of range; give 5 or less.",
        'File "/srv/sixways/quiz/careers/ranking.py", line 75, in best',
        "shapes (6, 924) and (924, 41) do not fit; 1,234,567 bytes",
        "KeyError: 'associate-producer'",
    ],
)
def test_what_helps_to_find_a_fault_is_left(text: str) -> None:
    assert scrubbed(text) == text


def test_neither_the_message_nor_the_traceback_of_a_record_holds_answers(log: io.StringIO, code: str) -> None:
    try:
        int(f"cannot read {code}")
    except ValueError:
        logging.getLogger("any library").exception("Exception on %s", f"/results/{code}?keep=P1R")
    text = log.getvalue()
    assert "Exception on /[cut]" in text
    assert "cannot read [cut]" in text
    assert code not in text
    assert "P1R" not in text


# The end of what was given holds the scores; all of it, four times over, would fill the pipe that is read at the end.
BREAK = """
import quiz.web.views.results as results
import quiz.web.api.telling as telling
def broken(*_): raise KeyError("broken for " + str(_)[-1000:])
results.results_page = telling.score = broken
"""


def test_no_error_of_a_running_server_writes_a_code(content: Folder, code: str) -> None:
    start = f"{BREAK}\nfrom quiz.__main__ import main\nmain(['run'])"
    bare = encode(GivenScores((10, 20, 30, 40, 50, 60)))
    requests = [
        f"GET /results/{bare}?keep=P1R HTTP/1.1\r\nHost: x\r\n\r\n",  # breaks
        f"GET /results/{code} HTTP/1.1\r\nHost: x\r\n\r\n",  # not of this site
        f"GET /api/v1/score?code={bare} HTTP/1.1\r\nHost: x\r\n\r\n",  # breaks too
        "GET /api/v1/score?scores=71,72,73,74,75,76 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/v1/score?scores=71,72,73,74,75,x HTTP/1.1\r\nHost: x\r\n\r\n",
        f"GET /nowhere/{bare}! HTTP/1.1\r\nHost: x\r\n\r\n",
        f"GET /results/{bare}\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
        f"GET /results/{bare} HTTP/9.9\r\nHost: x\r\n\r\n",
        f"GET /results/{bare} HTTP/1.1\r\nHost: x\r\nBad {bare}\r\n\r\n",
        f"G\u00e4T /results/{bare} HTTP/1.1\r\nHost: {'a' * 64}\r\n\r\n",
        f"POST /code HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{bare}\r\n",
        f"GET /{bare * 900} HTTP/1.1\r\nHost: x\r\n\r\n",
    ]
    with serving(sys.executable, "-c", start, SIXWAYS_CONTENT=str(content.path), merged="yes") as site:
        statuses = [site.raw(each.encode("latin-1"))[9:12] for each in requests]
        assert statuses[0] == statuses[2] == statuses[3] == b"500"
        assert statuses[4] == b"422"
        written = site.stopped()
    assert "KeyError" in written
    for secret in (bare, bare[:8], code, "P1R", "71,", "73, ", "10.0, 20.0"):
        assert secret not in written


def test_the_wsgi_entry_point_is_quiet_too(content: Folder) -> None:
    program = "import wsgi, logging; logging.getLogger('x').error('at /results/F25NJXPFQRGXH28')"
    settings = environment(SIXWAYS_CONTENT=str(content.path))
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=True)
    assert "at /[cut]" in ended.stderr
    assert "F25NJ" not in ended.stderr
