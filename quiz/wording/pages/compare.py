"""Careers side by side: the visitor's own list, up to four at a time, question by question."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.content.guides import Guide
from quiz.person.answers import encode
from quiz.wording.beside import Column, Line, lines
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.glance import Glance, glance
from quiz.wording.language import Language
from quiz.wording.pages import EVEN, Page
from quiz.wording.scores import leaders
from quiz.wording.words import Words

MOST: Final = 4


class Shown(NamedTuple):
    """A career at the head of a comparison, and what the charts below are drawn from."""

    card: Card
    glance: Glance
    marks: int


@dataclass(frozen=True, kw_only=True)
class ComparePage(Page):
    """Some of the careers kept side by side, those in ``columns``, each with the person's own shape over its own.

    ``field`` is the color of the head: that of the type that leads in the person, or else none.
    """

    code: str
    filters: Filters
    title: str
    field: str
    kept: Sequence[Card]
    most: int = MOST
    mine: Emblem | None
    columns: Sequence[Shown]
    lines: Sequence[Line]

    @property
    def shown(self) -> set[str]:
        """The symbols of the careers that are shown."""
        return {column.card.symbol for column in self.columns}

    @property
    def query(self) -> str:
        """What links to careers carry along."""
        return self.filters.query_string(code=self.code)


def compare_page(
    results: Results, asked: Sequence[str], filters: Filters, cards: Cards, guides: dict[str, Guide]
) -> ComparePage:
    """Compare up to four of the careers kept: those asked for, or else the first ones."""
    code, standing = encode(results.record), results.verdict.standing
    wanted = [results.catalogue.symbols.get(name) for name in dict.fromkeys(asked)]
    shown = ([symbol for symbol in wanted if symbol and symbol in filters.keep] or list(filters.keep))[:MOST]
    columns = _columns(cards.catalogue.rows_of(shown), results, cards, guides)
    lead, mine = leaders(results.verdict), score_emblem(standing) if standing else None
    return ComparePage(
        visitor=filters.wide.query_string(code=code),
        home=filters.home(code),
        sectors=mine.lengths if mine else EVEN,
        code=code,
        filters=filters,
        title=_title(len(shown), cards.words.say),
        field=lead[0] if lead else "N",
        kept=cards.cards_of(filters.keep),
        mine=mine,
        columns=[_shown(column, cards.words) for column in columns],
        lines=lines(columns, cards.catalogue.head.sources, cards.words, cards.scale),
    )


def _columns(rows: Sequence[int], results: Results, cards: Cards, guides: dict[str, Guide]) -> list[Column]:
    careers, sources_of, terms = cards.catalogue.careers, cards.catalogue.sources_of, cards.catalogue.terms
    # There is no room to quote answers.
    standings = results.standings(rows) if results.listed else [None] * len(rows)
    return [
        Column(
            careers[row],
            glance(careers[row], cards.card(row), sources_of(careers[row]), cards.words, terms),
            standing,
            guides.get(careers[row].slug),
        )
        for row, standing in zip(rows, standings, strict=True)
    ]


def _shown(column: Column, words: Words) -> Shown:
    marks = words.closeness_marks(column.standing.match.fit) if column.standing else 0
    return Shown(column.glance.card, column.glance, marks)


def _title(number: int, say: Language) -> str:
    """Say how many careers stand side by side, in words."""
    _ = say.gettext
    return (_("One from your list"), _("Two side by side"), _("Three side by side"), _("Four side by side"))[number - 1]
