"""Going further: from the short questionnaire to the full one, at once or six activities at a time."""

from flask import Blueprint, request
from werkzeug.wrappers import Response

from quiz.person.answers import Answers, unanswered
from quiz.web.forms import page_values
from quiz.web.request import canonical, draw, lead_on, read_answers, the_site
from quiz.wording.pages.questions import sharpen_page
from quiz.wording.paging import first_unseen_page

blueprint = Blueprint("sharpen", __name__)


@blueprint.get("/longer/<code>")
def longer(code: str) -> Response:
    """Carry the answers of a short questionnaire on to the full one, at the first item that is still open."""
    given = _carried_on(code)
    page = first_unseen_page(given)
    return lead_on("questions.questions", given, page=page) if page else lead_on("results.results", given)


@blueprint.get("/sharpen/<code>")
def sharpen(code: str) -> str | Response:
    """Ask the six activities that can still change the list most."""
    given = _carried_on(code)
    if moved := canonical(given, code, "sharpen.sharpen"):
        return moved
    results = the_site().results(given)
    if not results.next_places:
        return lead_on("results.results", given)
    return draw("sharpen.html", sharpen_page(given, results))


@blueprint.post("/sharpen/<code>")
def sharpened(code: str) -> Response:
    """Take the answers; whatever was shown is taken, for which items come next has changed with the answers."""
    given = _carried_on(code)
    items = the_site().questions.items_of[given.head]
    sent = page_values([item for item in items if item.id in request.form], request.form)
    values = tuple(sent.get(item.id, old) for item, old in zip(items, given.values, strict=True))
    return lead_on("results.results", Answers(given.head, values), anchor="#sure")


def _carried_on(code: str) -> Answers:
    """Return the answers behind a code as those to the longest questionnaire that begins with theirs."""
    given = read_answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire is None:
        return given
    return unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
