"""Groups of careers, and areas of interest: all of them to choose from, and one group with its members side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.areas import strongest
from quiz.careers.filters import Filters
from quiz.content.careers import Career, Sources
from quiz.wording.cards import Card, Cards
from quiz.wording.facts import median_pay
from quiz.wording.interests import area_query
from quiz.wording.pages import Page
from quiz.wording.words import Words


class Entry(NamedTuple):
    """A group or an area: its key and name, what one does in it, its careers' number, and what its link carries."""

    key: str
    name: str
    line: str
    size: int
    query: str


@dataclass(frozen=True, kw_only=True)
class GroupsPage(Page):
    """All groups by their names, and all areas of interest."""

    groups: Sequence[Entry]
    areas: Sequence[Entry]
    carried: str


class Member(NamedTuple):
    """A career in a group, with the figures that tell it from the others."""

    card: Card
    likes: str
    way: str
    level: str
    pay: str
    growth: str
    people: str


@dataclass(frozen=True, kw_only=True)
class GroupPage(Page):
    """A group of careers side by side, those that most people work in first, and what results come along."""

    name: str
    members: Sequence[Member]
    sources: Sources
    carried: str


def groups_page(cards: Cards, filters: Filters, code: str) -> GroupsPage:
    """Offer all groups and areas; results come along by their code."""
    catalogue, head = cards.catalogue, cards.catalogue.head
    carried = filters.carried(code)
    return GroupsPage(
        visitor=carried,
        groups=[
            Entry(key, name, "", catalogue.counts["group"][key], carried)
            for key, name in sorted(head.groups.items(), key=lambda each: each[1])
        ],
        areas=[
            Entry(
                key,
                area.name,
                area.line,
                catalogue.counts["area"][key],
                area_query(key, carried),
            )
            for key, area in head.areas.items()
        ],
        carried=carried,
    )


def group_page(key: str, cards: Cards, filters: Filters, code: str) -> GroupPage:
    """Compare the careers of a group."""
    catalogue = cards.catalogue
    rows = catalogue.listed["group"][key].nonzero()[0].tolist()
    carried = filters.carried(code)
    return GroupPage(
        visitor=carried,
        name=catalogue.head.groups[key],
        members=[_member(row, cards) for row in sorted(rows, key=lambda row: (-catalogue.careers[row].people, row))],
        sources=catalogue.head.sources,
        carried=carried,
    )


def _member(row: int, cards: Cards) -> Member:
    career, words = cards.catalogue.careers[row], cards.words
    figures, say = career.figures, words.say
    areas = cards.catalogue.areas
    return Member(
        card=cards.card(row),
        likes=", ".join(areas[number].name for number in strongest(career.areas)[:3]),
        way=words.education[figures.education.step] if figures.education else "",
        level=say.number(figures.level),
        pay=_marked(median_pay(figures.pay, say), career, words),
        growth=say.change(figures.outlook.growth) if figures.outlook else "",
        people=say.number(figures.outlook.employment) if figures.outlook and not figures.outlook.group else "",
    )


def _marked(pay: str, career: Career, words: Words) -> str:
    """Mark pay that is known for a wider group only."""
    wider = career.figures.pay is not None and career.figures.pay.group is not None
    return words.say.gettext("%(pay)s (wider group)", pay=pay) if wider else pay
