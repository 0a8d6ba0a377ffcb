"""What is searched: the names of careers, the places where careers are listed, and what is said of each career."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log10
from typing import Final, Literal

from quiz.careers.searching.tongue import Tongue
from quiz.content.careers import Career, CareersHead, Order, Way
from quiz.content.foreign import plain
from quiz.riasec import Mask

Kind = Literal["title", "find", "also"]
PlaceKind = Literal["group", "area", "family", "way", "order", "level"]
LEVELS: Final = ("1", "2", "3", "4", "5")


@dataclass(frozen=True)
class Name:
    """A name of the career at ``row``, as it is written, and its telling words."""

    row: int
    kind: Kind
    text: str
    words: tuple[str, ...]
    tongue: Tongue

    @cached_property
    def singular(self) -> frozenset[str]:
        """Its words without endings of the plural."""
        return frozenset(map(self.tongue.one, self.words))


@dataclass(frozen=True, eq=False)
class Place:
    """A list to browse, by one of its names; ``rows`` are its careers, with how much each belongs there, 0 to 1."""

    kind: PlaceKind
    key: str
    words: tuple[str, ...]
    rows: dict[int, float]
    tongue: Tongue

    @cached_property
    def singular(self) -> frozenset[str]:
        """The words of this name of it without endings of the plural."""
        return frozenset(map(self.tongue.one, self.words))


def names(careers: Sequence[Career], tongue: Tongue) -> Iterator[Name]:
    """Yield every name under which a career may be looked for."""
    for row, career in enumerate(careers):
        title = plain(career.title)
        also = list(map(plain, career.also))
        found: list[tuple[Kind, Iterable[str]]] = [
            ("title", dict.fromkeys([title, *alternatives(title, tongue)])),
            ("find", career.find),
            ("also", dict.fromkeys(name for text in also for name in (text, *alternatives(text, tongue)))),
        ]
        for kind, texts in found:
            for text in texts:
                yield Name(row, kind, text, tuple(tongue.telling(text)), tongue)


def alternatives(title: str, tongue: Tongue) -> Iterator[str]:
    """Yield the single names in a title that joins several: "Plumber or pipefitter", "Radio or TV announcer"."""
    parts = tongue.joins.split(title)
    if len(parts) == 1:
        return
    yield from parts
    # What the last one ends with may belong to those before it too.
    tail = parts[-1].split(" ")[1:]
    for part in parts[:-1]:
        if tail:
            yield " ".join([part, *tail])


def places(careers: Sequence[Career], head: CareersHead, areas: Mask, tongue: Tongue) -> Iterator[Place]:
    """Yield every list that careers can be browsed by, once for each of its names.

    ``areas`` says in which areas of interest each career is found, (n, k).
    """

    def words(text: str) -> tuple[str, ...]:
        return tuple(tongue.telling(text))

    for key, name in head.groups.items():
        rows = {row: 1.0 for row, career in enumerate(careers) if career.group == key}
        yield Place("group", key, words(name), rows, tongue)
    for number, (key, area) in enumerate(head.areas.items()):
        rows = {row: careers[row].areas[number] / 7 for row in areas[:, number].nonzero()[0].tolist()}
        for text in (area.name, *area.find):
            yield Place("area", key, words(text), rows, tongue)
    for key, name in head.families.items():
        rows = {row: 1.0 for row, career in enumerate(careers) if career.family == key}
        yield Place("family", key, words(name), rows, tongue)
    yield from _asked("way", head.ways.items(), tongue)
    yield from _asked("order", head.orders.items(), tongue)
    yield from (Place("level", level, (*words(tongue.level), level), {}, tongue) for level in LEVELS)


def _asked(kind: PlaceKind, entries: Iterable[tuple[str, Way | Order]], tongue: Tongue) -> Iterator[Place]:
    for key, entry in entries:
        for text in (entry.name, *entry.find):
            yield Place(kind, key, tuple(tongue.telling(text)), {}, tongue)


def whole(career: Career, head: CareersHead, areas: Sequence[bool], tongue: Tongue) -> str:
    """Return all that is said of a career in lists; ``areas`` says in which areas of interest it is found."""
    strong = (area.name for area, found in zip(head.areas.values(), areas, strict=True) if found)
    texts = chain([career.title], career.also, career.find, [career.summary, head.groups[career.group]], strong)
    return " ".join(chain.from_iterable(map(tongue.telling, texts)))


def prior(career: Career) -> float:
    """Return how likely a career is meant, 0 to about 1: the more people work in it, the likelier."""
    # A specialism has its whole group's employment in the figures, and gets none of the credit for it.
    return log10(career.people) / 7 if career.people else 0.0
