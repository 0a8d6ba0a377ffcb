"""The ranked lists of a results page: which careers stand on them, in which order, and what stands behind each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from markupsafe import Markup

from quiz.careers.filters import Filters
from quiz.careers.influence import Quota, Weights, strongest, weigh
from quiz.careers.ranking import Mask, Matrix, Ranking, best, matches, parts, rank
from quiz.careers.variety import Entry, varied
from quiz.person.answers import Answers, GivenScores
from quiz.person.firmness import Shares
from quiz.person.verdict import Verdict
from quiz.riasec import Vector, shape
from quiz.web.request import career_address, the_language, the_site
from quiz.wording.presenters import Backing, Row, rows
from quiz.wording.reasons import carried, in_cents, told

QUOTA = Quota(carry=2, pull=1, of_type=1)
"""How many of the person's own answers are quoted for a match."""
ENOUGH = 6
"""Among so many times as many careers there are nearly always entries enough."""


@dataclass(frozen=True)
class Listing:
    """A ranked list: its name ("" for the only one, "now" and "later" by preparation), its rows, and if there are more.

    ``count`` is the number of careers it is drawn from. A list without any is left out.
    """

    name: str
    rows: list[Row]
    count: int
    more: bool


def listings(verdict: Verdict, record: Answers | GivenScores, code: str, filters: Filters) -> list[Listing]:
    """Return the lists to show: one, or two where the visitor's preparation is known; none without a signal."""
    if verdict.ranked is None:
        return []
    site = the_site()
    person = shape(verdict.ranked)
    drawer = _Drawer(
        verdict, record, person, rank(person, site.shapes), career_address(filters.query_string(code=code))
    )
    among = site.mask(filters)
    if filters.aside:
        among = np.ones(len(site.careers), dtype=np.bool_) if among is None else among
        among[[site.rows[slug] for slug in filters.aside]] = False
    choices = {"": among}
    if filters.have:
        now, whole = site.levels <= filters.have, among is None or among
        choices = {"now": now & whole, "later": ~now & whole}
    counts = {name: len(site.careers) if choice is None else int(choice.sum()) for name, choice in choices.items()}
    filled = [name for name, count in counts.items() if count]
    found = []
    for name in filled:
        entries = _entries(drawer.ranking, choices[name], filters, filters.show // len(filled))
        shown = sum(1 + len(entry.others) for entry in entries)
        found.append(Listing(name, drawer.rows(entries), counts[name], shown < counts[name]))
    return found


def _entries(ranking: Ranking, among: Mask | None, filters: Filters, count: int) -> list[Entry]:
    if filters.plain or filters.query:
        return [Entry(row) for row in best(ranking, count, among).tolist()]
    return varied(_order(ranking, among, count), the_site().alike, count, ranking.fits, among)


def _order(ranking: Ranking, among: Mask | None, count: int) -> Iterator[int]:
    """Yield rows best first; the first ones are mostly enough, and sorting all takes far longer."""
    first = count * ENOUGH
    yield from best(ranking, first, among).tolist()
    yield from best(ranking, len(ranking.fits), among).tolist()[first:]


@dataclass(frozen=True, eq=False)
class _Drawer:
    """Draws rows of one person's ranking; what all rows need is worked out once."""

    verdict: Verdict
    record: Answers | GivenScores
    person: Vector
    ranking: Ranking
    href: str

    def rows(self, entries: list[Entry]) -> list[Row]:
        site, say = the_site(), the_language()
        shown = np.array([entry.row for entry in entries], dtype=np.intp)
        careers = site.shapes[:, shown]
        person = self.person.tolist()
        whys = [carried(cents, person, say) for cents in in_cents(parts(self.person, careers))]
        others = [entry.others for entry in entries]
        shares = () if self._shares is None else self._shares[shown].tolist()
        backing = Backing(whys, others, self._quotes(careers), shares)
        return rows(matches(self.ranking, shown), backing, site.cards(say), self.href, say)

    @cached_property
    def _shares(self) -> Shares | None:
        return self.verdict.drawn.shares(the_site().light_shapes) if self.verdict.drawn else None

    @cached_property
    def _weights(self) -> Weights | None:
        if not isinstance(self.record, Answers):
            return None
        return weigh(self.verdict.tallies, the_site().questions.places_of[self.record.head], self.record.values)

    def _quotes(self, careers: Matrix) -> list[list[Markup]]:
        if self._weights is None or not isinstance(self.record, Answers):
            return []
        items, say = the_site().questions.items_of[self.record.head], the_language()
        return [[told(each, items, say) for each in own] for own in strongest(self._weights, careers, QUOTA)]
