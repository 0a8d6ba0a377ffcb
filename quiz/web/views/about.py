"""The pages that are the same for everybody: start, the six types, how it works, privacy."""

from flask import Blueprint, Response

from quiz.web.request import draw, public, the_cards, the_site
from quiz.wording.pages.about import method_page, start_page, types_page

blueprint = Blueprint("about", __name__)


@blueprint.get("/")
def start() -> Response:
    """Say what this is, and let people begin."""
    site = the_site()
    return public(draw("start.html", start_page(site.questions, len(site.catalogue.careers))))


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
