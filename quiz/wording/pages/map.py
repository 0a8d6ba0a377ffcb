"""The map of all careers: a dot each, inked by how well it fits where results came along, else by its leading type."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.filters import LONGEST, Filters
from quiz.careers.results import Results
from quiz.person.answers import encode
from quiz.riasec import Mask
from quiz.wording.cards import Card, Cards
from quiz.wording.dots import Dots, Ink, dots
from quiz.wording.emblems import score_emblem
from quiz.wording.pages import EVEN, Page
from quiz.wording.pages.fields import Fields, fields
from quiz.wording.scores import finding, leanings
from quiz.wording.sights import Sights, sights
from quiz.wording.type_words import TypeWords

TEN: Final = 10


class Line(NamedTuple):
    """A career in the table: its fit in words is "" without results."""

    slug: str
    title: str
    fit: str
    level: str
    family: str


class Brought(NamedTuple):
    """What a visitor brings along to the map: choices, results, or the reason why these cannot be shown."""

    filters: Filters
    results: Results | None = None
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class MapPage(Page):
    """The map and its key, the ten that suit best (without results: the ten largest), and a table of what is shown.

    ``untold`` says that results came along which point to no place. ``between`` are the ways, two at most, that lead in
    the person, ``finding`` says what stands out ("" without results). ``inks`` are the dots, ``seen`` is what is named.
    """

    code: str
    problem: str
    untold: bool
    between: Sequence[TypeWords]
    finding: str
    inks: Sequence[Ink]
    seen: Sights
    best: Sequence[Card]
    table: Sequence[Line]
    shown: int
    total: str
    trust: str
    filters: Filters
    fields: Fields

    @property
    def narrowed(self) -> str:
        """The query of a list of the careers shown."""
        return self.filters.query_string(code=self.code)

    @property
    def names_query(self) -> str:
        """The query for the names of the dots shown, without anything of the visitor's."""
        return replace(self.filters, keep=(), aside=(), have=0, plain=False).query_string()

    @property
    def hidden(self) -> list[tuple[str, str]]:
        """What the form keeps besides its own two choices."""
        return replace(self.filters, family="", levels=()).pairs

    @property
    def level(self) -> int:
        """The preparation level that was chosen, or 0."""
        return self.filters.levels[0] if self.filters.levels else 0

    @property
    def most(self) -> Ink:
        """The ink of most dots."""
        return max(self.inks, key=lambda ink: ink.size)

    @property
    def least(self) -> Ink:
        """The ink of the fewest dots."""
        return min(self.inks, key=lambda ink: ink.size)


def map_page(brought: Brought, cards: Cards) -> MapPage:
    """Draw the map, beside the results that a visitor brings along, if there are any."""
    catalogue, words, drawn = cards.catalogue, cards.words, dots(cards.catalogue)
    filters, results = one_level(brought.filters), brought.results
    mine = results if results and results.listed else None
    code = encode(results.record) if results else ""
    shown = catalogue.mask(filters)
    shown = np.ones(len(catalogue.careers), dtype=np.bool_) if shown is None else shown
    verdict = mine.verdict if mine else None
    rows = _rows(mine, shown, drawn)
    aside = set(catalogue.rows_of(filters.aside)) if mine else set[int]()
    return MapPage(
        visitor=filters.carried(code),
        home=filters.home(code),
        sectors=score_emblem(verdict.standing).lengths if verdict and verdict.standing else EVEN,
        code=code,
        problem=brought.problem,
        untold=results is not None and mine is None,
        between=[words.types[kind] for kind in leanings(verdict)[:2]] if verdict else (),
        finding=finding(verdict, words) if verdict else "",
        inks=drawn.by_fit(mine.ranking.fits, shown, words) if mine else drawn.by_type(shown, words),
        seen=sights(mine, filters, shown, drawn, cards),
        best=[cards.card(row) for row in rows if row not in aside][:TEN],
        table=_lines(rows, mine, cards),
        shown=int(shown.sum()),
        total=words.say.number(len(catalogue.careers)),
        trust=words.say.number(100 * drawn.plane.trust),
        filters=filters,
        fields=fields(filters, catalogue, words, counted=True),
    )


def names_of_dots(filters: Filters, cards: Cards) -> list[tuple[int, int, str, str]]:
    """Return where each dot shown lies, with the slug and the title of its career."""
    careers = cards.catalogue.careers
    mask = cards.catalogue.mask(one_level(filters))
    rows = range(len(careers)) if mask is None else mask.nonzero()[0].tolist()
    points = dots(cards.catalogue).points.tolist()
    return [(*points[row], careers[row].slug, careers[row].title) for row in rows]


def one_level(filters: Filters) -> Filters:
    """Return the filters as the form of the map can show them: with one preparation level at most."""
    return replace(filters, levels=filters.levels[:1])


def _rows(results: Results | None, shown: Mask, drawn: Dots) -> list[int]:
    """Return the careers of the table: those that suit best first, in the order of the results, or else the largest."""
    if results:
        rows = results.ranking.best(LONGEST, shown)
    else:
        rows = drawn.plane.largest[shown[drawn.plane.largest]][:LONGEST]
    found: list[int] = rows.tolist()
    return found


def _lines(rows: Sequence[int], results: Results | None, cards: Cards) -> list[Line]:
    """Return careers as lines of the table."""
    words, families = cards.words, cards.catalogue.head.families
    fits = [words.closeness(fit) for fit in results.ranking.fits[rows].tolist()] if results else [""] * len(rows)
    careers = [cards.catalogue.careers[row] for row in rows]
    return [
        Line(each.slug, each.title, fit, words.level_ways[each.figures.level - 1], families[each.family])
        for each, fit in zip(careers, fits, strict=True)
    ]
