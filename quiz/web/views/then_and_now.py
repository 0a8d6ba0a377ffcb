"""Then and now: two codes of one person side by side, and what changed beyond chance."""

from collections.abc import Mapping

from flask import Blueprint, request

from quiz.careers.results import Results
from quiz.person.answers import CodeError
from quiz.web.request import draw, read_code, the_filters, the_site, the_words
from quiz.wording.code_problems import code_problem
from quiz.wording.pages.retest import RetestPage, comparison

blueprint = Blueprint("then_and_now", __name__)

NAMES = ("first", "second")


@blueprint.get("/again")
def then_and_now() -> str | tuple[str, int]:
    """Take two codes and show what changed between them."""
    given = {name: request.args.get(name, "") for name in NAMES}
    sittings, problems = _read(given) if all(given.values()) else ({}, _empty(given))
    both = sittings and not problems
    found = comparison(sittings["first"], sittings["second"], the_words()) if both else None
    page = RetestPage(filters=the_filters(), given=given, problems=problems, comparison=found)
    body = draw("then_and_now.html", page)
    return (body, 400) if problems else body


def _empty(given: Mapping[str, str]) -> dict[str, str]:
    """Return what is wrong where codes are missing; nothing, before anything was sent."""
    text = the_words().say.gettext("Nothing was entered. Write or paste the code of this time.")
    return {name: text for name in NAMES if "compare" in request.args and not given[name]}


def _read(given: Mapping[str, str]) -> tuple[dict[str, Results], dict[str, str]]:
    """Return the results behind the codes, and what is wrong with them."""
    say, site = the_words().say, the_site()
    found: dict[str, Results] = {}
    problems: dict[str, str] = {}
    for name, code in given.items():
        try:
            found[name] = site.results(read_code(code))
        except CodeError as error:
            problems[name] = code_problem(error, say)
            continue
        if found[name].verdict.scores is None:
            problems[name] = say.gettext("This one has too few answers to compare. Go on answering first.")
    return found, problems
