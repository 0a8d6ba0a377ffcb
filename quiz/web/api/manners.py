"""Who may keep an answer, and who may read it: any site may, for what is anybody's own is sent by themselves.

Rule of this file: headers alone, for addresses below /api alone. The pages stay closed to other sites.
"""

from datetime import UTC, date, datetime, time
from typing import Final

from flask import Flask, Response, request

from quiz.content.foreign import BEGIN, plain
from quiz.web.api.history import ENDINGS, ending_headers
from quiz.web.request import PUBLIC, the_site

BELOW: Final = "/api/"
OPEN: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, Deprecation, ETag, Link, Sunset",
    # The site's own policy would keep other sites from reading.
    "Cross-Origin-Resource-Policy": "cross-origin",
}
ASKED_BEFORE: Final = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}
"""What a browser asks before a request of another site that is not quite plain."""


def register(app: Flask) -> None:
    """Let the application open the interface to other sites; to be called before what sets the pages' own policy."""
    app.after_request(_opened)


def is_ours() -> bool:
    """Tell whether the request is one for this interface."""
    return request.path.startswith(BELOW)


def kept(response: Response) -> Response:
    """Let anyone keep for an hour what is the same for everybody; to be called for such routes alone."""
    if response.status_code == 200 and request.method != "OPTIONS":  # noqa: PLR2004 - HTTP's OK
        response.headers["Cache-Control"] = PUBLIC
    return response


def _opened(response: Response) -> Response:
    # What is set here replaces the pages' policy, for Flask calls these functions from the last one to the first.
    if not is_ours():
        return response
    response.headers.update(OPEN)
    if response.content_encoding is None and response.is_json and BEGIN.encode() in response.data:
        response.data = plain(response.get_data(as_text=True))
    if request.method == "OPTIONS":
        response.headers.update(ASKED_BEFORE)
    rule = request.url_rule.rule if request.url_rule else ""
    response.headers.update(ending_headers(rule, set(request.args), ENDINGS))
    if PUBLIC in response.headers.getlist("Cache-Control") and (released := the_site().catalogue.head.released):
        response.last_modified = datetime.combine(date.fromisoformat(released), time(), UTC)
    return response
