"""Answering: the pages of questions, and the list of all answers."""

from flask import Blueprint, abort, redirect, request, url_for
from markupsafe import escape
from werkzeug.wrappers import Response

from quiz.content.models import Item
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers
from quiz.web.forms import page_values
from quiz.web.request import canonical, draw, lead_on, read_answers, the_filters, the_language, the_site
from quiz.wording.paging import given_answers, page_count, page_slice, progress
from quiz.wording.problems import NO_PAGE

blueprint = Blueprint("questionnaire", __name__)


@blueprint.get("/questions/<code>/<int:page>")
def questions(code: str, page: int) -> str | Response:
    """Show a page of items with the answers so far."""
    answers = read_answers(code)
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
    answers = read_answers(code)
    items = _page_items(answers, page)
    sent = page_values(items, request.form)
    kept = answers.values[page_slice(page)]
    values = tuple(sent.get(item.id, old) for item, old in zip(items, kept, strict=True))
    finished = UNSEEN not in answers.values
    answers = answers.replaced(page_slice(page).start, values)
    go = request.form.get("go")
    if go == "back":
        if page > 1:
            return lead_on("questionnaire.questions", answers, page=page - 1)
        return lead_on("questionnaire.answers", answers) if finished else redirect(url_for("pages.start"), 303)
    if UNSEEN in values:
        return lead_on("questionnaire.questions", answers, check="1", page=page)
    if go == "results" or page == page_count(len(answers.values)):
        return lead_on("results.results", answers)
    return lead_on("questionnaire.questions", answers, page=page + 1)


@blueprint.get("/answers/<code>")
def answers(code: str) -> str | Response:
    """List all answers, each with the way to change it."""
    given = read_answers(code)
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


def _page_items(answers: Answers, page: int) -> tuple[Item, ...]:
    if not 1 <= page <= page_count(len(answers.values)):
        abort(404, description=NO_PAGE)
    return the_site().questions.items_of[answers.head][page_slice(page)]
