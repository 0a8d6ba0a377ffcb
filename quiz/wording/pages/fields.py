"""The filters of a list of careers as a form shows them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import GROWTHS, SORTS, Filters
from quiz.wording.pay import pay_heading, per
from quiz.wording.words import Words


@dataclass(frozen=True)
class Fields:
    """What can be chosen and what was; with counts, how many careers each choice has."""

    filters: Filters
    families: dict[str, str]
    levels: Sequence[str]
    family_counts: dict[str, int] = field(default_factory=dict)
    level_counts: dict[str, int] = field(default_factory=dict)


class Option(NamedTuple):
    """One value of a choice: what an address writes, its name, and how many careers have it."""

    value: str
    name: str
    size: int


class Choice(NamedTuple):
    """A choice of one value: what addresses and people call it, what no choice is called, and what was chosen."""

    key: str
    name: str
    none: str
    chosen: str
    options: Sequence[Option]


def fields(filters: Filters, catalogue: Catalogue, words: Words, *, counted: bool = False) -> Fields:
    """Return the fields of a filter form as they were chosen."""
    counts = [catalogue.counts[column] for column in ("family", "level")] if counted else []
    return Fields(filters, catalogue.head.families, words.levels, *counts)


def choices(filters: Filters, catalogue: Catalogue, words: Words) -> Iterator[Choice]:
    """Yield the choices that narrow the catalogue, besides words, family and level, and the orders it has."""
    head, say, _ = catalogue.head, words.say, words.say.gettext
    pays = _pays(catalogue, words)
    growths = dict(zip(GROWTHS, (_("growing"), _("growing by a tenth or more")), strict=True))
    found = _("Best match first") if filters.query else _("As they come")
    given: Sequence[tuple[str, str, str, str, Mapping[str, str]]] = (
        ("interest", "area", _("Interest"), _("All interests"), {key: area.name for key, area in head.areas.items()}),
        ("group", "group", _("Group"), _("All groups"), dict(sorted(head.groups.items(), key=lambda each: each[1]))),
        ("way", "way", _("Usual way in"), _("All ways"), {key: way.name for key, way in head.ways.items()}),
        ("pay", "pay", pay_heading(catalogue.country, say), _("Any pay"), pays),
        ("growth", "growth", _("Jobs in ten years"), _("Any change"), growths),
        (
            "type",
            "kind",
            _("Strongest type"),
            _("All types"),
            {str(each.kind): each.name for each in words.types.values()},
        ),
        ("sort", "sort", _("Order"), found, dict(zip(SORTS, _orders(words), strict=True))),
    )
    for key, own, name, none, values in given:
        counts = catalogue.counts.get(own, {})
        options = [Option(value, text, counts.get(value, 0)) for value, text in values.items()]
        yield Choice(key, name, none, str(getattr(filters, own) or ""), options)


def _pays(catalogue: Catalogue, words: Words) -> dict[str, str]:
    """Return the amounts that pay can be asked to reach, in the money and unit of the country that comes first."""
    say, terms = words.say, catalogue.terms
    money = {str(step): say.dollars(step, currency=terms.currency) for step in terms.steps}
    if terms.per == "year":
        return {key: say.gettext("%(amount)s a year or more", amount=amount) for key, amount in money.items()}
    return {key: say.gettext("%(amount)s or more", amount=per(each, terms.per, say)) for key, each in money.items()}


def _orders(words: Words) -> Sequence[str]:
    """Return the names of the orders, in the order of ``SORTS``."""
    _ = words.say.gettext
    return (
        _("By name"),
        _("Best paid first"),
        _("Growing fastest first"),
        _("Most openings first"),
        _("Most people first"),
        _("Least preparation first"),
    )
