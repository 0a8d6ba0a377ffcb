"""Sheets for talks: of each person of a group, what fits one page of paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.roster import Company, Member
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.members import name_of, unclear
from quiz.wording.pages import Page
from quiz.wording.rows import DirectionWords, directions_words
from quiz.wording.scores import TypeScore, finding, letters, type_scores
from quiz.wording.words import Words

PILE: Final = 250
"""So many sheets are made at once: a browser takes seconds to lay them out."""


class Sheet(NamedTuple):
    """One person on paper; ``hint`` says why there is no list, or why it is a hint, and what helps ("" for neither).

    There is no emblem without six scores.
    """

    name: str
    finding: str
    letters: str
    code_words: str
    emblem: Emblem | None
    scores: Sequence[TypeScore]
    listed: bool
    hint: str
    directions: Sequence[DirectionWords]
    careers: Sequence[Card]


class Pile(NamedTuple):
    """Some of the sheets of a large group: the first and the last, counted from 1."""

    first: int
    last: int


@dataclass(frozen=True, kw_only=True)
class SheetsPage(Page):
    """The sheets, what was sent for them, and the piles of a large group, of which this one begins with ``first``."""

    text: str
    sheets: Sequence[Sheet]
    first: int
    piles: Sequence[Pile]


def sheets_page(text: str, company: Company, first: int, cards: Cards) -> SheetsPage:
    """Draw a sheet for each person of a pile."""
    count = len(company.members)
    piles = [Pile(start, min(start + PILE - 1, count)) for start in range(1, count + 1, PILE)]
    first = first if first in [pile.first for pile in piles] else 1
    some = company.members[first - 1 : first - 1 + PILE]
    return SheetsPage(text=text, sheets=[_sheet(each, cards) for each in some], first=first, piles=piles)


def _sheet(member: Member, cards: Cards) -> Sheet:
    words, verdict = cards.words, member.results.verdict
    return Sheet(
        name_of(member, words),
        finding(verdict, words),
        letters(verdict),
        words.holland_code(verdict.groups),
        score_emblem(verdict.standing) if verdict.standing else None,
        type_scores(verdict, words),
        member.listed,
        "" if member.clear else _hint(member, words),
        directions_words(member.results.directions, cards),
        [cards.card(row) for row in member.rows],
    )


def _hint(member: Member, words: Words) -> str:
    told = unclear(member, words)
    return f"{told.why[:1].upper()}{told.why[1:]}. {told.helps}"
