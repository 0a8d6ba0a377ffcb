"""Groups of careers and areas of interest: all of them, and one group side by side."""

from flask import Blueprint, Response, abort, make_response, request

from quiz.person.answers import CodeError, encode
from quiz.web.request import draw, public, read_code, the_cards, the_filters, the_site
from quiz.wording.pages.group import group_page
from quiz.wording.pages.groups import groups_page
from quiz.wording.problems import HIDDEN_GROUP, NO_GROUP

blueprint = Blueprint("groups", __name__)


@blueprint.get("/careers/groups")
def groups() -> Response:
    """Offer all areas of interest and all groups."""
    code = _code()
    return _sent(draw("groups.html", groups_page(the_cards(), the_filters(), code)), code)


@blueprint.get("/careers/groups/<key>")
def group(key: str) -> Response:
    """Compare the careers of a group at a glance."""
    if key in the_site().hidden.groups:
        abort(410, description=HIDDEN_GROUP)
    if key not in the_site().catalogue.head.groups:
        abort(404, description=NO_GROUP)
    code = _code()
    return _sent(draw("group.html", group_page(key, the_cards(), the_filters(), code)), code)


def _code() -> str:
    """Return the code of results that come along; one that cannot be read is not carried on."""
    try:
        return encode(read_code(request.args["code"])) if "code" in request.args else ""
    except CodeError:
        return ""


def _sent(body: str, code: str) -> Response:
    return make_response(body) if code or "code" in request.args else public(body)
