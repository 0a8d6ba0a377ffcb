"""Routes to results: what is said of one person, who is given in the address and kept nowhere."""

from flask import Blueprint, url_for

from quiz.careers.results import Results, results_of
from quiz.person.answers import encode
from quiz.web.api import asked, outcomes, telling
from quiz.web.api.choosing import filters_of, record_of
from quiz.web.api.document import ROOT, described
from quiz.web.api.published import published_in, row_of
from quiz.web.api.refusing import answer_problems
from quiz.web.site import Site

blueprint = Blueprint("api_people", __name__, url_prefix=ROOT)
answer_problems(blueprint)


@blueprint.get("/score")
@described("score", outcomes.Score, asked.Person)
def score(query: asked.Person) -> outcomes.Score:
    """Return the six scores behind a code or answers, and whether they tell anything.

    Give exactly one of `code`, `answers` (with `questionnaire`) and `scores`. Nothing of it is kept.
    """
    site = published_in(query.lang).site
    results = _results(query, site)
    return telling.score(results, site.edition.words, _page(results))


@blueprint.get("/matches")
@described("matches", outcomes.Matches, asked.Matched)
def matches(query: asked.Matched) -> outcomes.Matches:
    """Return the directions, groups and careers that suit a person, how firm that is, and why.

    Give exactly one of `code`, `answers` (with `questionnaire`) and `scores`. Nothing of it is kept. Say first what is
    firm: a direction holds better than a group, and a group better than a single career.
    """
    published = published_in(query.lang)
    site, results = published.site, _results(query, published.site)
    filters = filters_of(query, site.home)
    return telling.matches(results, filters, site.edition.cards, published.entries, _page(results))


@blueprint.get("/matches/<slug>")
@described("match", outcomes.OneMatch, asked.Person, slug="The slug of a career.")
def match(slug: str, query: asked.Person) -> outcomes.OneMatch:
    """Return how well one career suits a person, and why.

    Give exactly one of `code`, `answers` (with `questionnaire`) and `scores`. Nothing of it is kept.
    """
    row, published = row_of(slug), published_in(query.lang)
    results = _results(query, published.site)
    return telling.beside(results, row, published.site.edition.cards, published.entries, _page(results))


def _results(query: asked.Person, site: Site) -> Results:
    return results_of(record_of(query, site.questions, site.heads), site.questions, site.home)


def _page(results: Results) -> str:
    return url_for("results.results", code=encode(results.record), _external=True)
