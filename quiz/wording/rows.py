"""Ranked careers as a page shows them: by direction and group, how firm each is, and why each is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.listing import Direction, Group, Listing, Section, Standing
from quiz.careers.ranking import Match
from quiz.careers.results import Results
from quiz.riasec import Type
from quiz.wording.cards import Card, Cards
from quiz.wording.reasons import carried, leaning, liked, quotation
from quiz.wording.words import Firmness, Words


@dataclass(frozen=True)
class Row:
    """A career of a list: its rank among all careers ("3" or, for a tie, "3="), the fit, how firm it is, and why."""

    rank: str
    card: Card
    fit: str
    closeness: str
    firmness: Firmness
    why: str
    liked: str
    quotes: list[str]


@dataclass(frozen=True)
class GroupRows:
    """A group with the members that suit best, how firm it is, and how many members it has ("" if all are shown).

    In a plain list, where careers stand one by one, ``key`` and ``name`` are "".
    """

    key: str
    name: str
    firmness: Firmness
    rows: list[Row]
    size: str


class Named(NamedTuple):
    """A group by its key and name."""

    key: str
    name: str


@dataclass(frozen=True)
class DirectionWords:
    """A direction in words: what it is called, what one does there, how firm it is, why it suits, and its groups.

    ``kind`` is the type whose color it has: one that it has much of, and another one for each direction of a page.
    """

    key: str
    kind: Type
    name: str
    line: str
    firmness: Firmness
    why: str
    groups: list[Named]


@dataclass(frozen=True)
class SectionRows:
    """A part of a list: the key of a direction, or "" for all others, its name, and its groups."""

    key: str
    name: str
    groups: list[GroupRows]


@dataclass(frozen=True)
class RankedList:
    """A list as a page shows it; see ``quiz.careers.listing.Listing``."""

    name: str
    sections: list[SectionRows]
    count: int
    more: bool

    @property
    def rows(self) -> list[Row]:
        """The careers shown, in their order."""
        return [row for section in self.sections for group in section.groups for row in group.rows]


def ranked_lists(listings: Iterable[Listing], results: Results, cards: Cards) -> list[RankedList]:
    """Put a person's lists into words."""
    return [
        RankedList(each.name, [_section(section, results, cards) for section in each.sections], each.count, each.more)
        for each in listings
    ]


def directions_words(directions: Iterable[Direction], cards: Cards) -> list[DirectionWords]:
    """Put directions into words, each with the color of another type."""
    found: list[DirectionWords] = []
    for direction in directions:
        types = cards.catalogue.direction_types[cards.catalogue.directions.index(direction.key)]
        used = {each.kind for each in found}
        found.append(_direction(direction, next(kind for kind in types if kind not in used), cards))
    return found


def _direction(direction: Direction, kind: Type, cards: Cards) -> DirectionWords:
    words, own = cards.words, cards.catalogue.head.directions[direction.key]
    return DirectionWords(
        direction.key,
        kind,
        own.name,
        own.line,
        words.firmness(direction.share),
        leaning(direction, cards.catalogue.areas, words),
        [Named(key, cards.catalogue.head.groups[key]) for key in own.groups],
    )


def _section(section: Section, results: Results, cards: Cards) -> SectionRows:
    name = cards.catalogue.head.directions[section.key].name if section.key else ""
    return SectionRows(section.key, name, [_group(each, results, cards) for each in section.groups])


def _group(group: Group, results: Results, cards: Cards) -> GroupRows:
    return GroupRows(
        group.key,
        cards.catalogue.head.groups[group.key] if group.key else "",
        cards.words.firmness(group.share),
        [row_of(each, results, cards) for each in group.standings],
        cards.words.say.number(group.size) if group.size > len(group.standings) else "",
    )


def row_of(standing: Standing, results: Results, cards: Cards) -> Row:
    """Put into words where a career stands and why."""
    match, words = standing.match, cards.words
    return Row(
        rank_text(match, words),
        cards.card(match.row),
        words.fit(match.fit),
        words.closeness(match.fit),
        words.firmness(standing.share),
        carried(standing.congruence, words),
        liked(standing.particular, cards.catalogue.areas, words),
        [quotation(each, results.rated_items, words) for each in standing.influences],
    )


def rank_text(match: Match, words: Words) -> str:
    """Write a rank, with a sign if others share it."""
    rank = words.say.number(match.rank)
    return f"{rank}=" if match.tied else rank
