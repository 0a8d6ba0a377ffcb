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


class UnusableError(Exception):
    """What was sent is no list of people: the text, and what is wrong with it."""

    def __init__(self, text: str, problem: str) -> None:
        """Keep both for the page that says so."""
        super().__init__(problem)
        self.text, self.problem = text, problem


@blueprint.errorhandler(UnusableError)
def unusable(error: UnusableError) -> tuple[Response, int]:
    """Say what is wrong with a list, and keep it in its field."""
    return _unkept(_page(Sent(error.text, error.problem))), 413 if error.problem == TOO_LARGE else 400


@blueprint.get("/group")
def group() -> Response:
    """Ask for the codes of a group, and make a link to give out."""
    return public(_page(Sent()))


@blueprint.post("/group")
def found() -> Response:
    """Show what the codes of a group say together."""
    text = _sent()
    roster = read_roster(text, the_site().heads)
    words = group_words(roster, _company(roster), the_cards())
    return _unkept(_page(Sent(text, group=words)))


@blueprint.post("/group/sheets")
def sheets() -> Response:
    """Draw a sheet of paper for each person."""
    text, company = _people()
    first = request.form.get("first", 1, type=int)
    return _unkept(draw("sheets.html", sheets_page(text, company, first, the_cards())))


@blueprint.post("/group/people.csv")
def people() -> Response:
    """Send a table of the people."""
    return _table(people_table(_people()[1], the_cards()), "people.csv")


@blueprint.post("/group/careers.csv")
def careers() -> Response:
    """Send a table of the careers that people share."""
    return _table(careers_table(_people()[1], the_cards()), "careers.csv")


def _page(sent: Sent) -> str:
    invitation = read_invitation(request.args)
    page = roster_page(sent, invitation, the_site().questions, the_words(), the_site().on_offer)
    link = url_for("about.start", _external=True) + invitation.query if "form" in request.args else ""
    return draw("roster.html", page, link=link)


def _people() -> tuple[str, Company]:
    """Return what was sent, and the people in it; a sheet or a table of nobody is refused."""
    text = _sent()
    company = _company(read_roster(text, the_site().heads))
    if not company.members:
        raise UnusableError(text, NOTHING)
    return text, company


def _sent() -> str:
    """Return the text of the field and of the file together. Raises ``UnusableError``."""
    request.max_content_length = request.max_form_memory_size = LARGEST
    try:
        text, file = request.form.get("text", ""), request.files.get("file")
    except RequestEntityTooLarge as error:
        raise UnusableError("", TOO_LARGE) from error
    try:
        text += f"\n{text_of(file.read())}" if file else ""
    except ValueError as error:
        raise UnusableError(text, NOT_TEXT) from error
    text = text.strip("\n")
    if not text.strip():
        raise UnusableError(text, NOTHING)
    return text


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
