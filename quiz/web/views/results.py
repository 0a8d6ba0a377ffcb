"""Results: everything follows from the code in the address and the content."""

from flask import Blueprint
from werkzeug.wrappers import Response

from quiz.web.request import canonical, draw, read_code, the_cards, the_filters, the_site
from quiz.wording.pages.results import results_page

blueprint = Blueprint("results", __name__)


@blueprint.get("/results/<code>")
def results(code: str) -> str | Response:
    """Show the scores behind a code and the careers that share their shape."""
    record = read_code(code)
    if moved := canonical(record, code, "results.results"):
        return moved
    return draw("results.html", results_page(the_site().results(record), the_filters(), the_cards()))
