"""The words on the poster of the start page: the everyday ways of the six types, each on the sector of its type."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.riasec import TYPES
from quiz.wording.words import Words

MIDDLES: Final = ((-86, -116), (86, -116), (102, 0), (86, 122), (-86, 122), (-102, 0))
"""Where the words stand, in the order of the types: 0 0 is the middle, and 158 to each side are always seen."""
ROOM: Final = 10
"""So many letters fit on a line in full size."""
TALL: Final = 24.0
"""The full size of the letters."""
LOW: Final = 0.35
"""How far letters stand above the middle of their line, as a part of their size."""


class Line(NamedTuple):
    """A line of words, where its middle stands, and the letter of the type that it is about."""

    kind: str
    x: int
    y: int
    text: str


class Poster(NamedTuple):
    """The words on the poster: their size, and where each line stands."""

    size: str
    lines: Sequence[Line]


def poster(words: Words) -> Poster:
    """Return the ways of the six types in lines, small enough for the longest of them in any language."""
    ways = [_lines(each.way[:1].upper() + each.way[1:]) for each in words.types.values()]
    size = TALL * min(1, ROOM / max(len(line) for way in ways for line in way))
    return Poster(
        f"{size:.1f}",
        [
            Line(kind, x, round(y + size * (LOW + number - (len(way) - 1) / 2)), text)
            for kind, (x, y), way in zip(TYPES, MIDDLES, ways, strict=True)
            for number, text in enumerate(way)
        ],
    )


def _lines(text: str) -> list[str]:
    """Break a text of several words into two lines, the longer of which is as short as can be."""
    words = text.split()
    parts = [[" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words))]
    return min(parts, key=lambda each: max(map(len, each)), default=[text])
