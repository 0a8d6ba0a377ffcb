"""What is searched: the names of careers, the places where careers are listed, and what is said of each career."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log10
from typing import Final, Literal

from quiz.careers.searching.words import singular, telling
from quiz.content.careers import Career, CareersHead, Order, Way
from quiz.riasec import Mask

Kind = Literal["title", "find", "also"]
PlaceKind = Literal["group", "area", "family", "way", "order", "level"]
LEVELS: Final = ("1", "2", "3", "4", "5")
OR: Final = re.compile(r",\s*|\s+or\s+")


@dataclass(frozen=True)
class Name:
    """A name of the career at ``row``, as it is written, and its telling words."""

    row: int
    kind: Kind
    text: str
    words: tuple[str, ...]

    @cached_property
    def singular(self) -> frozenset[str]:
        """Its words without endings of the plural."""
        return frozenset(map(singular, self.words))


@dataclass(frozen=True, eq=False)
class Place:
    """A list to browse, by one of its names; ``rows`` are its careers, with how much each belongs there, 0 to 1."""

    kind: PlaceKind
    key: str
    words: tuple[str, ...]
    rows: dict[int, float]

    @cached_property
    def singular(self) -> frozenset[str]:
        """The words of this name of it without endings of the plural."""
        return frozenset(map(singular, self.words))


def names(careers: Sequence[Career]) -> Iterator[Name]:
    """Yield every name under which a career may be looked for."""
    for row, career in enumerate(careers):
        for text in dict.fromkeys([career.title, *alternatives(career.title)]):
            yield Name(row, "title", text, tuple(telling(text)))
        for kind, texts in (("find", career.find), ("also", career.also)):
            for text in texts:
                yield Name(row, kind, text, tuple(telling(text)))  # type: ignore[arg-type]


def alternatives(title: str) -> Iterator[str]:
    """Yield the single names in a title that joins several: "Plumber or pipefitter", "Radio or TV announcer"."""
    parts = OR.split(title)
    if len(parts) == 1:
        return
    yield from parts
    # What the last one ends with may belong to those before it too.
    tail = parts[-1].split(" ")[1:]
    for part in parts[:-1]:
        if tail:
            yield " ".join([part, *tail])


def places(careers: Sequence[Career], head: CareersHead, areas: Mask) -> Iterator[Place]:
    """Yield every list that careers can be browsed by, once for each of its names.

    ``areas`` says in which areas of interest each career is found, (n, k).
    """
    for key, name in head.groups.items():
        rows = {row: 1.0 for row, career in enumerate(careers) if career.group == key}
        yield Place("group", key, tuple(telling(name)), rows)
    for number, (key, area) in enumerate(head.areas.items()):
        rows = {row: careers[row].areas[number] / 7 for row in areas[:, number].nonzero()[0].tolist()}
        for text in (area.name, *area.find):
            yield Place("area", key, tuple(telling(text)), rows)
    for key, name in head.families.items():
        rows = {row: 1.0 for row, career in enumerate(careers) if career.family == key}
        yield Place("family", key, tuple(telling(name)), rows)
    yield from _asked("way", head.ways.items())
    yield from _asked("order", head.orders.items())
    yield from (Place("level", level, ("level", level), {}) for level in LEVELS)


def _asked(kind: PlaceKind, entries: Iterable[tuple[str, Way | Order]]) -> Iterator[Place]:
    for key, entry in entries:
        for text in (entry.name, *entry.find):
            yield Place(kind, key, tuple(telling(text)), {})


def whole(career: Career, head: CareersHead, areas: Sequence[bool]) -> str:
    """Return all that is said of a career in lists; ``areas`` says in which areas of interest it is found."""
    strong = (area.name for area, found in zip(head.areas.values(), areas, strict=True) if found)
    texts = chain([career.title], career.also, career.find, [career.summary, head.groups[career.group]], strong)
    return " ".join(chain.from_iterable(map(telling, texts)))


def prior(career: Career) -> float:
    """Return how likely a career is meant, 0 to about 1: the more people work in it, the likelier."""
    # A specialism has its whole group's employment in the figures, and gets none of the credit for it.
    return log10(career.people) / 7 if career.people else 0.0
