"""All groups of careers by their directions, and all areas of interest, to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import Filters
from quiz.content.careers import Direction
from quiz.riasec import Matrix
from quiz.wording.cards import Cards
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
    """A direction with its groups: its key and name, what one does there, the usual shape of its careers."""

    key: str
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


def _parts(catalogue: Catalogue, carried: str) -> list[Part]:
    """Return the directions with their groups and the shape of their careers."""
    directions = catalogue.head.directions.items()
    return [
        Part(key, each.name, each.line, emblem, entries(each, catalogue, carried))
        for (key, each), emblem in zip(directions, _shapes(catalogue), strict=True)
    ]


@lru_cache(maxsize=2)
def _shapes(catalogue: Catalogue) -> list[Emblem]:
    """Return the mean ratings of each direction's careers as its shape, made once."""
    ratings = np.array([career.figures.profile for career in catalogue.careers])
    own = np.array(catalogue.direction_of)[catalogue.group_of]
    return [shape_of(ratings[own == number]) for number in range(len(catalogue.head.directions))]


def shape_of(ratings: Matrix) -> Emblem:
    """Return the emblem of some careers together, from their Holland ratings, (n, 6)."""
    return rating_emblem(ratings.mean(axis=0).tolist())


def entries(direction: Direction, catalogue: Catalogue, carried: str) -> list[Entry]:
    """Return the groups of a direction by their names."""
    names, counts = catalogue.head.groups, catalogue.counts["group"]
    ordered = sorted(direction.groups, key=lambda key: names[key])
    return [Entry(key, names[key], "", counts[key], carried) for key in ordered]
