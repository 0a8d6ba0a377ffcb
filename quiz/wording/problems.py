"""What went wrong, in words: addresses and requests that lead nowhere. No HTML, no Flask."""

from dataclasses import dataclass
from http import HTTPStatus

from quiz.wording.language import Language

NO_CAREER = "career"
NO_GROUP = "group"
NO_PAGE = "page"
NO_ANSWERS = "answers"
HIDDEN_CAREER = "hidden career"
HIDDEN_GROUP = "hidden group"
"""Reasons for a missing page that deserve words of their own."""


@dataclass(frozen=True)
class Problem:
    """What happened and what to do."""

    heading: str
    text: str


def http_problem(status: int, reason: str, say: Language) -> Problem:
    """Say why a request had no result; ``reason`` tells kinds of missing pages apart."""
    _ = say.gettext
    missing = {
        NO_CAREER: Problem(
            _("This career is not here"),
            _("There is no career at this address, or no longer. Look for it by name, or browse all careers."),
        ),
        NO_GROUP: Problem(
            _("This group is not here"),
            _("There is no group of careers at this address. Choose one of all groups, or look for a career by name."),
        ),
        NO_PAGE: Problem(
            _("There is no such page of questions"),
            _("The questionnaire has no page with this number. Open it with your code to go on where you were."),
        ),
        NO_ANSWERS: Problem(
            _("No answers behind this code"),
            _("This code holds six scores from another test, so there are no answers to show or change."),
        ),
        HIDDEN_CAREER: Problem(
            _("This career is not shown here"),
            _("Whoever runs this site does not show it. Your results and your code still work; look for others."),
        ),
        HIDDEN_GROUP: Problem(
            _("This group is not shown here"),
            _("Whoever runs this site does not show its careers. Your code still works; choose another group."),
        ),
    }
    others = {
        HTTPStatus.NOT_FOUND: Problem(
            _("Page not found"), _("Nothing is at this address. Perhaps a letter is missing; the ways below lead on.")
        ),
        HTTPStatus.METHOD_NOT_ALLOWED: Problem(
            _("That does not work here"), _("This address cannot be used that way. Open the page and use its buttons.")
        ),
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Problem(
            _("That was too much at once"),
            _("More was sent than a page of questions holds. Go back and send the page again; nothing is lost."),
        ),
    }
    known = missing.get(reason) if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE} else None
    known = known or next((problem for code, problem in others.items() if code == status), None)
    if known:
        return known
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Problem(
            _("That could not be read"),
            _("The request could not be read. Go back, and try once more from the page itself."),
        )
    return Problem(
        _("Something broke"),
        _("Something went wrong on our side. Your answers are in the address and not lost; please try again."),
    )
