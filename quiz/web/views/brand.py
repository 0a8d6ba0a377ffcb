"""What a host's looks consist of: its stylesheet and its logo, at addresses that change with them."""

from typing import Final

from flask import Blueprint, Response, abort

from quiz.web.assets import YEAR
from quiz.web.request import the_site

blueprint = Blueprint("brand", __name__)

SHUT: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
"""A logo may carry styles of its own, and nothing else that it could do is allowed, even if it is opened by itself."""


@blueprint.get("/brand/<fingerprint>/<name>")
def file(fingerprint: str, name: str) -> Response:
    """Send a file of the host's looks; one asked for with an older fingerprint is sent as it is now."""
    brand = the_site().brand
    if name not in brand.files:
        abort(404)
    content, mimetype = brand.files[name]
    answer = Response(content, mimetype=mimetype)
    kept = f"max-age={YEAR}, immutable" if fingerprint == brand.fingerprint else "no-cache"
    answer.headers["Cache-Control"] = f"public, {kept}"
    if mimetype.startswith("image/"):
        answer.headers["Content-Security-Policy"] = SHUT
    return answer
