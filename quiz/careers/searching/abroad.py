"""Names of careers in other languages than the search's, by their words: whole ones, first words and last words.

"Krankenschwester" is how "Krankenschwester Allgemeine Krankenpflege" is looked for, and "nurse" a "Registered nurse".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from quiz.careers.searching.words import plain_words

Words = tuple[str, ...]
JOINS: Final = re.compile(r",\s*|\s+(?:or|o|u)\s+")
"""What parts the names in a title, in the languages that whole translations are in."""
MOST: Final = 12
"""So many careers are found by words that many share, as "technicien"."""
KNOWN: Final = 0.5
"""What many people in a career are worth beside how much of its name was asked for."""


def index_of(
    names: Mapping[str, Sequence[str]], rows: Mapping[str, int], priors: Sequence[float]
) -> dict[Words, list[int]]:
    """Return the rows of careers by words of their names, the likeliest first; ``names`` and ``rows`` are by slug."""
    found: dict[Words, dict[int, float]] = {}
    for slug, texts in names.items():
        if slug not in rows:
            continue
        row = rows[slug]
        every = {part for text in texts for part in (text, *JOINS.split(text))}
        for words in {tuple(plain_words(part)) for part in every}:
            for part in _parts(words):
                own = found.setdefault(part, {})
                own[row] = max(own.get(row, 0.0), len(part) / len(words) + KNOWN * priors[row])
    return {words: sorted(some, key=lambda row: -some[row])[:MOST] for words, some in found.items() if words}


def _parts(words: Words) -> Iterator[Words]:
    """Yield the first words and the last words of a name, all of them among these."""
    for count in range(1, len(words) + 1):
        yield words[:count]
        yield words[-count:]
