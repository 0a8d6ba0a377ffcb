"""The catalogue: browsing and searching, and a page for each career."""

from flask import Blueprint, Response, abort, make_response, request, url_for
from markupsafe import Markup, escape
from werkzeug.wrappers import Response as BaseResponse

from quiz.person.answers import CodeError, encode
from quiz.web.mending import tidy
from quiz.web.request import (
    draw,
    public,
    read_code,
    the_cards,
    the_edition,
    the_filters,
    the_site,
    the_words,
    with_query,
)
from quiz.wording.code_problems import code_problem
from quiz.wording.pages.browsing import careers_page
from quiz.wording.pages.careers import NOBODY, Visit, career_page
from quiz.wording.pages.sheet import filled
from quiz.wording.problems import HIDDEN_CAREER, NO_CAREER

blueprint = Blueprint("careers", __name__)


@blueprint.get("/careers")
def careers() -> Response:
    """Browse all careers by what they are and pay, or search them; results come along by their code."""
    code, problem = request.args.get("code", ""), ""
    try:
        code = encode(read_code(code)) if code else ""
    except CodeError as error:
        code, problem = "", code_problem(error, the_words().say)
    body = draw("careers.html", careers_page(the_filters(), the_cards(), code=code, problem=problem))
    return make_response(body) if code or problem else public(body)


@blueprint.get("/careers/<slug>")
def career(slug: str) -> BaseResponse:
    """Show a career's facts and guide, beside the visitor's results if they come from there."""
    site, code = the_site(), request.args.get("code", "")
    if slug not in site.catalogue.rows:
        if tidy(slug) in site.hidden.careers:
            abort(410, description=HIDDEN_CAREER)
        if tidy(slug) not in site.catalogue.rows:
            abort(404, description=NO_CAREER)
        return with_query(url_for("careers.career", slug=tidy(slug)))
    row, guide = site.catalogue.rows[slug], site.guides.get(slug)
    page = career_page(row, the_cards(), _visit(code) if code else NOBODY)
    query, visitor = escape(page.query), escape(page.visitor)
    country = request.args.get("country", "").upper()
    pieces = {name: filled(each, query, visitor) for name, each in the_edition().sheet(row, guide, country).items()}
    # The pieces are a template's own output.
    body = draw("career.html", page, **{name: Markup(each) for name, each in pieces.items()})  # noqa: S704
    return make_response(body) if code else public(body)


def _visit(code: str) -> Visit:
    """Return the results behind a code and what was chosen for their list, or why the code cannot be read."""
    filters = the_filters()
    try:
        return Visit(filters, the_site().results(read_code(code)))
    except CodeError as error:
        return Visit(filters, problem=code_problem(error, the_words().say))
