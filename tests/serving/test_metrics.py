"""Metrics: on a port of their own, over all processes, by the names of routes."""

import re
import signal
import socket
from http.client import HTTPConnection

import pytest

from quiz.person.answers import GivenScores, encode
from tests.folders import Folder
from tests.served import serving
from tests.serving.test_running import RUN, refused


@pytest.fixture
def free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def told(port: int) -> dict[str, float]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    return {name: float(value) for name, value in re.findall(r"^(sixways\S+) (\S+)$", text, re.MULTILINE)}


def test_requests_of_all_processes_are_counted_by_route_and_outlive_a_reload(content: Folder, free: int) -> None:
    code = encode(GivenScores((10, 20, 30, 40, 50, 60)))
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), WORKERS="2", METRICS_PORT=str(free)) as site:
        for _ in range(20):
            site.get(f"/results/{code}?keep=P4Q")
        assert b" 404 " in site.raw(b"GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        first = told(free)
        site.process.send_signal(signal.SIGHUP)
        assert site.line() == "Sixways has loaded its content and code anew."
        site.get("/types")
        second = told(free)
    assert first['sixways_requests_total{route="results.results",status="200"}'] == 20
    assert first['sixways_requests_total{route="none",status="404"}'] == 1
    assert first['sixways_seconds_count{route="results.results"}'] == 20
    assert first['sixways_seconds_bucket{le="+Inf",route="results.results"}'] == 20
    assert second['sixways_requests_total{route="results.results",status="200"}'] == 20
    assert second['sixways_requests_total{route="about.types",status="200"}'] == 1
    for secret in (code, "P4Q", "nowhere", "127.0.0.1"):
        assert not any(secret in name for name in (*first, *second))


def test_the_port_of_the_site_tells_no_metrics(content: Folder, free: int) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), METRICS_PORT=str(free)) as site:
        assert b" 404 " in site.raw(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").split(b"\r\n")[0]


def test_a_port_for_metrics_that_is_taken_is_named(content: Folder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"127.0.0.1:{port} (Address already in use). Set another HOST or METRICS_PORT." in refused(
            SIXWAYS_CONTENT=str(content.path), METRICS_PORT=str(port)
        )
