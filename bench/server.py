"""Processor time a request, on one server in one run: the site's pages against a bare Flask view.

The server is gunicorn with one worker that serves one request at a time, so that the worker's processor time belongs
to the requests of one block. Blocks of different pages take turns, because other work on the machine comes and goes.
"""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from bench.figures import Figure
from bench.visits import PAGES, PEOPLE, TIMED, UNCHANGED, codes
from quiz.app import create_app

ROOT = Path(__file__).parent.parent
BLOCK = 100
ROUNDS = 12
TICK = os.sysconf("SC_CLK_TCK")
ENCODINGS = {"plain": "", "compressed": "gzip, deflate, br, zstd"}


def application() -> DispatcherMiddleware:
    """Return the site with a bare Flask application beside it: what gunicorn serves here."""
    bare = Flask("bare")
    bare.add_url_rule("/", view_func=lambda: "Nothing but a short text.", endpoint="bare")
    return DispatcherMiddleware(create_app().wsgi_app, {"/bare": bare.wsgi_app})


def processor_time() -> Iterator[Figure]:
    """Yield what the pages with a target take."""
    yield from against_bare({name: PAGES[name.removesuffix(UNCHANGED)] for name in TIMED}, TIMED)


def against_bare(places: Mapping[str, str], targets: Mapping[str, float]) -> Iterator[Figure]:
    """Yield milliseconds of processor time a request and their ratio to the bare view, plain and compressed.

    ``places`` are addresses by name, with ``{code}`` or ``{half}`` for somebody's code.
    """
    with _server() as (port, worker):
        for kind, accepted in ENCODINGS.items():
            measured = _measured(port, worker, {"Accept-Encoding": accepted} if accepted else {}, places)
            bare = median(measured["bare"][0])
            yield Figure(f"bare view, {kind}", bare * 1e3, "ms", note=_pace(measured["bare"][1]))
            for name in places:
                blocks, waits = measured[name]
                ratio = median(one / other for one, other in zip(blocks, measured["bare"][0], strict=True))
                note = f"{median(blocks) * 1e3:.2f} ms; {_pace(waits)}"
                yield Figure(f"{name}, {kind}, against the bare view", ratio, "times", targets.get(name), note)


def _measured(
    port: int, worker: int, headers: dict[str, str], asked_for: Mapping[str, str]
) -> dict[str, tuple[list[float], list[float]]]:
    questions = create_app().extensions["site"].questions
    people, halves = codes(questions), codes(questions, answered=24)
    places = {"bare": "/bare/", **asked_for}
    marks: dict[str, str] = {}
    found: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in places}
    for turn in range(-1, ROUNDS):
        for name, place in places.items():
            picks = [(turn * BLOCK + each) % PEOPLE for each in range(BLOCK)]
            before = _spent(worker)
            addresses = [place.format(code=people[pick], half=halves[pick]) for pick in picks]
            if name.endswith(UNCHANGED):
                # What the browser has was sent before, and is not measured.
                asked = [{**headers, "If-None-Match": marks[address]} for address in addresses if address in marks]
            else:
                asked = [headers] * len(addresses)
            waits = [_get(port, address, each, marks) for address, each in zip(addresses, asked, strict=False)]
            if turn >= 0:  # the first turn only warms up
                found[name][0].append((_spent(worker) - before) / BLOCK)
                found[name][1].extend(waits)
    return found


def _get(port: int, place: str, headers: dict[str, str], marks: dict[str, str] | None = None) -> float:
    start = perf_counter()
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", place, headers={"Connection": "close", **headers})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != (304 if "If-None-Match" in headers else 200):
        raise RuntimeError(f"{place}: {answer.status}")
    if marks is not None:
        marks[place] = answer.headers.get("ETag", "")
    return perf_counter() - start


def _spent(worker: int) -> float:
    # Nanosecond run time where the kernel tells it, else clock ticks.
    schedule = Path(f"/proc/{worker}/schedstat")
    if schedule.exists():
        return int(schedule.read_text().split()[0]) / 1e9
    fields = Path(f"/proc/{worker}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _pace(waits: list[float]) -> str:
    ordered = sorted(waits)
    return f"{len(waits) / sum(waits):,.0f} requests/s, p99 {ordered[len(ordered) * 99 // 100] * 1e3:.1f} ms"


@contextmanager
def _server() -> Iterator[tuple[int, int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["-c", "python:bench", "-b", f"127.0.0.1:{port}", "-w", "1", "-k", "sync", "--log-level", "error"]
    command = [sys.executable, "-m", "gunicorn", *options, "--no-control-socket", "bench.server:application()"]
    # One thread for NumPy's products, as in quiz/__init__.py.
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    try:
        yield port, _worker(process, port)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _worker(process: subprocess.Popen[bytes], port: int) -> int:
    """Return the process number of the one worker, once it answers."""
    start = perf_counter()
    while perf_counter() - start < 60:
        try:
            _get(port, "/bare/", {})
        except OSError:
            continue
        return int(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()[0])
    raise RuntimeError("the server did not start")
