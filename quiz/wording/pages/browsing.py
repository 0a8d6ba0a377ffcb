"""The catalogue to browse and to search: the list of careers as it was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.careers.filters import Filters
from quiz.wording.cards import Card, Cards
from quiz.wording.pages import Page
from quiz.wording.pages.fields import Choice, Fields, choices, fields
from quiz.wording.pages.found import Listed, Way, way_to, why_found


@dataclass(frozen=True, kw_only=True)
class CareersPage(Page):
    """The careers that were asked for, and the form that asks.

    ``instead`` says how a query was understood, ``sentence`` why no career is called so, ``near`` are the careers that
    come nearest where none was found, ``ways`` the lists that have to do with it.
    """

    cards: Sequence[Listed]
    count: int
    total: int
    filters: Filters
    fields: Fields
    choices: Sequence[Choice]
    ways: Sequence[Way]
    near: Sequence[Card]
    instead: str
    sentence: str
    code: str
    problem: str

    @property
    def query(self) -> str:
        """What links to careers carry along: results in sight, and what was chosen."""
        return self.filters.query_string(code=self.code) if self.code else ""

    @property
    def chosen(self) -> list[str]:
        """What the list is narrowed to, and its order, by the names that the form has for it; words aside."""
        fields = self.fields
        named = [fields.families[self.filters.family]] if self.filters.family else []
        named += [fields.levels[level - 1] for level in self.filters.levels]
        options = [(choice.chosen, option) for choice in self.choices for option in choice.options]
        return named + [option.name for chosen, option in options if option.value == chosen]

    @property
    def named(self) -> list[str]:
        """What was asked for; empty where the list holds all careers by name."""
        return [self.filters.query, *self.chosen] if self.filters.query else self.chosen


def careers_page(filters: Filters, cards: Cards, *, code: str, problem: str) -> CareersPage:
    """Browse or search the careers; results come along by their code."""
    catalogue, words = cards.catalogue, cards.words
    found = catalogue.search.find(filters.query)
    rows = catalogue.found(filters, found)
    hits = {hit.row: hit for hit in found.hits}
    nearest = catalogue.head.nearest.get(found.word)
    return CareersPage(
        visitor=filters.carried(code),
        home=filters.home(code),
        cards=[Listed(cards.card(row), why_found(hits.get(row), cards)) for row in rows[: filters.show]],
        count=len(rows),
        total=len(catalogue.careers),
        filters=filters,
        fields=fields(filters, catalogue, words, counted=True),
        choices=list(choices(filters, catalogue, words)),
        ways=[way_to(place, filters.wide, cards, code) for place in found.places],
        near=[cards.card(row) for row in found.near],
        instead=found.instead,
        sentence=nearest.why if nearest else "",
        code=code,
        problem=problem,
    )
