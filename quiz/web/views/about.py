"""The pages that are the same for everybody: start, the six types, how it works, privacy."""

from flask import Blueprint, Response, make_response, request

from quiz.person.reading import codes_in
from quiz.web.request import draw, public, the_cards, the_site
from quiz.wording.pages.about import method_page, start_page, types_page

blueprint = Blueprint("about", __name__)


@blueprint.get("/")
def start() -> Response:
    """Say what this is, and let people begin, or go on if they come from a page of questions."""
    site, code = the_site(), request.args.get("code", "")
    begun = codes_in(code, site.heads)
    body = draw("start.html", start_page(site.questions, len(site.catalogue.careers), begun[0] if begun else None))
    return make_response(body) if begun else public(body)


@blueprint.get("/types")
def types() -> Response:
    """Describe the six types."""
    return public(draw("types.html", types_page(the_cards())))


@blueprint.get("/method")
def method() -> Response:
    """Tell how answers become matches, where figures come from, and what nobody should conclude."""
    return public(draw("method.html", method_page(the_site().questions, the_cards())))


@blueprint.get("/privacy")
def privacy() -> Response:
    """Tell what a link reveals and what a server sees."""
    return public(draw("privacy.html"))
