"""Answers to a questionnaire, and the short code in the address that carries them.

Rule of this file: a code once given out decodes to the same answers for ever. The code is

    head (2 symbols)   the questionnaire's letter and its version, as in F1
    body               the answers as one number in base 7, first item in the highest place
    closer             only where somebody looked closer: the head of a bank of more items (2), how many of them were
                       answered (1), and which, and how, as one number
    check (2 symbols)  chosen so that the whole number is a multiple of 1019

in Crockford's base 32 (https://www.crockford.com/base32.html): case is ignored, O reads as 0, I and L as 1, hyphens
and spaces are skipped; ``quiz.person.reading`` forgives far more. 1019 is prime and 32 has order 1018 modulo it, so
that one wrong symbol, or any two symbols swapped, always show. Six scores from another test travel the same
way, ten bits each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb
from typing import Final, NamedTuple

from quiz.person.sets import place_of, set_at
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
CLOSER_STATES: Final = 6
"""Answers 0 to 4, or left out: what has no answer yet is not among them."""
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


class Heads(NamedTuple):
    """How many items each questionnaire has, and each bank for looking closer, by its head."""

    forms: Mapping[str, int]
    closer: Mapping[str, int]


@dataclass(frozen=True)
class Closer:
    """Answers to some items of a bank: its head and size, and pairs of place and state, in rising order of places."""

    head: str
    items: int
    given: tuple[tuple[int, int], ...]

    def added(self, more: Mapping[int, int]) -> "Closer":
        """Return the same with more answers, by place."""
        return replace(self, given=tuple(sorted({**dict(self.given), **more}.items())))


@dataclass(frozen=True)
class Answers:
    """One person's answers: the questionnaire's head, and one state per item in the questionnaire's order.

    ``closer`` are answers to more items, chosen for this person.
    """

    head: str
    values: tuple[int, ...]
    closer: Closer | None = None

    def replaced(self, start: int, values: tuple[int, ...]) -> "Answers":
        """Return the answers with ``values`` in place of those from index ``start`` on."""
        return replace(self, values=(*self.values[:start], *values, *self.values[start + len(values) :]))


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
        body = _symbols(_joined(record.values, STATES), _width(STATES ** len(record.values)))
        return _checked(record.head + body + _closer_part(record.closer))
    values = tuple(round(score * 10) for score in record.scores)
    return _checked(SCORES_HEAD + _symbols(_joined(values, SCORE_STATES), _width(SCORE_STATES ** len(values))))


def decode(text: str, heads: Heads) -> Record:
    """Read a code back; ``heads`` are those of the questionnaires that there are.

    Raises a ``CodeError`` that says what is wrong with the code.
    """
    symbols = _folded(text)
    head, lengths = symbols[:HEAD], lengths_of(symbols, heads)
    if lengths and len(symbols) not in lengths:
        raise WrongLengthError(len(symbols), lengths[-1])
    number = _number(symbols)
    if number % PRIME or len(symbols) < HEAD + CHECK:
        raise MisreadCodeError
    if not lengths:
        raise UnknownHeadError(head)
    body = _number(symbols[HEAD : lengths[-1] - CHECK])
    if head != SCORES_HEAD:
        closer = _closer_in(symbols[lengths[-1] - CHECK : -CHECK], heads) if len(symbols) > lengths[-1] else None
        return Answers(head, _digits(body, heads.forms[head], STATES), closer)
    values = _digits(body, len(TYPES), SCORE_STATES)
    if max(values) > TENTHS:
        raise MisreadCodeError
    r, i, a, s, e, c = (value / 10 for value in values)
    return GivenScores((r, i, a, s, e, c))


def grouped(code: str) -> str:
    """Return the code in even groups of at most five with hyphens, for reading out or copying by hand."""
    count = -(-len(code) // GROUP)
    return "-".join(code[len(code) * k // count : len(code) * (k + 1) // count] for k in range(count))


def lengths_of(symbols: str, heads: Heads) -> list[int]:
    """Return how many symbols a code may have that begins like these, the longest first; none for an unknown head."""
    head = symbols[:HEAD]
    if head == SCORES_HEAD:
        return [HEAD + _width(SCORE_STATES ** len(TYPES)) + CHECK]
    if head not in heads.forms:
        return []
    length = HEAD + _width(STATES ** heads.forms[head]) + CHECK
    more = symbols[length - CHECK : length + 1]
    if len(more) <= HEAD or more[:HEAD] not in heads.closer:
        return [length]
    size = SYMBOLS.index(more[HEAD])
    return [length + len(more) + _closer_width(heads.closer[more[:HEAD]], size), length]


def _folded(text: str) -> str:
    symbols = text.upper().replace("-", "").replace(" ", "")
    if not symbols:
        raise EmptyCodeError
    for symbol in symbols:
        if symbol not in FOLDED:
            raise BadSymbolError(symbol)
    return "".join([FOLDED[symbol] for symbol in symbols])


def _closer_part(closer: Closer | None) -> str:
    if closer is None or not closer.given:
        return ""
    places, values = zip(*closer.given, strict=True)
    size = len(places)
    body = place_of(places) * CLOSER_STATES**size + _joined(values, CLOSER_STATES)
    return closer.head + SYMBOLS[size] + _symbols(body, _closer_width(closer.items, size))


def _closer_in(symbols: str, heads: Heads) -> Closer:
    head, size = symbols[:HEAD], SYMBOLS.index(symbols[HEAD])
    number, values = divmod(_number(symbols[HEAD + 1 :]), CLOSER_STATES**size)
    try:
        places = set_at(number, size, heads.closer[head])
    except ValueError:
        raise MisreadCodeError from None
    return Closer(head, heads.closer[head], tuple(zip(places, _digits(values, size, CLOSER_STATES), strict=True)))


def _closer_width(items: int, size: int) -> int:
    return _width(comb(items, size) * CLOSER_STATES**size) if size <= items else 0


def _checked(text: str) -> str:
    return text + _symbols(-_number(text) * SHIFT % PRIME, CHECK)


def _joined(values: Sequence[int], states: int) -> int:
    number = 0
    for value in values:
        number = number * states + value
    return number


def _width(count: int) -> int:
    """Return how many symbols tell so many cases apart."""
    return -(-(count - 1).bit_length() // 5)


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
