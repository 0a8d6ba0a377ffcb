"""Many people's codes in one text: lines, a mail, a table; each with the name that stands beside it.

Rule of this file: nothing that was pasted is lost. Every line holds a person, or no code, or one that cannot be read,
or one that was there before; each keeps its number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import zip_longest
from typing import Final, NamedTuple

from quiz.person.answers import CHECK, FOLDED, HEAD, SCORES_HEAD, SYMBOLS, CodeError, Heads, Record, lengths_of
from quiz.person.naming import BARE, Spot, like_a_code, name_in, named, spots_in
from quiz.person.reading import LINK, NoCodeError, read

MOST: Final = 5000
"""So many people are read at most."""
MOST_LINES: Final = 10_000
"""So many lines are looked at: twice as many as there can be people."""
LONGEST_LINE: Final = 2000
"""So many signs of a line are looked at: nobody writes longer ones, and a program could make them without end."""
LOOKED_AT: Final = 300
"""So many signs of a line are looked at to say what is wrong with its code."""
LIKE_A_CODE: Final = 12
"""With fewer signs of a code and no link, a line is a name, a room or a date rather than a code with a mistake."""


class Entry(NamedTuple):
    """A person: the line, the name that stands in it ("" for none), and what the code holds."""

    line: int
    name: str
    record: Record


class Twice(NamedTuple):
    """A line whose code stood in an earlier one, the ``first``, already."""

    line: int
    name: str
    first: int


class Unread(NamedTuple):
    """A line from which nobody was read; ``error`` says what is wrong with its code, None that it holds none."""

    line: int
    text: str
    error: CodeError | None


class _Line(NamedTuple):
    """What one line gave: people by name, and what could not be read."""

    number: int
    people: Sequence[tuple[str, Record]]
    unread: Sequence[Unread] = ()


@dataclass(frozen=True)
class Roster:
    """All that a text holds, in the order of its lines; ``left`` are lines beyond what is looked at or read."""

    entries: Sequence[Entry] = ()
    twice: Sequence[Twice] = ()
    unread: Sequence[Unread] = ()
    left: Sequence[int] = ()

    @property
    def odd(self) -> list[Unread]:
        """The lines with a code that cannot be read."""
        return [each for each in self.unread if each.error]

    @property
    def plain(self) -> list[Unread]:
        """The lines without a code."""
        return [each for each in self.unread if not each.error]


def read_roster(text: str, heads: Heads) -> Roster:
    """Read the people of a text; ``heads`` are those of the questionnaires that there are."""
    entries: dict[Record, Entry] = {}
    twice: list[Twice] = []
    unread: list[Unread] = []
    every = unescape(text).splitlines()
    left = list(range(MOST_LINES + 1, len(every) + 1))
    for line in _lines(every[:MOST_LINES], heads):
        unread += line.unread
        for name, record in line.people:
            if record in entries:
                twice.append(Twice(line.number, name, entries[record].line))
            elif len(entries) < MOST:
                entries[record] = Entry(line.number, name, record)
            else:
                left.append(line.number)
    return Roster(list(entries.values()), twice, unread, sorted(set(left)))


def _lines(every: Sequence[str], heads: Heads) -> Iterator[_Line]:
    """Yield what each line gave; a code that a mail broke in two belongs to the line in which it begins."""
    lines = [line[:LONGEST_LINE].strip() for line in every]
    joined = False
    for number, (line, following) in enumerate(zip_longest(lines, lines[1:], fillvalue=""), start=1):
        if joined or not line:
            joined = False
        elif spots := spots_in(line, heads):
            yield _people(number, line, spots, heads)
        elif (error := _wrong_with(line, heads)) and (spots := _broken(line, following, heads)):
            joined = True
            yield _people(number, line.removesuffix("=") + following, spots, heads)
        else:
            yield _Line(number, (), [Unread(number, line, error)])


def _people(number: int, line: str, spots: Sequence[Spot], heads: Heads) -> _Line:
    """Return the people of a line; a code with a mistake beside one without must not pass for a name."""
    people = named(line, spots)
    unread = [Unread(number, name, error) for name, _ in people if (error := _wrong_with(name, heads))]
    wrong = {each.text for each in unread}
    return _Line(
        number, [(name_in(BARE.sub("", name)) if name in wrong else name, record) for name, record in people], unread
    )


def _broken(line: str, following: str, heads: Heads) -> list[Spot]:
    """Return the code that begins in a line and ends in the next one, as mails break long links."""
    if not following or spots_in(following, heads):
        return []
    return spots_in(line.removesuffix("=") + following, heads)


def _wrong_with(line: str, heads: Heads) -> CodeError | None:
    """Return what is wrong with the code in a line; None where there is none in it."""
    begun = sum(sign.upper() in FOLDED for sign in line) >= LIKE_A_CODE and like_a_code(line, heads)
    if not begun and not LINK.search(line):
        return None
    try:
        read(line[:LOOKED_AT], heads)
    except NoCodeError:
        return None
    except CodeError as error:
        return error
    return None


def code_lengths(heads: Heads) -> Iterator[tuple[str, list[int]]]:
    """Yield how many symbols codes have, by their heads; for a bank's, how many more looking closer adds.

    A script finds codes with it as ``quiz.person.reading`` does. Of a bank, the place in the list is the number of
    answers.
    """
    for head in (*heads.forms, SCORES_HEAD):
        yield head, lengths_of(head, heads)
    for bank in heads.closer:
        first = next(iter(heads.forms))
        length = lengths_of(first, heads)[0]
        before = first + SYMBOLS[0] * (length - HEAD - CHECK) + bank
        yield bank, [lengths_of(before + size, heads)[0] - length for size in SYMBOLS]
