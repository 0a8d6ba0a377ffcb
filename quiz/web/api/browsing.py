"""Routes to the catalogue: careers browsed, found, and one by one, and the questionnaires."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from flask import Blueprint, abort, url_for

from quiz.web.api import asked, replies
from quiz.web.api.choosing import filters_of
from quiz.web.api.document import ROOT, described
from quiz.web.api.manners import kept
from quiz.web.api.published import published_in, row_of
from quiz.web.api.publishing import guide_sections, questionnaire, questionnaires
from quiz.web.api.refusing import answer_problems
from quiz.wording.pages.found import place_name, why_found

blueprint = Blueprint("api_careers", __name__, url_prefix=ROOT)
blueprint.after_request(kept)
answer_problems(blueprint)
PARAMETERS: Final[Mapping[str, Any]] = {
    **{kind: kind for kind in ("family", "group", "way", "level")},
    "area": "interest",
    "order": "sort",
}
"""The parameter by which a kind of place is asked for."""


@blueprint.get("/careers")
@described("careers", replies.Careers, asked.Browsed)
def careers(query: asked.Browsed) -> replies.Careers:
    """Browse careers by what they are and pay.

    All parameters together narrow the list. Without `sort` it is in the order of titles, or for an area of interest by
    how much of it a career has.
    """
    published = published_in(query.lang)
    site = published.site
    filters = filters_of(query, site.home)
    rows = site.home.found(filters, site.catalogue.search.find(""))
    part, page = _paged(rows, query)
    return replies.Careers(**page._asdict(), careers=[published.entries.brief(row) for row in part])


@blueprint.get("/careers/<slug>")
@described("career", replies.CareerPage, asked.Asked, slug="The slug of a career.")
def career(slug: str, query: asked.Asked) -> replies.CareerPage:
    """Return all that the catalogue says of one career, with its guide."""
    published = published_in(query.lang)
    return replies.CareerPage(
        career=published.entries[row_of(slug)],
        guide=guide_sections(published.site.guides.get(slug)),
        page=url_for("careers.career", slug=slug, _external=True),
    )


@blueprint.get("/search")
@described("search", replies.Search, asked.Searched)
def search(query: asked.Searched) -> replies.Search:
    """Find careers by what people type: titles, slang, interests, groups; slips of the keyboard are forgiven.

    The best come first, unless `sort` asks for another order. All other parameters narrow what was found.
    """
    published = published_in(query.lang)
    site, cards = published.site, published.site.edition.cards
    filters = filters_of(query, site.home)
    found = site.catalogue.search.find(filters.query)
    hits = {hit.row: hit for hit in found.hits}
    part, page = _paged(site.home.found(filters, found), query)
    return replies.Search(
        **page._asdict(),
        understood=found.instead or None,
        sentence=site.catalogue.head.nearest[found.word].why if found.word else None,
        hits=[replies.Hit(career=published.entries.brief(row), why=why_found(hits.get(row), cards)) for row in part],
        places=[
            replies.Place(kind=PARAMETERS[place.kind], key=place.key, name=place_name(place, cards))
            for place in found.places
        ],
        near=[site.catalogue.careers[row].slug for row in found.near],
    )


@blueprint.get("/questionnaires")
@described("questionnaires", replies.Questionnaires, asked.Asked)
def questions(query: asked.Asked) -> replies.Questionnaires:
    """Return the five answers there are, and all questionnaires."""
    return questionnaires(published_in(query.lang).site.questions)


@blueprint.get("/questionnaires/<head>")
@described("questionnaire", replies.Questionnaire, asked.Asked, head="The head of a questionnaire, as in F2.")
def one_questionnaire(head: str, query: asked.Asked) -> replies.Questionnaire:
    """Return a questionnaire with its items, in the order in which `answers` gives the answers."""
    questions = published_in(query.lang).site.questions
    if head not in questions.lengths:
        abort(404)
    return questionnaire(questions, head)


class _Part(NamedTuple):
    """Which part of a list is sent."""

    total: int
    limit: int
    offset: int
    next_offset: int | None


def _paged(rows: Sequence[int], query: asked.Browsed) -> tuple[Sequence[int], _Part]:
    end = query.offset + query.limit
    return rows[query.offset : end], _Part(len(rows), query.limit, query.offset, end if end < len(rows) else None)
