"""An address that was touched on its way, put right: capitals, a full stop at its end, a code in a strange place."""

import re
from typing import Final
from urllib.parse import quote

from flask import url_for
from werkzeug.routing import MapAdapter

from quiz.person.answers import Record, encode

PARTS: Final = re.compile(r"/+")
ENDS: Final = re.compile(r"^[\W_]+|[\W_]+$")
"""What a sentence, a bracket or a mail leaves at the ends of a word."""
OF_A_CODE: Final = {
    "answers": "questions.answers",
    "compare": "compare.compare",
    "longer": "sharpen.longer",
    "questions": "questions.go_on",
    "sharpen": "sharpen.sharpen",
    "closer": "sharpen.closer",
}
"""Where an address with a code leads by its first word; any other leads to the results."""


def tidy(word: str) -> str:
    """Return one part of an address in small letters, without signs at its ends."""
    return ENDS.sub("", word).lower()


def mended(path: str, codes: tuple[Record, ...], routes: MapAdapter) -> str | None:
    """Return the address that was meant by a path that leads nowhere, or None where nobody can tell."""
    words = [word for word in map(tidy, PARTS.split(path)) if word]
    # With two codes nobody can tell which was meant; without one, only the spelling can be wrong.
    if len(codes) == 1:
        endpoint = OF_A_CODE.get(words[0], "results.results")
        if endpoint == "questions.go_on" and words[-1].isdecimal():
            return url_for("questions.questions", code=encode(codes[0]), page=int(words[-1]))
        return url_for(endpoint, code=encode(codes[0]))
    address = "/" + "/".join(words)
    if address == path or not routes.test(address):
        return None
    return url_for("about.start") + quote(address.removeprefix("/"))
