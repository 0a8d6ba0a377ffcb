"""``sixways run``: gunicorn with settings of ours, and a reload that keeps what works."""

import gc
import logging
import socket
import sys
from types import ModuleType
from typing import Any, Final

from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from quiz.serving import logs, metrics
from quiz.settings import ServerSettings

APPLICATION: Final = "quiz.app"
STAYS: Final = ("quiz.serving", "quiz.__main__", "quiz.settings")
"""What a reload leaves alone: it is what reloads."""


def run(settings: ServerSettings) -> None:
    """Serve until a signal says to stop. Ends the process with one line where it cannot start."""
    _must_be_free(settings, settings.port)
    if settings.log == "json":
        logs.write_json()
    if settings.metrics:
        _must_be_free(settings, settings.metrics)
        metrics.prepare()
    Site(settings).run()


class Site(BaseApplication):
    """The site as gunicorn wants it."""

    def __init__(self, settings: ServerSettings) -> None:
        """Keep the settings; gunicorn reads no command line and no file of its own."""
        self.settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Hand over the settings."""
        ports = [self.settings.port, *([self.settings.metrics] if self.settings.metrics else [])]
        own: dict[str, Any] = {
            "bind": [f"{self.settings.bracketed_host}:{port}" for port in ports],
            "workers": self.settings.workers,
            "worker_class": "quiz.serving.worker.PatientWorker",
            # Content is read and checked once, before the workers start; they share it in memory.
            "preload_app": True,
            # No access log: the addresses hold people's answers.
            "accesslog": None,
            "loglevel": "warning",
            "control_socket_disable": True,
            "post_worker_init": _say_ready,
        }
        if self.settings.log == "json":
            own["logger_class"] = logs.JsonLogger
        for name, value in own.items():
            self.cfg.set(name, value)

    def load(self) -> Any:  # noqa: ANN401 - a WSGI application
        """Build the site."""
        return _application(self.settings.mount)

    def run(self) -> None:
        """Serve."""
        KeepingArbiter(self).run()


class KeepingArbiter(Arbiter):
    """Gunicorn's master, which loads new content and code before it lets go of the old."""

    def reload(self) -> None:
        """Load the site anew and hand it to new workers; with a mistake in it, say which and keep the old one."""
        # Modules are loaded anew only if Python has forgotten them; what was there is put back if they cannot be.
        before = {name: module for name, module in sys.modules.items() if _goes(name)}
        for name in before:
            del sys.modules[name]
        try:
            loaded = self.app.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever is wrong with new code must not stop the old
            _put_back(before)
            _tell(f"Sixways keeps what it has, because the new content or code has a mistake.\n{error}")
            return
        self.app.callable = loaded
        super().reload()
        gc.collect()
        _tell("Sixways has loaded its content and code anew.")


def _application(mount: str) -> Any:  # noqa: ANN401 - a WSGI application
    from importlib import import_module  # noqa: PLC0415

    return import_module(APPLICATION).start(mount)


def _goes(name: str) -> bool:
    return name.startswith("quiz.") and not name.startswith(STAYS)


def _put_back(modules: dict[str, ModuleType]) -> None:
    for name in [each for each in sys.modules if _goes(each)]:
        del sys.modules[name]
    sys.modules.update(modules)


def _must_be_free(settings: ServerSettings, port: int) -> None:
    """End with a word if nobody can listen at the address; gunicorn alone would try again and again."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            # As gunicorn will: an address that was in use a minute ago is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((settings.host, port))
    except OSError as error:
        where = f"{settings.bracketed_host}:{port}"
        name = "PORT" if port == settings.port else "METRICS_PORT"
        sys.exit(f"Sixways cannot listen at {where} ({error.strerror or error}). Set another HOST or {name}.")


def _say_ready(worker: Worker) -> None:
    """Say where the site is, once the first worker has it."""
    if worker.age == 1:
        _tell(f"Sixways is ready at {worker.sockets[0]}  (stop it with Ctrl+C)")


def _tell(line: str) -> None:
    """Say something to whoever runs the server."""
    if logging.getLogger(logs.SITE).isEnabledFor(logging.INFO):
        logging.getLogger(logs.SITE).info(line)
        return
    print(line, flush=True)  # noqa: T201 - there is nobody else to say it
