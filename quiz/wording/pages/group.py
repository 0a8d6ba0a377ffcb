"""One group of careers, its members at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from quiz.careers.areas import strongest
from quiz.careers.filters import Filters
from quiz.content.careers import Direction, Sources
from quiz.riasec import TYPES
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem
from quiz.wording.glance import wider_groups
from quiz.wording.pages import Page
from quiz.wording.pages.groups import Entry, entries, shape_of
from quiz.wording.schooling import lowered


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

    ``part`` is the key of the direction, ``emblem`` the mean shape of the careers, ``field`` the type that leads in it.
    """

    name: str
    part: str
    direction: Direction
    emblem: Emblem
    field: str
    members: Sequence[Member]
    others: Sequence[Entry]
    sources: Sources
    carried: str


def group_page(key: str, cards: Cards, filters: Filters, code: str) -> GroupPage:
    """Show the careers of a group."""
    catalogue, careers = cards.catalogue, cards.catalogue.careers
    rows, carried = catalogue.listed["group"][key].nonzero()[0].tolist(), filters.carried(code)
    part, direction = next(each for each in catalogue.head.directions.items() if key in each[1].groups)
    ratings = np.array([careers[row].profile for row in rows])
    return GroupPage(
        visitor=carried,
        home=filters.home(code),
        name=catalogue.head.groups[key],
        part=part,
        direction=direction,
        emblem=shape_of(ratings),
        field=TYPES[int(ratings.mean(axis=0).argmax())],
        members=[_member(row, cards) for row in sorted(rows, key=lambda row: (-careers[row].people, row))],
        others=[each for each in entries(direction, catalogue, carried) if each.key != key],
        sources=catalogue.head.sources,
        carried=carried,
    )


def _member(row: int, cards: Cards) -> Member:
    career, words, areas = cards.catalogue.careers[row], cards.words, cards.catalogue.areas
    names = [areas[number].name for number in strongest(career.areas)[:3]]
    return Member(
        card=cards.card(row),
        likes=words.listed([names[0], *map(lowered, names[1:])]),
        people=words.say.number(career.people) if career.people else "",
        wider=wider_groups(career, words),
    )
