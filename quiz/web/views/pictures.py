"""Shapes as pictures: the tab's icon, and one to save. They hold six lengths and nothing of the answers behind them."""

from flask import Blueprint, Response, abort

from quiz.web.request import draw, public
from quiz.wording.emblems import Emblem, named_emblem

blueprint = Blueprint("pictures", __name__)


@blueprint.get("/shape/<name>.svg")
def icon(name: str) -> Response:
    """Draw the emblem of six lengths in percent, as in "100-64-38-30-24-60"."""
    return _picture("icon.svg", name)


@blueprint.get("/shape/<name>/picture.svg")
def picture(name: str) -> Response:
    """Draw it large, with the names of the types around it, to be saved or shared."""
    return _picture("picture.svg", name)


def _picture(template: str, name: str) -> Response:
    response = public(draw(template, emblem=_emblem(name)))
    response.mimetype = "image/svg+xml"
    return response


def _emblem(name: str) -> Emblem:
    found = named_emblem(name)
    if found is None:
        abort(404)
    return found
