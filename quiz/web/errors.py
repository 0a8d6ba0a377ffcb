"""Pages for what goes wrong: each says what happened and what to do, and keeps what was entered."""

from http import HTTPStatus

from flask import Flask, request
from werkzeug.exceptions import HTTPException

from quiz.person.answers import CodeError
from quiz.web.request import draw, the_words
from quiz.wording.pages.ways_in import CodePage, ProblemPage
from quiz.wording.problems import NO_CAREER, code_problem, http_problem


def register(app: Flask) -> None:
    """Let the application answer errors with these pages."""
    app.register_error_handler(CodeError, _wrong_code)
    app.register_error_handler(HTTPException, _http_error)


def _wrong_code(error: CodeError) -> tuple[str, int]:
    given = (request.view_args or {}).get("code", "")
    page = CodePage(given=given, problem=code_problem(error, the_words().say))
    return draw("code.html", page), HTTPStatus.NOT_FOUND


def _http_error(error: HTTPException) -> tuple[str, int, list[tuple[str, str]]]:
    status, reason = error.code or HTTPStatus.INTERNAL_SERVER_ERROR, error.description or ""
    # A career that is gone may live on under another name, so its old one is looked for.
    query = (request.view_args or {}).get("slug", "").replace("-", " ") if reason == NO_CAREER else ""
    problem = http_problem(status, reason, the_words().say)
    # Headers such as Allow belong to the answer; the type is that of our own page.
    headers = [(name, value) for name, value in error.get_headers() if name.lower() != "content-type"]
    return draw("problem.html", ProblemPage(problem=problem, query=query[:100])), status, headers
