"""Ways in: by a code or link from another time, and by six scores from another test."""

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from quiz.person.answers import Answers, CodeError, GivenScores, encode, in_link
from quiz.web.forms import ScoresForm, score_errors
from quiz.web.request import draw, read_code, the_language, the_site
from quiz.wording.paging import first_unseen_page
from quiz.wording.problems import code_problem
from quiz.wording.words import type_words

blueprint = Blueprint("entry", __name__)


@blueprint.get("/code")
def code() -> str | Response | tuple[str, int]:
    """Open the results, or the next open page, behind a code that was typed in."""
    if "code" not in request.args:
        return draw("code.html", given="", problem=None)
    given = request.args["code"]
    try:
        record = read_code(in_link(given))
    except CodeError as error:
        return draw("code.html", given=given, problem=code_problem(error, the_language())), 400
    # With six scores there are results to see, and the way on from there; before that, there is only the way on.
    if isinstance(record, Answers) and not the_site().has_scores(record):
        page = first_unseen_page(record)
        if page:
            return redirect(url_for("questionnaire.questions", code=encode(record), page=page))
    return redirect(url_for("results.results", code=encode(record)))


@blueprint.route("/scores", methods=["GET", "POST"])
def scores() -> str | Response | tuple[str, int]:
    """Take six scores from another test."""
    form = ScoresForm(request.form if request.method == "POST" else None)
    words = type_words(the_language()).values()
    if request.method == "GET":
        return draw("scores.html", types=words, given={}, errors={})
    if form.validate():
        return redirect(url_for("results.results", code=encode(GivenScores(form.read()))), 303)
    return draw("scores.html", types=words, given=request.form, errors=score_errors(form, the_language())), 400
