"""Pages that say the same to everybody: start, the six types, how it works, privacy; and the way back from them."""

from flask import Blueprint, Response, make_response, request
from werkzeug.wrappers import Response as BaseResponse

from quiz.person.answers import CodeError, encode
from quiz.person.reading import codes_in
from quiz.web.languages import guessed, start_in
from quiz.web.request import draw, public, read_code, the_cards, the_filters, the_site, the_sites, with_query
from quiz.web.views.ways_in import next_open
from quiz.wording.pages import Page
from quiz.wording.pages.about import Along, start_page, types_page
from quiz.wording.pages.method import method_page

blueprint = Blueprint("about", __name__)


@blueprint.get("/")
def start() -> BaseResponse:
    """Say what this is, and let people begin, or go on if they come from a page of questions.

    Whoever comes from elsewhere is led to the language that the browser prefers; whoever has chosen one stays there.
    """
    sites = tuple(the_sites())
    if tag := guessed(request, sites):
        return with_query(start_in(tag, sites, request))
    found = codes_in(request.args.get("code", ""), the_site().heads)
    begun = encode(found[0]) if found else ""
    site, form = the_site(), request.args.get("form", "")
    page = start_page(site.questions, the_cards(), begun, the_filters(), site.offered or form)
    return _sent(draw("start.html", page))


@blueprint.get("/types")
def types() -> Response:
    """Describe the six types."""
    along, quiz = _come_along()
    return _sent(draw("types.html", types_page(the_cards(), along), home=quiz))


@blueprint.get("/method")
def method() -> Response:
    """Tell how answers become matches, where figures come from, and what nobody should conclude."""
    along, quiz = _come_along()
    return _sent(draw("method.html", method_page(the_site().questions, the_cards(), along), home=quiz))


@blueprint.get("/privacy")
def privacy() -> Response:
    """Tell what a link reveals and what a server sees."""
    along, quiz = _come_along()
    return _sent(draw("privacy.html", Page(**along._asdict()), home=quiz))


def _come_along() -> tuple[Along, str]:
    """Return what keeps the visitor's answers in sight, and the way back to a quiz that is not finished ("" for none).

    A code that cannot be read is not carried on: these pages have nothing to say about it.
    """
    try:
        record = read_code(request.args["code"]) if "code" in request.args else None
    except CodeError:
        record = None
    if record is None:
        return Along(), ""
    code, filters, quiz = encode(record), the_filters(), next_open(record)
    home = "" if quiz else filters.home(code)
    return Along(filters.carried(code), home), f"{quiz}{filters.query_string()}" if quiz else ""


def _sent(body: str) -> Response:
    """Send a page; with somebody's code in its address or in its links, it is for nobody else to keep."""
    return make_response(body) if "code" in request.args else public(body)
