"""What several views need of the request: the site, the language, the record behind a code."""

from typing import Any

import flask_babel
from flask import Response, current_app, redirect, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from quiz.answers import Answers, GivenScores, decode, encode
from quiz.language import Language
from quiz.site import Site


def the_site() -> Site:
    """Return the content that this application serves."""
    site: Site = current_app.extensions["site"]
    return site


def the_language() -> Language:
    """Return the language of this request."""
    locale = flask_babel.get_locale()
    assert locale is not None  # noqa: S101 - every request has a locale
    return Language(locale, flask_babel.get_translations())


def read_code(code: str) -> Answers | GivenScores:
    """Return what a code holds. Raises ``quiz.answers.CodeError``, which becomes a page that says what is wrong."""
    return decode(code, the_site().questions.lengths)


def canonical(record: Answers | GivenScores, code: str, endpoint: str, **values: Any) -> BaseResponse | None:  # noqa: ANN401 - parts of an address
    """Return a redirect to the address in its one written form, or None if it is that already."""
    written = encode(record)
    if code == written:
        return None
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    return redirect(url_for(endpoint, code=written, **values) + query)


def public(response: Response) -> Response:
    """Let anyone keep a page for an hour: it is the same for everybody."""
    response.cache_control.public = True
    response.cache_control.max_age = 3600
    return response
