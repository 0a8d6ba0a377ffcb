"""``python -m bench.load [wrk] [overload] [visits]``: the shipped server under load. Needs wrk, and locust for visits.

Pages are measured beside a bare Flask view on the same server in the same run, in turns, because other work on the
machine comes and goes, and wrk itself takes a part of it. Not a part of ``python -m bench``: it takes some minutes.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter
from typing import Any, Final, NamedTuple

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from bench.figures import Figure
from bench.senders import ROOT
from bench.visits import codes
from quiz.app import create_app
from quiz.serving import running
from quiz.serving.connections import WAITING
from quiz.serving.worker import THREADS
from quiz.settings import server_settings

LOADS: Final = (1, 16, 64, 256)
SECONDS: Final = 6
WORKERS: Final = 2
VISITS: Final = 2000
WARM: Final = 400
"""Visits after which a process has everything in memory that it keeps."""


class Told(NamedTuple):
    """What wrk tells: requests a second, milliseconds, and answers that were no page."""

    pace: float
    p50: float
    p99: float
    busy: int
    wrong: int
    failed: int


class Beside(running.Site):
    """The site with a bare Flask view beside it, on the shipped server."""

    def load(self) -> Any:  # noqa: ANN401 - a WSGI application
        """Build both."""
        bare = Flask("bare")
        bare.add_url_rule("/", view_func=lambda: "Nothing but a short text.", endpoint="bare")
        return DispatcherMiddleware(create_app().wsgi_app, {"/bare": bare.wsgi_app})


@contextmanager
def served() -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Start the server as a process of its own and yield its port."""
    settings = {**os.environ, "PORT": "0", "WORKERS": str(WORKERS), "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "bench.load", "serve"]
    with subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        ready = re.search(r"http://127\.0\.0\.1:(\d+)", process.stdout.readline())
        assert ready
        try:
            yield int(ready[1]), process
        finally:
            process.terminate()


def pressed(port: int, paths: list[str], connections: int, seconds: int = SECONDS) -> Told:
    """Let wrk ask for some paths, over and over."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "paths")
        file.write_text("\n".join(paths))
        options = [f"-c{connections}", f"-t{min(connections, 2)}", f"-d{seconds}s", "--timeout=20s"]
        command = ["wrk", *options, "-s", "bench/load.lua", f"http://127.0.0.1:{port}"]
        settings = {**os.environ, "PATHS": str(file)}
        told = subprocess.check_output(command, cwd=ROOT, env=settings, text=True)
    requests, took, p50, p99, *rest = (float(part) for part in told.split("TOLD ")[1].split())
    return Told(requests / took, p50, p99, *map(int, rest))


def pages() -> dict[str, list[str]]:
    """Return the addresses to ask for by what they are called; results are those of many people."""
    people = codes(create_app().extensions["site"].questions)
    return {
        "start": ["/"],
        "results": [f"/results/{code}" for code in people],
        "career beside results": [f"/careers/actor?code={code}" for code in people],
    }


def under_load(port: int, _process: subprocess.Popen[str]) -> Iterator[Figure]:
    """Yield how pages fare beside the bare view, with more and more connections."""
    asked = pages()
    for connections in LOADS:
        bare = pressed(port, ["/bare/"], connections)
        yield Figure(f"bare view, {connections} connections", bare.pace, "a second", note=_noted(bare))
        for name, paths in asked.items():
            told = pressed(port, paths, connections)
            yield Figure(f"{name}, {connections} connections", told.pace, "a second", note=_noted(told))
            yield Figure(f"{name}, {connections}: errors", told.wrong + told.failed, "", 0)


def _noted(told: Told) -> str:
    come_back = f", {told.busy} told to come back" if told.busy else ""
    return f"p50 {told.p50:.1f} ms, p99 {told.p99:.1f} ms{come_back}"


def overloaded(port: int, _process: subprocess.Popen[str]) -> Iterator[Figure]:
    """Yield what happens with twice as many connections as may wait: how others fare meanwhile and afterwards."""
    twice = 2 * WORKERS * (WAITING + THREADS)
    stop, waits = Event(), list[tuple[float, int]]()

    def visit() -> None:
        while not stop.wait(0.25):
            waits.append(_asked(port))

    visitor = Thread(target=visit)
    visitor.start()
    told = pressed(port, pages()["results"], twice, 2 * SECONDS)
    start = perf_counter()
    while _asked(port)[1] != 200:
        pass
    back = perf_counter() - start
    stop.set()
    visitor.join()
    served_ = round(told.pace * 2 * SECONDS) - told.busy
    yield Figure(f"{twice} connections: pages sent", served_ / (2 * SECONDS), "a second", note=_noted(told))
    yield Figure("told to come back, 503 with Retry-After", told.busy / (2 * SECONDS), "a second")
    yield Figure("any other answer, or none", told.wrong + told.failed, "", 0)
    yield Figure("longest wait of a visitor meanwhile, page or 503", max(wait for wait, _ in waits), "s")
    yield Figure("back after it", back, "s", 2)


def _asked(port: int) -> tuple[float, int]:
    start = perf_counter()
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", "/types", headers={"Connection": "close"})
        status = connection.getresponse().status
    except (OSError, HTTPException):
        status = 0
    finally:
        connection.close()
    return perf_counter() - start, status


def visits(port: int, process: subprocess.Popen[str]) -> Iterator[Figure]:
    """Yield how whole visits fare, and whether memory stays where it was."""
    _visited(port, WARM)
    before = _memory(process.pid)
    took, failed, requests = _visited(port, VISITS)
    after = _memory(process.pid)
    yield Figure(f"{VISITS} whole visits", VISITS / took, "a second", note=f"{requests} requests")
    yield Figure("requests that failed", failed, "", 0)
    yield Figure(f"memory of all processes after {VISITS}, against after {WARM}", after / before, "times", 1.05)
    yield Figure("memory of all processes, shared once", after / 1e6, "MB")


def _visited(port: int, count: int) -> tuple[float, int, int]:
    """Let locust make some visits; return the seconds they took, how many requests failed, and how many there were."""
    start = perf_counter()
    with TemporaryDirectory() as folder:
        options = ["--headless", "-u", "16", "-r", "16", "--csv", f"{folder}/told", "--only-summary", "-L", "ERROR"]
        command = ["locust", "-f", "scripts/locustfile.py", "-H", f"http://127.0.0.1:{port}", *options]
        settings = {**os.environ, "VISITS": str(count)}
        subprocess.run(command, cwd=ROOT, env=settings, check=False, capture_output=True)
        total = Path(folder, "told_stats.csv").read_text().splitlines()[-1].split(",")
    return perf_counter() - start, int(total[3]), int(total[2])


def _memory(process: int) -> float:
    """Return the bytes that a process and its children take, what they share counted once."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    sizes = (Path(f"/proc/{each}/smaps_rollup").read_text() for each in (str(process), *children))
    return sum(int(re.findall(r"^Pss: +(\d+)", size, re.MULTILINE)[0]) * 1024 for size in sizes)


def main() -> None:
    """Print every figure."""
    if sys.argv[1:] == ["serve"]:
        settings = server_settings(os.environ)
        Beside(settings).run()
        return
    needed = {"wrk": "wrk", "overload": "wrk", "visits": "locust"}
    parts = {"wrk": under_load, "overload": overloaded, "visits": visits}
    asked = sys.argv[1:] or list(parts)
    for part in asked:
        if shutil.which(needed[part]) is None:
            sys.exit(f"{part} needs {needed[part]}: apt-get install wrk, uv tool install locust.")
    with served() as (port, process):
        for part in asked:
            for figure in parts[part](port, process):
                print(f"  {figure}", flush=True)


if __name__ == "__main__":
    main()
