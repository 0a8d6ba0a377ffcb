"""A group as tables for a spreadsheet: one row a person, one row a career. No codes stand in them."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import Final

from quiz.careers.lineup import DIRECTIONS
from quiz.careers.roster import TEN, Company, Member
from quiz.content.foreign import plain
from quiz.wording.cards import Cards
from quiz.wording.members import name_of, unclear
from quiz.wording.pay import pay_heading
from quiz.wording.scores import leanings, letters, type_scores

MARK: Final = "\ufeff"
"""What tells spreadsheets that the letters are UTF-8."""
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the begin of a formula, if a name began with it."""


def people_table(company: Company, cards: Cards) -> str:
    """Return one row for each person."""
    _, words = cards.words.say.gettext, cards.words
    heading = [
        _("Line"),
        _("Name"),
        _("Leans toward"),
        _("To do"),
        *(each.name for each in words.types.values()),
        _("Code letters"),
    ]
    heading += [_("Direction %(num)s", num=number) for number in range(1, DIRECTIONS + 1)]
    heading += [_("Career %(num)s", num=number) for number in range(1, TEN + 1)]
    return _written([heading, *(_person(each, cards) for each in company.members)])


def careers_table(company: Company, cards: Cards) -> str:
    """Return one row for each career among anybody's ten, those of most people first; none for too few people."""
    _, words, head = cards.words.say.gettext, cards.words, cards.catalogue.head
    rows: list[Sequence[str]] = [
        [
            _("Career"),
            _("Group"),
            _("People"),
            _("Who"),
            _("Preparation"),
            pay_heading(cards.catalogue.country, words.say),
        ]
    ]
    for shared in company.careers:
        career, card = cards.catalogue.careers[shared.number], cards.card(shared.number)
        who = words.say.semicolon.join(name_of(company.members[place], words) for place in shared.members)
        rows.append(
            [career.title, head.groups[career.group], str(len(shared.members)), _harmless(who), card.level, card.pay]
        )
    return _written(rows)


def _person(member: Member, cards: Cards) -> Iterator[str]:
    words, catalogue, verdict = cards.words, cards.catalogue, member.results.verdict
    yield from (
        str(member.entry.line),
        _harmless(name_of(member, words)),
        words.listed([words.types[kind].way for kind in leanings(verdict)]),
    )
    yield "" if member.clear else unclear(member, words).helps
    yield from (each.score for each in type_scores(verdict, words))
    yield letters(verdict)
    directions = [catalogue.head.directions[catalogue.directions[number]].name for number in member.directions]
    yield from _filled(directions, DIRECTIONS)
    yield from _filled([catalogue.careers[row].title for row in member.rows], TEN)


def _filled(texts: Sequence[str], count: int) -> list[str]:
    return [*texts, *[""] * (count - len(texts))]


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula, whatever marks it began with."""
    bare = plain(text)
    return f"'{bare}" if bare.startswith(FORMULA) else bare


def _written(rows: Iterable[Iterable[str]]) -> str:
    text = StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(map(plain, row) for row in rows)
    return MARK + text.getvalue()
