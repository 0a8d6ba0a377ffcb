"""What browsers, search engines and security researchers ask every site for."""

from datetime import UTC, datetime, timedelta
from typing import Final

from flask import Blueprint, Response, current_app, make_response, request, url_for

from quiz.web.assets import FILES
from quiz.web.languages import INDEXED, start_in
from quiz.web.request import draw, public, the_site, the_sites

blueprint = Blueprint("well_known", __name__)

HALF_A_YEAR: Final = timedelta(days=182)
"""How long the word on security may be taken as it is; RFC 9116 advises less than a year."""


@blueprint.get("/favicon.ico")
def favicon() -> Response:
    """Send the emblem to browsers that ask for it by the old name."""
    answer = Response(FILES["favicon.ico"], mimetype="image/x-icon")
    answer.headers["Cache-Control"] = "public, max-age=86400"
    return answer


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Lead search engines past the endless ways to narrow the catalogue; pages with answers forbid themselves."""
    tags = tuple(the_sites())
    starts = [start_in(tag, tags, request) for tag in tags]
    narrowed = [f"Disallow: {start}{each}?" for start in starts for each in ("careers", "map")]
    sitemaps = [f"Sitemap: {request.host_url[:-1]}{start}sitemap.xml" for start in starts]
    return _text("\n".join(["User-agent: *", *narrowed, *sitemaps, ""]))


@blueprint.get("/sitemap.xml")
def sitemap() -> Response:
    """List all pages that are the same for everybody."""
    addresses = [url_for(each, _external=True) for each in INDEXED if each not in {"careers.career", "groups.group"}]
    addresses += [url_for("groups.group", key=key, _external=True) for key in the_site().catalogue.head.groups]
    addresses += [url_for("careers.career", slug=slug, _external=True) for slug in the_site().catalogue.rows]
    answer = public(draw("sitemap.xml", addresses=addresses))
    answer.mimetype = "application/xml"
    return answer


@blueprint.get("/.well-known/security.txt")
def security() -> Response:
    """Say where to report a weakness: to whoever runs the site, else see the page that says who that is (RFC 9116)."""
    contact = current_app.config["CONTACT"]
    where = f"mailto:{contact}" if contact else url_for("about.privacy", _external=True)
    until = datetime.now(UTC) + HALF_A_YEAR
    return _text(f"Contact: {where}\nExpires: {until:%Y-%m-%dT00:00:00Z}\n")


def _text(body: str) -> Response:
    answer = make_response(body)
    answer.mimetype = "text/plain"
    answer.headers["Cache-Control"] = "public, max-age=86400"
    return answer
