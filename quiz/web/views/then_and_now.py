"""Again, later: two codes of one person side by side, and what changed beyond chance."""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, request

from quiz.careers.retest import Difference, carried_on, differences, shared
from quiz.person.answers import LEFT_OUT, Answers, CodeError, GivenScores, encode, in_link
from quiz.riasec import code_text
from quiz.web.request import draw, judged, read_code, the_filters, the_language, the_site
from quiz.wording.charts import score_points
from quiz.wording.problems import code_problem
from quiz.wording.words import type_words

blueprint = Blueprint("again", __name__)

NAMES = ("first", "second")

Record = Answers | GivenScores


@blueprint.get("/again")
def again() -> str | tuple[str, int]:
    """Take two codes and show what changed between them."""
    given = {name: request.args.get(name, "") for name in NAMES}
    sittings, problems = _read(given)
    filters = the_filters()
    shown: dict[str, Any] = {"filters": filters, "query": filters.query_string(), "given": given, "problems": problems}
    if problems or len(sittings) < len(NAMES):
        page = draw("again.html", found=[], **shown)
        return (page, 400) if problems else page
    return draw("again.html", **shown, **_compared(*(sittings[name] for name in NAMES)))


def _read(given: Mapping[str, str]) -> tuple[dict[str, Record], dict[str, str]]:
    """Return the records behind the codes, once both are there, and what is wrong with them."""
    say, site = the_language(), the_site()
    records: dict[str, Record] = {}
    problems: dict[str, str] = {}
    if not all(given.values()):
        empty = say.gettext("Nothing was entered. Write or paste the code of this time.")
        return records, {name: empty for name in NAMES if "compare" in request.args and not given[name]}
    for name, code in given.items():
        try:
            records[name] = read_code(in_link(code))
        except CodeError as error:
            problems[name] = code_problem(error, say)
            continue
        record = records[name]
        if isinstance(record, Answers) and not site.has_scores(record):
            problems[name] = say.gettext("This one has too few answers to compare. Go on answering first.")
    return records, problems


def _compared(first: Record, second: Record) -> dict[str, Any]:
    """Return what the page says of two sittings."""
    verdicts = judged(first), judged(second)
    found = differences(*verdicts)
    limits = [each.limit for each in found if each.limit is not None]
    same, carried = first == second, carried_on(_answered(first), _answered(second))
    apart = not (same or carried)
    return {
        "codes": {"first": encode(first), "second": encode(second)},
        "found": [_row(each, marked=apart and each.real is True) for each in found],
        "same": same,
        "carried": carried,
        "limit": the_language().number(sum(limits) / len(limits)) if limits else "",
        "changed": sum(each.real is True for each in found),
        "holland": [code_text(each.groups) if each.stands_out else "" for each in verdicts],
        "points": [score_points(each.scores) for each in verdicts if each.scores],
        "tops": shared(*verdicts, the_site().shapes, the_site().light_shapes) if apart else None,
    }


def _answered(record: Record) -> dict[str, int]:
    """Return the answers of a record by item; what was left out or not asked is none."""
    if not isinstance(record, Answers):
        return {}
    items = the_site().questions.items_of[record.head]
    return {item.id: value for item, value in zip(items, record.values, strict=True) if value < LEFT_OUT}


def _row(each: Difference, *, marked: bool) -> tuple[str, str, str, str, str, bool]:
    say = the_language()
    name = type_words(say)[each.kind].name
    first, second = round(each.first), round(each.second)  # so that the change shown is that of the scores shown
    return each.kind, name, say.number(first), say.number(second), say.signed(second - first, 0), marked
