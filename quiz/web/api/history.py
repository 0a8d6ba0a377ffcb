"""The change log of the interface, and what is on its way out.

Rule of this file: version 1 only gains. What goes is announced here a year before, and every answer that it concerns
says so itself: since when in ``Deprecation`` (RFC 9745), until when in ``Sunset`` (RFC 8594).
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Final, NamedTuple

from werkzeug.http import http_date


class Entry(NamedTuple):
    """What changed on a day."""

    day: date
    text: str


class Ending(NamedTuple):
    """What is on its way out: since when it is announced, and on which day it goes."""

    announced: date
    ends: date


CHANGES: Final = (Entry(date(2026, 11, 26), "First version: catalogue, search, questionnaires, score, matches."),)
"""Newest first."""
ENDINGS: Final[Mapping[str, Ending]] = {}
"""What goes, by the path of its route, as in /api/v1/careers.csv, or by that and a parameter: /api/v1/careers?sort."""
NOTICE_DAYS: Final = 365
"""So many days lie at least between the announcement and the end."""


def ending_headers(path: str, parameters: set[str], endings: Mapping[str, Ending]) -> dict[str, str]:
    """Return the headers that tell of the end of a route, or of a parameter that was used; the earliest end counts."""
    names = {path, *(f"{path}?{parameter}" for parameter in parameters)}
    found = sorted((ending for name, ending in endings.items() if name in names), key=lambda ending: ending.ends)
    if not found:
        return {}
    announced, ends = (datetime.combine(day, time(), UTC) for day in found[0])
    return {"Deprecation": f"@{announced.timestamp():.0f}", "Sunset": http_date(ends)}
