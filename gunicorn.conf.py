"""How `make run` serves the site. Every setting can be overridden on gunicorn's command line."""

import multiprocessing
import os
from typing import Any

# Tables of a few hundred numbers gain nothing from several threads, which only spin beside the one that works: with
# one, a results page takes half the processor time. NumPy reads this when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

wsgi_app = "wsgi:app"
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


def when_ready(_server: Any) -> None:
    """Say where the site is."""
    print(f"Sixways is ready at http://{bind}  (stop it with Ctrl+C)", flush=True)  # noqa: T201
