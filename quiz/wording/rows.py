"""Ranked careers as rows of a page: where each stands, how well it fits, how firmly, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from quiz.careers.ranking import Match
from quiz.careers.results import Listed, Listing, Results
from quiz.wording.cards import Card, Cards
from quiz.wording.reasons import carried, quotation
from quiz.wording.words import SEPARATOR, Firmness, Words

ALSO: Final = 2
"""How many of the careers that share an entry are shown with the one that leads it."""


@dataclass(frozen=True)
class Row:
    """An entry of a list: its number, the career, the fit, how firm it is, and why it is there.

    In a plain list the number is the rank among all careers ("3" or, for a tie, "3="), else that of the entry. ``also``
    are the careers that share the entry and are shown with it, ``others`` those that unfold, and ``like`` says how many
    these are. ``group`` is what they are together.
    """

    rank: str
    card: Card
    fit: str
    closeness: str
    firmness: Firmness
    why: str
    quotes: list[str]
    group: str
    also: list[Card]
    others: list[Card]
    like: str


@dataclass(frozen=True)
class RankedList:
    """A list as a page shows it; see ``quiz.careers.results.Listing``."""

    name: str
    rows: list[Row]
    count: int
    more: bool


def ranked_lists(listings: Iterable[Listing], results: Results, cards: Cards, *, plain: bool) -> list[RankedList]:
    """Put a person's lists into words."""
    return [
        RankedList(
            each.name,
            [_row(entry, results, cards, 0 if plain else place) for place, entry in enumerate(each.entries, 1)],
            each.count,
            each.more,
        )
        for each in listings
    ]


def _row(listed: Listed, results: Results, cards: Cards, place: int) -> Row:
    match, congruence, influences, share = listed.standing
    words, also, others = cards.words, listed.others[:ALSO], listed.others[ALSO:]
    return Row(
        cards.words.say.number(place) if place else rank_text(match),
        cards.card(match.row),
        words.fit(match.fit),
        words.closeness(match.fit),
        words.firmness(share),
        carried(congruence, words),
        [quotation(each, results.items, words) for each in influences],
        cards.catalogue.head.groups[cards.catalogue.careers[match.row].group],
        [cards.card(row) for row in also],
        [cards.card(row) for row in others],
        _like(len(others), words),
    )


def rank_text(match: Match) -> str:
    """Write a rank, with a sign if others share it."""
    return f"{match.rank}=" if match.tied else str(match.rank)


def _like(count: int, words: Words) -> str:
    return SEPARATOR + words.say.ngettext("one more like it", "%(num)s more like it", count) if count else ""
