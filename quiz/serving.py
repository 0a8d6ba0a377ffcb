"""How gunicorn serves the site.

``sixways run`` serves with these settings; ``gunicorn -c python:quiz.serving`` does too, and can override each of them
on its command line.
"""

import multiprocessing
import os
import socket
import sys

from gunicorn.app.wsgiapp import WSGIApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

wsgi_app = "quiz.app:start()"
bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WORKERS", multiprocessing.cpu_count()))
# Threads, because browsers open connections ahead of need, which would hold up a worker that serves one at a time.
worker_class = "gthread"
threads = 4
# Each worker with a socket of its own: connections that are kept open spread over all of them.
reuse_port = True
# Content is read and checked once, before the workers start; they share it in memory.
preload_app = True
# No access log: the addresses hold people's answers.
accesslog = None
loglevel = "warning"
control_socket_disable = True
# No request header may say where the site is mounted: a visitor's would pass through the proxy in front.
forwarder_headers = ""


def on_starting(server: Arbiter) -> None:
    """End with a word if an address is not free.

    The workers, with sockets of their own, would share it with another copy of the site, and wait for it for ever if
    another program had it.
    """
    for host, port in (each for each in server.address if isinstance(each, tuple)):
        try:
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((host, port))
        except OSError as error:
            sys.exit(f"Sixways cannot listen at {host}:{port} ({error.strerror}). Set another HOST or PORT.")


def post_worker_init(worker: Worker) -> None:
    """Say where the site is, as soon as the first worker listens."""
    if worker.age == 1:
        print(f"Sixways is ready at {worker.sockets[0]}  (stop it with Ctrl+C)", flush=True)  # noqa: T201


class Server(WSGIApplication):
    """Gunicorn with the settings above, whatever stands on the command line."""

    def load_config(self) -> None:
        """Take the settings of this module."""
        self.load_config_from_file(f"python:{__name__}")
        self.app_uri = wsgi_app
