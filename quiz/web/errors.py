"""Pages for what goes wrong: each says what happened and what to do, and keeps what was entered."""

from http import HTTPStatus

from flask import Flask, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from quiz.person.answers import CodeError, encode
from quiz.person.reading import codes_in
from quiz.web.mending import mended
from quiz.web.request import draw, the_routes, the_site, the_words, with_query
from quiz.wording.pages.ways_in import ProblemPage, code_page
from quiz.wording.problems import NO_CAREER, http_problem


def register(app: Flask) -> None:
    """Let the application answer errors with these pages."""
    app.register_error_handler(CodeError, _wrong_code)
    app.register_error_handler(HTTPException, _http_error)


def _wrong_code(error: CodeError) -> tuple[str, int]:
    given = (request.view_args or {}).get("code", "")
    return draw("code.html", code_page(given, error, the_words().say)), HTTPStatus.NOT_FOUND


def _http_error(error: HTTPException) -> BaseResponse | tuple[str, int, list[tuple[str, str]]]:
    if error.code == HTTPStatus.NOT_FOUND and request.routing_exception and (moved := _mended()):
        return moved
    status, reason = error.code or HTTPStatus.INTERNAL_SERVER_ERROR, error.description or ""
    # A career that is gone may live on under another name, so its old one is looked for.
    query = (request.view_args or {}).get("slug", "").replace("-", " ") if reason == NO_CAREER else ""
    problem = http_problem(status, reason, the_words().say)
    # Headers such as Allow belong to the answer; the type is that of our own page.
    headers = [(name, value) for name, value in error.get_headers() if name.lower() != "content-type"]
    code = _code_at_hand()
    # Of what a broken page knew, nothing but the code is certain to be there.
    page = ProblemPage(problem=problem, query=query[:100], code=code, visitor=f"?code={code}" if code else "")
    return draw("problem.html", page), status, headers


def _mended() -> BaseResponse | None:
    """Return a redirect to the address that was meant, where that can be told."""
    # A form that went astray must not be sent on to a page that never asked for it.
    if request.method not in {"GET", "HEAD"}:
        return None
    address = mended(request.path, codes_in(request.path, the_site().heads), the_routes())
    return with_query(address) if address else None


def _code_at_hand() -> str:
    """Return the one code that an address holds anywhere, so that no wrong turn loses it; else nothing."""
    found = codes_in(request.full_path, the_site().heads)
    return encode(found[0]) if len(found) == 1 else ""
