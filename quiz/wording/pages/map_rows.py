"""The careers on the map in words: which come first, the table of them, and what the dots are called."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.plane import plane
from quiz.careers.results import Results
from quiz.content.foreign import plain
from quiz.riasec import Mask
from quiz.wording.cards import Cards
from quiz.wording.dots import dots

LONGEST: Final = 50
"""How many rows the table has at most: with more, the page no longer comes in the first flight of bytes."""


class Line(NamedTuple):
    """A career in the table; ``by`` is what the rows are in order of: its fit in words, or how many people do it."""

    slug: str
    title: str
    by: str
    level: str
    family: str


def first_rows(results: Results | None, shown: Mask, cards: Cards) -> list[int]:
    """Return the careers that come first: those that suit best, in the order of the results, or else the largest."""
    if results:
        rows = results.ranking.best(LONGEST, shown)
    else:
        largest = plane(cards.catalogue).largest
        rows = largest[shown[largest]][:LONGEST]
    found: list[int] = rows.tolist()
    return found


def table(rows: Sequence[int], results: Results | None, cards: Cards) -> list[Line]:
    """Return careers as lines of the table."""
    words, families = cards.words, cards.catalogue.head.families
    careers = [cards.catalogue.careers[row] for row in rows]
    if results:
        by = [words.closeness(fit) for fit in results.ranking.fits[rows].tolist()]
    else:
        unknown = words.say.gettext("not known")
        by = [words.say.number(each.people) if each.people else unknown for each in careers]
    return [
        Line(each.slug, each.title, what, words.way(each.figures), families[each.family])
        for each, what in zip(careers, by, strict=True)
    ]


def names_of_dots(filters: Filters, cards: Cards) -> list[tuple[int, int, str, str]]:
    """Return where each dot shown lies, with the slug and the title of its career."""
    careers = cards.catalogue.careers
    mask = cards.catalogue.mask(filters)
    rows = range(len(careers)) if mask is None else mask.nonzero()[0].tolist()
    points = dots(cards.catalogue).points.tolist()
    return [(*points[row], careers[row].slug, plain(careers[row].title)) for row in rows]
