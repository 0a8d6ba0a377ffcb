"""The stylesheets, the scripts, the face and the emblem: read and compressed once, and addressed by their content.

Their address holds a fingerprint of all of them, so that browsers may keep them for ever and still never show a page
with a stylesheet of another day.
"""

import gzip
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

import brotli
from flask import Blueprint, Response, abort, request
from rcssmin import cssmin
from rjsmin import jsmin

blueprint = Blueprint("assets", __name__)

YEAR = 365 * 24 * 3600
SHORTER = {".css": cssmin, ".js": jsmin}
"""What takes comments and spaces out of a file: a tenth of what a browser would load on a first visit."""
FILES = {
    path.name: SHORTER[path.suffix](path.read_text()).encode() if path.suffix in SHORTER else path.read_bytes()
    for path in sorted((Path(__file__).parent / "static").iterdir())
}
TEXTS = {name: content for name, content in FILES.items() if not name.endswith((".woff2", ".ico"))}
"""What is not packed by itself."""
PACKED = {
    # As small as can be, which is too slow for pages: the stylesheet weighs a fifth less on a first visit.
    "br": {name: brotli.compress(content) for name, content in TEXTS.items()},
    "gzip": {name: gzip.compress(content, mtime=0) for name, content in TEXTS.items()},
    "identity": FILES,
}
FINGERPRINT = sha256(b"".join(name.encode() + content for name, content in FILES.items())).hexdigest()[:10]


@blueprint.get("/static/<fingerprint>/<name>")
def asset(fingerprint: str, name: str) -> Response:
    """Send a file; one asked for with an older fingerprint is sent as it is now, and not to be kept."""
    if name not in FILES:
        abort(404)
    coding = request.accept_encodings.best_match(PACKED, default="identity") if name in TEXTS else "identity"
    response = Response(PACKED[coding][name], mimetype=guess_type(name)[0])
    if coding != "identity":
        response.content_encoding = coding
    response.vary.add("Accept-Encoding")
    kept = f"max-age={YEAR}, immutable" if fingerprint == FINGERPRINT else "no-cache"
    response.headers["Cache-Control"] = f"public, {kept}"
    return response
