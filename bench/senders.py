"""``python -m bench.senders [SERVER ...]``: slow senders and readers against servers, one after the other.

Two hundred clients that dribble a body, two hundred that dribble a head, twelve that never read what they ask for, and
two thousand that connect and say nothing; meanwhile an ordinary visitor asks for a page again and again. Told are the
visitor's longest wait, how many of the visitor's requests failed, and how long unfinished requests stay open.
"""

import os
import resource
import select
import socket
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from time import perf_counter, sleep

ROOT = Path(__file__).parent.parent
GUNICORN = "-m gunicorn -b 127.0.0.1:{port} -w 2 --log-level error --no-control-socket wsgi:app"
SERVERS = {
    "sixways run": "-m quiz run",
    "gunicorn gthread": f"{GUNICORN} -k gthread --threads 4",
    "gunicorn gevent": f"{GUNICORN} -k gevent",
    "waitress": "-m waitress --listen 127.0.0.1:{port} wsgi:app",
    "granian": "-m granian --interface wsgi --host 127.0.0.1 --port {port} --workers 2 --no-ws wsgi:app",
}
SECONDS = 15
STEP = 0.25
OPEN_FOR = 40


def dribbled_bodies(port: int) -> Generator[None]:
    """Send 200 bodies a byte at a time."""
    form = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\n"
    head = b"POST /code HTTP/1.1\r\nHost: x\r\n" + form
    yield from _dribble(_connected(port, 200, head), b"c")


def dribbled_heads(port: int) -> Generator[None]:
    """Send 200 heads a byte at a time."""
    yield from _dribble(_connected(port, 200, b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: "), b"a")


def never_read(port: int) -> Generator[None]:
    """Ask for pages 12 times over and fetch no answer."""
    request = b"GET /careers/associate-producer HTTP/1.1\r\nHost: x\r\n\r\n"
    sockets = _connected(port, 12, request * 200, receive=2048)
    yield from _dribble(sockets, b"")


def silent(port: int) -> Generator[None]:
    """Connect 2,000 times and say nothing."""
    yield from _dribble(_connected(port, 2000, b""), b"")


CROWDS: dict[str, Callable[[int], Generator[None]]] = {
    "200 dribbled bodies": dribbled_bodies,
    "200 dribbled heads": dribbled_heads,
    "12 that never read": never_read,
    "2,000 silent": silent,
}


def _connected(port: int, count: int, first: bytes, receive: int = 0) -> list[socket.socket]:
    sockets = []
    for _ in range(count):
        each = socket.socket()
        if receive:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        each.settimeout(2)
        with suppress(OSError):
            each.connect(("127.0.0.1", port))
            each.setblocking(False)  # noqa: FBT003 - as sockets have it
            each.send(first)
        sockets.append(each)
    return sockets


def _dribble(sockets: list[socket.socket], more: bytes) -> Generator[None]:
    try:
        while True:
            for each in sockets:
                with suppress(OSError):
                    if more:
                        each.send(more)
            yield
    finally:
        for each in sockets:
            each.close()


def _wait_of_a_visitor(port: int) -> float:
    """Return how long an ordinary visitor waits, in seconds; infinite if there is no answer."""
    start = perf_counter()
    try:
        connection = HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/types")
        answered = connection.getresponse().status == 200
        connection.close()
    except OSError:
        return float("inf")
    return perf_counter() - start if answered else float("inf")


def _tried(port: int, crowd: Generator[None]) -> str:
    waits: list[float] = []
    next(crowd)
    end = perf_counter() + SECONDS
    while perf_counter() < end:
        next(crowd)
        waits.append(_wait_of_a_visitor(port))
        sleep(STEP)
    crowd.close()
    afterwards = _wait_of_a_visitor(port)
    failed = sum(wait == float("inf") for wait in waits)
    return (
        f"longest wait {max(waits):6.2f} s, {failed} of {len(waits)} failed, the next one after it {afterwards:.2f} s"
    )


def _open_for(port: int, first: bytes) -> str:
    """Return how long an unfinished request that dribbles on stays open."""
    (one,) = _connected(port, 1, first)
    start = perf_counter()
    while perf_counter() - start < OPEN_FOR:
        with suppress(OSError):
            one.send(b"a")
        readable, _, _ = select.select([one], [], [], 1)
        if readable:
            return f"{perf_counter() - start:.0f} s"
        sleep(0.5)
    return f"more than {OPEN_FOR} s"


@contextmanager
def served(command: str) -> Iterator[int]:
    """Start a server and yield its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = command.format(port=port).split()
    settings = {**os.environ, "PORT": str(port), "WORKERS": "2"}
    process = subprocess.Popen([sys.executable, *words], cwd=ROOT, env=settings, stdout=subprocess.DEVNULL)
    try:
        while _wait_of_a_visitor(port) == float("inf") and process.poll() is None:
            sleep(0.2)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=40)


def main(names: list[str]) -> None:
    """Try each server with each crowd."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    for name in names or SERVERS:
        print(name)
        with served(SERVERS[name]) as port:
            for crowd, make in CROWDS.items():
                print(f"  {crowd:22} {_tried(port, make(port))}", flush=True)
            head = _open_for(port, b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: ")
            print(f"  an unfinished head stays open {head}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
