"""The catalogue to browse and to search: the list of careers as it was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.searching.documents import Place
from quiz.careers.searching.found import Hit
from quiz.wording.cards import Card, Cards
from quiz.wording.pages import Page
from quiz.wording.pages.fields import Choice, Fields, choices, fields


class Listed(NamedTuple):
    """A career in the list, and why it was found where its title does not say it."""

    card: Card
    why: str


class Way(NamedTuple):
    """A list to browse that a query has to do with: a page of its own, or else the catalogue narrowed to it."""

    name: str
    group: str
    query: str


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
        ways=[_way(place, filters.wide, cards, code) for place in found.places],
        near=[cards.card(row) for row in found.near],
        instead=found.instead,
        sentence=nearest.why if nearest else "",
        code=code,
        problem=problem,
    )


def why_found(hit: Hit | None, cards: Cards) -> str:
    """Say why a career was found, where its title does not show it."""
    say = cards.words.say
    if hit and hit.name and hit.name.kind != "title":
        return say.gettext("Found by “%(name)s”", name=hit.name.text)
    if hit and hit.place and hit.place.kind != "family":
        return say.gettext("Found under %(name)s", name=place_name(hit.place, cards))
    if hit and hit.guide:
        return say.gettext("Found in its guide")
    return ""


def _way(place: Place, wide: Filters, cards: Cards, code: str) -> Way:
    name = place_name(place, cards)
    if place.kind == "group":
        return Way(name, place.key, wide.carried(code))
    return Way(name, "", _narrowed(wide, place).query_string(code=code))


def _narrowed(wide: Filters, place: Place) -> Filters:
    match place.kind:
        case "area":
            return replace(wide, area=place.key)
        case "way":
            return replace(wide, way=place.key)
        case "order":
            return replace(wide, sort=place.key)
        case "level":
            return replace(wide, levels=(int(place.key),))
        case _:
            return replace(wide, family=place.key)


def place_name(place: Place, cards: Cards) -> str:
    """Say what a list of the catalogue is called."""
    head = cards.catalogue.head
    match place.kind:
        case "group":
            return head.groups[place.key]
        case "area":
            return head.areas[place.key].name
        case "way":
            return head.ways[place.key].name
        case "level":
            return f"{place.key} {cards.words.levels[int(place.key) - 1]}"
        case "order":
            return next(order.name for key, order in head.orders.items() if key == place.key)
        case _:
            return head.families[place.key]
