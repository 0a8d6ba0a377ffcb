"""A set of careers in as few signs as there are sets: for addresses that carry many.

A symbol is a number below 4000, and a set of k such numbers has a place among all sets of that size: the sum of the
binomials (c1 over 1) + (c2 over 2) + ... for its members in rising order (combinatorial number system, Lehmer 1964).
Sixty careers take 92 signs that way, where their symbols alone would take 180.
"""

from bisect import bisect_right
from collections.abc import Iterable
from math import comb
from typing import Final

from quiz.content.fields import CONSONANTS
from quiz.person.answers import SYMBOLS

LAST: Final = len(CONSONANTS)
NUMBERS: Final = range(LAST * 10 * LAST)
MOST: Final = 100
"""A larger set is none of ours, and would take long to read."""


def packed(symbols: Iterable[str]) -> str:
    """Write a set of symbols; "" for none."""
    members = sorted(map(_number, symbols))
    place = sum(comb(member, size) for size, member in enumerate(members, 1))
    return _written(len(members), 2) + _written(place, -(-place.bit_length() // 5)) if members else ""


def unpacked(text: str) -> list[str]:
    """Read a set back. Raises ``ValueError`` for a text that is none."""
    # Two signs say how many members there are.
    size, place = _read(text[:2]), _read(text[2:])
    if size > MOST:
        raise ValueError(text)
    members = []
    for count in range(size, 0, -1):
        member = bisect_right(NUMBERS, place, key=lambda number: comb(number, count)) - 1
        place -= comb(member, count)
        members.append(member)
    if place or len(set(members)) != size:
        raise ValueError(text)
    return [_symbol(member) for member in reversed(members)]


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
