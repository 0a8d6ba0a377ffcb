"""Ways in: by a code or link from another time, and by six scores from another test."""

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from quiz.person.answers import CodeError, GivenScores, Record, encode
from quiz.web.forms import ScoresForm, score_errors
from quiz.web.request import draw, public, read_code, the_filters, the_list_in, the_site, the_words
from quiz.wording.pages.ways_in import CodePage, ScoresPage, code_page
from quiz.wording.paging import first_unseen_page

blueprint = Blueprint("ways_in", __name__)


@blueprint.route("/code", methods=["GET", "POST"])
def code() -> str | Response | tuple[str, int]:
    """Open the results, or the next open page, behind a code in whatever was pasted."""
    given = request.values.get("code")
    if given is None:
        return public(draw("code.html", CodePage()))
    try:
        record = read_code(given)
    except CodeError as error:
        return draw("code.html", code_page(given, error, the_words().say)), 400
    query = the_list_in(given).query_string() or the_filters().query_string()
    return redirect(_way_on(record) + query, 303)


def _way_on(record: Record) -> str:
    """Return the address of the results, or of the next open page while there are no six scores to show."""
    return next_open(record) or url_for("results.results", code=encode(record))


def next_open(record: Record) -> str:
    """Return the address of the next open page of a quiz without six scores so far; "" for one that has them."""
    results = the_site().results(record)
    page = first_unseen_page(results.answers) if results.answers and results.verdict.scores is None else None
    return url_for("questions.questions", code=encode(record), page=page) if page else ""


@blueprint.route("/scores", methods=["GET", "POST"])
def scores() -> str | Response | tuple[str, int]:
    """Take six scores from another test."""
    form = ScoresForm(request.form if request.method == "POST" else None)
    words = the_words()
    types = list(words.types.values())
    if request.method != "POST":
        return public(draw("scores.html", ScoresPage(types=types, given={}, errors={})))
    if form.validate():
        return redirect(url_for("results.results", code=encode(GivenScores(form.read()))), 303)
    return draw("scores.html", ScoresPage(types=types, given=request.form, errors=score_errors(form, words.say))), 400
