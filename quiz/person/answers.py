"""Answers to a questionnaire, and the short code in the address that carries them.

Rule of this file: a code once given out decodes to the same answers for ever. The code is

    head (2 symbols)   the questionnaire's letter and its version, as in F1
    body               the answers as one number in base 7, first item in the highest place
    check (2 symbols)  chosen so that the whole number is a multiple of 1019

in Crockford's base 32 (https://www.crockford.com/base32.html): case is ignored, O reads as 0, I and L as 1, hyphens
and spaces are skipped. 1019 is prime and 32 has order 1018 modulo it, so that one wrong symbol, or any two symbols
swapped, always show. Six scores from another test travel the same way, ten bits each.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from quiz.riasec import Scores

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FOLDED: Final = str.maketrans("OIL", "011", "- \t\u2010\u2011\u2013")
VALUE: Final = {symbol: value for value, symbol in enumerate(SYMBOLS)}
TO_PYTHON: Final = str.maketrans(SYMBOLS, "0123456789ABCDEFGHIJKLMNOPQRSTUV")
HEAD: Final = 2
CHECK: Final = 2
PRIME: Final = 1019
SHIFT: Final = 32 * 32
"""What moves a number two places up, to make room for the check symbols."""
GROUP: Final = 5
LINK: Final = re.compile(r"/(?:results|questions|answers|sharpen|compare)/([^/?#\s]+)|[?&]code=([^&#\s]+)")

LEFT_OUT: Final = 5
"""An item the person chose to leave out."""
UNSEEN: Final = 6
"""An item not answered yet."""
STATES: Final = 7
"""Answers 0 to 4 (strongly dislike to strongly like), left out, and not answered yet."""

SCORES_HEAD: Final = "X1"
"""Six scores from another test, each in tenths of a percent of that test's highest possible score."""
SCORE_STATES: Final = 1024
TENTHS: Final = 1000


class CodeError(ValueError):
    """A code that cannot be read; the subclasses say why, the pages say it in words."""


class EmptyCodeError(CodeError):
    """Nothing was entered."""


@dataclass(eq=False)
class BadSymbolError(CodeError):
    """The code holds a sign that no code has (``symbol``)."""

    symbol: str


@dataclass(eq=False)
class WrongLengthError(CodeError):
    """The code has ``length`` symbols and should have ``expected``: some are missing, or there are too many."""

    length: int
    expected: int


class MisreadCodeError(CodeError):
    """The check symbols do not fit the rest: at least one symbol is wrong."""


@dataclass(eq=False)
class UnknownHeadError(CodeError):
    """The code is whole, but no questionnaire here has this ``head`` (letter and version)."""

    head: str


@dataclass(frozen=True)
class Answers:
    """One person's answers: the questionnaire's head, and one state per item in the questionnaire's order."""

    head: str
    values: tuple[int, ...]

    def replaced(self, start: int, values: tuple[int, ...]) -> "Answers":
        """Return the answers with ``values`` in place of those from index ``start`` on."""
        return Answers(self.head, (*self.values[:start], *values, *self.values[start + len(values) :]))


@dataclass(frozen=True)
class GivenScores:
    """Six scores that a person brought from another test, 0 to 100 with one decimal, in the order R I A S E C."""

    scores: Scores


Record = Answers | GivenScores
"""What a code holds: a person's answers, or six scores from elsewhere."""


def unanswered(head: str, items: int) -> Answers:
    """Return answers to a questionnaire of ``items`` items, none of them given yet."""
    return Answers(head, (UNSEEN,) * items)


def encode(record: Record) -> str:
    """Return the code of a record, without hyphens."""
    if isinstance(record, Answers):
        return _written(record.head, record.values, STATES)
    return _written(SCORES_HEAD, tuple(round(score * 10) for score in record.scores), SCORE_STATES)


def decode(text: str, lengths: Mapping[str, int]) -> Record:
    """Read a code back; ``lengths`` gives the number of items for each questionnaire's head.

    Raises a ``CodeError`` that says what is wrong with the code.
    """
    symbols = text.upper().translate(FOLDED)
    if not symbols:
        raise EmptyCodeError
    for symbol in symbols:
        if symbol not in VALUE:
            raise BadSymbolError(symbol)
    head = symbols[:HEAD]
    count, states = (6, SCORE_STATES) if head == SCORES_HEAD else (lengths.get(head, 0), STATES)
    if count and len(symbols) != code_length(count, states):
        raise WrongLengthError(len(symbols), code_length(count, states))
    number = _number(symbols)
    if number % PRIME or len(symbols) < HEAD + CHECK:
        raise MisreadCodeError
    if not count:
        raise UnknownHeadError(head)
    values = _digits(_number(symbols[HEAD:-CHECK]), count, states)
    if head != SCORES_HEAD:
        return Answers(head, values)
    if max(values) > TENTHS:
        raise MisreadCodeError
    r, i, a, s, e, c = (value / 10 for value in values)
    return GivenScores((r, i, a, s, e, c))


def in_link(text: str) -> str:
    """Return the code in a link that was pasted where a code is asked for, or the text itself."""
    found = LINK.search(text)
    return (found[1] or found[2]) if found else text


def grouped(code: str) -> str:
    """Return the code in even groups of at most five with hyphens, for reading out or copying by hand."""
    count = -(-len(code) // GROUP)
    return "-".join(code[len(code) * k // count : len(code) * (k + 1) // count] for k in range(count))


def code_length(count: int, states: int = STATES) -> int:
    """Return the number of symbols in the code of ``count`` values with ``states`` states each."""
    return HEAD + _width(count, states) + CHECK


def _width(count: int, states: int) -> int:
    most: int = states**count - 1
    return -(-most.bit_length() // 5)


def _written(head: str, values: tuple[int, ...], states: int) -> str:
    body = 0
    for value in values:
        body = body * states + value
    text = head + _symbols(body, _width(len(values), states))
    return text + _symbols(-_number(text) * SHIFT % PRIME, CHECK)


def _symbols(number: int, width: int) -> str:
    return "".join(SYMBOLS[number >> 5 * place & 31] for place in reversed(range(width)))


def _number(symbols: str) -> int:
    # Python reads base 32 itself, with the digits 0-9 A-V; only the alphabet has to be put in its place.
    return int(symbols.translate(TO_PYTHON), 32)


def _digits(number: int, count: int, states: int) -> tuple[int, ...]:
    digits = []
    for _ in range(count):
        number, digit = divmod(number, states)
        digits.append(digit)
    if number:
        raise MisreadCodeError
    return tuple(reversed(digits))
