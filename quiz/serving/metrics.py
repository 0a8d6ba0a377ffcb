"""How a site fares, in numbers for Prometheus: requests by the name of their route, never by their address.

Each process counts in a file of its own, in a folder that is made at the start and gone at the end; whichever process
is asked adds them up. So every answer is about all processes, also those that a reload has replaced since. The library
decides when it is first imported whether it counts so: ``prepare`` has to come before everything else.
"""

import atexit
import os
import shutil
from functools import cache
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from quiz.serving.watching import Answered, Wsgi

if TYPE_CHECKING:
    from prometheus_client import Counter, Histogram

FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
"""Seconds; most pages take one to ten thousandths."""


class Meters(NamedTuple):
    """What is counted."""

    requests: "Counter"
    seconds: "Histogram"
    turned_away: "Counter"


def prepare() -> None:
    """Make the folder for counting; it goes when this process ends."""
    folder = mkdtemp(prefix="sixways-metrics-")
    os.environ[FOLDER] = folder
    owner = os.getpid()

    def clean() -> None:
        # Processes that were made later end too, and the folder is not theirs.
        if os.getpid() == owner:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(clean)


@cache
def meters() -> Meters:
    """Return what is counted; made when it is first asked for, in no registry, for the files are what is read."""
    from prometheus_client import Counter, Histogram  # noqa: PLC0415 - see above

    where = ["route", "status"]
    return Meters(
        Counter("sixways_requests", "Requests that were answered.", where, registry=None),
        Histogram("sixways_seconds", "Seconds in the application.", ["route"], buckets=BUCKETS, registry=None),
        Counter("sixways_turned_away", "Requests and connections told to come back.", ["why"], registry=None),
    )


def count(answered: Answered) -> None:
    """Count a request."""
    found = meters()
    found.requests.labels(answered.route, str(answered.status)).inc()
    found.seconds.labels(answered.route).observe(answered.seconds)


def count_turned_away(why: str) -> None:
    """Count somebody who was told to come back, for want of room for ``connections`` or for ``requests``."""
    meters().turned_away.labels(why).inc()


def report() -> Wsgi:
    """Return the application that tells all numbers."""
    from prometheus_client import CollectorRegistry, make_wsgi_app  # noqa: PLC0415 - see above
    from prometheus_client.multiprocess import MultiProcessCollector  # noqa: PLC0415 - see above

    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call] # the library has no types here
    application: Any = make_wsgi_app(registry)
    return application  # type: ignore[no-any-return]
