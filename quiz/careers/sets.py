"""A set of careers in as few signs as there are sets: for addresses that carry many.

A symbol is a number below 4000, and a set of such numbers is one number (``quiz.person.sets``).
Sixty careers take 92 signs that way, where their symbols alone would take 180.
"""

from collections.abc import Iterable
from typing import Final

from quiz.content.fields import CONSONANTS
from quiz.person.answers import SYMBOLS
from quiz.person.sets import place_of, set_at

LAST: Final = len(CONSONANTS)
NUMBERS: Final = LAST * 10 * LAST
MOST: Final = 100
"""A larger set is none of ours, and would take long to read."""


def packed(symbols: Iterable[str]) -> str:
    """Write a set of symbols; "" for none."""
    members = sorted(map(_number, symbols))
    place = place_of(members)
    return _written(len(members), 2) + _written(place, -(-place.bit_length() // 5)) if members else ""


def unpacked(text: str) -> list[str]:
    """Read a set back. Raises ``ValueError`` for a text that is none."""
    # Two signs say how many members there are.
    size, place = _read(text[:2]), _read(text[2:])
    if size > MOST:
        raise ValueError(text)
    return [_symbol(member) for member in set_at(place, size, NUMBERS)]


def _number(symbol: str) -> int:
    first, digit, last = tuple(symbol)
    return (CONSONANTS.index(first) * 10 + int(digit)) * LAST + CONSONANTS.index(last)


def _symbol(number: int) -> str:
    rest, last = divmod(number, LAST)
    first, digit = divmod(rest, 10)
    return f"{CONSONANTS[first]}{digit}{CONSONANTS[last]}"


def _written(number: int, width: int) -> str:
    return "".join(SYMBOLS[number >> 5 * place & 31] for place in reversed(range(width)))


def _read(text: str) -> int:
    number = 0
    for sign in text.upper():
        number = number * len(SYMBOLS) + SYMBOLS.index(sign)
    return number
