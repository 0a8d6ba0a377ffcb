"""The map of all careers: a dot each, inked by how well it fits where results came along, else by its leading type."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.person.answers import encode
from quiz.wording.cards import Card, Cards
from quiz.wording.dots import Ink, dots
from quiz.wording.emblems import score_emblem
from quiz.wording.pages import EVEN, Page
from quiz.wording.pages.fields import Fields, fields
from quiz.wording.pages.map_rows import Line, first_rows, table
from quiz.wording.scores import finding
from quiz.wording.sights import Sights, sights

TEN: Final = 10


class Brought(NamedTuple):
    """What a visitor brings along to the map: choices, results, or the reason why these cannot be shown."""

    filters: Filters
    results: Results | None = None
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class MapPage(Page):
    """The map and its key, the ten that suit best (without results: the ten largest), and a table of what is shown.

    ``untold`` says that results came along which point to no place. ``finding`` says what stands out
    ("" without results). ``inks`` are the dots, ``seen`` is what is named.
    """

    code: str
    problem: str
    untold: bool
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
    def chosen(self) -> list[str]:
        """What the map is narrowed to by its own form, in words."""
        family = [self.fields.families[self.filters.family]] if self.filters.family else []
        return family + [self.fields.levels[level - 1] for level in self.filters.levels]


def map_page(brought: Brought, cards: Cards) -> MapPage:
    """Draw the map, beside the results that a visitor brings along, if there are any."""
    catalogue, words, drawn = cards.catalogue, cards.words, dots(cards.catalogue)
    filters, results = one_level(brought.filters), brought.results
    mine = results if results and results.listed else None
    code = encode(results.record) if results else ""
    shown = catalogue.mask(filters)
    shown = np.ones(len(catalogue.careers), dtype=np.bool_) if shown is None else shown
    verdict = mine.verdict if mine else None
    rows = first_rows(mine, shown, cards)
    aside = set(catalogue.rows_of(filters.aside)) if mine else set[int]()
    return MapPage(
        visitor=filters.carried(code),
        home=filters.home(code),
        sectors=score_emblem(verdict.standing).lengths if verdict and verdict.standing else EVEN,
        code=code,
        problem=brought.problem,
        untold=results is not None and mine is None,
        finding=finding(verdict, words) if verdict else "",
        inks=drawn.by_fit(mine.ranking.fits, shown, words) if mine else drawn.by_type(shown, words),
        seen=sights(mine, filters, shown, drawn, cards),
        best=[cards.card(row) for row in rows if row not in aside][:TEN],
        table=table(rows, mine, cards),
        shown=int(shown.sum()),
        total=words.say.number(len(catalogue.careers)),
        trust=words.say.number(100 * drawn.plane.trust),
        filters=filters,
        fields=fields(filters, catalogue, words, counted=True),
    )


def one_level(filters: Filters) -> Filters:
    """Return the filters as the form of the map can show them: with one preparation level at most."""
    return replace(filters, levels=filters.levels[:1])
