"""Answering: the pages of questions, the list of answers, and the ways in by code or scores."""

from flask import Blueprint, abort, redirect, request, url_for
from markupsafe import escape
from werkzeug.wrappers import Response

from quiz.answers import LEFT_OUT, UNSEEN, Answers, CodeError, GivenScores, encode, unanswered
from quiz.content import Item
from quiz.forms import ScoresForm, page_values, score_errors
from quiz.paging import first_unseen_page, given_answers, page_count, page_slice, progress
from quiz.problems import NO_ANSWERS, NO_PAGE, code_problem
from quiz.views.shared import canonical, draw, read_code, the_language, the_site
from quiz.words import type_words

blueprint = Blueprint("questionnaire", __name__)


@blueprint.get("/questions/<code>/<int:page>")
def questions(code: str, page: int) -> str | Response:
    """Show a page of items with the answers so far."""
    answers = _answers(code)
    if moved := canonical(answers, code, "questionnaire.questions", page=page):
        return moved
    items = _page_items(answers, page)
    start = page_slice(page).start
    values = answers.values[page_slice(page)]
    asked = [
        {"number": start + place + 1, "item": item, "value": value, "missing": value == UNSEEN}
        for place, (item, value) in enumerate(zip(items, values, strict=True))
    ]
    return draw(
        "questions.html",
        code=code,
        asked=asked,
        missing=[each for each in asked if each["missing"]] if "check" in request.args else [],
        scale=[(value, escape(label)) for value, label in enumerate(the_site().questions.scale)],
        left_out=LEFT_OUT,
        progress=progress(answers, page),
    )


@blueprint.post("/questions/<code>/<int:page>")
def answer(code: str, page: int) -> Response:
    """Take a page's answers into the code and go on, back, or to what is still open on this page."""
    answers = _answers(code)
    items = _page_items(answers, page)
    sent = page_values(items, request.form)
    start = page_slice(page).start
    kept = answers.values[page_slice(page)]
    values = tuple(sent.get(item.id, old) for item, old in zip(items, kept, strict=True))
    answers = answers.replaced(start, values)
    written = encode(answers)
    if request.form.get("go") == "back":
        if page == 1:
            return redirect(url_for("pages.start"), 303)
        return redirect(url_for("questionnaire.questions", code=written, page=page - 1), 303)
    if UNSEEN in values:
        return redirect(url_for("questionnaire.questions", code=written, page=page, check=1), 303)
    if page < page_count(len(answers.values)):
        return redirect(url_for("questionnaire.questions", code=written, page=page + 1), 303)
    return redirect(url_for("results.results", code=written), 303)


@blueprint.get("/answers/<code>")
def answers(code: str) -> str | Response:
    """List all answers, each with the way to change it."""
    given = _answers(code)
    if moved := canonical(given, code, "questionnaire.answers"):
        return moved
    site = the_site()
    listed = given_answers(site.questions.items_of[given.head], given, site.questions.scale, the_language())
    return draw("answers.html", code=code, listed=listed)


@blueprint.get("/longer/<code>")
def longer(code: str) -> Response:
    """Carry the answers of a short questionnaire on to the full one, at the first item that is still open."""
    given = _answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire is None:
        return redirect(url_for("results.results", code=encode(given)))
    carried = unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
    page = first_unseen_page(carried) or 1
    return redirect(url_for("questionnaire.questions", code=encode(carried), page=page))


@blueprint.route("/sharpen/<code>", methods=["GET", "POST"])
def sharpen(code: str) -> str | Response:
    """Ask the six activities that can still change the list most, and take their answers."""
    given = _answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire:
        given = unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
    if moved := canonical(given, code, "questionnaire.sharpen"):
        return moved
    items = the_site().questions.items_of[given.head]
    if request.method == "POST":
        # Whatever was shown is taken: which items come next has changed with the answers already in the address.
        sent = page_values([item for item in items if item.id in request.form], request.form)
        values = tuple(sent.get(item.id, old) for item, old in zip(items, given.values, strict=True))
        return redirect(url_for("results.results", code=encode(Answers(given.head, values)), _anchor="sure"), 303)
    places = the_site().next_places(given)
    if not places:
        return redirect(url_for("results.results", code=encode(given)))
    return draw(
        "sharpen.html",
        code=code,
        asked=[{"number": place + 1, "item": items[place], "value": UNSEEN} for place in places],
        scale=[(value, escape(label)) for value, label in enumerate(the_site().questions.scale)],
        left_out=LEFT_OUT,
        progress=progress(given, 1),
    )


@blueprint.get("/code")
def code() -> str | Response | tuple[str, int]:
    """Open the results, or the next open page, behind a code that was typed in."""
    if "code" not in request.args:
        return draw("code.html", given="", problem=None)
    given = request.args["code"]
    try:
        record = read_code(given)
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


def _answers(code: str) -> Answers:
    record = read_code(code)
    if not isinstance(record, Answers):
        abort(404, description=NO_ANSWERS)
    return record


def _page_items(answers: Answers, page: int) -> tuple[Item, ...]:
    if not 1 <= page <= page_count(len(answers.values)):
        abort(404, description=NO_PAGE)
    return the_site().questions.items_of[answers.head][page_slice(page)]
