"""Pages for what goes wrong: each says what happened and what to do, and keeps what was entered."""

from http import HTTPStatus

from flask import Flask, render_template, request
from flask_babel import gettext
from werkzeug.exceptions import HTTPException

from quiz.answers import (
    BadSymbolError,
    CodeError,
    EmptyCodeError,
    UnknownHeadError,
    WrongLengthError,
)


def code_problem(error: CodeError) -> str:
    """Say in words what is wrong with a code and what to do."""
    match error:
        case EmptyCodeError():
            return gettext("No code was entered. Type or paste the code from your results page.")
        case BadSymbolError(symbol=symbol):
            return gettext(
                "The sign “%(symbol)s” is in no code. Codes are made of digits and letters without I, L, O and U; "
                "hyphens and spaces do not matter.",
                symbol=symbol,
            )
        case WrongLengthError(length=length, expected=expected) if length < expected:
            return gettext(
                "The code is cut short: it has %(length)s letters and digits, and %(expected)s belong to it. "
                "Copy it again, to the very end.",
                length=length,
                expected=expected,
            )
        case WrongLengthError(length=length, expected=expected):
            return gettext(
                "The code is too long: it has %(length)s letters and digits, and %(expected)s belong to it. "
                "Perhaps something else was copied with it.",
                length=length,
                expected=expected,
            )
        case UnknownHeadError(head=head):
            return gettext(
                "The code begins with %(head)s. That is a questionnaire, or a version of one, that this site does not "
                "have. It may come from another site: open it there.",
                head=head,
            )
        case _:
            return gettext("At least one letter of the code is wrong, or two are swapped. Compare it with the original.")


def register(app: Flask) -> None:
    """Let the application answer errors with these pages."""
    app.register_error_handler(CodeError, _wrong_code)
    app.register_error_handler(HTTPException, _http_error)


def _wrong_code(error: CodeError) -> tuple[str, int]:
    given = (request.view_args or {}).get("code", "")
    return render_template("code.html", given=given, problem=code_problem(error)), HTTPStatus.NOT_FOUND


def _http_error(error: HTTPException) -> tuple[str, int, list[tuple[str, str]]]:
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    heading, text, query = _told(status, str(error.description or ""))
    # Headers such as Allow belong to the answer; the type is that of our own page.
    headers = [(name, value) for name, value in error.get_headers() if name.lower() != "content-type"]
    return render_template("problem.html", heading=heading, text=text, query=query, status=status), status, headers


def _told(status: int, detail: str) -> tuple[str, str, str]:
    """Return heading, text, and what to look for among the careers instead."""
    if status == HTTPStatus.NOT_FOUND and detail.startswith("career:"):
        name = detail.removeprefix("career:").replace("-", " ")
        text = gettext("There is no career at this address, or no longer. Look for it by name, or browse all careers.")
        return gettext("This career is not here"), text, name
    if status == HTTPStatus.NOT_FOUND and detail == "page":
        text = gettext("The questionnaire has no page with this number. Open it with your code to go on where you were.")
        return gettext("There is no such page of questions"), text, ""
    if status == HTTPStatus.NOT_FOUND and detail == "scores":
        text = gettext("This code holds six scores from another test, so there are no answers to show or change.")
        return gettext("No answers behind this code"), text, ""
    if status == HTTPStatus.NOT_FOUND:
        text = gettext("Nothing is at this address. Perhaps a letter is missing; the ways below lead on.")
        return gettext("Page not found"), text, ""
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        text = gettext("This address cannot be used that way. Open the page and use its buttons.")
        return gettext("That does not work here"), text, ""
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        text = gettext("More was sent than a page of questions holds. Go back and send the page again; nothing is lost.")
        return gettext("That was too much at once"), text, ""
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        text = gettext("The request could not be read. Go back, and try once more from the page itself.")
        return gettext("That could not be read"), text, ""
    text = gettext("Something went wrong on our side. Your answers are in the address and not lost; please try again.")
    return gettext("Something broke"), text, ""
