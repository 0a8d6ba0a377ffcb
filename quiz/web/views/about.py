"""The pages that are the same for everybody: start, the six types, how it works, privacy."""

from flask import Blueprint, Response, make_response

from quiz.careers.retest import LIMIT
from quiz.careers.variety import NEAR
from quiz.person.answers import encode, unanswered
from quiz.person.firmness import REDRAWS
from quiz.person.population import PEOPLE
from quiz.person.proof import PROOF
from quiz.web.request import draw, public, the_language, the_site
from quiz.wording.charts import score_points
from quiz.wording.words import level_meanings, level_names, type_words

blueprint = Blueprint("pages", __name__)

ITEMS_A_MINUTE = 10
"""How fast people answer: about six seconds an item, a cautious guess until there is data of our own."""

EXAMPLE = (30, 55, 90, 60, 75, 25)
"""The scores of the shape that the start page shows as an example."""


@blueprint.get("/")
def start() -> Response:
    """Say what this is, and let people begin."""
    questions, site = the_site().questions, the_site()
    offers = []
    for name in ("full", "short"):
        questionnaire = questions.offered(name)
        items = len(questionnaire.items)
        offers.append(
            {
                "name": name,
                "count": items,
                "minutes": max(1, round(items / ITEMS_A_MINUTE)),
                "code": encode(unanswered(questionnaire.head, items)),
            }
        )
    body = draw(
        "start.html",
        offers=offers,
        careers=len(site.careers),
        example=score_points(EXAMPLE),
    )
    return public(make_response(body))


@blueprint.get("/types")
def types() -> Response:
    """Describe the six types."""
    counts = the_site().counts("kind")
    words = type_words(the_language())
    return public(make_response(draw("types.html", types=words.values(), counts=counts)))


@blueprint.get("/method")
def method() -> Response:
    """Tell how answers become matches, where figures come from, and what nobody should conclude."""
    say, site = the_language(), the_site()
    levels = tuple(zip(level_names(say), level_meanings(say), strict=True))
    questions = site.questions
    lengths = {name: len(questions.offered(name).items) for name in ("full", "short")}
    body = draw(
        "method.html",
        levels=levels,
        site=site,
        lengths=lengths,
        proof=PROOF,
        people=say.number(PEOPLE),
        made_up=say.number(PROOF.people),
        redraws=REDRAWS,
        near=say.number(NEAR, 1),
        limit=say.number(LIMIT, 2),
    )
    return public(make_response(body))


@blueprint.get("/privacy")
def privacy() -> Response:
    """Tell what a link reveals and what a server sees."""
    return public(make_response(draw("privacy.html")))
