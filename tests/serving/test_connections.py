"""The connections of one process: who is turned away, who is ended, and what requests get that cannot be read."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import pytest
from flask import Flask
from waitress.adjustments import Adjustments
from waitress.task import ThreadedTaskDispatcher
from waitress.wasyncore import poll2

from quiz.serving import connections
from quiz.serving.connections import Server

ASK = b"GET /types HTTP/1.1\r\nHost: x\r\n\r\n"
Open = Callable[[bytes], socket.socket]


@pytest.fixture
def server(app: Flask) -> Iterator[Server]:
    """The connections of a process, in a thread of the test."""
    listener = socket.create_server(("127.0.0.1", 0))
    known: dict[int, object] = {}
    dispatcher = ThreadedTaskDispatcher()
    dispatcher.set_thread_count(2)
    settings = Adjustments(
        sockets=[listener], cleanup_interval=0, max_request_header_size=4096, max_request_body_size=8192
    )
    where = (listener.family, listener.type, listener.proto, listener.getsockname())
    found = Server(app, known, _sock=listener, dispatcher=dispatcher, adj=settings, bind_socket=False, sockinfo=where)
    ends = threading.Event()

    def turn() -> None:
        while not ends.is_set():
            poll2(0.01, known)

    thread = threading.Thread(target=turn)
    thread.start()
    yield found
    ends.set()
    thread.join()
    dispatcher.shutdown()
    found.away.shutdown()
    for channel in list(found.active_channels.values()):
        channel.handle_close()
    found.trigger.close()
    listener.close()


@pytest.fixture
def opened(server: Server) -> Iterator[Open]:
    """Open a connection and send something."""
    crowd: list[socket.socket] = []

    def open_(first: bytes) -> socket.socket:
        each = socket.create_connection(("127.0.0.1", int(server.effective_port)))
        crowd.append(each)
        each.sendall(first)
        return each

    yield open_
    for each in crowd:
        each.close()


def everything(connection: socket.socket) -> bytes:
    """Return all that comes until the other side closes; what it did not read itself may cut it short."""
    found = b""
    with suppress(ConnectionResetError):
        while piece := connection.recv(65536):
            found += piece
    return found


def test_more_connections_than_there_is_room_for_are_told_to_come_back(server: Server, opened: Open) -> None:
    server.most = 3
    for _ in range(3):
        assert opened(ASK).recv(12) == b"HTTP/1.1 200"
    answer = everything(opened(b""))
    assert answer.startswith(b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n")
    assert b"Many people are here just now" in answer
    assert len(server.active_channels) == 3


def test_room_that_is_free_again_is_given_to_the_next(server: Server, opened: Open) -> None:
    server.most = 1
    first = opened(ASK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    assert everything(first).startswith(b"HTTP/1.1 200")
    answers = {opened(ASK).recv(12) for _ in range(2)}
    assert b"HTTP/1.1 200" in answers


class Held(NamedTuple):
    """An application in which every request waits until the test lets go; ``inside`` has one entry for each."""

    let_go: threading.Event
    inside: list[str]


@pytest.fixture
def held(server: Server) -> Iterator[Held]:
    found = Held(threading.Event(), [])
    application = server.application

    def waiting(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:  # noqa: ANN401 - as WSGI has it
        found.inside.append(environ["PATH_INFO"])
        found.let_go.wait()
        return application(environ, start_response)

    server.application = waiting
    yield found
    found.let_go.set()


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        pass


def test_when_too_many_requests_wait_the_next_one_is_told_to_come_back_at_once(
    server: Server, opened: Open, held: Held
) -> None:
    told: list[str] = []
    server.waiting, server.turned_away = 3, told.append
    dispatcher = server.task_dispatcher
    crowd = [opened(ASK) for _ in range(2)]
    until(lambda: len(held.inside) == 2)
    crowd += [opened(ASK) for _ in range(3)]
    until(lambda: len(dispatcher.queue) == 3)
    answer = everything(opened(ASK))
    head = answer.split(b"\r\n\r\n")[0].split(b"\r\n")
    assert head[0] == b"HTTP/1.1 503 Service Unavailable"
    assert b"Retry-After: 5" in head
    assert b"Cache-Control: no-store" in head
    assert b"Many people are here just now" in answer
    assert told == ["requests"]
    probe = opened(ASK.replace(b"/types", b"/quiz/healthz"))
    until(lambda: len(dispatcher.queue) == 4)
    held.let_go.set()
    assert [each.recv(12) for each in crowd] == [b"HTTP/1.1 200"] * 5
    assert probe.recv(12) == b"HTTP/1.1 404", "it got its turn, though this site stands below no path"
    assert opened(ASK).recv(12) == b"HTTP/1.1 200"


def test_a_request_behind_another_on_its_connection_is_turned_away_in_its_turn(
    server: Server, opened: Open, held: Held
) -> None:
    one = opened(ASK + ASK)
    until(lambda: len(held.inside) == 1)
    server.waiting = 0
    held.let_go.set()
    answers = everything(one)
    assert answers.startswith(b"HTTP/1.1 200 OK")
    assert answers.count(b"HTTP/1.1 503 Service Unavailable") == 1


def test_a_request_that_waited_too_long_is_told_to_come_back_but_never_a_probe(server: Server, opened: Open) -> None:
    server.good_time = -1.0
    last = ASK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    answer = everything(opened(last))
    assert answer.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"\r\nRetry-After: 5\r\n" in answer
    assert everything(opened(last.replace(b"/types", b"/readyz"))).startswith(b"HTTP/1.1 200 OK")
    assert everything(opened(b"nonsense\r\n\r\n")).startswith(b"HTTP/1.0 400 ")


def test_whoever_counts_is_told_of_connections_that_are_turned_away(server: Server, opened: Open) -> None:
    told: list[str] = []
    server.most, server.turned_away = 0, told.append
    assert everything(opened(b"")).startswith(b"HTTP/1.1 503 ")
    assert told == ["connections"]


@pytest.mark.parametrize(
    "first", [b"", b"GET /types HTTP/1.1\r\nX-Long: a", b"POST /code HTTP/1.1\r\nContent-Length: 9\r\n\r\nc"]
)
def test_an_unfinished_request_is_ended_when_its_time_is_over(
    opened: Open, monkeypatch: pytest.MonkeyPatch, first: bytes
) -> None:
    monkeypatch.setattr(connections, "PATIENCE", 0.0)
    assert everything(opened(first)) == b""


def test_a_request_in_time_is_answered_however_it_arrives(opened: Open) -> None:
    one = opened(b"")
    for place in range(len(ASK)):
        one.sendall(ASK[place : place + 1])
    assert one.recv(12) == b"HTTP/1.1 200"


def test_two_requests_on_one_connection_are_both_answered(opened: Open) -> None:
    one = opened(ASK + ASK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    assert everything(one).count(b"HTTP/1.1 200 OK") == 2


@pytest.mark.parametrize(
    ("request_", "status", "told"),
    [
        (
            b"GET /types HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 5000 + b"\r\n\r\n",
            431,
            "in a private window",
        ),
        (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 431, "shorten the address"),
        (b"POST /code HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n", 413, "nothing is lost"),
        (b"POST /code HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "could not be read"),
        (b"\x16\x03\x01 hello\r\n\r\n", 400, "could not be read"),
        (b"GET /types HTTP/1.1\r\nBad Header\r\n\r\n", 400, "could not be read"),
        (b"POST /code HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400, "could not be read"),
    ],
)
def test_a_request_that_cannot_be_read_gets_a_page_that_leads_back(
    opened: Open, request_: bytes, status: int, told: str
) -> None:
    answer = everything(opened(request_)).decode()
    assert answer.split()[1] == str(status)
    assert told in answer
    assert '<a href="/">' in answer
    assert "Content-Security-Policy: default-src 'none'" in answer


def test_an_impossible_host_gets_a_page_of_the_site(opened: Open) -> None:
    one = opened(b"GET /types HTTP/1.1\r\nHost: " + b"a" * 64 + b".example\r\nConnection: close\r\n\r\n")
    answer = everything(one).decode()
    assert answer.startswith("HTTP/1.1 400 ")
    assert "That could not be read" in answer
    assert "Content-Security-Policy: default-src 'none'; style-src 'self'" in answer
