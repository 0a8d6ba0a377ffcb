"""A career beside a person's results: how it fits, how firmly, why, and what would change it."""

from dataclasses import dataclass, replace

import numpy as np
from flask import url_for
from markupsafe import Markup

from quiz.careers.filters import Filters
from quiz.careers.influence import Quota, changes, strongest, weigh
from quiz.careers.ranking import matches, parts, rank
from quiz.person.answers import Answers
from quiz.person.verdict import Verdict
from quiz.riasec import Scores, shape
from quiz.web.request import judged, read_code, the_language, the_site
from quiz.wording.charts import score_points
from quiz.wording.presenters import NOT_TOLD, Firm, firm_words, fit_text
from quiz.wording.reasons import Move, in_cents, moves, reasons, told
from quiz.wording.words import closeness

QUOTA = Quota(carry=4, pull=3, of_type=2)
"""How many of the person's own answers are quoted."""


@dataclass(frozen=True)
class Comparison:
    """A person's results beside a career: the code, the ways back, and the fit with its reasons."""

    code: str
    back: str
    mine: str
    put_back: str
    points: str
    fit: str = ""
    closeness: str = ""
    cents: tuple[int, ...] = ()
    scores: Scores | None = None
    reasons: tuple[str, ...] = ()
    place: int = 0
    rank: str = ""
    firm: Firm = NOT_TOLD
    times: str = ""
    quotes: tuple[tuple[Markup, str], ...] = ()
    up: tuple[Move, ...] = ()
    down: tuple[Move, ...] = ()


def beside(code: str, row: int, filters: Filters) -> Comparison:
    """Compare the career at ``row`` with the results behind a code. Raises ``quiz.person.answers.CodeError``."""
    record, site = read_code(code), the_site()
    results, slug = url_for("results.results", code=code), site.careers[row].slug
    chosen, without = filters.query_string(), filters.without(slug).query_string()
    ways = f"{results}{chosen}#{slug}", f"{results}{chosen}#mine", f"{results}{without}#{slug}"
    verdict = judged(record)
    bare = Comparison(code, *ways, score_points(verdict.scores) if verdict.scores else "")
    if verdict.ranked is None:
        return bare
    found = _compared(bare, verdict.ranked, row)
    return _told(found, verdict, record, row) if isinstance(record, Answers) else found


def _compared(bare: Comparison, scores: Scores, row: int) -> Comparison:
    site, say = the_site(), the_language()
    person = shape(scores)
    adds = parts(person, site.shapes[:, [row]])
    match = matches(rank(person, site.shapes), np.array([row]))[0]
    return replace(
        bare,
        fit=fit_text(match.fit, say),
        closeness=closeness(match.fit, say),
        cents=tuple(in_cents(adds)[0]),
        scores=scores,
        reasons=tuple(reasons(scores, adds[0].tolist(), say)),
        place=match.rank,
        rank=say.number(match.rank),
    )


def _told(found: Comparison, verdict: Verdict, record: Answers, row: int) -> Comparison:
    """Add what the person's own answers say: how firm the match is, which of them count most, what would change it."""
    site, say = the_site(), the_language()
    items = site.questions.items_of[record.head]
    weights = weigh(verdict.tallies, site.questions.places_of[record.head], record.values)
    quotes = strongest(weights, site.shapes[:, [row]], QUOTA, turn=row)[0]
    ranks = changes(weights, site.shapes, row)
    up, down = moves(ranks, found.place, items, site.questions.scale, say)
    share = float(verdict.drawn.shares(site.light_shapes)[row]) if verdict.drawn else 0.0
    told_quotes = tuple((told(each, items, say), say.signed(each.adds)) for each in quotes)
    firm, times = firm_words(share, say), say.number(100 * share)
    return replace(found, firm=firm, times=times, quotes=told_quotes, up=tuple(up), down=tuple(down))
