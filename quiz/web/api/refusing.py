"""Answers to requests that cannot be answered, for addresses below /api alone.

Rule of this file: whatever happens there becomes a problem of ``problems``; pages keep their own (``quiz.web.errors``).
"""

from typing import Any

from flask import Blueprint, Response, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from quiz.person.answers import CodeError
from quiz.web.api.manners import is_ours
from quiz.web.api.problems import KINDS, MEDIA_TYPE, NoCareerError, ParameterError, Problem, kind_of
from quiz.web.request import the_site, the_sites
from quiz.wording.code_problems import code_problem


def answer_problems(blueprint: Blueprint) -> None:
    """Let the routes of a blueprint answer with problems."""
    blueprint.register_error_handler(ParameterError, _wrong_parameters)
    blueprint.register_error_handler(CodeError, _wrong_code)
    blueprint.register_error_handler(NoCareerError, _no_career)
    blueprint.register_error_handler(HTTPException, _http_error)


def nowhere() -> Response | None:
    """Answer a request below /api that leads to no route, before the site's page for it does."""
    # An address without a route belongs to no blueprint, so that its handlers would not be asked.
    error = request.routing_exception
    if not is_ours() or error is None or isinstance(error, RequestRedirect):
        return None
    return _http_error(error)


def _wrong_parameters(error: ParameterError) -> Response:
    told = " ".join(f"{each.parameter}: {each.detail}" for each in error.wrong)
    return problem("wrong-parameters", told, errors=list(error.wrong))


def _wrong_code(error: CodeError) -> Response:
    lang = request.args.get("lang", "").replace("-", "_")
    site = the_sites().get(lang) or the_site()
    return problem("unreadable-code", code_problem(error, site.edition.words.say))


def _no_career(error: NoCareerError) -> Response:
    return problem("not-found", "There is no career with this slug.", near=error.near)


def _http_error(error: HTTPException) -> Response:
    kind = kind_of(error.code or 500)
    answer = problem(kind, KINDS[kind].remedy)
    # Headers such as Allow belong to the answer; the type is that of our own problem.
    answer.headers.extend((name, value) for name, value in error.get_headers() if name.lower() != "content-type")
    return answer


def problem(name: str, detail: str, **more: Any) -> Response:  # noqa: ANN401 - members of a problem
    """Return a problem of a kind as an answer; members without a value are left out, as RFC 9457 has it."""
    kind = KINDS[name]
    where = url_for("reference.reference", _external=True, _anchor=f"problem-{name}")
    told = Problem(type=where, title=kind.title, status=kind.status, detail=detail, **more)
    return Response(told.model_dump_json(exclude_none=True), kind.status, mimetype=MEDIA_TYPE)
