"""Results: everything follows from the code in the address and the content."""

from typing import Any, NamedTuple

from flask import Blueprint
from markupsafe import Markup, escape
from werkzeug.wrappers import Response

from quiz.careers.filters import Filters
from quiz.person.answers import UNSEEN, Answers, GivenScores, grouped
from quiz.person.verdict import Verdict
from quiz.riasec import code_text
from quiz.web.request import (
    canonical,
    career_address,
    draw,
    filter_fields,
    judged,
    read_code,
    the_filters,
    the_language,
    the_site,
)
from quiz.web.views.listing import listings
from quiz.wording.charts import score_points
from quiz.wording.paging import Need, first_unseen_page, needed
from quiz.wording.presenters import code_words, leaders, standings
from quiz.wording.words import level_plans

blueprint = Blueprint("results", __name__)


@blueprint.get("/results/<code>")
def results(code: str) -> str | Response:
    """Show the scores behind a code and the careers that share their shape."""
    record = read_code(code)
    if moved := canonical(record, code, "results.results"):
        return moved
    site, filters = the_site(), the_filters()
    verdict, mine = judged(record), _mine(code, filters)
    lists = listings(verdict, record, code, filters)
    return draw(
        "results.html",
        visitor=filters.wide.query_string(code=code),
        code=code,
        query=filters.query_string(),
        written=grouped(code),
        own_answers=isinstance(record, Answers),
        unseen_page=first_unseen_page(record) if isinstance(record, Answers) else None,
        can_grow=isinstance(record, Answers) and site.questions.longer(record.head) is not None,
        needed=_needed(record, verdict),
        sharper=_sharper(record, verdict),
        lists=lists,
        count=sum(each.count for each in lists),
        firm=any(row.band == "firm" for each in lists for row in each.rows),
        mine=mine,
        drops={each.slug: each.drop for each in mine["keep"]},
        levels=level_plans(the_language()),
        filters=filters,
        fields=filter_fields(site, the_language(), filters),
        sources=site.library.catalogue.sources,
        **_told(verdict),
    )


def _told(verdict: Verdict) -> dict[str, Any]:
    """Return what the page says of the six scores: how far they carry, the Holland code, and the types."""
    say = the_language()
    types = standings(verdict.scores or [each.score for each in verdict.tallies], verdict.groups, say)
    return {
        "scores": verdict.scores,
        "shaped": verdict.ranked is not None,
        "reading": verdict.reading,
        "holland": code_text(verdict.groups) if verdict.stands_out else "",
        "holland_words": code_words(verdict.groups, say),
        "level": any(len(group) > 1 for group in verdict.groups),
        "types": types,
        "leaders": leaders(types),
        "points": score_points(verdict.scores) if verdict.scores else "",
    }


def _needed(record: Answers | GivenScores, verdict: Verdict) -> list[Need]:
    if not isinstance(record, Answers):
        return []
    return needed(verdict.tallies, the_site().questions.items_of[record.head], record.values, the_language())


class Sharper(NamedTuple):
    """What more answers could do: how many were given, of how many, and whether the list would hardly change."""

    answered: str
    items: str
    settled: bool


def _sharper(record: Answers | GivenScores, verdict: Verdict) -> Sharper | None:
    """Return what more answers could do, or None if there is nothing left to ask or too little to go by."""
    if not isinstance(record, Answers) or verdict.scores is None:
        return None
    site, say = the_site(), the_language()
    longer = site.questions.longer(record.head)
    if longer is None and UNSEEN not in record.values:
        return None
    items = len(longer.items if longer else record.values)
    answered = sum(each.answered for each in verdict.tallies)
    return Sharper(say.number(answered), say.number(items), verdict.settled(site.shapes))


class Mine(NamedTuple):
    """A career on the visitor's own list: its page, and the address of these results without it."""

    slug: str
    title: Markup
    href: str
    drop: Markup


def _mine(code: str, filters: Filters) -> dict[str, list[Mine]]:
    """Return the careers kept and those set aside."""
    site, say = the_site(), the_language()
    href = career_address(filters.query_string(code=code))

    def entry(slug: str) -> Mine:
        title = site.cards(say).card(site.rows[slug]).title
        return Mine(slug, title, href.format(slug), escape(f"{code}{filters.without(slug).query_string()}#mine"))

    return {"keep": [entry(slug) for slug in filters.keep], "aside": [entry(slug) for slug in filters.aside]}
