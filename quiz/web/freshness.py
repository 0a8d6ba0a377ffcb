"""How long pages may be kept, and conditional requests: what the browser has already is not drawn again.

A page follows from its address, its language, the content and the program alone, so its ETag can be told without
drawing it. The ETag also says whether the page is for everybody: an answer without a page has to say so as well.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from flask import Flask, Response, request

from quiz.web.request import PUBLIC, the_edition, the_site

PRIVATE: Final = "private, no-cache"
"""Kept by this browser alone, and asked for anew: Back works, and no shared cache sees anybody's answers."""
KEPT: Final[Mapping[str, str]] = {"all": PUBLIC, "one": PRIVATE}
ADDRESS: Final = ("wsgi.url_scheme", "HTTP_HOST", "SCRIPT_NAME", "PATH_INFO", "QUERY_STRING")
PROGRAM: Final = (".py", ".html", ".css", ".js", ".svg", ".mo")
ELSEWHERE: Final = ("assets", "well_known", "health", "brand")
"""Parts of the site that follow from more than their address, and say themselves how long they may be kept."""


def fingerprint(files: Iterable[Path], settings: Iterable[object]) -> str:
    """Return a mark that changes with the program, with any of the files and with any of the settings."""
    # A checkout changes without a new release, so the files themselves are what counts.
    program = (path for path in sorted(Path(__file__).parents[1].rglob("*")) if path.suffix in PROGRAM)
    found = sha256(repr(list(settings)).encode())
    for path in (*program, *files):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def register(app: Flask) -> None:
    """Let the application answer from what browsers have, and say of each answer how long it may be kept."""
    app.before_request(_unchanged)
    app.after_request(_kept)


def _unchanged() -> Response | None:
    asked = request.if_none_match
    # A star means any page at all, and whether there is one is only known when it is drawn.
    if not asked or asked.star_tag or not _is_page():
        return None
    for audience, kept in KEPT.items():
        if asked.contains_weak(_etag(audience)):
            answer = Response(status=304, headers={"Cache-Control": kept})
            answer.set_etag(_etag(audience), weak=True)
            return answer
    return None


def _kept(response: Response) -> Response:
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = PRIVATE
        response.headers["X-Robots-Tag"] = "noindex"
    if response.cache_control.no_store:
        return response
    if response.status_code == 200 and request.method in {"GET", "HEAD"}:  # noqa: PLR2004 - HTTP's OK
        if _is_page():
            response.set_etag(_etag("all" if response.headers["Cache-Control"] == PUBLIC else "one"), weak=True)
        else:
            response.add_etag()
        if "If-None-Match" in request.headers:
            response.make_conditional(request)
    return response


def _is_page() -> bool:
    return bool(request.blueprint) and request.blueprint not in ELSEWHERE


def _etag(audience: str) -> str:
    # Raw parts of the request: Werkzeug's tidy addresses take as long as all the rest.
    asked = (request.environ.get(name, "") for name in ADDRESS)
    parts = " ".join((the_site().fingerprint, the_edition().words.say.tag, *asked))
    return f"{audience}-{sha256(parts.encode(errors='surrogatepass')).hexdigest()[:20]}"
