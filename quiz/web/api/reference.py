"""The page that describes the interface."""

from typing import Final

from flask import Blueprint, Response, request

from quiz.web.api.files import COLUMNS, CREDIT
from quiz.web.api.history import CHANGES, ENDINGS
from quiz.web.api.problems import KINDS
from quiz.web.api.published import the_published
from quiz.web.request import draw, public
from quiz.wording.pages.reference import Event, ReferencePage, Trouble, routes, shapes

blueprint = Blueprint("reference", __name__)
PROBLEMS: Final = [Trouble(name, kind.status.value, kind.title, kind.remedy) for name, kind in KINDS.items()]


@blueprint.get("/api")
def reference() -> Response:
    """Describe every route, what it takes and answers, problems, the change log and what holds for changes."""
    document = the_published().document
    page = ReferencePage(
        base=request.root_url.rstrip("/"),
        routes=list(routes(document)),
        shapes=list(shapes(document)),
        problems=PROBLEMS,
        columns=COLUMNS,
        changes=[Event(each.day.isoformat(), each.text) for each in CHANGES],
        endings=[Event(ending.ends.isoformat(), name) for name, ending in ENDINGS.items()],
        credit=CREDIT,
    )
    return public(draw("api.html", page))
