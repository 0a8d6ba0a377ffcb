"""The lines of a list that gave nobody, in words: which they are, and what is wrong with them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.person.roster import Roster, Unread
from quiz.wording.code_problems import code_problem
from quiz.wording.words import Words

LINES: Final = 250
"""So many lines of a kind are shown."""


class LineRow(NamedTuple):
    """A line that needs a look: its number, what stands in it, and what is wrong ("" where it only holds no code)."""

    line: int
    text: str
    problem: str = ""


class Lines(NamedTuple):
    """Lines that gave nobody: with a code that cannot be read, without one, with one seen before; and those not read.

    The first of each are shown; ``odd_count`` and ``idle_count`` count all that cannot be read and all that add nobody,
    ``odd_rest`` and ``idle_rest`` name the numbers of those not shown, as in "251 to 300, 312" ("" for none).
    """

    odd: Sequence[LineRow]
    plain: Sequence[LineRow]
    twice: Sequence[LineRow]
    left: str
    odd_count: int
    odd_rest: str
    idle_count: int
    idle_rest: str


def line_words(roster: Roster, words: Words) -> Lines:
    """Put the lines that gave nobody into words."""
    say = words.say
    odd, plain = roster.odd, roster.plain
    again = say.gettext("the same code as in line %(line)s; counted once")
    twice = [LineRow(each.line, each.name, again % {"line": each.first}) for each in roster.twice[:LINES]]
    left = roster.left
    return Lines(
        _unread(odd, words),
        _unread(plain, words),
        twice,
        say.gettext("%(first)s to %(last)s", first=left[0], last=left[-1]) if left else "",
        len(odd),
        _spans([each.line for each in odd[LINES:]], words),
        len(plain) + len(roster.twice),
        _spans(sorted([each.line for each in plain[LINES:]] + [each.line for each in roster.twice[LINES:]]), words),
    )


def _spans(numbers: Sequence[int], words: Words) -> str:
    """Name rising numbers, those that follow each other as "251 to 300"."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    _ = words.say.gettext
    told = [_("%(first)s to %(last)s", first=one, last=two) if one < two else str(one) for one, two in spans]
    return words.say.comma.join(told)


def _unread(lines: Sequence[Unread], words: Words) -> list[LineRow]:
    return [
        LineRow(each.line, each.text[:80], code_problem(each.error, words.say) if each.error else "")
        for each in lines[:LINES]
    ]
