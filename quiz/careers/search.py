"""Careers by name: forgiving of typos, sensible about which comes first.

Each word asked for is matched with the words of titles and other titles: the same word, its beginning, or one that
differs by a slip or two. A career counts with its best name; a whole name beats a part of one, a title beats
another title, and where names fit equally well the career that more people work in comes first.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log10
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.content.models import Career

WORD: Final = re.compile(r"[a-z0-9]+")
EXACT: Final = 1.0
START: Final = 0.8
SLIP: Final = 0.6
FORGIVEN: Final = ((4, 0), (8, 1), (100, 2))
"""How many slips are forgiven in a word shorter than so many letters."""
TITLE_BONUS: Final = 0.35
PLURALS: Final = ("ies", "y"), ("s", "")
QUERY_WORDS: Final = 8


@dataclass(frozen=True)
class Name:
    """A title or other title of the career at ``row``."""

    row: int
    words: tuple[str, ...]
    is_title: bool


class Index:
    """The words of all names, ready for searching."""

    def __init__(self, careers: Sequence[Career]) -> None:
        """Read the names of the careers; rows count in their order."""
        self._names = [
            Name(row, tuple(words(text)), place == 0)
            for row, career in enumerate(careers)
            for place, text in enumerate((career.title, *career.also))
        ]
        self._places: dict[str, list[int]] = {}
        for place, name in enumerate(self._names):
            for word in set(name.words):
                self._places.setdefault(word, []).append(place)
        self._vocabulary = list(self._places)
        self._weights = [_weight(career) for career in careers]

    def find(self, query: str) -> list[int]:
        """Return the rows of the careers that fit a query, best first; all its words must be found in one name."""
        asked = words(query)[:QUERY_WORDS]
        if not asked:
            return []
        best: dict[int, float] = {}
        for place, score in self._scores(asked).items():
            name = self._names[place]
            total = score / len(asked) * (0.5 + 0.5 * min(1.0, len(asked) / len(name.words)))
            total += TITLE_BONUS * name.is_title
            best[name.row] = max(best.get(name.row, 0.0), total + self._weights[name.row])
        return sorted(best, key=lambda row: (-best[row], row))

    def _scores(self, asked: Sequence[str]) -> dict[int, float]:
        """Return the names in which every word was found, with the sum of how well each was."""
        found: dict[int, float] | None = None
        for word in asked:
            here: dict[int, float] = {}
            for known, score in self._alike(word):
                for place in self._places[known]:
                    here[place] = max(here.get(place, 0.0), score)
            found = here if found is None else {place: found[place] + here[place] for place in found.keys() & here}
        return found or {}

    def _alike(self, word: str) -> Iterable[tuple[str, float]]:
        if word in self._places:
            yield word, EXACT
        for known in self._vocabulary:
            if known.startswith(word) and known != word:
                yield known, START
        slips = next((count for below, count in FORGIVEN if len(word) < below), 0)
        if slips and word not in self._places:
            for known, distance, _ in process.extract(
                word, self._vocabulary, scorer=OSA.distance, score_cutoff=slips, limit=None
            ):
                yield known, SLIP - 0.1 * distance


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without accents and plural endings."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("'", "")).encode("ascii", "ignore").decode()
    return [_singular(word) for word in WORD.findall(plain)]


def _singular(word: str) -> str:
    if len(word) > 3 and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "gas" and "bus" are no plurals
        for ending, single in PLURALS:
            if word.endswith(ending):
                return word.removesuffix(ending) + single
    return word


def _weight(career: Career) -> float:
    outlook = career.figures.outlook
    # A specialism has its whole group's employment in the figures, so it gets none of the credit for it.
    return 0.03 * log10(outlook.employment) if outlook and outlook.employment and not outlook.group else 0.0
