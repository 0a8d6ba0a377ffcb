"""How answers and scores are written, and what is wrong with a text that is neither.

Rule of this file: plain texts and numbers; nothing is guessed that a scale does not tell.
"""

import math
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.person.answers import LEFT_OUT
from quiz.person.scoring import HIGHEST

MISSING: Final = frozenset({"", ".", "na", "n/a", "nan"})
"""What stands for no answer, in small letters."""
BAD: Final = 255
"""The state of a cell that holds no answer."""
LONGEST: Final = 40
"""So much of a cell is told."""


@dataclass(frozen=True)
class Scale:
    """How answers are written: as numbers from ``lowest`` (None: not as numbers), or in the words of the scale."""

    words: tuple[str, ...]
    lowest: int | None = None

    def state(self, text: str) -> int:
        """Return the answer that a text tells, left out for none, or ``BAD``."""
        plain = " ".join(text.split()).casefold()
        if plain in MISSING:
            return LEFT_OUT
        for answer, word in enumerate(self.words):
            if plain == " ".join(word.split()).casefold():
                return answer
        number = number_in(plain)
        if number is None or self.lowest is None or number != int(number):
            return BAD
        return int(number) - self.lowest if 0 <= number - self.lowest <= HIGHEST else BAD

    def reason(self, text: str) -> str:
        """Say why a text is no answer."""
        if self.lowest is None and number_in(text) is not None:
            return f"{shown(text)} is a number; say with --answers-from what the lowest answer is"
        numbers = "" if self.lowest is None else f"{self.lowest} to {self.lowest + HIGHEST}, or "
        return f"{shown(text)} is no answer; answers are {numbers}the five answers in words"


class Range(NamedTuple):
    """The lowest and the highest score that a test can give."""

    lowest: float
    highest: float

    def percent(self, value: float) -> float:
        """Return a score as 0 to 100, to one decimal, as the site takes it."""
        return round(100 * (value - self.lowest) / (self.highest - self.lowest), 1)

    def reason(self, text: str) -> str:
        """Say why a text is no score."""
        number = number_in(text)
        if text.strip().casefold() in MISSING:
            return "is empty; a person needs all six scores"
        if number is None:
            return f"{shown(text)} is not a number"
        bounds = f"{self.lowest:g} to {self.highest:g}"
        return f"{shown(text)} lies outside of {bounds}; another range is told with --scale LOWEST:HIGHEST"


PERCENT: Final = Range(0, 100)
"""The range of scores that nobody told another one of."""


def number_in(text: str) -> float | None:
    """Return the number that a text writes, with a decimal point or comma; None for any other text."""
    plain = text.strip()
    whole, comma, rest = plain.partition(",")
    # Three digits behind a comma may be thousands.
    if comma and "." not in plain and rest.isdecimal() and len(rest) != 3:  # noqa: PLR2004
        plain = f"{whole}.{rest}"
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) and "_" not in plain else None


def shown(text: str) -> str:
    """Return a text in quotes, cut if it is long."""
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}”"
