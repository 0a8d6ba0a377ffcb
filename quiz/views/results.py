"""Results: everything follows from the code in the address and the content."""

from flask import Blueprint, request
from werkzeug.wrappers import Response

from quiz.answers import Answers, grouped
from quiz.charts import score_points
from quiz.filters import Filters, read_filters
from quiz.matching import best, matches, rank
from quiz.presenters import Row, code_words, first_unseen_page, leaders, needed, rows, standings
from quiz.riasec import Scores, code_text, holland_code, is_flat, shape
from quiz.scoring import scores as total
from quiz.scoring import tally
from quiz.views.shared import canonical, draw, filter_fields, read_code, the_language, the_site

blueprint = Blueprint("results", __name__)


@blueprint.get("/results/<code>")
def results(code: str) -> str | Response:
    """Show the scores behind a code and the careers that share their shape."""
    record = read_code(code)
    if moved := canonical(record, code, "results.results"):
        return moved
    site, say = the_site(), the_language()
    filters = read_filters(request.args.to_dict(flat=False), site.families)
    tallies = tally(site.questions.places_of[record.head], record.values) if isinstance(record, Answers) else None
    scores = total(tallies) if tallies else record.scores if not isinstance(record, Answers) else None
    types = standings(scores or [each.score for each in tallies or ()], say)
    # Without a shape there is neither a list nor a Holland code: both would rest on chance.
    shaped = scores if scores and not is_flat(scores) else None
    ranked, count = _ranked(shaped, code, filters) if shaped else ([], 0)
    return draw(
        "results.html",
        code=code,
        written=grouped(code),
        record=record,
        own_answers=isinstance(record, Answers),
        unseen_page=first_unseen_page(record) if isinstance(record, Answers) else None,
        can_grow=isinstance(record, Answers) and site.questions.longer(record.head) is not None,
        scores=scores,
        shaped=shaped is not None,
        holland=code_text(holland_code(shaped)) if shaped else "",
        holland_words=code_words(shaped, say) if shaped else "",
        types=types,
        leaders=leaders(types),
        needed=needed(tallies, say) if tallies else [],
        points=score_points(scores) if scores else "",
        rows=ranked,
        count=count,
        filters=filters,
        fields=filter_fields(site, say, filters),
        sources=site.library.catalogue.sources,
    )


def _ranked(scores: Scores, code: str, filters: Filters) -> tuple[list[Row], int]:
    site = the_site()
    ranking = rank(shape(scores), site.shapes)
    mask = site.mask(filters)
    shown = best(ranking, filters.show, mask)
    say = the_language()
    count = len(site.careers) if mask is None else int(mask.sum())
    href = f"../careers/{{}}{filters.query_string(code=code)}"
    return rows(matches(ranking, shown), site.cards(say), href, say), count
