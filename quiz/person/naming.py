"""Codes in a line, and the names beside them: which signs are a code with its link, and which a name.

Rule of this file: a name is taken from the line of its code alone. What stands above or below may be somebody else's.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Final, NamedTuple

from quiz.person.answers import SCORES_HEAD, CodeError, Heads, Record, decode
from quiz.person.reading import codes_in

LONGEST_NAME: Final = 60
WORD: Final = re.compile(r"[^\s,;|]+")
BARE: Final = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{15,}(?![0-9A-Za-z])")
"""A code as the site writes it, by itself or in a link."""
SHORTEST: Final = 15
"""Signs of the shortest code."""
MOST_GROUPS: Final = 20
"""So many words are taken together: codes are written in groups of five, and by some in groups of two or three."""
TRIES: Final = 3
"""So many codes in groups are looked for in a line: each takes time, and nobody writes more."""
CELLS: Final = re.compile(r"\s*[,;|\t]\s*")
NUMBER: Final = re.compile(r"^\d+[.)]\s+")
"""What numbers the lines of a list."""
ENDS: Final = " \t\"'“”„:;,.|<>()[]{}=-–—•*"
"""Signs around a name that are none of it."""
JOINERS: Final = "\u200c\u200d"
"""Signs that nobody sees and that some scripts write names with; others of the kind come from programs."""


class Word(NamedTuple):
    """A word of a line, and where it stands."""

    text: str
    start: int
    end: int


class Spot(NamedTuple):
    """Where a code stands in a line, with the link around it, and what it holds."""

    start: int
    end: int
    record: Record


def named(line: str, spots: Sequence[Spot]) -> list[tuple[str, Record]]:
    """Return what the codes of a line hold, each once, with the name before it; of the last one it may stand behind."""
    firsts = {each.record: each for each in reversed(spots)}
    own = [each for each in spots if firsts[each.record] is each]
    edges = [0, *(each.end for each in own[:-1]), len(line)]
    parts = (_blanked(line, spots)[start:end] for start, end in pairwise(edges))
    return [(name_in(part), each.record) for part, each in zip(parts, own, strict=True)]


def name_in(text: str) -> str:
    """Return the name in a text without codes; "" for none.

    Of several cells of a table, dates, numbers and addresses of mail are left away where a name is left.
    """
    text = "".join(sign for sign in text if sign in JOINERS or unicodedata.category(sign) != "Cf")
    cells = [NUMBER.sub("", cell.strip(ENDS)).strip(ENDS) for cell in CELLS.split(text)]
    cells = [" ".join(cell.replace('""', '"').split()) for cell in cells if cell]
    likely = [cell for cell in cells if cell[0].isalpha() and "@" not in cell]
    name = ", ".join(likely or cells)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def spots_in(line: str, heads: Heads) -> list[Spot]:
    """Return where the codes of a line stand, in their order."""
    words = [Word(found[0], *found.span()) for found in WORD.finditer(line)]
    found = [Spot(each.start, each.end, record) for each in words for record in _in_word(each.text, heads)]
    taken = {each.start for each in found}
    # Most lines hold one code as the site writes it; one in groups, with spaces between, is looked for word by word.
    begins = [place for place, each in enumerate(words) if each.start not in taken and _begins(each.text, heads)]
    for place in begins[:TRIES]:
        found += _grouped(words[place : place + MOST_GROUPS], heads)
    return sorted(found)


def _in_word(word: str, heads: Heads) -> Iterator[Record]:
    if len(word) < SHORTEST or not any(map(str.isdigit, word)):
        return
    for code in BARE.findall(word):
        with suppress(CodeError):
            yield decode(code, heads)
            return
    yield from codes_in(word, heads)


def like_a_code(line: str, heads: Heads) -> bool:
    """Tell whether a word of a line begins like a code, or is as long as one and holds a digit."""
    words = WORD.findall(line)
    return any(_begins(word, heads) or (BARE.search(word) and any(map(str.isdigit, word))) for word in words)


def _begins(word: str, heads: Heads) -> bool:
    letters = "".join(sign for sign in word.upper() if sign.isalnum())
    return letters.startswith((*heads.forms, SCORES_HEAD))


def _grouped(words: Sequence[Word], heads: Heads) -> Iterator[Spot]:
    """Yield the code that begins with the first of some words and goes on over the next ones."""

    def records(count: int) -> tuple[Record, ...]:
        return codes_in(" ".join(each.text for each in words[:count]), heads)

    if records(len(words)):
        count = bisect_left(range(len(words)), x=True, key=lambda count: bool(records(count)))
        yield Spot(words[0].start, words[count - 1].end, records(count)[0])


def _blanked(line: str, spots: Sequence[Spot]) -> str:
    """Return the line with spaces where codes stand."""
    for each in spots:
        line = line[: each.start] + " " * (each.end - each.start) + line[each.end :]
    return line
