"""Careers in words: as they are shown in lists, with the three facts that people ask first."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career, Pay
from quiz.wording.emblems import Emblem, rating_emblem
from quiz.wording.facts import Fact, Facts
from quiz.wording.pay import median_pay
from quiz.wording.words import Trend, Words

CEILING: Final = 200_000
"""The right end of every bar of pay, in dollars a year; what is more runs out of it."""
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
        return Facts(self.catalogue.sources_of(career), self.words).of(career)

    def _made(self, career: Career) -> Card:
        figures, words = career.figures, self.words
        return Card(
            career.slug,
            career.symbol,
            career.title,
            career.summary,
            rating_emblem(career.profile),
            median_pay(figures.pay, words.say),
            pay_bar(figures.pay),
            words.trend(figures.outlook.growth) if figures.outlook else None,
            words.way(figures),
        )


def pay_bar(pay: Pay | None) -> PayBar | None:
    """Return the bar of some pay; none where only pay by the hour or the middle is known."""
    if pay is None or pay.per == "hour" or pay.low is None or pay.high is None:
        return None
    low, middle, high = (round(min(each, CEILING) * WIDTH / CEILING) for each in (pay.low, pay.median, pay.high))
    return PayBar(low, high - low, middle)
