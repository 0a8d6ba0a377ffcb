"""Texts of another language on a page: their marks (``quiz.content.foreign``) become HTML as the page is sent."""

import re
from typing import Final

from quiz.content.foreign import BEGIN, END, SOURCE, plain

PARTS: Final = re.compile(
    rf"<(title|option|textarea)\b.*?</\1>|<[^>]*>|{BEGIN}([^<{BEGIN}{END}]*){END}", re.DOTALL | re.IGNORECASE
)
"""What holds no tags inside, a tag itself, and a marked text between tags."""


def told(body: str) -> str:
    """Return a page in which each marked text says its language, where HTML lets it: not within tags and titles."""
    if BEGIN not in body:
        return body

    def put(found: re.Match[str]) -> str:
        return plain(found[0]) if found[2] is None else f'<span lang="{SOURCE}">{found[2]}</span>'

    return plain(PARTS.sub(put, body))
