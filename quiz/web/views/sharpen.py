"""Going further: from the short questionnaire to the full one, at once or six activities at a time."""

from flask import Blueprint, request
from markupsafe import escape
from werkzeug.wrappers import Response

from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, unanswered
from quiz.web.forms import page_values
from quiz.web.request import canonical, draw, lead_on, read_answers, the_site
from quiz.wording.paging import first_unseen_page, progress

blueprint = Blueprint("further", __name__)


@blueprint.get("/longer/<code>")
def longer(code: str) -> Response:
    """Carry the answers of a short questionnaire on to the full one, at the first item that is still open."""
    given = _carried(code)
    page = first_unseen_page(given)
    return lead_on("questionnaire.questions", given, page=page) if page else lead_on("results.results", given)


@blueprint.route("/sharpen/<code>", methods=["GET", "POST"])
def sharpen(code: str) -> str | Response:
    """Ask the six activities that can still change the list most, and take their answers."""
    given = _carried(code)
    items = the_site().questions.items_of[given.head]
    if request.method == "POST":
        # Whatever was shown is taken: which items come next has changed with the answers already in the address.
        sent = page_values([item for item in items if item.id in request.form], request.form)
        values = tuple(sent.get(item.id, old) for item, old in zip(items, given.values, strict=True))
        return lead_on("results.results", Answers(given.head, values), anchor="#sure")
    if moved := canonical(given, code, "further.sharpen"):
        return moved
    places = the_site().next_places(given)
    if not places:
        return lead_on("results.results", given)
    return draw(
        "sharpen.html",
        code=code,
        asked=[{"number": place + 1, "item": items[place], "value": UNSEEN} for place in places],
        scale=[(value, escape(label)) for value, label in enumerate(the_site().questions.scale)],
        left_out=LEFT_OUT,
        progress=progress(given, 1),
    )


def _carried(code: str) -> Answers:
    """Return the answers behind a code as those to the longest questionnaire that begins with theirs."""
    given = read_answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire is None:
        return given
    return unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
