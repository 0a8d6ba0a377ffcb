"""Answering: the pages of questions, the list of answers, and the ways in by code or scores."""

from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from markupsafe import escape
from werkzeug.wrappers import Response

from quiz.answers import LEFT_OUT, UNSEEN, Answers, CodeError, GivenScores, encode, in_link, unanswered
from quiz.content import Item
from quiz.forms import ScoresForm, page_values, score_errors
from quiz.paging import first_unseen_page, given_answers, page_count, page_slice, progress
from quiz.problems import NO_ANSWERS, NO_PAGE, code_problem
from quiz.views.shared import canonical, draw, read_code, the_filters, the_language, the_site
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
        finished=UNSEEN not in answers.values,
        scale=[(value, escape(label)) for value, label in enumerate(the_site().questions.scale)],
        left_out=LEFT_OUT,
        progress=progress(answers, page),
    )


@blueprint.post("/questions/<code>/<int:page>")
def answer(code: str, page: int) -> Response:
    """Take a page's answers into the code and go on, back, to the results, or to what is still open on this page."""
    answers = _answers(code)
    items = _page_items(answers, page)
    sent = page_values(items, request.form)
    kept = answers.values[page_slice(page)]
    values = tuple(sent.get(item.id, old) for item, old in zip(items, kept, strict=True))
    finished = UNSEEN not in answers.values
    answers = answers.replaced(page_slice(page).start, values)
    go = request.form.get("go")
    if go == "back":
        if page > 1:
            return _to("questionnaire.questions", answers, page=page - 1)
        return _to("questionnaire.answers", answers) if finished else redirect(url_for("pages.start"), 303)
    if UNSEEN in values:
        return _to("questionnaire.questions", answers, check="1", page=page)
    if go == "results" or page == page_count(len(answers.values)):
        return _to("results.results", answers)
    return _to("questionnaire.questions", answers, page=page + 1)


@blueprint.get("/answers/<code>")
def answers(code: str) -> str | Response:
    """List all answers, each with the way to change it."""
    given = _answers(code)
    if moved := canonical(given, code, "questionnaire.answers"):
        return moved
    site, filters = the_site(), the_filters()
    return draw(
        "answers.html",
        visitor=filters.wide.query_string(code=code),
        code=code,
        query=filters.query_string(),
        listed=given_answers(site.questions.items_of[given.head], given, site.questions.scale, the_language()),
    )


@blueprint.get("/longer/<code>")
def longer(code: str) -> Response:
    """Carry the answers of a short questionnaire on to the full one, at the first item that is still open."""
    given = _answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire is None:
        return _to("results.results", given)
    carried = unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
    return _to("questionnaire.questions", carried, page=first_unseen_page(carried) or 1)


@blueprint.route("/sharpen/<code>", methods=["GET", "POST"])
def sharpen(code: str) -> str | Response:
    """Ask the six activities that can still change the list most, and take their answers."""
    given = _answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire:
        given = unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
    items = the_site().questions.items_of[given.head]
    if request.method == "POST":
        # Whatever was shown is taken: which items come next has changed with the answers already in the address.
        sent = page_values([item for item in items if item.id in request.form], request.form)
        values = tuple(sent.get(item.id, old) for item, old in zip(items, given.values, strict=True))
        return _to("results.results", Answers(given.head, values), anchor="#sure")
    if moved := canonical(given, code, "questionnaire.sharpen"):
        return moved
    places = the_site().next_places(given)
    if not places:
        return _to("results.results", given)
    return draw(
        "sharpen.html",
        code=code,
        asked=[{"number": place + 1, "item": items[place], "value": UNSEEN} for place in places],
        scale=[(value, escape(label)) for value, label in enumerate(the_site().questions.scale)],
        left_out=LEFT_OUT,
        progress=progress(given, 1),
    )


def _to(endpoint: str, answers: Answers, *, check: str = "", anchor: str = "", **page: Any) -> Response:  # noqa: ANN401 - a part of an address
    """Lead on with the answers and with what the visitor chose for the list; ``check`` asks to name what is open."""
    address = url_for(endpoint, code=encode(answers), **page) + the_filters().query_string(check=check)
    return redirect(address + anchor, 303)


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


def _answers(code: str) -> Answers:
    record = read_code(code)
    if not isinstance(record, Answers):
        abort(404, description=NO_ANSWERS)
    return record


def _page_items(answers: Answers, page: int) -> tuple[Item, ...]:
    if not 1 <= page <= page_count(len(answers.values)):
        abort(404, description=NO_PAGE)
    return the_site().questions.items_of[answers.head][page_slice(page)]
