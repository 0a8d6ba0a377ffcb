"""A group of people: their codes come by a form, and go with the answer. Nothing of them stands in an address."""

from flask import Blueprint, Response, make_response, request, url_for
from werkzeug.exceptions import RequestEntityTooLarge

from quiz.careers.invitation import read_invitation
from quiz.careers.roster import Company, company_of
from quiz.person.roster import Roster, read_roster
from quiz.web.request import draw, public, the_cards, the_site, the_words
from quiz.web.uploads import LARGEST, text_of
from quiz.wording.company import group_words
from quiz.wording.pages.roster import NOT_TEXT, NOTHING, TOO_LARGE, Sent, roster_page
from quiz.wording.pages.sheets import sheets_page
from quiz.wording.tables import careers_table, people_table

blueprint = Blueprint("roster", __name__)


@blueprint.get("/group")
def group() -> Response:
    """Ask for the codes of a group, and make a link to give out."""
    return public(_page(Sent()))


@blueprint.post("/group")
def found() -> tuple[Response, int]:
    """Show what the codes of a group say together."""
    text, problem = _sent()
    if problem:
        status = 413 if problem == TOO_LARGE else 400
        return _unkept(_page(Sent(text, problem))), status
    roster = read_roster(text, the_site().heads)
    words = group_words(roster, _company(roster), the_cards())
    return _unkept(_page(Sent(text, group=words))), 200


@blueprint.post("/group/sheets")
def sheets() -> tuple[Response, int]:
    """Draw a sheet of paper for each person."""
    text, problem = _sent()
    company = _company(read_roster(text, the_site().heads))
    if problem or not company.members:
        return _unkept(_page(Sent(text, problem or NOTHING))), 400
    first = request.form.get("first", 1, type=int)
    return _unkept(draw("sheets.html", sheets_page(text, company, first, the_cards()))), 200


@blueprint.post("/group/people.csv")
def people() -> Response:
    """Send a table of the people."""
    return _table(people_table(_company(read_roster(_sent()[0], the_site().heads)), the_cards()), "people.csv")


@blueprint.post("/group/careers.csv")
def careers() -> Response:
    """Send a table of the careers that people share."""
    return _table(careers_table(_company(read_roster(_sent()[0], the_site().heads)), the_cards()), "careers.csv")


def _page(sent: Sent) -> str:
    invitation = read_invitation(request.args)
    page = roster_page(sent, invitation, the_site().questions, the_words(), the_site().on_offer)
    return draw("roster.html", page, link=url_for("about.start", _external=True) + invitation.query)


def _sent() -> tuple[str, str]:
    """Return the text of the field and of the file together, and what is wrong with it ("" for nothing)."""
    request.max_content_length = request.max_form_memory_size = LARGEST
    try:
        text, file = request.form.get("text", ""), request.files.get("file")
    except RequestEntityTooLarge:
        return "", TOO_LARGE
    try:
        text += f"\n{text_of(file.read())}" if file else ""
    except ValueError:
        return text, NOT_TEXT
    return text.strip("\n"), "" if text.strip() else NOTHING


def _company(roster: Roster) -> Company:
    site = the_site()
    return company_of(roster.entries, site.questions, site.catalogue)


def _unkept(body: str) -> Response:
    """Send a page that no browser keeps: it holds what many people answered."""
    response = make_response(body)
    response.headers["Cache-Control"] = "no-store"
    return response


def _table(body: str, name: str) -> Response:
    response = _unkept(body)
    response.mimetype = "text/csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
