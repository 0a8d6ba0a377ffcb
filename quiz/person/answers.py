"""Answers to a questionnaire, and the short code in the address that carries them.

Rule of this file: a code once given out decodes to the same answers for ever. The code is

    head (2 symbols)   the questionnaire's letter and its version, as in F1
    body               the answers as one number in base 7, first item in the highest place
    check (2 symbols)  chosen so that the whole number is a multiple of 1019

in Crockford's base 32 (https://www.crockford.com/base32.html): case is ignored, O reads as 0, I and L as 1, hyphens
and spaces are skipped; ``quiz.person.reading`` forgives far more. 1019 is prime and 32 has order 1018 modulo it, so
that one wrong symbol, or any two symbols swapped, always show. Six scores from another test travel the same
way, ten bits each.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from quiz.riasec import TYPES, Scores

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FOLDED: Final = {symbol: symbol for symbol in SYMBOLS} | {"O": "0", "I": "1", "L": "1"}
"""What each sign of a code is read as, in capitals."""
TO_PYTHON: Final = str.maketrans(SYMBOLS, "0123456789ABCDEFGHIJKLMNOPQRSTUV")
HEAD: Final = 2
CHECK: Final = 2
PRIME: Final = 1019
SHIFT: Final = 32 * 32
"""What moves a number two places up, to make room for the check symbols."""
GROUP: Final = 5

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
    symbols = _folded(text)
    head = symbols[:HEAD]
    if (length := length_of(head, lengths)) and len(symbols) != length:
        raise WrongLengthError(len(symbols), length)
    number = _number(symbols)
    if number % PRIME or len(symbols) < HEAD + CHECK:
        raise MisreadCodeError
    if not length:
        raise UnknownHeadError(head)
    body = _number(symbols[HEAD:-CHECK])
    if head != SCORES_HEAD:
        return Answers(head, _digits(body, lengths[head], STATES))
    values = _digits(body, len(TYPES), SCORE_STATES)
    if max(values) > TENTHS:
        raise MisreadCodeError
    r, i, a, s, e, c = (value / 10 for value in values)
    return GivenScores((r, i, a, s, e, c))


def grouped(code: str) -> str:
    """Return the code in even groups of at most five with hyphens, for reading out or copying by hand."""
    count = -(-len(code) // GROUP)
    return "-".join(code[len(code) * k // count : len(code) * (k + 1) // count] for k in range(count))


def length_of(head: str, lengths: Mapping[str, int]) -> int:
    """Return the number of symbols in the codes that begin with ``head``, 0 for a head that is unknown here."""
    if head == SCORES_HEAD:
        return HEAD + _width(len(TYPES), SCORE_STATES) + CHECK
    return HEAD + _width(lengths[head], STATES) + CHECK if head in lengths else 0


def _folded(text: str) -> str:
    symbols = text.upper().replace("-", "").replace(" ", "")
    if not symbols:
        raise EmptyCodeError
    for symbol in symbols:
        if symbol not in FOLDED:
            raise BadSymbolError(symbol)
    return "".join([FOLDED[symbol] for symbol in symbols])


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
