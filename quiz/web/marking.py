"""Texts of another language on a page: their marks (``quiz.content.foreign``) become HTML as the page is sent.

On a page that is written from the right such a text also says that it runs from the left. A full stop behind a whole
sentence belongs to it there, or it would stand before its first word.
"""

import re
from typing import Final

from quiz.content.foreign import BEGIN, END, SOURCE, plain

PARTS: Final = re.compile(
    rf"<(title|option|textarea)\b.*?</\1>|<[^>]*>|{BEGIN}([^<{BEGIN}{END}]*){END}", re.DOTALL | re.IGNORECASE
)
"""What holds no tags inside, a tag itself, and a marked text between tags."""
SENTENCE: Final = re.compile(rf"(>{BEGIN}[^<{BEGIN}{END}]*){END}\.(?=\s*<)")
"""A marked text that stands alone between tags but for a full stop."""
ISOLATES: Final = str.maketrans(BEGIN + END, "\u2066\u2069")
"""Where no tag may stand, Unicode's signs for a text from the left do the same."""


def told(body: str, direction: str = "ltr") -> str:
    """Return a page in which each marked text says its language, where HTML lets it: not within tags and titles."""
    if BEGIN not in body:
        return body
    turned = direction == "rtl"
    turn = ' dir="ltr"' if turned else ""

    def put(found: re.Match[str]) -> str:
        if found[2] is None:
            return found[0].translate(ISOLATES) if turned and found[1] else plain(found[0])
        return f'<span lang="{SOURCE}"{turn}>{found[2]}</span>'

    return plain(PARTS.sub(put, SENTENCE.sub(rf"\1.{END}", body) if turned else body))
