"""The catalogue: browsing and searching, and a page for each career."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from flask import Blueprint, Response, abort, make_response, request, url_for
from markupsafe import Markup, escape

from quiz.answers import Answers, CodeError
from quiz.charts import score_points
from quiz.content import Career
from quiz.filters import NONE, Filters, read_filters
from quiz.influence import changes, strongest, weigh
from quiz.language import Language
from quiz.matching import matches, rank
from quiz.matching import parts as fit_parts
from quiz.presenters import firm_words, fit_text
from quiz.problems import NO_CAREER, code_problem
from quiz.reasons import Move, Part, compared, in_cents, moves, parts, reasons, told
from quiz.riasec import Scores, shape
from quiz.site import Site
from quiz.verdict import Verdict, judge
from quiz.views.shared import career_address, draw, filter_fields, public, read_code, the_language, the_site
from quiz.views.templating import environment
from quiz.words import closeness, type_words

blueprint = Blueprint("careers", __name__)

CARRY, PULL, OF_TYPE = 4, 3, 2
"""How many of the person's own answers are quoted for the fit, against it, and of one type."""
KEPT = 256
"""How many careers' pages are kept once they are drawn: some ten megabytes at most."""


@blueprint.get("/careers")
def careers() -> Response:
    """Browse all careers by family, type and level, or search them by name."""
    site, say = the_site(), the_language()
    filters = read_filters(request.args.to_dict(flat=False), site.families, site.rows)
    mask = site.mask(filters)
    ordered = site.index.find(filters.query) if filters.query else range(len(site.careers))
    kept = [row for row in ordered if mask is None or mask[row]]
    cards = site.cards(say)
    body = draw(
        "careers.html",
        cards=[cards.card(row) for row in kept[: filters.show]],
        count=len(kept),
        filters=filters,
        href=career_address(),
        fields=filter_fields(site, say, filters, counted=True),
        types=type_words(say).values(),
        type_counts=site.counts("kind"),
        total=len(site.careers),
    )
    return public(make_response(body))


@dataclass(frozen=True)
class Comparison:
    """A person's results beside a career: the code, the ways back, and the fit with its reasons."""

    code: str
    back: str
    mine: str
    points: str
    fit: str = ""
    closeness: str = ""
    cents: tuple[int, ...] = ()
    scores: Scores | None = None
    reasons: tuple[str, ...] = ()
    place: int = 0
    rank: str = ""
    firm: str = ""
    times: str = ""
    quotes: tuple[tuple[Markup, str], ...] = ()
    up: tuple[Move, ...] = ()
    down: tuple[Move, ...] = ()


@blueprint.get("/careers/<slug>")
def career(slug: str) -> Response:
    """Show a career's facts and guide, beside the visitor's results if they come from there."""
    site = the_site()
    if slug not in site.rows:
        abort(404, description=NO_CAREER)
    row, code = site.rows[slug], request.args.get("code", "")
    if not code:
        return public(make_response(_public_page(site, the_language(), row, request.script_root)))
    filters = read_filters(request.args.to_dict(flat=False), site.families, site.rows)
    try:
        return make_response(_page(row, _comparison(code, row, filters), filters))
    except CodeError as error:
        return make_response(_page(row, None, filters, problem=code_problem(error, the_language())))


@lru_cache(maxsize=KEPT)
def _public_page(site: Site, say: Language, row: int, root: str) -> str:  # noqa: ARG001 - what the page depends on
    """Return the page that is the same for everybody who reads a language and comes by the same address."""
    return _page(row, None, NONE)


def _page(row: int, comparison: Comparison | None, filters: Filters, problem: str | None = None) -> str:
    site, say = the_site(), the_language()
    cards, career = site.cards(say), site.careers[row]
    before, after = str(escape(career_address(filters.query_string(code=comparison.code if comparison else "")))).split(
        "{}"
    )

    def link(slug: str) -> tuple[str, Markup, Markup]:
        card = cards.card(site.rows[slug])
        return f"{before}{slug}{after}", card.title, card.facts

    guide = site.guides.get(career.slug)
    return draw(
        "career.html",
        profile=cards.profile(row),
        summary=guide.sections[0].html if guide else "",
        sheet=_sheet(site, say, row),
        related=[link(slug) for slug in career.figures.related],
        wider=link(career.part_of) if career.part_of else None,
        comparison=comparison,
        filters=filters,
        problem=problem,
        total=say.number(len(site.careers)),
        source=site.library.catalogue.sources.profile,
        parts=_parts(career, comparison, say),
    )


def _parts(career: Career, comparison: Comparison | None, say: Language) -> list[Part]:
    found = parts(career.profile, say)
    if comparison is None or comparison.scores is None:
        return found
    return compared(found, comparison.scores, comparison.cents, say)


@lru_cache(maxsize=KEPT)
def _sheet(site: Site, say: Language, row: int) -> Markup:
    """Return the part of a career's page that is the same for everybody: the facts and the guide."""
    profile = site.cards(say).profile(row)
    template = environment(say).get_template("_sheet.html")
    guide = site.guides.get(profile.career.slug)
    return Markup(template.render(profile=profile, guide=guide, sources=site.library.catalogue.sources))  # noqa: S704


def _comparison(code: str, row: int, filters: Filters) -> Comparison:
    record, site = read_code(code), the_site()
    list_ = f"{url_for('results.results', code=code)}{filters.query_string()}"
    back, mine = f"{list_}#{site.careers[row].slug}", f"{list_}#mine"
    verdict = judge(record, site.questions.places_of[record.head] if isinstance(record, Answers) else ())
    bare = Comparison(code, back, mine, score_points(verdict.scores) if verdict.scores else "")
    if verdict.ranked is None:
        return bare
    found = _compared(bare, verdict.ranked, row)
    return _told(found, verdict, record, row) if isinstance(record, Answers) else found


def _compared(bare: Comparison, scores: Scores, row: int) -> Comparison:
    site, say = the_site(), the_language()
    person = shape(scores)
    adds = fit_parts(person, site.shapes[:, [row]])
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
    quotes = strongest(weights, site.shapes[:, [row]], CARRY, PULL, OF_TYPE)[0]
    ranks = changes(weights, site.shapes, row)
    up, down = moves(ranks, found.place, items, site.questions.scale, say)
    share = float(verdict.drawn.shares(site.light_shapes)[row]) if verdict.drawn else 0.0
    firm, times = firm_words(share, say)
    told_quotes = tuple((told(each, items, say), say.signed(each.adds, 3)) for each in quotes)
    return replace(found, firm=firm, times=times, quotes=told_quotes, up=tuple(up), down=tuple(down))
