"""The map of all careers, by itself or beside a visitor's results, and the names of its dots for its script."""

from flask import Blueprint, Response, json, make_response, request

from quiz.person.answers import CodeError
from quiz.web.request import draw, public, read_code, the_cards, the_filters, the_site, the_words
from quiz.wording.code_problems import code_problem
from quiz.wording.pages.map import Brought, map_page, one_level
from quiz.wording.pages.map_rows import names_of_dots

blueprint = Blueprint("map", __name__)


@blueprint.get("/map")
def careers_map() -> Response:
    """Show all careers on the plane of the six types; results come along by their code."""
    code = request.args.get("code", "")
    body = draw("map.html", map_page(_brought(code), the_cards()))
    return make_response(body) if code else public(body)


@blueprint.get("/map/names.json")
def names() -> Response:
    """Name the dots of the map: where each lies, the slug and the title. Nothing of a visitor is in it."""
    response = public(json.dumps(names_of_dots(one_level(the_filters()), the_cards()), separators=(",", ":")))
    response.mimetype = "application/json"
    return response


def _brought(code: str) -> Brought:
    """Return the results behind a code and what was chosen for their list, or why the code cannot be read."""
    filters = the_filters()
    try:
        return Brought(filters, the_site().results(read_code(code)) if code else None)
    except CodeError as error:
        return Brought(filters, problem=code_problem(error, the_words().say))
