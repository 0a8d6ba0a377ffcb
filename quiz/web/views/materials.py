"""What an adviser needs beside a group: a lesson, a letter to parents, and a sheet on privacy to file."""

from flask import Blueprint, Response

from quiz.web.request import draw, public, the_site
from quiz.wording.pages.materials import materials_page

blueprint = Blueprint("materials", __name__)


@blueprint.get("/group/lesson")
def lesson() -> Response:
    """Give a plan for a lesson of 50 minutes."""
    return public(draw("lesson.html", materials_page(the_site().questions, the_site().on_offer)))


@blueprint.get("/group/letter")
def letter() -> Response:
    """Give a letter to parents."""
    return public(draw("letter.html", materials_page(the_site().questions, the_site().on_offer)))


@blueprint.get("/group/privacy")
def filing() -> Response:
    """Give a sheet that says what is processed, where, and for how long."""
    return public(draw("filing.html", materials_page(the_site().questions, the_site().on_offer)))
