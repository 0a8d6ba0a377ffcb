"""What is named on the map of careers: the person, the three directions that suit best, careers many people know."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, zip_longest
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import Filters
from quiz.careers.plane import plane
from quiz.careers.results import Results
from quiz.riasec import TYPES, Indices, Mask
from quiz.wording.cards import Cards
from quiz.wording.dots import Dots, point_of
from quiz.wording.labels import Label, Spot, beside, in_lines, spot
from quiz.wording.leaders import led
from quiz.wording.marks import Mark, apart

PIN: Final = 24
SIGN: Final = 8
"""How much room the marks of the person and of a direction take to each side."""
APART: Final = 62
"""How far careers that are named lie apart at least."""
NAMED_SMALL: Final = 4
NAMED: Final = 10
OF_TYPE: Final = 5
"""How many careers are named at most, on a small screen and in all, and from how many of each type they are taken."""
LONGEST_NAME: Final = 16
SHORT_NAME: Final = 11
"""How many letters their names have at most, in all and on a small screen: known careers tend to have short ones."""
FITTING: Final = 10
"""A direction lies where so many of its careers do on average that suit best."""


class Post(NamedTuple):
    """A direction on the map: its number there, its key and name, and where it lies."""

    number: str
    key: str
    name: str
    x: int
    y: int


class Sights(NamedTuple):
    """Where the person stands, the directions, the names of both, and those of careers many people know.

    ``small`` are named on every screen, ``wide`` on wide ones only.
    """

    pin: tuple[int, int] | None
    posts: Sequence[Post]
    first: Sequence[Label]
    small: Sequence[Label]
    wide: Sequence[Label]

    @property
    def numbered(self) -> bool:
        """Tell whether some direction has no more than its number on the map."""
        return any(label.spot.lines == (label.spot.short,) for label in self.first)


def sights(results: Results | None, filters: Filters, shown: Mask, dots: Dots, cards: Cards) -> Sights:
    """Choose and place what is named on the map; ``shown``, (n,), tells which careers are on it."""
    pin = point_of(results.person) if results else None
    posts = _posts(results, pin, dots, cards) if results and pin else []
    first = led((_here(pin, cards), *map(_signpost, posts))) if pin else []
    rows = list(_known(filters, shown, dots, cards))
    brief = (each for row in rows if (each := _career(row, dots, cards, small=True)).short)
    small = beside(brief, first, NAMED_SMALL, APART)
    rest = (_career(row, dots, cards, small=False) for row in rows)
    wide = beside(rest, [*first, *small], NAMED - len(small), APART)
    return Sights(pin, posts, first, small, wide)


def _here(pin: tuple[int, int], cards: Cards) -> Spot:
    _ = cards.words.say.gettext
    return spot(*pin, (_("You are here"),), _("You"), PIN)


def _posts(results: Results, pin: tuple[int, int], dots: Dots, cards: Cards) -> list[Post]:
    """Return the directions, each in the midst of its careers that suit best, and beside the marks before it."""
    directions, say = [results.catalogue.directions[number] for number in results.leading], cards.words.say
    midst = [Mark(*_midst(number, results, dots), SIGN) for number in results.leading]
    return [
        Post(say.number(place), key, results.catalogue.head.directions[key].name, mark.x, mark.y)
        for place, (key, mark) in enumerate(zip(directions, apart([Mark(*pin, PIN)], midst), strict=True), start=1)
    ]


def _midst(direction: int, results: Results, dots: Dots) -> tuple[int, int]:
    own = np.array(results.catalogue.direction_of)[results.catalogue.group_of] == direction
    x, y = dots.points[results.ranking.best(FITTING, own)].mean(axis=0).round().astype(int).tolist()
    return x, y


def _signpost(post: Post) -> Spot:
    return spot(post.x, post.y, in_lines(f"{post.number} {post.name}"), post.number, SIGN)


def _known(filters: Filters, shown: Mask, dots: Dots, cards: Cards) -> Iterator[int]:
    """Yield careers to be named: the visitor's own, then the largest of each type in turn, for all sides."""
    kept = [row for row in cards.catalogue.rows_of(filters.keep) if shown[row]]
    yield from kept
    largest = _brief(cards.catalogue)
    largest = largest[shown[largest]]
    kinds = dots.plane.leading[largest]
    lists = (largest[kinds == kind][:OF_TYPE].tolist() for kind in range(len(TYPES)))
    yield from (row for row in chain(*zip_longest(*lists)) if row is not None and row not in kept)


@lru_cache(maxsize=2)
def _brief(catalogue: Catalogue) -> Indices:
    """Return the rows of careers with short names, the largest first."""
    rows = [row for row in plane(catalogue).largest.tolist() if len(catalogue.careers[row].title) <= LONGEST_NAME]
    return np.array(rows, dtype=np.intp)


@lru_cache(maxsize=2048)
def _career(row: int, dots: Dots, cards: Cards, *, small: bool) -> Spot:
    title = cards.catalogue.careers[row].title
    x, y = dots.points[row].tolist()
    return spot(x, y, (title,), title if small and len(title) <= SHORT_NAME else "")
