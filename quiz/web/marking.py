"""Texts of another language on a page: their marks (``quiz.content.foreign``) become HTML as the page is sent.

On a page that is written from the right such a text also says that it runs from the left. A full stop behind a whole
sentence belongs to it there, or it would stand before its first word.
"""

import re
from typing import Final

from quiz.content.foreign import BEGIN, END, SOURCE, plain

INLINE: Final = r"<(a|b|em|i|small|span|strong)\b[^>]*>[^<]*</\3>"
PARTS: Final = re.compile(
    rf"<(title|option|textarea|svg)\b.*?</\1>|<[^>]*>|{BEGIN}((?:[^<{BEGIN}{END}]|{INLINE})*){END}",
    re.DOTALL | re.IGNORECASE,
)
"""What holds no HTML inside, a tag itself, and a marked text between tags, which may hold small tags itself."""
SIDE_BY_SIDE: Final = re.compile(rf"{END}(\s+){BEGIN}")
"""Between two marked texts that follow each other, so that they are one."""
SENTENCE: Final = re.compile(rf"(>{BEGIN}[^<{BEGIN}{END}]*){END}\.(?=\s*<)")
"""A marked text that stands alone between tags but for a full stop."""
ISOLATES: Final = str.maketrans(BEGIN + END, "\u2066\u2069")
"""Where no tag may stand, Unicode's signs for a text from the left do the same."""
DEPTH: Final = 2
"""A marked text may stand within a marked sentence."""


def told(body: str, direction: str = "ltr") -> str:
    """Return a page in which each marked text says its language, where HTML lets it: not within tags and titles."""
    if BEGIN not in body:
        return body
    turned = direction == "rtl"
    opened = f'<span lang="{SOURCE}"' + (' dir="ltr">' if turned else ">")

    def put(found: re.Match[str]) -> str:
        if found[2] is not None:
            return f"{opened}{found[2]}</span>"
        return found[0].translate(ISOLATES) if turned and found[1] else plain(found[0])

    if turned:
        body = SENTENCE.sub(rf"\1.{END}", SIDE_BY_SIDE.sub(r"\1", body))
    for _ in range(DEPTH):
        body = PARTS.sub(put, body) if BEGIN in body else body
    return plain(body)
