"""How a search is told: why a career was found, and which lists have to do with what was asked for."""

from dataclasses import replace
from typing import NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.searching.documents import Place
from quiz.careers.searching.found import Hit
from quiz.wording.cards import Card, Cards


class Listed(NamedTuple):
    """A career in the list, and why it was found where its title does not say it."""

    card: Card
    why: str


class Way(NamedTuple):
    """A list to browse that a query has to do with: a page of its own, or else the catalogue narrowed to it."""

    name: str
    group: str
    query: str


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


def way_to(place: Place, wide: Filters, cards: Cards, code: str) -> Way:
    """Return the list that a query has to do with; results come along by their code."""
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
