"""Going further: from the short questionnaire to the full one, at once or six activities at a time."""

from dataclasses import replace

from flask import Blueprint, request
from werkzeug.wrappers import Response

from quiz.careers.closer import next_closer
from quiz.person.answers import Answers, Closer, unanswered
from quiz.web.forms import page_values
from quiz.web.request import canonical, draw, lead_on, read_answers, the_site
from quiz.wording.pages.questions import closer_page, sharpen_page
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
    return lead_on("results.results", replace(given, values=values), anchor="#sure")


@blueprint.get("/closer/<code>")
def closer(code: str) -> str | Response:
    """Ask six activities that tell the person's best careers apart, or again those that were asked."""
    given = read_answers(code)
    if moved := canonical(given, code, "sharpen.closer"):
        return moved
    page = closer_page(given, the_site().results(given), again="again" in request.args)
    return draw("closer.html", page) if page.asked else lead_on("results.results", given)


@blueprint.post("/closer/<code>")
def looked_closer(code: str) -> Response:
    """Take the answers to what was asked, now or before; anything else that was sent is none of these pages."""
    given, bank = read_answers(code), the_site().questions.newest_bank
    results = the_site().results(given)
    before = given.closer or (Closer(bank.head, len(bank.items), ()) if bank else None)
    if before is None:
        return lead_on("results.results", given)
    asked = {*next_closer(results), *dict(before.given)}
    items = {place: results.bank[place] for place in asked if results.bank[place].id in request.form}
    sent = page_values(list(items.values()), request.form)
    closer = before.added({place: sent[item.id] for place, item in items.items() if item.id in sent})
    return lead_on("results.results", replace(given, closer=closer if closer.given else None), anchor="#matches")


def _carried_on(code: str) -> Answers:
    """Return the answers behind a code as those to the longest questionnaire that begins with theirs."""
    given = read_answers(code)
    questionnaire = the_site().questions.longer(given.head)
    if questionnaire is None:
        return given
    longer = unanswered(questionnaire.head, len(questionnaire.items)).replaced(0, given.values)
    return replace(longer, closer=given.closer)
