"""A code in whatever it was pasted with: a sentence, a mail, brackets, a link that another program wrapped.

Escapes of links and mails are undone, letters of other widths folded (NFKC), and signs that only set a code apart or
that nobody can see (spaces, dashes, dots, underscores, format characters, accents) dropped. What is left is searched
for runs of code symbols whose check digits hold. Chance alone passes one run in a thousand that begins like a code.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from itertools import pairwise
from typing import Final, NamedTuple
from urllib.parse import unquote

from quiz.person.answers import FOLDED, CodeError, Heads, Record, decode, lengths_of

AFTER: Final = ",;:!?)]}>\"'»”’…/*"
"""What a sentence or a bracket leaves behind a code."""
SETS_APART: Final = frozenset("._·•")
UNSEEN_KINDS: Final = ("Z", "C", "M", "Pd")
"""Unicode's categories of spaces, control and format characters, marks on letters, and dashes."""
SOFT_BREAK: Final = re.compile(r"=\r?\n")
"""Where a mail in quoted-printable breaks a long line."""
LINK: Final = re.compile(
    r"/(?:results|questions|answers|sharpen|closer|compare|longer)/([^/?#\s]+)|[?&]code=([^&#\s]+)", re.IGNORECASE
)
TWICE: Final = 2
"""A mail's guard against bad links escapes a link that is escaped already."""


class NoCodeError(CodeError):
    """The text holds nothing that begins like a code."""


@dataclass(eq=False)
class SeveralCodesError(CodeError):
    """The text holds the codes of several ``records``."""

    records: tuple[Record, ...]


class Symbol(NamedTuple):
    """One symbol of a text, the place where it stands, and whether a word begins or ends with it."""

    text: str
    at: int
    first: bool
    last: bool


def read(text: str, heads: Heads) -> Record:
    """Return what the code in a text holds; ``heads`` are those of the questionnaires that there are.

    Raises a ``CodeError`` that says what is wrong: none, several, or one with a mistake.
    """
    # Nearly every code comes from an address of ours and needs none of what follows.
    try:
        return decode(text, heads)
    except CodeError:
        found = codes_in(text, heads)
    if len(found) > 1:
        raise SeveralCodesError(found)
    return found[0] if found else decode(_meant(text, heads), heads)


def codes_in(text: str, heads: Heads) -> tuple[Record, ...]:
    """Return what the codes in a text hold, each once, in their order."""
    runs = list(_runs(_unwrapped(text)))
    # A code that touches other letters is only looked for where none stands by itself.
    for alone in (True, False):
        if found := {record: None for run in runs for record in _records(run, heads, alone=alone)}:
            return tuple(found)
    return ()


def _records(run: list[Symbol], heads: Heads, *, alone: bool) -> Iterator[Record]:
    symbols, place = "".join(each.text for each in run), 0
    while place < len(run):
        step = 1
        for length in lengths_of(symbols[place:], heads):
            own = run[place : place + length]
            if len(own) < length or (alone and not (own[0].first and own[-1].last)):
                continue
            with suppress(CodeError):
                yield decode(symbols[place : place + length], heads)
                step = length
                break
        place += step


def _meant(text: str, heads: Heads) -> str:
    """Return the part of a text that is most likely meant as the code, whatever is wrong with it."""
    plain = _unwrapped(text)
    link = LINK.search(plain)
    within = (link[1] or link[2]) if link else plain
    starts = (
        one.at
        for run in _runs(within)
        for one, two in pairwise(run)
        if one.first and one.text + two.text in heads.forms
    )
    start = next(starts, None)
    # The rest is what decode complains about, so only what says nothing is left away.
    meant = "".join(sign for sign in within[start or 0 :] if not drops(sign))
    if meant and start is None and not link and not _like_a_code(meant):
        raise NoCodeError
    return meant.rstrip(AFTER)


def _like_a_code(text: str) -> bool:
    # The second sign of every code is a digit.
    return any(sign.isdigit() for sign in text) and all(sign.upper() in FOLDED for sign in text)


def _unwrapped(text: str) -> str:
    # First what a mail did to the text, then what links do, then what keyboards and fonts do.
    plain = SOFT_BREAK.sub("", unescape(text))
    for _ in range(TWICE):
        plain = unquote(plain)
    return unicodedata.normalize("NFKC", plain)


def _runs(plain: str) -> Iterator[list[Symbol]]:
    """Yield the stretches of a text that hold nothing but symbols and what sets them apart."""
    run: list[Symbol] = []
    for at, (before, sign, after) in enumerate(zip(f" {plain}", plain, f"{plain[1:]} ", strict=False)):
        if symbol := FOLDED.get(sign.upper()):
            run.append(Symbol(symbol, at, not before.isalnum(), not after.isalnum()))
        elif not drops(sign):
            yield run
            run = []
    yield run


def drops(sign: str) -> bool:
    """Tell whether a sign only sets symbols apart, or cannot be seen."""
    return sign in SETS_APART or unicodedata.category(sign).startswith(UNSEEN_KINDS)
