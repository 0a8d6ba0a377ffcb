"""Words that were probably meant: a slip or two away from one that is known."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.careers.searching.tongue import ENGLISH, Tongue

FORGIVEN: Final = ((4, 0), (6, 1), (9, 2), (100, 3))
"""How many slips are forgiven in a word shorter than so many letters."""
UNHEARD: Final = 2
"""So many letters more may differ in writing than in sound."""
CHOICES: Final = 4
"""So many known words are tried for one that is not."""


class Spelling:
    """The words that are known, each with how likely it is meant."""

    def __init__(self, known: Mapping[str, float], tongue: Tongue = ENGLISH) -> None:
        """Keep the words of a language."""
        self._sound = tongue.sound
        self._known = dict(known)
        self._list = sorted(known)
        self._by_length: dict[int, list[str]] = {}
        self._sounds: dict[str, list[str]] = {}
        for word in known:
            self._sounds.setdefault(self._sound(word), []).append(word)
        for each in self._sounds:
            self._by_length.setdefault(len(each), []).append(each)

    def knows(self, word: str) -> bool:
        """Tell whether a word, or one that begins with it, is known."""
        place = bisect_left(self._list, word)
        return place < len(self._list) and self._list[place].startswith(word)

    def meant(self, words: list[str]) -> Iterator[list[str]]:
        """Yield what may have been meant by some words, the likeliest first; nothing where all are known."""
        if len(words) > 1 and (together := self._near("".join(words), most=1)):
            yield together[:1]
        choices = [[word] if self.knows(word) else [*self._parted(word), *self._near(word)] for word in words]
        if all(choices) and not all(map(self.knows, words)):
            for some in islice(product(*choices), CHOICES):
                yield [part for word in some for part in word.split(" ")]

    def parts(self, word: str) -> list[str]:
        """Return the two known words that one was made of, or the word itself."""
        return next((each.split(" ") for each in self._parted(word)), [word]) if not self.knows(word) else [word]

    def _near(self, word: str, most: int = 9) -> list[str]:
        heard = self._sound(word)
        slips = min(most, next((count for below, count in FORGIVEN if len(heard) < below), 0))
        if not slips:
            return []
        lengths = range(len(heard) - slips, len(heard) + slips + 1)
        sounds = [known for length in lengths for known in self._by_length.get(length, ())]
        found = process.extract(heard, sounds, scorer=OSA.distance, score_cutoff=slips, limit=None)
        away = {known: slipped for each, slipped, _ in found for known in self._sounds[each]}
        away = {known: slipped for known, slipped in away.items() if OSA.distance(word, known) <= slips + UNHEARD}

        # Nobody slips on the first letter as easily as on the others, and what is meant often is meant now too.
        def unlikely(known: str) -> float:
            return away[known] + OSA.distance(word, known) / 4 + (known[0] != word[0]) / 2 - self._known[known]

        return sorted(away, key=lambda known: (unlikely(known), known))[:CHOICES]

    def _parted(self, word: str) -> list[str]:
        parts = ((word[:place], word[place:]) for place in range(3, len(word) - 2))
        return [f"{first} {rest}" for first, rest in parts if first in self._known and rest in self._known][:1]
