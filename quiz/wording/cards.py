"""Careers in words: as they are shown in lists, with the three facts that people ask first."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career, Pay
from quiz.content.countries import UNITED_STATES, Terms
from quiz.wording.emblems import Emblem, rating_emblem
from quiz.wording.facts import Fact, Facts
from quiz.wording.pay import median_pay, scale_note
from quiz.wording.pays import source_name
from quiz.wording.words import Trend, Words

CEILING: Final = UNITED_STATES.ceiling
"""The right end of every bar of pay in the United States; what is more runs out of it."""
WIDTH: Final = 140
"""How long a bar of pay is."""


class PayBar(NamedTuple):
    """Pay on one scale for all careers: where the bar begins, how long it is (10 to 90 of 100 people), the middle."""

    start: int
    length: int
    middle: int


class Card(NamedTuple):
    """A career in a list: what it is, its shape, and its pay, trend and level in words ("" where not known)."""

    slug: str
    symbol: str
    title: str
    summary: str
    emblem: Emblem
    pay: str
    bar: PayBar | None
    trend: Trend | None
    level: str


class Cards:
    """The careers of a catalogue in one language, each put into words when it is first shown."""

    def __init__(self, catalogue: Catalogue, words: Words) -> None:
        """Keep what the cards are made from."""
        self.catalogue = catalogue
        self.words = words
        self._cards: dict[int, Card] = {}

    def card(self, row: int) -> Card:
        """Return the card of the career at ``row``."""
        if row not in self._cards:
            self._cards[row] = self._made(self.catalogue.careers[row])
        return self._cards[row]

    def card_of(self, slug: str) -> Card:
        """Return the card of a career by its slug."""
        return self.card(self.catalogue.rows[slug])

    def career_of(self, slug: str) -> Career:
        """Return a career by its slug."""
        return self.catalogue.careers[self.catalogue.rows[slug]]

    def cards_of(self, symbols: Sequence[str]) -> list[Card]:
        """Return the cards of careers by their symbols."""
        return [self.card(row) for row in self.catalogue.rows_of(symbols)]

    def facts(self, row: int) -> list[Fact]:
        """Return all figures of the career at ``row``, in words."""
        career = self.catalogue.careers[row]
        return Facts(self.catalogue.sources_of(career), self.words, self.catalogue.country, self.catalogue.terms).of(
            career
        )

    @property
    def scale(self) -> str:
        """What pay and its bars mean, where another country than the United States comes first, else ""."""
        catalogue = self.catalogue
        return scale_note(catalogue.country, catalogue.terms, source_name(catalogue.head.sources.pay), self.words.say)

    def at(self, country: str) -> "Cards":
        """Return the careers with the pay of another country first."""
        catalogue = self.catalogue.at(country)
        return self if catalogue is self.catalogue else Cards(catalogue, self.words)

    def _made(self, career: Career) -> Card:
        figures, words, terms = career.figures, self.words, self.catalogue.terms
        return Card(
            career.slug,
            career.symbol,
            career.title,
            career.summary,
            rating_emblem(career.profile),
            median_pay(figures.pay, words.say, terms),
            pay_bar(figures.pay, terms),
            words.trend(figures.outlook.growth) if figures.outlook else None,
            words.way(figures),
        )


def pay_bar(pay: Pay | None, terms: Terms = UNITED_STATES) -> PayBar | None:
    """Return the bar of some pay; none where only the middle is known, or pay in another unit than a country's own."""
    if pay is None or pay.per != terms.per or pay.part_time or pay.low is None or pay.high is None:
        return None
    end = terms.ceiling
    low, middle, high = (round(min(each, end) * WIDTH / end) for each in (pay.low, pay.median, pay.high))
    return PayBar(low, high - low, middle)
