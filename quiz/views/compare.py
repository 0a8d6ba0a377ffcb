"""Careers side by side: the visitor's own list, up to four at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from flask import Blueprint, redirect, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from quiz.answers import Answers
from quiz.cards import Profile
from quiz.charts import score_points
from quiz.filters import read_filters
from quiz.matching import Match, matches, rank
from quiz.presenters import firm_words, fit_text
from quiz.riasec import shape
from quiz.verdict import Verdict, judge
from quiz.views.shared import canonical, career_address, draw, read_code, the_language, the_site
from quiz.words import closeness

blueprint = Blueprint("compare", __name__)

MOST: Final = 4
TOLD: Final = ("Hours and schedule", "What is hard about it")
"""The sections of a guide that a comparison shows."""


@dataclass(frozen=True)
class Column:
    """One career of a comparison: its facts, how it fits, and what its guide says of hours and hardships."""

    profile: Profile
    href: str
    rank: str = ""
    fit: str = ""
    closeness: str = ""
    firm: tuple[str, str] = ("", "")
    sections: tuple[tuple[str, Markup], ...] = ()


@blueprint.get("/compare/<code>")
def compare(code: str) -> str | Response:
    """Show up to four of the careers kept, each beside the visitor's own shape."""
    record = read_code(code)
    if moved := canonical(record, code, "compare.compare"):
        return moved
    site, say = the_site(), the_language()
    filters = read_filters(request.args.to_dict(flat=False), site.families, site.rows)
    chosen = [slug for slug in request.args.getlist("career") if slug in filters.keep] or list(filters.keep)
    back = f"{url_for('results.results', code=code)}{filters.query_string()}#mine"
    if not filters.keep:
        return redirect(back)
    verdict = judge(record, site.questions.places_of[record.head] if isinstance(record, Answers) else ())
    shown = chosen[:MOST]
    return draw(
        "compare.html",
        code=code,
        filters=filters,
        back=back,
        most=MOST,
        kept=[(slug, site.cards(say).card(site.rows[slug]).title, slug in shown) for slug in filters.keep],
        points=score_points(verdict.scores) if verdict.scores else "",
        columns=_columns(verdict, [site.rows[slug] for slug in shown], filters.query_string(code=code)),
    )


def _columns(verdict: Verdict, rows: Sequence[int], query: str) -> list[Column]:
    site, say = the_site(), the_language()
    found: list[Match | None] = [None] * len(rows)
    if verdict.ranked:
        found = list(matches(rank(shape(verdict.ranked), site.shapes), np.array(rows)))
    shares = verdict.drawn.shares(site.light_shapes) if verdict.drawn else None
    columns = []
    for row, match in zip(rows, found, strict=True):
        profile = site.cards(say).profile(row)
        guide = site.guides.get(profile.career.slug)
        sections = tuple((each.heading, each.html) for each in guide.sections if each.heading in TOLD) if guide else ()
        href = career_address(query).format(profile.career.slug)
        if match is None:
            columns.append(Column(profile, href, sections=sections))
            continue
        firm = firm_words(float(shares[row]), say) if shares is not None else ("", "")
        fit = fit_text(match.fit, say), closeness(match.fit, say)
        columns.append(Column(profile, href, say.number(match.rank), *fit, firm, sections))
    return columns
