"""What a machine asks that watches over the site: is the process alive, and may visitors be sent to it.

Rule of this file: two answers in JSON that nobody may keep, and nothing in them about any visitor.
"""

from http import HTTPStatus
from typing import Final

from flask import Blueprint, Response, current_app, jsonify

from quiz.release import release

blueprint = Blueprint("health", __name__)

SIGNS: Final = 12
"""Signs of the fingerprint that are enough to tell two states of a site apart."""


@blueprint.get("/healthz")
def alive() -> Response:
    """Say that the process answers; where it does not, start it anew."""
    return _told({"status": "alive"}, HTTPStatus.OK)


@blueprint.get("/readyz")
def ready() -> Response:
    """Say that content is loaded, and which release of the program serves which state of it.

    ``state`` changes with the program, the content and the settings: machines that tell the same one are alike.
    """
    site = current_app.extensions.get("site")
    if site is None:
        return _told({"status": "no content is loaded"}, HTTPStatus.SERVICE_UNAVAILABLE)
    counts = {"careers": len(site.catalogue.careers), "guides": len(site.guides)}
    told = {"status": "ready", "release": release(), "state": site.fingerprint[:SIGNS], **counts}
    return _told(told, HTTPStatus.OK)


def _told(what: dict[str, object], status: HTTPStatus) -> Response:
    answer = jsonify(what)
    answer.status_code = status
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer
