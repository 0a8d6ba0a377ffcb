"""A person's results: what the answers behind one code say among the careers.

Rule of this file: every page that sets a person beside careers (the list, a career, a comparison, then and now) asks
this one value, so that no two of them contradict each other. It makes no words and knows no request.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.congruence import Congruence, congruences
from quiz.careers.filters import Filters
from quiz.careers.influence import Change, Influence, Quota, Weights, changes, strongest, weigh
from quiz.careers.ranking import Match, Ranking, rank
from quiz.careers.variety import Entry, varied
from quiz.content.questions import Item, Questions
from quiz.person.answers import LEFT_OUT, Answers, Record
from quiz.person.scoring import Places
from quiz.person.sharpening import next_places
from quiz.person.verdict import Verdict, judge
from quiz.riasec import Indices, Mask, Vector, shape

IN_A_LIST: Final = Quota(carry=2, pull=1, of_type=1)
BESIDE_A_CAREER: Final = Quota(carry=4, pull=3, of_type=2)
"""How many of the person's own answers are quoted for a match."""
NOW, LATER = "now", "later"
"""The two lists by preparation: within reach of it, and beyond it."""


class Standing(NamedTuple):
    """Where one career stands in a person's results, and why.

    ``influences`` are the answers to quote, ``share`` is how often the career is among the best in the re-draws; both
    are only there where there are answers.
    """

    match: Match
    congruence: Congruence
    influences: Sequence[Influence] = ()
    share: float | None = None


class Listed(NamedTuple):
    """An entry of a list: the career that leads it, and the rows of those nearly the same, which share the entry."""

    standing: Standing
    others: tuple[int, ...]


@dataclass(frozen=True)
class Listing:
    """A ranked list: its name ("" for the only one), its entries, and whether there are more.

    ``count`` is the number of careers it is drawn from.
    """

    name: str
    entries: list[Listed]
    count: int
    more: bool


@dataclass(frozen=True, eq=False)
class Results:
    """One person among the careers. Only with a list (``listed``) is there a ranking, and what follows from it."""

    catalogue: Catalogue
    questions: Questions
    record: Record
    verdict: Verdict

    @property
    def listed(self) -> bool:
        """Tell whether a list of careers made from the scores would mean something."""
        return self.verdict.ranked is not None

    @property
    def answers(self) -> Answers | None:
        """The person's answers, or None where the scores come from another test."""
        return self.record if isinstance(self.record, Answers) else None

    @property
    def items(self) -> tuple[Item, ...]:
        """The items that were asked, in their order; none where the scores come from another test."""
        return self.questions.items_of[self.answers.head] if self.answers else ()

    @property
    def places(self) -> Places:
        """Where each type's items stand in the questionnaire that was answered, if there was one."""
        return places_of(self.questions, self.record)

    @cached_property
    def given(self) -> dict[str, int]:
        """The answers by item; what was left out or not asked is none."""
        values = self.answers.values if self.answers else ()
        return {item.id: value for item, value in zip(self.items, values, strict=True) if value < LEFT_OUT}

    @cached_property
    def person(self) -> Vector:
        """The shape of the person's scores, (6,). Raises ``ValueError`` where there is no list."""
        if self.verdict.ranked is None:
            raise ValueError("there is no list for this person")
        return shape(self.verdict.ranked)

    @cached_property
    def ranking(self) -> Ranking:
        """The fit of every career."""
        return rank(self.person, self.catalogue.shapes)

    @cached_property
    def shares(self) -> Vector | None:
        """How often each career is among the best in the re-draws, (n,), 0 to 1; None without answers."""
        return self.verdict.drawn.shares(self.catalogue.light_shapes) if self.verdict.drawn else None

    @cached_property
    def weights(self) -> Weights | None:
        """What each answer weighs in a fit; None without answers."""
        if self.answers is None:
            return None
        return weigh(self.verdict.tallies, self.places, self.answers.values)

    @property
    def settled(self) -> bool:
        """Tell whether more answers would hardly change the list."""
        return self.verdict.settled(self.catalogue.shapes)

    @property
    def next_places(self) -> tuple[int, ...]:
        """The places of the open items that can still change the list most; none without six scores."""
        if self.answers is None or self.verdict.scores is None:
            return ()
        return next_places(self.verdict.tallies, self.places, self.answers.values, self.catalogue.shapes)

    def match(self, row: int) -> Match:
        """Return the fit and the rank of one career."""
        return self.ranking.matches(np.array([row]))[0]

    def beside(self, row: int) -> Standing:
        """Return where one career stands, with more answers quoted than in a list."""
        return self._standings(np.array([row]), BESIDE_A_CAREER, turn=row)[0]

    def changes(self, row: int) -> list[Change]:
        """Return the answers by which a career would stand elsewhere; none without answers."""
        return changes(self.weights, self.catalogue.shapes, row) if self.weights else []

    def listings(self, filters: Filters) -> list[Listing]:
        """Return the lists to show: one, or two where the visitor's preparation is known; none without a signal.

        A list without any career is left out.
        """
        if not self.listed:
            return []
        choices = {name: mask for name, mask in self._choices(filters).items() if mask is None or mask.any()}
        return [self._listing(name, mask, filters, filters.show // len(choices)) for name, mask in choices.items()]

    def _choices(self, filters: Filters) -> dict[str, Mask | None]:
        """Return the names of the lists, with the rows that each is drawn from."""
        among = self.catalogue.mask(filters)
        if filters.aside:
            among = np.ones(len(self.catalogue.careers), dtype=np.bool_) if among is None else among
            among[self.catalogue.rows_of(filters.aside)] = False
        if not filters.have:
            return {"": among}
        within = self.catalogue.levels <= filters.have
        return {NOW: within, LATER: ~within} if among is None else {NOW: within & among, LATER: ~within & among}

    def _listing(self, name: str, among: Mask | None, filters: Filters, count: int) -> Listing:
        entries = self._entries(among, filters, count)
        standings = self._standings(np.array([entry.row for entry in entries], dtype=np.intp), IN_A_LIST)
        found = [Listed(standing, entry.others) for standing, entry in zip(standings, entries, strict=True)]
        total = len(self.catalogue.careers) if among is None else int(among.sum())
        return Listing(name, found, total, sum(1 + len(entry.others) for entry in entries) < total)

    def _entries(self, among: Mask | None, filters: Filters, count: int) -> list[Entry]:
        if filters.plain or filters.query:
            return [Entry(row) for row in self.ranking.best(count, among).tolist()]
        order = self.ranking.best(len(self.catalogue.careers), among).tolist()
        return varied(order, self.catalogue.alike, count, self.ranking.fits + self.catalogue.nudges, among)

    def _standings(self, rows: Indices, quota: Quota, turn: int = 0) -> list[Standing]:
        shapes = self.catalogue.shapes[:, rows]
        nothing: list[list[Influence]] = [[]] * len(rows)
        fields = self.catalogue.fields(rows, [item.interest for item in self.items])
        quotes = strongest(self.weights, shapes, quota, fields, turn) if self.weights else nothing
        shares = [None] * len(rows) if self.shares is None else self.shares[rows].tolist()
        return list(map(Standing, self.ranking.matches(rows), congruences(self.person, shapes), quotes, shares))


def results_of(record: Record, questions: Questions, catalogue: Catalogue) -> Results:
    """Return what a record says among the careers. The same record always gets the same results."""
    return Results(catalogue, questions, record, judge(record, places_of(questions, record)))


def places_of(questions: Questions, record: Record) -> Places:
    """Return where each type's items stand in the questionnaire that was answered, if there was one."""
    return questions.places_of[record.head] if isinstance(record, Answers) else ()
