"""Again, later: two codes of one person side by side, and what changed beyond chance."""

from flask import Blueprint, request

from quiz.answers import CodeError, encode, in_link
from quiz.charts import score_points
from quiz.problems import code_problem
from quiz.retest import Difference, differences, shared
from quiz.riasec import code_text
from quiz.verdict import Verdict
from quiz.views.shared import draw, judged, read_code, the_filters, the_language, the_site
from quiz.words import type_words

blueprint = Blueprint("again", __name__)

NAMES = ("first", "second")


@blueprint.get("/again")
def again() -> str | tuple[str, int]:
    """Take two codes and show what changed between them."""
    say, filters = the_language(), the_filters()
    given = {name: request.args.get(name, "") for name in NAMES}
    verdicts: dict[str, Verdict] = {}
    codes: dict[str, str] = {}
    problems: dict[str, str] = {}
    for name, code in given.items() if all(given.values()) else ():
        try:
            verdicts[name], codes[name] = _verdict(code)
            if verdicts[name].scores is None:
                problems[name] = say.gettext("This one has too few answers to compare. Go on answering first.")
        except CodeError as error:
            problems[name] = code_problem(error, say)
    asked = "compare" in request.args and not all(given.values())
    for name in NAMES if asked else ():
        if not given[name]:
            problems[name] = say.gettext("Nothing was entered. Write the code of this sitting.")
    if problems or len(verdicts) < len(NAMES):
        page = draw("again.html", filters=filters, given=given, problems=problems, found=[], codes={})
        return (page, 400) if problems else page
    first, second = (verdicts[name] for name in NAMES)
    found = differences(first, second)
    return draw(
        "again.html",
        filters=filters,
        query=filters.query_string(),
        given=given,
        problems={},
        codes=codes,
        found=[_row(each) for each in found],
        judged=found[0].real is not None,
        changed=sum(each.real is True for each in found),
        holland=[code_text(each.groups) if each.stands_out else "" for each in (first, second)],
        points=[score_points(each.scores) for each in (first, second) if each.scores],
        tops=shared(first, second, the_site().shapes, the_site().light_shapes),
    )


def _verdict(code: str) -> tuple[Verdict, str]:
    record = read_code(in_link(code))
    return judged(record), encode(record)


def _row(each: Difference) -> tuple[str, str, str, str, str, bool | None]:
    say = the_language()
    change = say.signed(each.second - each.first, 0)
    return (
        each.kind,
        type_words(say)[each.kind].name,
        say.number(each.first),
        say.number(each.second),
        change,
        each.real,
    )
