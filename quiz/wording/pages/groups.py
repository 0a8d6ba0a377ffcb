"""Groups of careers, and areas of interest: all of them to choose from, and one group with its members."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from quiz.careers.areas import strongest
from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import Filters
from quiz.content.careers import Direction, Sources
from quiz.riasec import TYPES, Matrix
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, rating_emblem
from quiz.wording.interests import area_query
from quiz.wording.pages import Page


class Entry(NamedTuple):
    """A group or an area: its key and name, what one does in it, its careers' number, and what its link carries."""

    key: str
    name: str
    line: str
    size: int
    query: str


class Part(NamedTuple):
    """A direction with its groups: what it is called, what one does there, the usual shape of its careers."""

    name: str
    line: str
    emblem: Emblem
    groups: Sequence[Entry]


@dataclass(frozen=True, kw_only=True)
class GroupsPage(Page):
    """All groups by their directions, and all areas of interest."""

    parts: Sequence[Part]
    areas: Sequence[Entry]
    count: int
    carried: str


class Member(NamedTuple):
    """A career in a group: what one needs to like in it, and how many people do it.

    ``people`` is "" where they are only counted with those of a wider group, ``wider`` names such groups.
    """

    card: Card
    likes: str
    people: str
    wider: str


@dataclass(frozen=True, kw_only=True)
class GroupPage(Page):
    """A group of careers, those that most people work in first, and the other groups of its direction.

    ``emblem`` is the mean shape of the careers, ``field`` the type that leads in it.
    """

    name: str
    direction: Direction
    emblem: Emblem
    field: str
    members: Sequence[Member]
    others: Sequence[Entry]
    sources: Sources
    carried: str


def groups_page(cards: Cards, filters: Filters, code: str) -> GroupsPage:
    """Offer all groups and areas; results come along by their code."""
    catalogue, head = cards.catalogue, cards.catalogue.head
    carried, counts = filters.carried(code), catalogue.counts["area"]
    return GroupsPage(
        visitor=carried,
        home=filters.home(code),
        parts=_parts(catalogue, carried),
        areas=[
            Entry(key, area.name, area.line, counts[key], area_query(key, carried)) for key, area in head.areas.items()
        ],
        count=len(catalogue.groups),
        carried=carried,
    )


def group_page(key: str, cards: Cards, filters: Filters, code: str) -> GroupPage:
    """Show the careers of a group."""
    catalogue, careers = cards.catalogue, cards.catalogue.careers
    rows, carried = catalogue.listed["group"][key].nonzero()[0].tolist(), filters.carried(code)
    direction = next(each for each in catalogue.head.directions.values() if key in each.groups)
    ratings = np.array([careers[row].profile for row in rows])
    return GroupPage(
        visitor=carried,
        home=filters.home(code),
        name=catalogue.head.groups[key],
        direction=direction,
        emblem=_shape(ratings),
        field=TYPES[int(ratings.mean(axis=0).argmax())],
        members=[_member(row, cards) for row in sorted(rows, key=lambda row: (-careers[row].people, row))],
        others=[each for each in _entries(direction, catalogue, carried) if each.key != key],
        sources=catalogue.head.sources,
        carried=carried,
    )


def _parts(catalogue: Catalogue, carried: str) -> list[Part]:
    """Return the directions with their groups, each with the mean ratings of its careers as its shape."""
    ratings = np.array([career.figures.profile for career in catalogue.careers])
    own = np.array(catalogue.direction_of)[catalogue.group_of]
    return [
        Part(each.name, each.line, _shape(ratings[own == number]), _entries(each, catalogue, carried))
        for number, each in enumerate(catalogue.head.directions.values())
    ]


def _shape(ratings: Matrix) -> Emblem:
    """Return the emblem of some careers together, from their Holland ratings, (n, 6)."""
    return rating_emblem(ratings.mean(axis=0).tolist())


def _entries(direction: Direction, catalogue: Catalogue, carried: str) -> list[Entry]:
    """Return the groups of a direction by their names."""
    names, counts = catalogue.head.groups, catalogue.counts["group"]
    ordered = sorted(direction.groups, key=lambda key: names[key])
    return [Entry(key, names[key], "", counts[key], carried) for key in ordered]


def _member(row: int, cards: Cards) -> Member:
    career, words, areas = cards.catalogue.careers[row], cards.words, cards.catalogue.areas
    figures = career.figures
    names = [areas[number].name for number in strongest(career.areas)[:3]]
    wider = dict.fromkeys(each.group for each in (figures.pay, figures.outlook) if each and each.group)
    return Member(
        card=cards.card(row),
        likes=words.listed([names[0], *(name[0].lower() + name[1:] for name in names[1:])]),
        people=words.say.number(career.people) if career.people else "",
        wider=words.listed([group[0].lower() + group[1:] for group in wider]),
    )
