"""What several views need of the request: the site, the language, the record behind a code, the page's frame."""

from functools import lru_cache
from typing import Any

import flask_babel
from flask import Response, abort, current_app, g, redirect, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response as BaseResponse

from quiz.careers.catalogue import Site
from quiz.careers.filters import Filters, read_filters
from quiz.person.answers import Answers, GivenScores, decode, encode
from quiz.person.verdict import Verdict, judge
from quiz.web.assets import FINGERPRINT
from quiz.web.templating import environment
from quiz.wording.language import Language, language
from quiz.wording.problems import NO_ANSWERS
from quiz.wording.words import level_names

KEPT = 64
"""How many different filter forms are kept."""
MOUNTS = 8
"""For how many places that the site is mounted at the frame's addresses are kept."""
PLACES = ("pages.start", "pages.types", "pages.method", "pages.privacy", "careers.careers")


def the_site() -> Site:
    """Return the content that this application serves."""
    site: Site = current_app.extensions["site"]
    return site


def the_language() -> Language:
    """Return the language of this request; each is made once, so that what is made for it can be kept."""
    if "language" not in g:
        tag = chosen_language()
        made: dict[str, Language] = current_app.extensions.setdefault("languages", {})
        if tag not in made:
            made[tag] = language(tag, flask_babel.get_translations())
        g.language = made[tag]
    found: Language = g.language
    return found


def chosen_language() -> str:
    """Return the tag of the installed language that suits the visitor's browser best."""
    installed: list[str] = current_app.config["LANGUAGES"]
    if len(installed) == 1:
        return installed[0]
    by_match = {tag.lower().replace("_", "-"): tag for tag in installed}
    best = request.accept_languages.best_match(by_match)
    return by_match[best] if best else installed[0]


def read_code(code: str) -> Answers | GivenScores:
    """Return what a code holds. Raises ``CodeError``, which becomes a page that says what is wrong."""
    return decode(code, the_site().questions.lengths)


def read_answers(code: str) -> Answers:
    """Return the answers behind a code; scores from another test, which has none, are told so."""
    record = read_code(code)
    if not isinstance(record, Answers):
        abort(404, description=NO_ANSWERS)
    return record


def the_filters() -> Filters:
    """Return what the address says of the list; other pages only carry it along, so that nothing of it is lost."""
    site = the_site()
    return read_filters(request.args.to_dict(flat=False), site.families, site.rows)


def judged(record: Answers | GivenScores) -> Verdict:
    """Return what may be said of a record."""
    return judge(record, the_site().questions.places_of[record.head] if isinstance(record, Answers) else ())


def canonical(record: Answers | GivenScores, code: str, endpoint: str, **values: Any) -> BaseResponse | None:  # noqa: ANN401 - parts of an address
    """Return a redirect to the address in its one written form, or None if it is that already."""
    written = encode(record)
    if code == written:
        return None
    query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
    return redirect(url_for(endpoint, code=written, **values) + query)


def lead_on(endpoint: str, answers: Answers, *, check: str = "", anchor: str = "", **page: Any) -> BaseResponse:  # noqa: ANN401 - a part of an address
    """Lead on with the answers and with what the visitor chose for the list; ``check`` asks to name what is open."""
    address = url_for(endpoint, code=encode(answers), **page) + the_filters().query_string(check=check)
    return redirect(address + anchor, 303)


def career_address(query: str = "") -> str:
    """Return the address of a career's page with ``{}`` for its slug: building one a row would take far longer."""
    return url_for("careers.career", slug="_").removesuffix("_") + "{}" + query


def filter_fields(site: Site, say: Language, filters: Filters, *, counted: bool = False) -> Markup:
    """Return the fields of a filter form as they were chosen."""
    # Only what the fields show is looked at, so that nothing else that a visitor chose is kept.
    shown = Filters(levels=filters.levels, family=filters.family, query=filters.query)
    return _fields(site, say, shown, counted=counted)


@lru_cache(maxsize=KEPT)
def _fields(site: Site, say: Language, filters: Filters, *, counted: bool) -> Markup:
    """Return the fields as they are drawn; most visitors see the same ones."""
    counts = {"family_counts": site.counts("family"), "level_counts": site.counts("level")} if counted else {}
    template = environment(say).get_template("_fields.html")
    drawn = template.render(filters=filters, families=site.families, levels=level_names(say), **counts)
    return Markup(drawn)  # noqa: S704 - a template's own output


def draw(template: str, *, visitor: str = "", **values: Any) -> str:  # noqa: ANN401 - whatever the template shows
    """Return a page in the language of the request: a template in the frame of the site.

    ``visitor`` is the query part with which the frame's link to the catalogue keeps the visitor's results in sight.
    """
    say = the_language()
    return environment(say).get_template(template).render(_frame(say) | {"visitor": visitor} | values)


def _frame(say: Language) -> dict[str, Any]:
    """Return what every page's frame needs; the addresses are built once for each place the site is mounted at."""
    made: dict[str, dict[str, str]] = current_app.extensions.setdefault("places", {})
    root = request.script_root
    if root not in made:
        # A proxy may name any place it is mounted at: only a few are kept.
        if len(made) >= MOUNTS:
            made.clear()
        made[root] = {name.split(".")[1]: url_for(name) for name in PLACES}
        for kind in ("css", "js", "svg"):
            made[root][kind] = url_for("assets.asset", fingerprint=FINGERPRINT, name=f"sixways.{kind}")
    config = current_app.config
    return {
        "to": made[root],
        "lang": say.tag.replace("_", "-"),
        "site_name": config["SITE_NAME"],
        "contact": config["CONTACT"],
        "url_for": url_for,
        "request": request,
    }


def public(response: Response) -> Response:
    """Let anyone keep a page for an hour: it is the same for everybody."""
    response.headers["Cache-Control"] = "public, max-age=3600"
    return response
