"""The stylesheet, the script and the emblem: read once, and addressed by their content.

Their address holds a fingerprint of all of them, so that browsers may keep them for ever and still never show a page
with a stylesheet of another day.
"""

from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

from flask import Blueprint, Response, abort

blueprint = Blueprint("assets", __name__)

YEAR = 365 * 24 * 3600
FILES = {path.name: path.read_bytes() for path in sorted((Path(__file__).parent.parent / "static").iterdir())}
FINGERPRINT = sha256(b"".join(name.encode() + content for name, content in FILES.items())).hexdigest()[:10]


@blueprint.get("/static/<fingerprint>/<name>")
def asset(fingerprint: str, name: str) -> Response:
    """Send a file; one asked for with an older fingerprint is sent as it is now, and not to be kept."""
    if name not in FILES:
        abort(404)
    response = Response(FILES[name], mimetype=guess_type(name)[0])
    kept = f"max-age={YEAR}, immutable" if fingerprint == FINGERPRINT else "no-cache"
    response.headers["Cache-Control"] = f"public, {kept}"
    return response
