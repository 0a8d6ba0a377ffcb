"""Results: everything follows from the code in the address and the content."""

from flask import Blueprint, request
from werkzeug.wrappers import Response

from quiz.answers import Answers, GivenScores, grouped
from quiz.charts import score_points
from quiz.filters import Filters, read_filters
from quiz.influence import strongest, weigh
from quiz.matching import Rows, best, matches, rank
from quiz.presenters import Backing, Row, code_words, first_unseen_page, leaders, needed, rows, standings
from quiz.reasons import carried, told
from quiz.riasec import Vector, code_text, shape
from quiz.verdict import Verdict, judge
from quiz.views.shared import canonical, draw, filter_fields, read_code, the_language, the_site

blueprint = Blueprint("results", __name__)

CARRY, PULL = 2, 1
"""How many of the person's own answers are quoted for a match, and how many against it."""


@blueprint.get("/results/<code>")
def results(code: str) -> str | Response:
    """Show the scores behind a code and the careers that share their shape."""
    record = read_code(code)
    if moved := canonical(record, code, "results.results"):
        return moved
    site, say = the_site(), the_language()
    filters = read_filters(request.args.to_dict(flat=False), site.families)
    own = isinstance(record, Answers)
    verdict = judge(record, site.questions.places_of[record.head] if isinstance(record, Answers) else ())
    types = standings(verdict.scores or [each.score for each in verdict.tallies], verdict.groups, say)
    ranked, count = _ranked(verdict, record, code, filters)
    return draw(
        "results.html",
        code=code,
        written=grouped(code),
        record=record,
        own_answers=own,
        unseen_page=first_unseen_page(record) if isinstance(record, Answers) else None,
        can_grow=isinstance(record, Answers) and site.questions.longer(record.head) is not None,
        scores=verdict.scores,
        shaped=verdict.ranked is not None,
        reading=verdict.reading,
        holland=code_text(verdict.groups) if verdict.groups else "",
        holland_words=code_words(verdict.groups, say),
        level=any(len(group) > 1 for group in verdict.groups),
        types=types,
        leaders=leaders(types),
        needed=needed(verdict.tallies, say),
        points=score_points(verdict.scores) if verdict.scores else "",
        rows=ranked,
        count=count,
        filters=filters,
        fields=filter_fields(site, say, filters),
        sources=site.library.catalogue.sources,
    )


def _ranked(verdict: Verdict, record: Answers | GivenScores, code: str, filters: Filters) -> tuple[list[Row], int]:
    if verdict.ranked is None:
        return [], 0
    site, say = the_site(), the_language()
    person = shape(verdict.ranked)
    ranking = rank(person, site.shapes)
    mask = site.mask(filters)
    shown = best(ranking, filters.show, mask)
    count = len(site.careers) if mask is None else int(mask.sum())
    backing = _backing(verdict, record, person, shown)
    href = f"../careers/{{}}{filters.query_string(code=code)}"
    return rows(matches(ranking, shown), backing, site.cards(say), href, say), count


def _backing(verdict: Verdict, record: Answers | GivenScores, person: Vector, shown: Rows) -> Backing:
    site, say = the_site(), the_language()
    careers = site.shapes[:, shown]
    whys = [carried(adds, say) for adds in (careers.T * person).tolist()]
    if verdict.drawn is None or not isinstance(record, Answers):
        return Backing(whys)
    items = site.questions.items_of[record.head]
    weights = weigh(verdict.tallies, site.questions.places_of[record.head], record.values)
    quotes = [[told(each, items, say) for each in own] for own in strongest(weights, careers, CARRY, PULL)]
    return Backing(whys, quotes, verdict.drawn.shares(site.light_shapes)[shown].tolist())
