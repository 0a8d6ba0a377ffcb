"""Careers side by side: the visitor's own list, up to four at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from flask import Blueprint, redirect, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from quiz.careers.ranking import Match, matches, rank
from quiz.person.verdict import Verdict
from quiz.riasec import shape
from quiz.web.request import canonical, career_address, draw, judged, read_code, the_filters, the_language, the_site
from quiz.wording.cards import Profile
from quiz.wording.charts import score_points
from quiz.wording.presenters import firm_words, fit_text
from quiz.wording.words import closeness

blueprint = Blueprint("compare", __name__)

MOST: Final = 4
TOLD: Final = ("Hours and schedule", "What is hard about it")
"""The sections of a guide that a comparison shows."""


class Cell(NamedTuple):
    """What a comparison says of one career in one line: a value and a note, or a guide's text."""

    value: str
    note: str = ""
    text: Markup = Markup()


UNKNOWN: Final = Cell("")


class Line(NamedTuple):
    """One line of a comparison: what it is, where from, and a cell for each career."""

    name: str
    source: str
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Column:
    """One career of a comparison: its page, and where it stands in the visitor's list, if there is one."""

    profile: Profile
    href: str
    match: Match | None
    share: float | None


@blueprint.get("/compare/<code>")
def compare(code: str) -> str | Response:
    """Show up to four of the careers kept, each beside the visitor's own shape."""
    record = read_code(code)
    if moved := canonical(record, code, "compare.compare"):
        return moved
    site, say = the_site(), the_language()
    filters = the_filters()
    asked = dict.fromkeys(request.args.getlist("career"))
    chosen = [slug for slug in asked if slug in filters.keep] or list(filters.keep)
    back = f"{url_for('results.results', code=code)}{filters.query_string()}#mine"
    if not filters.keep:
        return redirect(back)
    verdict = judged(record)
    shown = chosen[:MOST]
    columns = _columns(verdict, [site.rows[slug] for slug in shown], filters.query_string(code=code))
    return draw(
        "compare.html",
        visitor=filters.wide.query_string(code=code),
        filters=filters,
        back=back,
        most=MOST,
        kept=[(slug, site.cards(say).card(site.rows[slug]).title, slug in shown) for slug in filters.keep],
        points=score_points(verdict.scores) if verdict.scores else "",
        columns=columns,
        lines=[*_places(columns), *_facts(columns), *_told(columns)],
    )


def _columns(verdict: Verdict, rows: Sequence[int], query: str) -> list[Column]:
    site, say = the_site(), the_language()
    found: list[Match | None] = [None] * len(rows)
    if verdict.ranked:
        found = list(matches(rank(shape(verdict.ranked), site.shapes), np.array(rows)))
    shares = verdict.drawn.shares(site.light_shapes) if verdict.drawn else None
    return [
        Column(
            profile := site.cards(say).profile(row),
            career_address(query).format(profile.career.slug),
            match,
            float(shares[row]) if shares is not None else None,
        )
        for row, match in zip(rows, found, strict=True)
    ]


def _places(columns: Sequence[Column]) -> Iterator[Line]:
    """Yield how well the careers fit, and how firmly."""
    say = the_language()
    found = [(each.match, each.share) for each in columns if each.match]
    if found:
        fits = [
            Cell(
                fit_text(match.fit, say),
                say.gettext(
                    "%(closeness)s; number %(rank)s in your ranking",
                    closeness=closeness(match.fit, say),
                    rank=say.number(match.rank),
                ),
            )
            for match, _ in found
        ]
        yield Line(say.gettext("Fit"), "", fits)
        firm = [firm_words(share, say) for _, share in found if share is not None]
        if firm:
            yield Line(say.gettext("In your top 20"), "", [Cell(each.times, each.word) for each in firm])


def _facts(columns: Sequence[Column]) -> Iterator[Line]:
    """Yield the figures, each in a line of its own, in the order of a career's page."""
    facts = [{fact.name: fact for fact in each.profile.facts} for each in columns]
    for name in dict.fromkeys(name for each in facts for name in each):
        known = [each.get(name) for each in facts]
        source = next(fact.source for fact in known if fact)
        yield Line(name, source, [Cell(fact.value, fact.note) if fact else UNKNOWN for fact in known])


def _told(columns: Sequence[Column]) -> Iterator[Line]:
    """Yield what the guides say of hours and hardships."""
    guides = [the_site().guides.get(each.profile.career.slug) for each in columns]
    for heading in TOLD if any(guides) else ():
        texts = [{each.heading: each.html for each in guide.sections} if guide else {} for guide in guides]
        yield Line(heading, "", [Cell("", text=each.get(heading, Markup())) for each in texts])
