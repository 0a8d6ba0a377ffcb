"""The catalogue: browsing and searching, and a page for each career."""

from dataclasses import replace
from functools import lru_cache

from flask import Blueprint, Response, abort, make_response, request
from markupsafe import Markup, escape

from quiz.careers.catalogue import Site
from quiz.careers.filters import NONE, Filters
from quiz.content.models import Career
from quiz.person.answers import CodeError, encode
from quiz.web.request import (
    career_address,
    draw,
    filter_fields,
    public,
    read_code,
    the_filters,
    the_language,
    the_site,
)
from quiz.web.templating import environment
from quiz.web.views.beside import Comparison, beside
from quiz.wording.language import Language
from quiz.wording.problems import NO_CAREER, code_problem
from quiz.wording.reasons import Part, compared, parts
from quiz.wording.words import type_words

blueprint = Blueprint("careers", __name__)

KEPT = 256
"""How many careers' pages are kept once they are drawn: some ten megabytes at most."""


@blueprint.get("/careers")
def careers() -> Response:
    """Browse all careers by family, type and level, or search them by name; results come along by their code."""
    site, say, filters, code = the_site(), the_language(), the_filters(), request.args.get("code", "")
    problem = None
    try:
        code = encode(read_code(code)) if code else ""
    except CodeError as error:
        code, problem = "", code_problem(error, say)
    # What is looked for is found in its order below, and need not be looked for in the mask too.
    mask = site.mask(replace(filters, query=""))
    ordered = site.index.find(filters.query) if filters.query else range(len(site.careers))
    kept = [row for row in ordered if mask is None or mask[row]]
    cards = site.cards(say)
    body = draw(
        "careers.html",
        visitor=filters.wide.query_string(code=code) if code else "",
        cards=[cards.card(row) for row in kept[: filters.show]],
        code=code,
        problem=problem,
        count=len(kept),
        filters=filters,
        href=career_address(filters.query_string(code=code)) if code else career_address(),
        fields=filter_fields(site, say, filters, counted=True),
        types=type_words(say).values(),
        type_counts=site.counts("kind"),
        total=len(site.careers),
    )
    return make_response(body) if code or problem else public(make_response(body))


@blueprint.get("/careers/<slug>")
def career(slug: str) -> Response:
    """Show a career's facts and guide, beside the visitor's results if they come from there."""
    site = the_site()
    if slug not in site.rows:
        abort(404, description=NO_CAREER)
    row, code = site.rows[slug], request.args.get("code", "")
    if not code:
        return public(make_response(_public_page(site, the_language(), row, request.script_root)))
    filters = the_filters()
    try:
        return make_response(_page(row, beside(code, row, filters), filters))
    except CodeError as error:
        return make_response(_page(row, None, filters, problem=code_problem(error, the_language())))


@lru_cache(maxsize=KEPT)
def _public_page(site: Site, say: Language, row: int, root: str) -> str:  # noqa: ARG001 - what the page depends on
    """Return the page that is the same for everybody who reads a language and comes by the same address."""
    return _page(row, None, NONE)


def _page(row: int, comparison: Comparison | None, filters: Filters, problem: str | None = None) -> str:
    site, say = the_site(), the_language()
    cards, career = site.cards(say), site.careers[row]
    query = filters.query_string(code=comparison.code) if comparison else ""
    before, after = escape(career_address(query)).split("{}")

    def link(slug: str) -> tuple[Markup, Markup, Markup]:
        card = cards.card(site.rows[slug])
        return before + slug + after, card.title, card.facts

    guide = site.guides.get(career.slug)
    return draw(
        "career.html",
        visitor=filters.wide.query_string(code=comparison.code) if comparison else "",
        profile=cards.profile(row),
        summary=guide.sections[0].html if guide else "",
        sheet=_sheet(site, say, row),
        related=[link(slug) for slug in career.figures.related],
        wider=link(career.part_of) if career.part_of else None,
        comparison=comparison,
        filters=filters,
        problem=problem,
        total=say.number(len(site.careers)),
        source=site.library.catalogue.sources.profile,
        parts=_parts(career, comparison, say),
    )


def _parts(career: Career, comparison: Comparison | None, say: Language) -> list[Part]:
    found = parts(career.profile, say)
    if comparison is None or comparison.scores is None:
        return found
    return compared(found, comparison.scores, comparison.cents, say)


@lru_cache(maxsize=KEPT)
def _sheet(site: Site, say: Language, row: int) -> Markup:
    """Return the part of a career's page that is the same for everybody: the facts and the guide."""
    profile = site.cards(say).profile(row)
    template = environment(say).get_template("_sheet.html")
    guide = site.guides.get(profile.career.slug)
    return Markup(template.render(profile=profile, guide=guide, sources=site.library.catalogue.sources))  # noqa: S704
