"""What is told of each request: the name of its route, its status, how long it took. Never its address, nor who asked.

Rule of this file: it wraps the application and hands a few plain values on; what becomes of them is decided elsewhere.
"""

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter
from typing import Any, Final, NamedTuple

ROUTE: Final = "sixways.route"
"""Where the application leaves the name of the route in what it was asked."""
NO_ROUTE: Final = "none"
METHODS: Final = frozenset({"GET", "HEAD", "POST", "OPTIONS"})


class Answered(NamedTuple):
    """A request that was answered: route, method, status, seconds in the application, bytes of the body."""

    route: str
    method: str
    status: int
    seconds: float
    size: int


Watcher = Callable[[Answered], None]
Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def watched(application: Wsgi, watchers: Sequence[Watcher]) -> Wsgi:
    """Return the application with watchers that are told of each answer; pages come whole, so it is there at once."""
    if not watchers:
        return application

    def ask(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        told: list[tuple[str, list[tuple[str, str]]]] = []

        def note(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:  # noqa: ANN401 - as WSGI has it
            told.append((status, headers))
            return start_response(status, headers, *more)

        start = perf_counter()
        body = application(environ, note)
        seconds = perf_counter() - start
        if told:
            status, headers = told[-1]
            method = environ["REQUEST_METHOD"]
            answered = Answered(
                environ.get(ROUTE, NO_ROUTE),
                # Anybody may send any word here; one that means nothing is not repeated.
                method if method in METHODS else "other",
                int(status.split()[0]),
                seconds,
                next((int(value) for name, value in headers if name.lower() == "content-length"), 0),
            )
            for watcher in watchers:
                watcher(answered)
        return body

    return ask
