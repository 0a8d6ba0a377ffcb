"""Careers in words: as they are shown in lists, figures turned into one line of facts."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career
from quiz.wording.facts import Fact, Facts, median_pay
from quiz.wording.words import SEPARATOR, Words

NO_BREAK: Final = "\N{NO-BREAK SPACE}"


class Card(NamedTuple):
    """A career in a list: what it is, and its level, pay and growth as one line of facts."""

    slug: str
    symbol: str
    title: str
    summary: str
    facts: str


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

    def cards_of(self, symbols: Sequence[str]) -> list[Card]:
        """Return the cards of careers by their symbols."""
        return [self.card(row) for row in self.catalogue.rows_of(symbols)]

    def facts(self, row: int) -> list[Fact]:
        """Return all figures of the career at ``row``, in words."""
        return self._facts.of(self.catalogue.careers[row])

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.catalogue.head.sources, self.words)

    def _made(self, career: Career) -> Card:
        say, figures = self.words.say, career.figures
        level = say.gettext("level %(level)s", level=figures.level)
        pay = median_pay(figures.pay, say)
        outlook = figures.outlook
        growth = say.gettext("jobs %(change)s", change=say.change(outlook.growth)) if outlook else ""
        # A line may break between facts, but not within a figure.
        unbroken = (each.replace(" ", NO_BREAK) for each in (level, pay, growth) if each)
        return Card(
            career.slug,
            career.symbol,
            career.title,
            career.summary,
            SEPARATOR.join(unbroken),
        )
