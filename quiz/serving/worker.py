"""A process of the server: gunicorn's, with waitress at its connections."""

import logging
import os
import resource
import time
from contextlib import suppress
from typing import Any, Final

from gunicorn.workers.base import Worker
from waitress.adjustments import Adjustments
from waitress.task import ThreadedTaskDispatcher
from waitress.wasyncore import poll2

from quiz.serving import metrics
from quiz.serving.connections import LOOK_ROUND, MOST, Server
from quiz.serving.logs import log_access
from quiz.serving.watching import Watcher, Wsgi, watched
from quiz.settings import ServerSettings

THREADS: Final = 4
"""Requests worked on at a time. Python runs one at a time, so more only lets the others wait longer."""
LARGEST_HEAD: Final = 16_384
LARGEST_BODY: Final = 1_100_000
"""Bytes; the longest address of ours has 600, a page of questions sends a few hundred, many codes a million."""
IN_MEMORY: Final = 8 * 1024 * 1024
"""Up to here nothing of a request or an answer is put on a disk: it may hold what many people answered."""
SPARE: Final = 64
"""Files that a process needs besides its connections."""
BREATH: Final = 0.5
"""Seconds between looks at whether the server is to stop."""
LAST_WORD: Final = 2
"""Seconds in which a connection that is kept open may send one more request while the server stops."""


class PatientWorker(Worker):
    """Answers requests until gunicorn says to stop, and then those that are under way."""

    def run(self) -> None:
        """Serve."""
        # Waitress warns whenever a request waits for a thread, which is no news to anybody.
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        most = min(MOST, _files() - SPARE)
        connections: dict[int, object] = {}
        servers = [
            self._server(bound, application, connections)
            for bound, application in zip(self.sockets, self._applications(), strict=True)
        ]
        for server in servers:
            server.most = most
            server.home = f"{os.environ.get('SCRIPT_NAME', '')}/"
        # Gunicorn hands a process on to nobody: where the first one is gone, this one ends too.
        while self.alive and self.ppid == self._parent():
            self._turn(connections)
        for server in servers:
            server.stop_accepting()
        self._finish(servers, connections)

    def _applications(self) -> list[Wsgi]:
        """Return what is served: the site, and on a port of their own the metrics, if there is one."""
        settings = self._settings()
        watchers: list[Watcher] = [log_access] if settings.log == "json" else []
        if not settings.metrics:
            return [watched(self.wsgi, watchers)]
        return [watched(self.wsgi, [*watchers, metrics.count]), metrics.report()]

    def _server(self, bound: Any, application: Wsgi, connections: dict[int, object]) -> Server:  # noqa: ANN401 - a socket of gunicorn
        listener = bound.sock
        settings = Adjustments(
            sockets=[listener],
            ident=None,
            cleanup_interval=LOOK_ROUND,
            connection_limit=2 * MOST,
            max_request_header_size=LARGEST_HEAD,
            max_request_body_size=LARGEST_BODY,
            inbuf_overflow=IN_MEMORY,
            outbuf_overflow=IN_MEMORY,
            clear_untrusted_proxy_headers=True,
            trusted_proxy=self._settings().proxy,
            trusted_proxy_headers={"x-forwarded-proto"},
        )
        dispatcher = ThreadedTaskDispatcher()
        dispatcher.set_thread_count(THREADS)
        where = (listener.family, listener.type, listener.proto, listener.getsockname())
        parts = {"dispatcher": dispatcher, "adj": settings, "sockinfo": where}
        server = Server(application, connections, _sock=listener, bind_socket=False, **parts)
        if self._settings().metrics:
            server.turned_away = metrics.count_turned_away
        return server

    def _turn(self, connections: dict[int, object]) -> None:
        self.notify()
        poll2(BREATH, connections)

    def _finish(self, servers: list[Server], connections: dict[int, object]) -> None:
        """Answer what is under way; a connection that only waits gets a moment for one more request."""
        start = time.monotonic()
        while (spent := time.monotonic() - start) < self.cfg.graceful_timeout:
            left = [channel for server in servers for channel in server.active_channels.values()]
            if not any(channel.busy or spent < LAST_WORD for channel in left):
                return
            self._turn(connections)

    def _settings(self) -> ServerSettings:
        settings: ServerSettings = self.app.settings  # type: ignore[attr-defined] # the application is our own
        return settings

    def _parent(self) -> int:
        return os.getppid()


def _files() -> int:
    """Return how many files may be open, after asking the system for as many as connections need."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * MOST if hard == resource.RLIM_INFINITY else min(2 * MOST, hard)
    if soft < wanted:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
