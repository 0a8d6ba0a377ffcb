"""A person's results: what the answers behind one code say among the careers.

Rule of this file: every page that sets a person beside careers (the list, a career, a comparison, then and now) asks
this one value, so that no two of them contradict each other. It makes no words and knows no request.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.changes import Change, changes
from quiz.careers.congruence import congruences
from quiz.careers.filters import Filters
from quiz.careers.influence import Influence, Quota, Table, Voice, Weights, strongest
from quiz.careers.lineup import DEEP, DIRECTIONS, Chances
from quiz.careers.listing import Direction, Group, Listing, Section, Standing
from quiz.careers.particular import particulars
from quiz.careers.ranking import Match, Ranking, rank
from quiz.careers.variety import Entry, arranged, entries
from quiz.content.questions import Item, Questions
from quiz.person.answers import LEFT_OUT, Answers, Record
from quiz.person.firmness import FIRM, Guess, guess, scatters
from quiz.person.likings import answered, likings
from quiz.person.scoring import Places, kinds_of
from quiz.person.sharpening import next_places
from quiz.person.verdict import Verdict, judge
from quiz.riasec import TYPES, Indices, Mask, Vector, shape

IN_A_LIST: Final = Quota(carry=1, pull=1, of_type=1)
BESIDE_A_CAREER: Final = Quota(carry=4, pull=3, of_type=2)
"""How many of the person's own answers are quoted for a match."""
FIRST: Final = 3
"""So many of the careers that suit best are shown in any case."""
SURER: Final = 0.1
"""What being surely among the best is worth beside a direction's score."""
NOW, LATER = "now", "later"
"""The two lists by preparation: within reach of it, and beyond it."""


class _Page(NamedTuple):
    """How many lists a page has, and what they quote together."""

    lists: int
    voice: Voice


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
    def bank(self) -> tuple[Item, ...]:
        """The items for looking closer: those that were answered from, or else the newest ones; "()" without any."""
        closer = self.answers.closer if self.answers else None
        newest = self.questions.newest_bank
        head = closer.head if closer else newest.head if newest else ""
        return self.questions.banks.get(head, ())

    @cached_property
    def closer_given(self) -> tuple[tuple[Item, int], ...]:
        """The answers of looking closer that count, by item."""
        closer = self.answers.closer if self.answers else None
        return tuple((self.bank[place], value) for place, value in closer.given if value < LEFT_OUT) if closer else ()

    @cached_property
    def rated_items(self) -> tuple[Item, ...]:
        """All items whose answers may be quoted: those of the questionnaire, then those of looking closer."""
        return (*self.items, *(item for item, _ in self.closer_given))

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
        """The shape of the person's scores, (6,). Raises ``ValueError`` where there is nothing to compare."""
        if self.verdict.compared is None:
            raise ValueError("there is nothing to compare for this person")
        return shape(self.verdict.compared)

    @cached_property
    def weights(self) -> Weights | None:
        """What was rated, and what each answer weighs; None without six scores made from answers."""
        if self.answers is None or self.verdict.scores is None:
            return None
        values = [*self.answers.values, *(value for _, value in self.closer_given)]
        chosen = np.array([TYPES.index(item.type) for item, _ in self.closer_given], dtype=np.intp)
        areas = self.catalogue.areas_of([item.interest for item in self.rated_items])
        rated, given = answered(np.concatenate([kinds_of(self.places), chosen]), areas, values, len(self.items))
        means = np.array([each.mean for each in self.verdict.tallies])
        return Weights(rated, given, means, len(self.catalogue.head.areas))

    @cached_property
    def likings(self) -> Vector:
        """How much more the person liked each area than others of its type, (k,); nothing without answers."""
        if self.weights is None:
            return np.zeros(len(self.catalogue.head.areas))
        return likings(self.weights.rated, self.weights.means, self.weights.areas)

    @cached_property
    def ranking(self) -> Ranking:
        """All careers in their order."""
        return rank(self.person, self.catalogue.shapes, self.catalogue.emphasis @ self.likings)

    @cached_property
    def known(self) -> Guess | None:
        """What the answers tell of the person's scores and likings; None where there is nothing to compare."""
        if self.weights is None or self.verdict.compared is None:
            return None
        return guess(self.weights.rated, scatters(self.verdict.tallies), self.weights.areas)

    @cached_property
    def chances(self) -> Chances | None:
        """How likely each direction, group and career is among the best; None without a list made from answers."""
        return self.catalogue.lineup.chances(self.known) if self.known and self.listed else None

    @property
    def shares(self) -> Vector | None:
        """How likely each career is among the best, (n,), 0 to 1; None without answers."""
        return self.chances.careers if self.chances else None

    @cached_property
    def leading(self) -> list[int]:
        """The three directions that suit best, by number, the best first. Raises as ``person``."""
        lineup = self.catalogue.lineup
        scores = lineup.direction_scores(self.ranking.scores[np.newaxis, lineup.order])[0]
        if self.chances is None:
            return best_first(scores)[:DIRECTIONS]
        # Of directions about as good the surer one is taken, and of the three the surest goes first.
        shares = self.chances.directions
        return sorted(best_first(scores + SURER * shares)[:DIRECTIONS], key=lambda number: -shares[number])

    @cached_property
    def directions(self) -> list[Direction]:
        """The three directions that suit best, the best first; without a list, three to look around in."""
        return [self._direction(number) for number in self.leading] if self.verdict.compared else []

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
        return self._standings(np.array([row]), Voice(BESIDE_A_CAREER, Counter(), row))[0]

    def standings(self, rows: Sequence[int]) -> list[Standing]:
        """Return where some careers stand, without answers to quote."""
        return self._standings(np.array(rows, dtype=np.intp), None)

    def group_share(self, row: int) -> float | None:
        """Return how likely the group of a career is among the best."""
        return float(self.chances.groups[self.catalogue.group_of[row]]) if self.chances else None

    def changes(self, row: int) -> list[Change]:
        """Return the answers by which a career would stand elsewhere; none without answers."""
        return changes(self.weights, Table(self.catalogue.shapes, self.catalogue.emphasis), row) if self.weights else []

    def listings(self, filters: Filters) -> list[Listing]:
        """Return the lists to show: one, or two where the visitor's preparation is known; none without a signal.

        A list without any career is left out.
        """
        if not self.listed:
            return []
        choices = {name: mask for name, mask in self._choices(filters).items() if mask is None or mask.any()}
        # One voice for the page, so that no answer is quoted too often on it.
        page = _Page(len(choices), Voice(IN_A_LIST, Counter()))
        return [self._listing(name, mask, filters, page) for name, mask in choices.items()]

    def _choices(self, filters: Filters) -> dict[str, Mask | None]:
        """Return the names of the lists, with the rows that each is drawn from."""
        among = self.catalogue.mask(filters)
        if filters.aside:
            among = np.ones(len(self.catalogue.careers), dtype=np.bool_) if among is None else among
            among[self.catalogue.rows_of(filters.aside)] = False
        if not filters.have:
            return {"": among}
        within = self.catalogue.lowest_levels <= filters.have
        return {NOW: within, LATER: ~within} if among is None else {NOW: within & among, LATER: ~within & among}

    def _listing(self, name: str, among: Mask | None, filters: Filters, page: _Page) -> Listing:
        count = filters.show // page.lists
        total = len(self.catalogue.careers) if among is None else int(among.sum())
        if filters.plain or filters.query:
            standings = self._standings(self.ranking.best(count, among), page.voice)
            return Listing(
                name, [Section("", [Group("", None, [each], 1) for each in standings])], total, count < total
            )
        found = entries(self.ranking.scores, self.catalogue.nudges, self.catalogue.group_of, among)
        # How firm a group is holds for all its members, and says nothing of some of them.
        sure: set[int] = set() if filters.have or filters.narrows else self._sure_groups
        # Groups come whole, so that each of two lists would be a little longer than half of one.
        parts = arranged(found, self.leading, self.catalogue.direction_of, count - (page.lists > 1), sure)
        shown = [entry for part in parts for entry in part.entries]
        left = iter(self._standings(np.array([row for entry in shown for row in entry.rows]), page.voice))
        keys = self.catalogue.directions
        sections = [
            Section(
                keys[part.direction] if part.direction >= 0 else "",
                [self._group(entry, left) for entry in part.entries],
            )
            for part in parts
        ]
        return Listing(name, sections, total, len(shown) < len(found))

    @property
    def _sure_groups(self) -> set[int]:
        """The groups that no list leaves out: those that are firm, and those of the careers that suit best."""
        best = set(self.catalogue.group_of[self.ranking.best(FIRST)].tolist())
        return best | (set((self.chances.groups >= FIRM).nonzero()[0].tolist()) if self.chances else set())

    def _group(self, entry: Entry, standings: Iterable[Standing]) -> Group:
        share = float(self.chances.groups[entry.group]) if self.chances else None
        own = [each for _, each in zip(entry.rows, standings, strict=False)]
        return Group(self.catalogue.groups[entry.group], share, own, entry.size)

    def _direction(self, number: int) -> Direction:
        """Say why a direction suits: what carries its best careers on average."""
        rows = np.array(self.catalogue.direction_of)[self.catalogue.group_of] == number
        best = self.ranking.best(DEEP, rows)
        table = self._table(best)
        shapes, emphasis = table.shapes.mean(axis=1, keepdims=True), table.emphasis.mean(axis=0, keepdims=True)
        (congruence,) = congruences(self.person, shapes)
        (particular,) = particulars(self.likings, emphasis)
        share = float(self.chances.directions[number]) if self.chances else None
        return Direction(self.catalogue.directions[number], share, congruence, particular)

    def _table(self, rows: Indices) -> Table:
        """Return some careers to look at; likings only count for those that are near enough in fit."""
        near = self.ranking.near[rows]
        return Table(self.catalogue.shapes[:, rows], self.catalogue.emphasis[rows] * near[:, np.newaxis])

    def _standings(self, rows: Indices, voice: Voice | None) -> list[Standing]:
        table = self._table(rows)
        quotes: list[list[Influence]] = [[]] * len(rows)
        if self.weights and voice:
            asked = [self.rated_items[place].interest for place in self.weights.places.tolist()]
            quotes = strongest(self.weights, table, self.catalogue.fields(rows, asked), voice)
        shares = [None] * len(rows) if self.shares is None else self.shares[rows].tolist()
        particular = particulars(self.likings, table.emphasis)
        found = (self.ranking.matches(rows), congruences(self.person, table.shapes), particular, quotes, shares)
        return list(map(Standing, *found))


def best_first(scores: Vector) -> list[int]:
    """Return the numbers of some scores, the highest first; equal ones keep their order."""
    found: list[int] = (-scores).argsort(kind="stable").tolist()
    return found


def results_of(record: Record, questions: Questions, catalogue: Catalogue) -> Results:
    """Return what a record says among the careers. The same record always gets the same results."""
    return Results(catalogue, questions, record, judge(record, places_of(questions, record)))


def places_of(questions: Questions, record: Record) -> Places:
    """Return where each type's items stand in the questionnaire that was answered, if there was one."""
    return questions.places_of[record.head] if isinstance(record, Answers) else ()
