"""Connections that end: whoever takes too long to ask, or to fetch the answer, makes room for others."""

import time
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Final

from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error

from quiz.serving.plain import HEADERS, page

PATIENCE: Final = 25.0
"""Seconds that a request may take to arrive, an answer to be fetched, and a connection to do nothing."""
LOOK_ROUND: Final = 2
"""Seconds between looks for those that take longer."""
MOST: Final = 2500
"""How many connections a process holds; the next ones are told to come back."""
WAITING: Final = 256
"""How many requests may wait for a thread in a process; the next ones are told to come back at once."""
GOOD_TIME: Final = 1.5
"""Seconds that a request may wait for a thread; one that waited longer is told to come back, which takes no time. So a
process is done with what has piled up in about as long, however slow the machine: ``python -m bench.load``."""
PROBES: Final = ("/healthz", "/readyz")
"""Addresses that always get their turn: a process with much to do is well, and no reason to send visitors elsewhere."""
AT_ONCE: Final = 64
"""How many new connections are taken before those that are there get their turn."""
COME_BACK: Final = 5
"""Seconds after which to come back."""


class BusyError(Error):  # type: ignore[misc] # waitress has no types
    """More requests wait than are answered in good time."""

    code = 503
    reason = "Service Unavailable"


class PlainErrorTask(ErrorTask):  # type: ignore[misc]
    """The answer to a request that could not be read."""

    def execute(self) -> None:
        """Write the page."""
        status, _, _ = self.request.error.to_response(None)
        body = page(int(status.split()[0]), self.channel.server.home)
        self.status = status
        self.response_headers.extend([*HEADERS, ("Content-Length", str(len(body)))])
        if isinstance(self.request.error, BusyError):
            self.response_headers.append(("Retry-After", str(COME_BACK)))
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class LastTask(WSGITask):  # type: ignore[misc]
    """A request to the application; while the server stops, the last one of its connection."""

    def execute(self) -> None:
        """Answer, and say that the connection ends if it does."""
        if self.channel.server.stopping:
            self.set_close_on_finish()
        super().execute()


class Channel(HTTPChannel):  # type: ignore[misc]
    """A connection that knows since when it waits for the other side."""

    task_class = LastTask
    error_task_class = PlainErrorTask
    since = 0.0
    asked = 0.0
    """When its next request began to wait for a thread, on the clock of ``time.monotonic``."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 - as waitress has them
        """Begin to wait."""
        self.since = time.monotonic()
        super().__init__(*arguments, **more)

    def received(self, data: bytes) -> bool:
        """Take what came; a new request has its own time."""
        # Bytes that dribble in get no time of their own: only the first of a request starts the clock.
        if self.request is None and not self.requests:
            self.since = time.monotonic()
        return bool(super().received(data))

    def service(self) -> None:
        """Answer a request; from then on the answer waits to be fetched."""
        if time.monotonic() - self.asked > self.server.good_time:
            self.turn_away()
        super().service()
        self.since = time.monotonic()

    def turn_away(self) -> None:
        """Let the next answer be that its sender should come back; probes always get their turn."""
        request = self.requests[0]
        if not request.error and not self.probes:
            request.error = BusyError("too much to do")
            self.server.tell_turned_away("requests")

    @property
    def probes(self) -> bool:
        """Tell whether the next request is that of a machine which watches over the site."""
        return str(getattr(self.requests[0], "path", "")).endswith(PROBES)

    @property
    def busy(self) -> bool:
        """Tell whether a request or an answer is under way."""
        return bool(self.requests or self.request is not None or self.total_outbufs_len)


class Server(TcpWSGIServer):  # type: ignore[misc]
    """The connections of one process."""

    channel_class = Channel
    home = "/"
    most = MOST
    waiting = WAITING
    good_time = GOOD_TIME
    stopping = False
    turned_away: Callable[[str], None] | None = None
    """Who is told when somebody is told to come back, and whether for ``connections`` or ``requests``."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 - as waitress has them
        """Keep a thread for turning requests away: it has to answer when all the others have too much to do."""
        self.away = ThreadedTaskDispatcher()
        self.away.set_thread_count(1)
        super().__init__(*arguments, **more)

    def add_task(self, task: Channel) -> None:
        """Let a request wait for a thread, or turn it away if too many wait."""
        task.asked = time.monotonic()
        if len(self.task_dispatcher.queue) < self.waiting or task.probes:
            super().add_task(task)
            return
        task.turn_away()
        self.away.add_task(task)

    def tell_turned_away(self, why: str) -> None:
        """Tell whoever counts."""
        if self.turned_away:
            self.turned_away(why)

    def handle_accept(self) -> None:
        """Take the connections that wait, as many as there is room for."""
        for _ in range(AT_ONCE):
            before = len(self.active_channels)
            if before >= self.most:
                if not self._turn_away():
                    return
                continue
            super().handle_accept()
            if len(self.active_channels) == before:
                return

    def maintenance(self, now: float) -> None:
        """End the connections that take too long."""
        del now  # waitress goes by the wall clock, which may be set
        limit = time.monotonic() - PATIENCE
        # Closing takes a channel out of the table that is gone through here.
        for channel in list(self.active_channels.values()):
            if not channel.requests and channel.since < limit:
                channel.handle_close()

    def stop_accepting(self) -> None:
        """Leave new connections to other processes, and let each connection end with its next answer."""
        self.stopping = True
        self.accepting = False
        self.del_channel(self._map)

    def _turn_away(self) -> bool:
        """Tell one more connection to come back; return whether there was one."""
        with suppress(OSError):
            accepted = self.accept()
            if accepted is None:
                return False
            self.tell_turned_away("connections")
            connection, _ = accepted
            connection.setblocking(False)  # noqa: FBT003 - as sockets have it
            # A connection closed with bytes unread takes the answer on its way with it.
            with suppress(OSError):
                connection.recv(65536)
            with suppress(OSError):
                connection.send(self._come_back())
            connection.close()
            return True
        return False

    def _come_back(self) -> bytes:
        body = page(HTTPStatus.SERVICE_UNAVAILABLE, self.home)
        lines = [
            "HTTP/1.1 503 Service Unavailable",
            f"Retry-After: {COME_BACK}",
            "Connection: close",
            f"Content-Length: {len(body)}",
            *(f"{name}: {value}" for name, value in HEADERS),
        ]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
