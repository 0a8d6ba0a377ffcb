"""The same made-up people twice: what is said of the first sitting, what is true, and what the second brings back."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bench.respondents import Form, People, Table, Vectors
from quiz.careers.filters import NONE
from quiz.careers.lineup import Lineup
from quiz.careers.results import Results
from quiz.careers.sittings import TOP
from quiz.person.answers import Answers
from quiz.person.population import LEAN
from quiz.person.scoring import kinds_of
from quiz.person.signal import Signal
from quiz.person.verdict import Verdict
from quiz.web.site import Site

Flags = npt.NDArray[np.bool_]

FEWEST = 200
"""A tenth with fewer matches is measured together with the one below; the lowest is then left out."""
KINDS = ("directions", "groups", "careers")
"""What is said to be firm."""


class Tenth(NamedTuple):
    """What was shown of one tenth of firmness: said to be true, is true, and its part of all."""

    said: float
    true: float
    part: float


@dataclass(frozen=True)
class Told:
    """What was said of all directions, groups or careers shown, (m,), whether it is true, and whose it is."""

    said: Vectors
    true: Flags
    person: npt.NDArray[np.int64]

    @cached_property
    def tenths(self) -> list[Tenth]:
        """All by tenths of what was said."""
        place = np.minimum((self.said * 10).astype(int), 9)
        counts = np.bincount(place, minlength=10)
        for tenth in range(9, 0, -1):
            if counts[tenth] < FEWEST:
                place[place == tenth] = tenth - 1
                counts[tenth - 1] += counts[tenth]
        return [
            Tenth(float(self.said[own].mean()), float(self.true[own].mean()), float(own.mean()))
            for own in (place == tenth for tenth in range(10))
            if own.sum() >= FEWEST
        ]

    @property
    def worst(self) -> float:
        """By how much the promise of the worst tenth is off."""
        return max(abs(each.said - each.true) for each in self.tenths)

    def band(self, least: float, most: float) -> Tenth:
        """Return the same of all between two bounds."""
        own = (self.said >= least) & (self.said < most)
        return Tenth(float(self.said[own].mean()), float(self.true[own].mean()), float(own.mean()))

    def people(self, least: float) -> set[int]:
        """Return of whom something is said to be true at least so surely."""
        return set(self.person[self.said >= least].tolist())


@dataclass(frozen=True)
class Sittings:
    """The same people twice with one questionnaire, ``answers`` and ``again`` of shape (n, items)."""

    site: Site
    head: str
    group: People
    answers: Table
    again: Table

    @cached_property
    def results(self) -> list[Results]:
        """What is said of the first sitting."""
        return [self.site.results(Answers(self.head, tuple(row))) for row in self.answers.tolist()]

    @property
    def verdicts(self) -> list[Verdict]:
        """What is said of their scores."""
        return [each.verdict for each in self.results]

    @cached_property
    def signals(self) -> Counter[str]:
        """How many are told what: clear, mixed, cannot tell."""
        return Counter(told(each) for each in self.verdicts)

    @cached_property
    def listed(self) -> list[int]:
        """Who has a list."""
        return [place for place, each in enumerate(self.results) if each.listed]

    @cached_property
    def told(self) -> dict[str, Told]:
        """What is said of what is shown, and whether it is true."""
        lineup = self.site.catalogue.lineup
        people = np.concatenate([self.group.interests - LEAN, self.group.likings], axis=1)
        best = lineup.best(lineup.scores(people))
        truth = dict(zip(KINDS, (best.directions, best.groups, _by_row(best.careers, lineup)), strict=True))
        found: dict[str, list[tuple[float, bool, int]]] = {kind: [] for kind in KINDS}
        for person in self.listed:
            for kind, number, share in _shown(self.results[person]):
                found[kind].append((share, bool(truth[kind][person, number]), person))
        return {kind: Told(*(np.array(column) for column in zip(*rows, strict=True))) for kind, rows in found.items()}

    @property
    def worst(self) -> float:
        """By how much the promise of the worst tenth is off."""
        return max(each.worst for each in self.told.values())

    def firm(self, kinds: Sequence[str], least: float) -> float:
        """Return which part of those with a list has anything of these kinds that is said to be so sure."""
        return len(set().union(*(self.told[kind].people(least) for kind in kinds))) / len(self.listed)

    @cached_property
    def shared(self) -> Vectors:
        """Which part of the best twenty of each person with a list the second sitting brings back."""
        found = []
        for person in self.listed:
            again = self.site.results(Answers(self.head, tuple(self.again[person].tolist())))
            if again.verdict.compared:
                best = self.results[person].ranking.best(TOP)
                found.append(np.isin(best, again.ranking.best(TOP)).mean())
        return np.array(found)

    def untold(self, among: Sequence[bool] | None = None) -> float:
        """Return the share of people of whom nothing can be told."""
        kept = [each for place, each in enumerate(self.verdicts) if among is None or among[place]]
        return float(np.mean([told(each) == Signal.UNTOLD for each in kept]))


def form_of(site: Site, head: str) -> Form:
    """Return the types and areas of a questionnaire's items."""
    areas = site.catalogue.areas_of([item.interest for item in site.questions.items_of[head]])
    return Form(kinds_of(site.questions.places_of[head]), areas)


def told(verdict: Verdict) -> str:
    """Return what a verdict says: six scores nearly the same tell nothing either."""
    return str(verdict.reading.signal if verdict.reading else Signal.UNTOLD)


def sat_twice(site: Site, head: str, group: People, seed: int) -> Sittings:
    """Let people sit twice."""
    first, second = (group.sit(np.random.default_rng(seed + step), form_of(site, head)) for step in (1, 2))
    return Sittings(site, head, group, first, second)


def _shown(results: Results) -> Iterator[tuple[str, int, float]]:
    """Yield what a page shows, by kind and number, and how firm it says that is."""
    catalogue, chances = results.catalogue, results.chances
    if chances is None:
        return
    for number in results.leading:
        yield "directions", number, chances.directions[number]
    rows = [each.match.row for each in results.listings(NONE)[0].standings]
    for group in sorted(set(catalogue.group_of[rows].tolist())):
        yield "groups", group, chances.groups[group]
    for row in rows:
        yield "careers", row, chances.careers[row]


def _by_row(lined: Flags, lineup: Lineup) -> Flags:
    found = np.empty_like(lined)
    found[:, lineup.order] = lined
    return found
