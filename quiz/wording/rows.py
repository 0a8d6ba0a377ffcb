"""Ranked careers as rows of a page: where each stands, how well it fits, how firmly, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from quiz.careers.ranking import Match
from quiz.careers.results import Listed, Listing, Results
from quiz.wording.cards import Card, Cards
from quiz.wording.reasons import carried, quotation
from quiz.wording.words import SEPARATOR, Firmness, Words


@dataclass(frozen=True)
class Row:
    """An entry of a list: rank ("3" or, for a tie, "3="), the career, the fit, how firm it is, and why it is there.

    ``others`` are the careers that share the entry, and ``like`` says how many they are.
    """

    rank: str
    card: Card
    fit: str
    closeness: str
    firmness: Firmness
    why: str
    quotes: list[str]
    others: list[Card]
    like: str


@dataclass(frozen=True)
class RankedList:
    """A list as a page shows it; see ``quiz.careers.results.Listing``."""

    name: str
    rows: list[Row]
    count: int
    more: bool


def ranked_lists(listings: Iterable[Listing], results: Results, cards: Cards) -> list[RankedList]:
    """Put a person's lists into words."""
    return [
        RankedList(each.name, [_row(entry, results, cards) for entry in each.entries], each.count, each.more)
        for each in listings
    ]


def _row(listed: Listed, results: Results, cards: Cards) -> Row:
    match, congruence, influences, share = listed.standing
    words = cards.words
    return Row(
        rank_text(match),
        cards.card(match.row),
        words.fit(match.fit),
        words.closeness(match.fit),
        words.firmness(share),
        carried(congruence, words),
        [quotation(each, results.items, words) for each in influences],
        [cards.card(row) for row in listed.others],
        _like(len(listed.others), words),
    )


def rank_text(match: Match) -> str:
    """Write a rank, with a sign if others share it."""
    return f"{match.rank}=" if match.tied else str(match.rank)


def _like(count: int, words: Words) -> str:
    return SEPARATOR + words.say.ngettext("one more like it", "%(num)s more like it", count) if count else ""
