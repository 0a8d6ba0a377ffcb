"""The catalogue: browsing and searching, and a page for each career."""

from dataclasses import dataclass
from functools import lru_cache

from flask import Blueprint, Response, abort, make_response, request, url_for
from markupsafe import Markup

from quiz.answers import Answers, CodeError
from quiz.charts import score_points
from quiz.filters import Filters, read_filters
from quiz.language import Language
from quiz.matching import parts as fit_parts
from quiz.presenters import Part, fit_text, parts, reasons
from quiz.problems import NO_CAREER, code_problem
from quiz.riasec import Scores, is_flat, shape
from quiz.scoring import scores as total
from quiz.scoring import tally
from quiz.site import Site
from quiz.views.shared import career_address, draw, filter_fields, public, read_code, the_language, the_site
from quiz.views.templating import environment
from quiz.words import closeness, type_words

blueprint = Blueprint("careers", __name__)

KEPT = 256
"""How many careers' sheets are kept: some ten megabytes at most."""


@blueprint.get("/careers")
def careers() -> Response:
    """Browse all careers by family, type and level, or search them by name."""
    site, say = the_site(), the_language()
    filters = read_filters(request.args.to_dict(flat=False), site.families)
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
    """A person's results beside a career: the code, the way back, and the fit with its reasons."""

    code: str
    back: str
    points: str
    fit: str = ""
    closeness: str = ""
    parts: tuple[Part, ...] = ()
    reasons: tuple[str, ...] = ()


@blueprint.get("/careers/<slug>")
def career(slug: str) -> Response:
    """Show a career's facts and guide, beside the visitor's results if they come from there."""
    site, say = the_site(), the_language()
    if slug not in site.rows:
        abort(404, description=NO_CAREER)
    row = site.rows[slug]
    filters = read_filters(request.args.to_dict(flat=False), site.families)
    comparison, problem = _comparison(request.args.get("code", ""), row, filters)
    cards = site.cards(say)
    body = draw(
        "career.html",
        profile=cards.profile(row),
        sheet=_sheet(site, say, row),
        summary=site.guides[slug].sections[0].html if slug in site.guides else "",
        related=[cards.card(site.rows[other]) for other in site.careers[row].figures.related],
        wider=cards.card(site.rows[part_of]) if (part_of := site.careers[row].part_of) else None,
        comparison=comparison,
        problem=problem,
        href=career_address(filters.query_string(code=comparison.code) if comparison else ""),
        sources=site.library.catalogue.sources,
        types=type_words(say),
    )
    response = make_response(body)
    return response if comparison or problem else public(response)


@lru_cache(maxsize=KEPT)
def _sheet(site: Site, say: Language, row: int) -> Markup:
    """Return the part of a career's page that is the same for everybody: the facts and the guide."""
    profile = site.cards(say).profile(row)
    template = environment(say).get_template("_sheet.html")
    guide = site.guides.get(profile.career.slug)
    return Markup(template.render(profile=profile, guide=guide, sources=site.library.catalogue.sources))  # noqa: S704


def _comparison(code: str, row: int, filters: Filters) -> tuple[Comparison | None, str | None]:
    if not code:
        return None, None
    try:
        record = read_code(code)
    except CodeError as error:
        return None, code_problem(error, the_language())
    site = the_site()
    back = f"{url_for('results.results', code=code)}{filters.query_string()}#{site.careers[row].slug}"
    if isinstance(record, Answers):
        scores = total(tally(site.questions.items_of[record.head], record.values))
    else:
        scores = record.scores
    if scores is None or is_flat(scores):
        return Comparison(code, back, score_points(scores) if scores else ""), None
    return _compared(Comparison(code, back, score_points(scores)), scores, row), None


def _compared(bare: Comparison, scores: Scores, row: int) -> Comparison:
    site, say = the_site(), the_language()
    adds = fit_parts(shape(scores), site.shape(row))
    fit = sum(adds)
    return Comparison(
        bare.code,
        bare.back,
        bare.points,
        fit_text(fit, say),
        closeness(fit, say),
        tuple(parts(scores, site.careers[row].profile, adds, say)),
        tuple(reasons(scores, adds, say)),
    )
