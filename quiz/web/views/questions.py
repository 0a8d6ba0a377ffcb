"""Answering: the pages of questions, and the list of all answers."""

from flask import Blueprint, abort, redirect, request, url_for
from werkzeug.wrappers import Response

from quiz.content.questions import Item
from quiz.person.answers import UNSEEN, Answers, encode
from quiz.web.forms import page_values
from quiz.web.request import canonical, draw, lead_on, read_answers, the_filters, the_site, the_words
from quiz.wording.pages.questions import answers_page, questions_page
from quiz.wording.paging import first_unseen_page, page_count, page_slice
from quiz.wording.problems import NO_PAGE

blueprint = Blueprint("questions", __name__)


@blueprint.get("/questions/<code>")
def go_on(code: str) -> Response:
    """Lead to the first page with an open item, or to the list of answers."""
    answers = read_answers(code)
    page = first_unseen_page(answers)
    return lead_on("questions.questions", answers, page=page) if page else lead_on("questions.answers", answers)


@blueprint.get("/questions/<code>/<int:page>")
def questions(code: str, page: int) -> str | Response:
    """Show a page of items with the answers so far."""
    answers = read_answers(code)
    if moved := canonical(answers, code, "questions.questions", page=page):
        return moved
    items, scale = _items(answers, page), the_site().questions.scale
    return draw("questions.html", questions_page(answers, items, page, scale, check="check" in request.args))


@blueprint.post("/questions/<code>/<int:page>")
def answer(code: str, page: int) -> Response:
    """Take a page's answers into the code and go on, back, to the results, or to what is still open on this page."""
    before = read_answers(code)
    items, places = _items(before, page)[page_slice(page)], page_slice(page)
    sent = page_values(items, request.form)
    values = tuple(sent.get(item.id, old) for item, old in zip(items, before.values[places], strict=True))
    answers, go = before.replaced(places.start, values), request.form.get("go")
    if go == "back":
        return _back(answers, page, finished=UNSEEN not in before.values)
    if UNSEEN in values:
        return lead_on("questions.questions", answers, check="1", page=page)
    if go == "results" or page == page_count(len(answers.values)):
        return lead_on("results.results", answers)
    return lead_on("questions.questions", answers, page=page + 1)


@blueprint.get("/answers/<code>")
def answers(code: str) -> str | Response:
    """List all answers, each with the way to change it."""
    given = read_answers(code)
    if moved := canonical(given, code, "questions.answers"):
        return moved
    results = the_site().results(given)
    return draw("answers.html", answers_page(given, results, the_filters(), the_words().say))


def _back(answers: Answers, page: int, *, finished: bool) -> Response:
    """Lead to the page before; from the first one to the list of answers or, before all are given, to the start.

    The start offers to go on with whatever was answered.
    """
    if page > 1:
        return lead_on("questions.questions", answers, page=page - 1)
    if finished:
        return lead_on("questions.answers", answers)
    nothing = set(answers.values) == {UNSEEN}
    return redirect(url_for("about.start") + the_filters().query_string(code="" if nothing else encode(answers)), 303)


def _items(answers: Answers, page: int) -> tuple[Item, ...]:
    """Return the items of the questionnaire, which has to have the page."""
    if not 1 <= page <= page_count(len(answers.values)):
        abort(404, description=NO_PAGE)
    return the_site().questions.items_of[answers.head]
