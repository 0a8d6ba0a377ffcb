"""Careers side by side: the visitor's own list, up to four at a time."""

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from quiz.web.request import canonical, draw, read_code, the_cards, the_filters, the_site
from quiz.wording.pages.compare import compare_page

blueprint = Blueprint("compare", __name__)


@blueprint.get("/compare/<code>")
def compare(code: str) -> str | Response:
    """Show up to four of the careers kept, each beside the visitor's own shape."""
    record = read_code(code)
    if moved := canonical(record, code, "compare.compare"):
        return moved
    site, filters = the_site(), the_filters()
    if not filters.keep:
        return redirect(f"{url_for('results.results', code=code)}{filters.query_string()}#mine")
    asked = request.args.getlist("career")
    return draw("compare.html", compare_page(site.results(record), asked, filters, the_cards(), site.guides))
