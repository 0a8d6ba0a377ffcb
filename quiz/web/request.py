"""What a route reads of the request, and how it answers: the only place between Flask's globals and plain values."""

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import unquote

from flask import Response, abort, current_app, make_response, redirect, request, url_for
from werkzeug.routing import MapAdapter
from werkzeug.wrappers import Response as BaseResponse

from quiz.careers.choices import list_in, read_filters
from quiz.careers.filters import Filters
from quiz.person.answers import Answers, Record, encode
from quiz.person.reading import read
from quiz.web.assets import FINGERPRINT
from quiz.web.languages import INDEXED, LANGUAGE, ROOT, Version, address_in, start_in
from quiz.web.marking import told
from quiz.web.site import Edition, Site, Sites
from quiz.wording.cards import Cards
from quiz.wording.pages import Page
from quiz.wording.problems import NO_ANSWERS
from quiz.wording.words import Words

PUBLIC: Final = "public, max-age=3600"
"""Anyone may keep a page that is the same for everybody, for an hour."""

PLACES: Final = {
    "start": "about.start",
    "careers": "careers.careers",
    "groups": "groups.groups",
    "map": "map.careers_map",
    "types": "about.types",
    "method": "about.method",
    "privacy": "about.privacy",
    "code": "ways_in.code",
    "scores": "ways_in.scores",
    "group": "roster.group",
}


def the_sites() -> Sites:
    """Return the site in each of its languages."""
    sites: Sites = current_app.extensions["sites"]
    return sites


def the_site() -> Site:
    """Return the content that this application serves, in the language of the address."""
    sites = the_sites()
    return sites.get(request.environ.get(LANGUAGE, "")) or next(iter(sites.values()))


def the_edition() -> Edition:
    """Return the site's pages in the language of the address."""
    return the_site().edition


def the_words() -> Words:
    """Return the words of the visitor's language."""
    return the_edition().words


def the_cards() -> Cards:
    """Return the careers in the visitor's language."""
    return the_edition().cards


def the_filters() -> Filters:
    """Return what the address says of the list; other pages only carry it along, so that nothing of it is lost."""
    catalogue = the_cards().catalogue
    return read_filters(request.args.to_dict(flat=False), catalogue.lists, catalogue.symbols)


def the_list_in(text: str) -> Filters:
    """Return the list that was written down or pasted with a code: in a link, or as symbols behind the code."""
    catalogue = the_site().catalogue
    # A pasted link has its list in the query, a code on paper has it behind itself.
    plain = unquote(text)
    out = re.findall(r"[?&]out=(\w+)", plain)
    return read_filters({"keep": list_in(plain, catalogue.symbols), "out": out}, {}, catalogue.symbols)


def read_code(code: str) -> Record:
    """Return what a code holds, whatever it was copied with.

    Raises ``CodeError``, which becomes a page that says what is wrong.
    """
    return read(code, the_site().heads)


def read_answers(code: str) -> Answers:
    """Return the answers behind a code; scores from another test, which has none, are told so."""
    record = read_code(code)
    if not isinstance(record, Answers):
        abort(404, description=NO_ANSWERS)
    return record


def canonical(record: Record, code: str, endpoint: str, **values: Any) -> BaseResponse | None:  # noqa: ANN401 - parts of an address
    """Return a redirect to the address in its one written form, or None if it is that already."""
    written = encode(record)
    if code == written:
        return None
    return with_query(url_for(endpoint, code=written, **values))


def with_query(address: str) -> BaseResponse:
    """Return a redirect to an address of ours, with all that stands behind the question mark now."""
    query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
    return redirect(address + query)


def the_routes() -> MapAdapter:
    """Return the addresses that lead to pages, for this request."""
    routes = current_app.create_url_adapter(request)
    assert routes is not None  # noqa: S101 - there is one for every request
    return routes


def lead_on(endpoint: str, answers: Answers, *, check: str = "", anchor: str = "", **page: Any) -> BaseResponse:  # noqa: ANN401 - a part of an address
    """Lead on with the answers and with what the visitor chose for the list; ``check`` asks to name what is open."""
    address = url_for(endpoint, code=encode(answers), **page) + the_filters().query_string(check=check)
    return redirect(address + anchor, 303)


def draw(template: str, page: Page | None = None, *, home: str = "", **parts: object) -> str:
    """Return a page in the language of the request: what it says, drawn by a template in the frame of the site.

    ``home`` leads back to a quiz that is not finished yet.
    """
    edition, config, page = the_edition(), current_app.config, page or Page()
    to, brand, say = _places(request.script_root, request.environ.get(ROOT, "")), the_site().brand, edition.words.say
    body = edition.draw(
        template,
        page=page,
        lang=say.web_tag,
        direction=say.direction,
        versions=_versions(),
        indexed=request.endpoint in INDEXED,
        alternates=_alternates(),
        coverage=the_site().translated,
        site_name=config["SITE_NAME"],
        contact=config["CONTACT"],
        host=config["OFFERED_BY"],
        brand=brand,
        branded=f"{to['start']}brand/{brand.fingerprint}/",
        types=edition.words.types,
        to=to,
        home=to["results"] + page.home if page.home else home,
        **parts,
    )
    return told(body, say.direction)


def _versions() -> list[Version]:
    """Return this page in the other languages; a page that only a form leads to has none, so the start page stands."""
    sites, own = the_sites(), the_site()
    tags = tuple(sites)
    here = request.method in {"GET", "HEAD"} or the_routes().test(request.path, "GET")
    found = []
    for tag, site in sites.items():
        if site is not own:
            say = site.edition.words.say
            address = address_in(tag, tags, request) if here else start_in(tag, tags, request)
            found.append(Version(say.web_tag, say.name, address))
    return found


def _alternates() -> list[tuple[str, str]]:
    """Return whole addresses of a page for search engines, by language."""
    sites, host = the_sites(), request.host_url[:-1]
    if len(sites) == 1 or request.endpoint not in INDEXED or request.query_string:
        return []
    tags = tuple(sites)
    return [(tag.replace("_", "-"), host + address_in(tag, tags, request)) for tag in tags]


@lru_cache(maxsize=32)
def _places(root: str, bare: str) -> MappingProxyType[str, str]:  # noqa: ARG001 - what the addresses below depend on
    """Return the addresses that all pages need, built once for each path that the site stands below.

    ``bare`` is that path without a language: files are the same for all.

    Flask takes ten microseconds to build one, and a page has dozens of them.
    """
    found = {name: url_for(endpoint) for name, endpoint in PLACES.items()}
    start = found["start"]
    return MappingProxyType(
        found | {"results": f"{start}results/", "static": f"{bare}/static/{FINGERPRINT}/", "api": f"{bare}/api"}
    )


def public(body: str) -> Response:
    """Let anyone keep a page for an hour: it is the same for everybody."""
    response = make_response(body)
    response.headers["Cache-Control"] = PUBLIC
    return response
