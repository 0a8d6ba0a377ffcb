"""``sixways run``: the site on a port, a reload, a stop, or one line that says why not."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlencode

import pytest

from quiz.web.site import Site
from tests.conftest import ROOT
from tests.folders import Folder
from tests.rosters import roster
from tests.served import Served, environment, serving

RUN = (sys.executable, "-m", "quiz", "run")


def refused(**settings: str) -> str:
    ended = subprocess.run(RUN, cwd=ROOT, env=environment(**settings), capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Traceback" not in ended.stderr
    return ended.stderr


def test_the_site_answers_as_soon_as_it_says_that_it_is_ready(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), SIXWAYS_SITE_NAME="Mill Lane School") as site:
        assert "Mill Lane School" in site.get("/")
        assert "Cloud watcher" in site.get("/careers/cloud-watcher")


def test_it_does_not_start_on_a_mistake_and_says_once_where_it_is(content: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    assert refused(SIXWAYS_CONTENT=str(content.path)) == (
        "1 mistake in the content:\n"
        "careers.yaml:114: cloud-watcher: figures.level: 9 is out of range; give 5 or less.\n"
    )


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("SIXWAYS_LANGUAGES", "xx", "SIXWAYS_LANGUAGES: there is no language 'xx'; write tags, as in en,de."),
        ("SIXWAYS_SITENAME", "A", "There is no setting SIXWAYS_SITENAME; do you mean SIXWAYS_SITE_NAME?"),
        ("SIXWAYS_CONTACT", "me", "SIXWAYS_CONTACT is 'me'; write an e-mail address"),
        ("SIXWAYS_CONTENT", "/nowhere", "SIXWAYS_CONTENT is '/nowhere'; write a folder with questions.yaml"),
        ("PORT", "http", "PORT is 'http'; write a number from 1 to 65535"),
        ("PORT", "70000", "PORT is '70000'; write a number"),
        ("WORKERS", "0", "WORKERS is '0'; write a number from 1 to 64."),
        ("HOST", "256.0.0.1", "Sixways cannot listen at 256.0.0.1:0"),
        ("HOST", "not a host", "HOST is 'not a host'; write an address of this machine"),
        ("SCRIPT_NAME", "quiz/", "SCRIPT_NAME is 'quiz/'; write the path below which the site stands"),
    ],
)
def test_a_setting_that_cannot_be_is_named_with_what_is_allowed(name: str, value: str, told: str) -> None:
    found = refused(**{name: value})
    assert told in found
    assert len(found.splitlines()) == 1


def test_it_shares_its_address_with_no_other_copy(content: Folder) -> None:
    folder = str(content.path)
    with serving(*RUN, SIXWAYS_CONTENT=folder) as site:
        assert refused(SIXWAYS_CONTENT=folder, PORT=str(site.port)) == (
            f"Sixways cannot listen at 127.0.0.1:{site.port} (Address already in use). Set another HOST or PORT.\n"
        )


def test_below_a_path_the_site_is_there_and_nothing_else_is(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), SCRIPT_NAME="/careers-quiz") as site:
        assert 'href="/careers-quiz/careers"' in site.get("/careers-quiz/")
        assert b" 404 " in site.raw(b"GET /careers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").split(b"\r\n")[0]
        assert b'<a href="/careers-quiz/">' in site.raw(b"GET / HTTP/1.1\r\nno header\r\n\r\n")


def test_two_slashes_lead_to_no_other_host(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path)) as site:
        for path in (b"//evil.example/types", b"//evil.example", b"/\\evil.example", b"///evil.example/results/x"):
            answer = site.raw(b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").decode()
            assert "evil.example" not in "".join(line for line in answer.splitlines() if line.startswith("Location"))


def test_a_reload_takes_new_content(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path)) as site:
        content.edit("careers.yaml", "title: Cloud watcher", "title: Cloud counter")
        site.process.send_signal(signal.SIGHUP)
        assert site.line() == "Sixways has loaded its content and code anew."
        assert "Cloud counter" in site.settled("/careers/cloud-watcher", "Cloud counter")


def test_a_reload_with_a_mistake_is_told_and_keeps_the_old_content(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path)) as site:
        content.edit("careers.yaml", "level: 5", "level: 9")
        site.process.send_signal(signal.SIGHUP)
        assert site.line() == "Sixways keeps what it has, because the new content or code has a mistake."
        assert site.line() == "1 mistake in the content:"
        assert "cloud-watcher: figures.level: 9 is out of range" in site.line()
        assert "Cloud watcher" in site.get("/careers/cloud-watcher")
        content.edit("careers.yaml", "level: 9", "level: 4")
        site.process.send_signal(signal.SIGHUP)
        assert site.line() == "Sixways has loaded its content and code anew."


@contextmanager
def asking(site: Served, results: list[str]) -> Iterator[None]:
    """Ask for pages all the time, on new connections and on one that is kept open."""
    stop = threading.Event()

    def ask() -> None:
        while not stop.is_set():
            try:
                results.append("ok" if "Cloud" in site.get("/careers/cloud-watcher") else "wrong")
            except (OSError, AssertionError) as error:
                results.append(repr(error))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    yield
    stop.set()
    for thread in threads:
        thread.join()


@pytest.mark.slow
def test_no_request_is_lost_over_a_reload(content: Folder) -> None:
    results: list[str] = []
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), WORKERS="2") as site, asking(site, results):
        for _ in range(3):
            site.process.send_signal(signal.SIGHUP)
            assert site.line() == "Sixways has loaded its content and code anew."
        while len(results) < 1000:
            stop_early = site.process.poll()
            assert stop_early is None
    assert set(results) == {"ok"}


def test_what_is_under_way_when_the_server_stops_is_finished(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path)) as site:
        with socket.create_connection((site.host, site.port)) as begun:
            begun.sendall(b"GET /types HTTP/1.1\r\nHost: x\r\n")
            site.get("/types")  # by now the server has the beginning of the other one
            os.kill(site.process.pid, signal.SIGTERM)
            begun.sendall(b"\r\n")
            answer = b"".join(iter(lambda: begun.recv(65536), b""))
        assert answer.startswith(b"HTTP/1.1 200 OK")
        assert b"</html>" in answer
        assert site.process.wait() == 0


def test_two_hundred_slow_senders_keep_nobody_waiting(content: Folder) -> None:
    form = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\nc"
    beginnings = (b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: a", b"POST /code HTTP/1.1\r\nHost: x\r\n" + form, b"")
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path)) as site:
        crowd = [socket.create_connection((site.host, site.port)) for _ in range(200)]
        for place, each in enumerate(crowd):
            each.sendall(beginnings[place % len(beginnings)])
        assert "Cloud watcher" in site.get("/careers/cloud-watcher")
        for each in crowd:
            each.close()


WATCH = """
import os, sys

class Watch:
    def find_spec(self, name, *_):
        if name == "numpy":
            print(os.environ.get("OPENBLAS_NUM_THREADS"))

sys.meta_path.insert(0, Watch())
"""


@pytest.mark.parametrize("module", ["quiz.app", "quiz.riasec"])
def test_numpy_is_told_to_use_one_thread_before_it_is_there(module: str) -> None:
    command = [sys.executable, "-c", f"{WATCH}import {module}"]
    assert subprocess.check_output(command, cwd=ROOT, env=environment(), text=True) == "1\n"


@pytest.mark.parametrize(("proxy", "scheme"), [("127.0.0.1", "https"), ("*", "https"), ("192.0.2.1", "http")])
def test_only_the_proxy_is_believed_about_https(content: Folder, proxy: str, scheme: str) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), PROXY=proxy) as site:
        assert f"Sitemap: {scheme}://" in site.get("/robots.txt", **{"X-Forwarded-Proto": "https"})


def test_a_long_list_of_codes_comes_through_and_is_answered(site: Site) -> None:
    body = urlencode({"text": roster(site, 40) + "\nno code here" * 9000}).encode()
    head = "POST /group HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    with serving(*RUN) as served:
        answer = served.raw(f"{head}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
    assert len(body) > 100_000
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"40 people have a list of careers" in answer or b"of 40 people" in answer
    assert b"Cache-Control: no-store" in answer
