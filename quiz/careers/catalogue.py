"""The careers prepared for comparing: in the order of their titles, with tables over their rows."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np

from quiz.careers.areas import belonging, emphasis, strengths
from quiz.careers.browsing import in_order, masks
from quiz.careers.days import Norm, norms
from quiz.careers.filters import Filters
from quiz.careers.lineup import Lineup, lineup
from quiz.careers.ranking import shapes
from quiz.careers.searching.found import Found
from quiz.careers.searching.search import Search, search_over
from quiz.careers.searching.tongue import tongue_of
from quiz.careers.searching.words import plain_words
from quiz.content.careers import Area, Career, CareersFile, CareersHead, Circumstance, Pay, Source, Sources
from quiz.content.countries import HOME, UNITED_STATES, Countries, Terms, paid_in
from quiz.content.foreign import SOURCE, plain
from quiz.riasec import TYPES, Indices, Mask, Matrix, Signs, Type, Vector

NUDGE: Final = 0.07
"""How much of a fit ten times as many people are worth, among careers that suit about as well."""
FEW, MANY = 3, 6
"""Between a thousand and a million people (powers of ten) numbers count; more or fewer make no difference."""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All careers as rows of one table, in the order of their titles, which decides ties; and their guides' texts.

    ``own_sources`` are those of a host's own careers, by slug; ``abroad`` are names in other languages to search by.
    In another language (``tag``) than the source's the rows stay as they are, so that people's results do too. Pay is
    that of one ``country`` for all careers; ``countries`` are those besides the United States, and ``content`` is what
    the file says, with the pay there.
    """

    careers: tuple[Career, ...]
    head: CareersHead
    guides: Mapping[str, str] = field(default_factory=dict, repr=False)
    own_sources: Mapping[str, Sources] = field(default_factory=dict, repr=False)
    abroad: Mapping[str, Sequence[str]] = field(default_factory=dict, repr=False)
    tag: str = SOURCE
    country: str = HOME
    countries: Countries = field(default_factory=dict, repr=False)
    content: CareersFile | None = field(default=None, repr=False)

    @cached_property
    def terms(self) -> Terms:
        """What holds for the pay of all careers here."""
        return UNITED_STATES if self.country == HOME else self.countries[self.country]

    def pay_in(self, row: int, country: str) -> tuple[Pay | None, Terms, Source]:
        """Return what a career pays in a country, if that is known, on which terms, and who says so."""
        career = self.careers[row]
        if country != HOME:
            there = self.countries[country]
            return there.pay_of(career.slug), there, there.source
        home = career if self.content is None else self.content.by_slug[career.slug]
        sources = self.own_sources.get(career.slug, self.content.sources if self.content else self.head.sources)
        return home.figures.pay, UNITED_STATES, sources.pay

    def at(self, country: str) -> "Catalogue":
        """Return the same careers with the pay of another country; what does not depend on pay is not made again."""
        if country == self.country or self.content is None:
            return self
        paid = self.content if country == HOME else paid_in(self.content, self.countries[country])
        careers = tuple(paid.by_slug[career.slug] for career in self.careers)
        other = replace(self, careers=careers, head=paid, country=country)
        return _sharing(other, self, TABLES - OF_PAY)

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each career by slug."""
        return {career.slug: row for row, career in enumerate(self.careers)}

    @cached_property
    def alphabet(self) -> tuple[int, ...]:
        """The place of each career in the order of the titles."""
        titles = [" ".join(plain_words(plain(career.title))) for career in self.careers]
        order = sorted(range(len(titles)), key=lambda row: titles[row]) if self.tag != SOURCE else range(len(titles))
        places = dict(zip(order, range(len(titles)), strict=True))
        return tuple(places[row] for row in range(len(titles)))

    @cached_property
    def by_alphabet(self) -> tuple[int, ...]:
        """The rows in the order of the titles."""
        return tuple(sorted(range(len(self.careers)), key=lambda row: self.alphabet[row]))

    @cached_property
    def symbols(self) -> dict[str, str]:
        """The symbol of each career by its slug, and by itself."""
        return {name: career.symbol for career in self.careers for name in (career.slug, career.symbol)}

    @cached_property
    def _rows_by_symbol(self) -> dict[str, int]:
        return {career.symbol: row for row, career in enumerate(self.careers)}

    @cached_property
    def shapes(self) -> Matrix:
        """The shapes of all careers as columns, (6, n)."""
        return shapes([career.profile for career in self.careers])

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The keys of the groups, in the order of their directions."""
        return tuple(group for direction in self.head.directions.values() for group in direction.groups)

    @cached_property
    def directions(self) -> tuple[str, ...]:
        """The keys of the directions."""
        return tuple(self.head.directions)

    @cached_property
    def group_of(self) -> Indices:
        """The group of each career by its number, (n,)."""
        numbers = {key: number for number, key in enumerate(self.groups)}
        return np.array([numbers[career.group] for career in self.careers])

    @cached_property
    def direction_of(self) -> tuple[int, ...]:
        """The direction of each group by its number."""
        return tuple(number for number, direction in enumerate(self.head.directions.values()) for _ in direction.groups)

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """The areas of interest, in the order of the ratings."""
        return tuple(self.head.areas.values())

    @cached_property
    def emphasis(self) -> Matrix:
        """Which areas of interest set each career apart, (n, k); rows add to 1."""
        return emphasis([career.areas for career in self.careers])

    @cached_property
    def lineup(self) -> Lineup:
        """The careers by direction and group, for telling who is among the best."""
        return lineup(self.group_of.tolist(), self.direction_of, self.shapes, self.emphasis)

    @cached_property
    def direction_types(self) -> tuple[tuple[Type, ...], ...]:
        """The types of each direction, by its number, the one first that its careers have most of on average."""
        own = np.array(self.direction_of)[self.group_of]
        means = [self.shapes[:, own == number].mean(axis=1) for number in range(len(self.directions))]
        return tuple(tuple(TYPES[place] for place in (-mean).argsort(kind="stable").tolist()) for mean in means)

    @cached_property
    def levels(self) -> Indices:
        """The preparation level of each career, (n,); the highest that it may be."""
        return np.array([career.figures.level for career in self.careers])

    @cached_property
    def lowest_levels(self) -> Indices:
        """The lowest preparation level that each career may be of, (n,)."""
        return np.array([career.figures.lowest_level for career in self.careers])

    @cached_property
    def nudges(self) -> Vector:
        """What puts one of several careers that fit about the same before others: how many people work in it, (n,)."""
        people = np.array([career.people for career in self.careers], dtype=np.float64)
        sizes = np.clip(np.log10(np.maximum(people, 1)), FEW, MANY) - FEW
        # Where only a wider group is counted, the number is taken for a usual one.
        sizes[people == 0] = np.median(sizes[people > 0]) if people.any() else 0
        found: Vector = NUDGE * sizes
        return found

    @cached_property
    def usual_days(self) -> dict[Circumstance, Norm]:
        """What is usual in the days of all careers, where people in them were asked."""
        return norms(self.careers)

    @cached_property
    def belonging(self) -> Mask:
        """In which areas of interest each career is found, (n, k)."""
        return belonging([career.areas for career in self.careers])

    @cached_property
    def strengths(self) -> Signs:
        """Of which areas of interest each career has much (1), little (-1), or neither (0), (n, k)."""
        return strengths([career.areas for career in self.careers])

    def fields(self, rows: Indices, interests: Sequence[str]) -> Signs:
        """Return whether careers have much of what items are about, by their official areas of interest: (m, items).

        An item of an area that the catalogue does not have may be quoted for nothing.
        """
        known = np.concatenate([self.strengths[rows], np.zeros((len(rows), 1), dtype=np.int8)], axis=1)
        found: Signs = known[:, self.areas_of(interests)]
        return found

    def areas_of(self, interests: Sequence[str]) -> Indices:
        """Return the numbers of areas by their official names, -1 for one that the catalogue does not have."""
        return np.array([self._areas.get(interest, -1) for interest in interests], dtype=np.intp)

    @cached_property
    def _areas(self) -> dict[str, int]:
        return {area.official: place for place, area in enumerate(self.areas)}

    @cached_property
    def search(self) -> Search:
        """The search over all that careers are called and listed under."""
        guides = {self.rows[slug]: text for slug, text in self.guides.items() if slug in self.rows}
        return search_over(
            self.careers, self.head, self.belonging, guides, tongue=tongue_of(self.tag), abroad=self.abroad
        )

    def sources_of(self, career: Career) -> Sources:
        """Return where the figures of a career come from."""
        return self.own_sources.get(career.slug, self.head.sources)

    def shape(self, row: int) -> Vector:
        """Return the shape of one career, (6,)."""
        column: Vector = self.shapes[:, row]
        return column

    def rows_of(self, symbols: Sequence[str]) -> list[int]:
        """Return the rows of some careers by their symbols; all of them have to be here."""
        return [self._rows_by_symbol[symbol] for symbol in symbols]

    def mask(self, filters: Filters) -> Mask | None:
        """Return which rows the filters leave, or None if they leave all; what is set aside is left too."""
        if not filters.narrows:
            return None
        mask: Mask = np.ones(len(self.careers), dtype=np.bool_)
        if filters.levels:
            mask &= np.isin(self.levels, filters.levels) | np.isin(self.lowest_levels, filters.levels)
        for key, value in filters.browsed.items():
            # An amount may be one of another country, in a link from a page in another language.
            mask &= self.listed[key].get(value, True)
        if filters.query:
            found: Mask = np.zeros(len(self.careers), dtype=np.bool_)
            found[[hit.row for hit in self.search.find(filters.query).hits]] = True
            mask &= found
        return mask

    def found(self, filters: Filters, searched: Found) -> list[int]:
        """Return the rows that the filters leave, in the order that was asked for; see ``browsing.in_order``.

        ``searched`` is what the search found for the words of the filters.
        """
        mask = self.mask(replace(filters, query=""))
        rows = [hit.row for hit in searched.hits] if filters.query else self.by_alphabet
        left = [row for row in rows if mask is None or mask[row]]
        return in_order(left, filters, self.careers, self.head, terms=self.terms, alphabet=self.alphabet)

    def in_language(
        self, tag: str, content: CareersFile, guides: Mapping[str, str], abroad: Mapping[str, Sequence[str]]
    ) -> "Catalogue":
        """Return the same careers with the texts of another language; tables of numbers are shared.

        Both have the pay of the United States; see ``at``.
        """
        careers = tuple(content.by_slug[career.slug] for career in self.careers)
        assert self.country == HOME  # noqa: S101 - tables of pay are shared
        own = replace(self, careers=careers, head=content, content=content, guides=guides, abroad=abroad, tag=tag)
        return _sharing(own, self, TABLES - OF_WORDS).made()

    def made(self) -> "Catalogue":
        """Make all tables that are still to be made, and return it."""
        for name in TABLES:
            getattr(self, name)
        return self

    @cached_property
    def lists(self) -> dict[str, Collection[str]]:
        """The keys of the lists that can be browsed, by what addresses call their kind."""
        head = self.head
        lists: dict[str, Collection[str]] = {"family": head.families, "group": head.groups}
        return lists | {"interest": head.areas, "way": head.ways, "pay": [str(step) for step in self.terms.steps]}

    @cached_property
    def listed(self) -> dict[str, dict[str, Mask]]:
        """Which careers have each value of each choice that narrows a list, (n,), by the names of ``Filters``."""
        return masks(self.careers, self.head, self.belonging, self.terms)

    @cached_property
    def counts(self) -> dict[str, dict[str, int]]:
        """How many careers have each value of each choice that narrows a list."""
        both = np.concatenate([self.levels, self.lowest_levels[self.lowest_levels < self.levels]])
        levels = {"level": dict(Counter(map(str, both.tolist())))}
        return levels | {name: {key: int(mask.sum()) for key, mask in own.items()} for name, own in self.listed.items()}


TABLES: Final = frozenset(name for name, kind in vars(Catalogue).items() if isinstance(kind, cached_property))
OF_PAY: Final = frozenset({"terms", "lists", "listed", "counts"})
"""The tables that change with the country whose pay is told."""
OF_WORDS: Final = frozenset({"alphabet", "by_alphabet", "areas", "search"})
"""The tables that change with the language."""


def _sharing(own: Catalogue, other: Catalogue, names: Collection[str]) -> Catalogue:
    """Return a catalogue with tables of another one, where they are the same and made already."""
    vars(own).update({name: table for name, table in vars(other).items() if name in names})
    return own


def by_title(
    content: CareersFile,
    guides: Mapping[str, str] | None = None,
    own_sources: Mapping[str, Sources] | None = None,
    *,
    abroad: Mapping[str, Sequence[str]] | None = None,
    countries: Countries | None = None,
) -> Catalogue:
    """Return the careers of a file in the order of their titles; tables are made when they are asked for."""
    careers = tuple(sorted(content.careers, key=lambda career: career.title.casefold()))
    return Catalogue(
        careers,
        content,
        guides or {},
        own_sources or {},
        abroad or {},
        countries=countries or {},
        content=content,
    )


def catalogue_of(
    content: CareersFile, guides: Mapping[str, str] | None = None, own_sources: Mapping[str, Sources] | None = None
) -> Catalogue:
    """Return the careers of a file in the order of their titles, with all tables made, so that no visitor waits.

    ``guides`` are texts by slug, to be searched; for ``own_sources`` see ``Catalogue``.
    """
    return by_title(content, guides, own_sources).made()
