"""Careers side by side: the visitor's own list, up to four at a time, line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from markupsafe import Markup

from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.content.careers import Career
from quiz.content.guides import Guide
from quiz.person.answers import encode
from quiz.wording.cards import Card, Cards
from quiz.wording.charts import rating_points, score_points
from quiz.wording.facts import Fact
from quiz.wording.guide_words import headings
from quiz.wording.pages import Page
from quiz.wording.words import Words

MOST: Final = 4
FROM_GUIDES: Final = ("setting", "hardships")
"""The sections of a guide that a comparison shows."""


class Cell(NamedTuple):
    """What a comparison says of one career in one line: a value and a note, or a guide's text."""

    value: str
    note: str = ""
    text: Markup = Markup()


UNKNOWN: Final = Cell("")


class Line(NamedTuple):
    """One line of a comparison: what it is, where from, and a cell for each career."""

    name: str
    source: str
    cells: Sequence[Cell]


class Column(NamedTuple):
    """One career of a comparison, its family, and the points of its shape."""

    career: Career
    family: str
    points: str


@dataclass(frozen=True, kw_only=True)
class ComparePage(Page):
    """Some of the careers kept, ``shown`` by symbol, side by side, each over the person's own shape."""

    code: str
    filters: Filters
    kept: Sequence[Card]
    shown: Sequence[str]
    most: int = MOST
    points: str
    columns: Sequence[Column]
    lines: Sequence[Line]

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
    rows = results.catalogue.rows_of(shown)
    return ComparePage(
        visitor=filters.wide.query_string(code=code),
        code=code,
        filters=filters,
        kept=cards.cards_of(filters.keep),
        shown=shown,
        points=score_points(standing) if standing else "",
        columns=[_column(results.catalogue.careers[row], cards) for row in rows],
        lines=[
            *_standing_lines(results, rows, cards.words),
            *_fact_lines([cards.facts(row) for row in rows]),
            *_guide_lines([guides.get(results.catalogue.careers[row].slug) for row in rows], cards.words),
        ],
    )


def _column(career: Career, cards: Cards) -> Column:
    return Column(career, cards.catalogue.head.families[career.family], rating_points(career.profile))


def _standing_lines(results: Results, rows: Sequence[int], words: Words) -> Iterator[Line]:
    """Yield how well the careers fit, and how firmly."""
    if not results.listed:
        return
    say = words.say
    yield Line(say.gettext("Fit"), "", [_fit_cell(results, row, words) for row in rows])
    if results.shares is not None:
        firmness = [words.firmness(share) for share in results.shares[rows].tolist()]
        yield Line(say.gettext("Among your best"), "", [Cell(each.times, each.word) for each in firmness])


def _fit_cell(results: Results, row: int, words: Words) -> Cell:
    match = results.match(row)
    note = words.say.gettext(
        "%(closeness)s; number %(rank)s in your ranking",
        closeness=words.closeness(match.fit),
        rank=words.say.number(match.rank),
    )
    return Cell(words.fit(match.fit), note)


def _fact_lines(columns: Sequence[Sequence[Fact]]) -> Iterator[Line]:
    """Yield the figures, each in a line of its own, in the order of a career's page."""
    facts = [{fact.name: fact for fact in column} for column in columns]
    for name in dict.fromkeys(name for each in facts for name in each):
        known = [each.get(name) for each in facts]
        source = next(fact.source for fact in known if fact)
        yield Line(name, source, [Cell(fact.value, fact.note) if fact else UNKNOWN for fact in known])


def _guide_lines(guides: Sequence[Guide | None], words: Words) -> Iterator[Line]:
    """Yield what the guides say of hours and hardships, if there is any guide."""
    names = headings(words.say)
    for key in FROM_GUIDES if any(guides) else ():
        sections = [guide.section(key) if guide else None for guide in guides]
        yield Line(names[key], "", [Cell("", text=section.html if section else Markup()) for section in sections])
