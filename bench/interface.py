"""Processor time of each route of the interface for programs, measured as the pages are: against a bare Flask view."""

from collections.abc import Iterator

from bench.figures import Figure
from bench.server import against_bare
from bench.visits import PAGES
from quiz.web.api.published import EXAMPLES

PERSONAL = ("score", "matches", "match")
PAGE = "results, 20 rows"
TARGETS = {**dict.fromkeys(EXAMPLES, 4.0), "score": 5.0, "search": 5.0, "match": 10.0, "matches": 20.0}
"""The most a route should take, as a multiple of a bare view's. Matches should take less than the page of results."""


def interface() -> Iterator[Figure]:
    """Yield how often the time of a bare view each route takes, and the page of results beside them."""
    yield from against_bare({name: _place(name) for name in EXAMPLES} | {PAGE: PAGES[PAGE]}, TARGETS)


def _place(name: str) -> str:
    """Return an address with another person each time, so that no cache could answer for the site."""
    return EXAMPLES[name].split("?")[0] + "?code={code}" if name in PERSONAL else EXAMPLES[name]
