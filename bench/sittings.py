"""Two sittings of the same made-up people: what is said of the first, and what the second brings back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bench.respondents import People, Table, Vectors, means
from quiz.person.answers import Answers
from quiz.person.firmness import TOP
from quiz.person.population import LEAN
from quiz.person.scoring import kinds_of
from quiz.person.signal import Signal
from quiz.person.verdict import Verdict, judge
from quiz.web.site import Site

Flags = npt.NDArray[np.bool_]

FEWEST = 200
"""A tenth with fewer matches is measured together with the one below; the lowest is then left out."""


class Tenth(NamedTuple):
    """The matches of one tenth of firmness: said to stay, came back, truly among the best, and their part of all."""

    said: float
    came: float
    true: float
    part: float


def fits(site: Site, profiles: Vectors) -> Vectors:
    """Return the fit of every career for every profile of mean answers, (n, careers), by what stands out in it."""
    standing = profiles - LEAN
    centred = standing - standing.mean(axis=1, keepdims=True)
    length = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
    found: Vectors = centred / length @ site.catalogue.shapes
    return found


def tops(found: Vectors) -> Flags:
    """Return which careers are among everyone's best twenty, (n, careers)."""
    least: Flags = found >= np.partition(found, -TOP, axis=1)[:, -TOP, np.newaxis]
    return least


@dataclass(frozen=True)
class Sittings:
    """The same people twice with one questionnaire, ``answers`` and ``again`` of shape (n, items)."""

    site: Site
    head: str
    group: People
    answers: Table
    again: Table

    @cached_property
    def verdicts(self) -> list[Verdict]:
        """What is said of the first sitting."""
        places = self.site.questions.places_of[self.head]
        return [judge(Answers(self.head, tuple(row)), places) for row in self.answers.tolist()]

    @cached_property
    def signals(self) -> Counter[str]:
        """How many are told what: clear, mixed, cannot tell."""
        return Counter(told(each) for each in self.verdicts)

    @cached_property
    def firmness(self) -> tuple[Vectors, Flags, Flags]:
        """For all matches shown: the share of re-draws that was told, whether it came back, and whether it is true."""
        kinds = kinds_of(self.site.questions.places_of[self.head])
        first, second = (tops(fits(self.site, means(each, kinds))) for each in (self.answers, self.again))
        truth = tops(fits(self.site, self.group.interests))
        said, came, true = [], [], []
        for person, verdict in enumerate(self.verdicts):
            if verdict.drawn:
                rows = first[person].nonzero()[0]
                said.append(verdict.drawn.shares(self.site.catalogue.light_shapes)[rows])
                came.append(second[person][rows])
                true.append(truth[person][rows])
        return np.concatenate(said), np.concatenate(came), np.concatenate(true)

    @cached_property
    def tenths(self) -> list[Tenth]:
        """The matches by tenths of firmness."""
        said, came, true = self.firmness
        place = np.minimum((said * 10).astype(int), 9)
        counts = np.bincount(place, minlength=10)
        for tenth in range(9, 0, -1):
            if counts[tenth] < FEWEST:
                place[place == tenth] = tenth - 1
                counts[tenth - 1] += counts[tenth]
        return [
            Tenth(float(said[own].mean()), float(came[own].mean()), float(true[own].mean()), float(own.mean()))
            for own in (place == tenth for tenth in range(10))
            if own.sum() >= FEWEST
        ]

    def resampled(self, among: int) -> Tenth:
        """Return the matches that stay in 70 to 80 of 100 plain re-draws: each type's own answers drawn with return.

        This is the simpler way that ``quiz.person.firmness`` does not go; ``among`` is how many people are looked at.
        """
        kinds, rng = kinds_of(self.site.questions.places_of[self.head]), np.random.default_rng(among)
        first, second = (tops(fits(self.site, means(each[:among], kinds))) for each in (self.answers, self.again))
        found = []
        for person in (place for place, verdict in enumerate(self.verdicts[:among]) if verdict.drawn):
            own = [self.answers[person, kinds == kind] for kind in range(6)]
            drawn = np.stack([rng.choice(each, (100, len(each))).mean(axis=1) for each in own], axis=1)
            said = tops(fits(self.site, drawn)).mean(axis=0)
            rows = (first[person] & (said >= 0.7) & (said < 0.8)).nonzero()[0]
            found += [(said[row], second[person, row]) for row in rows]
        said_all, came_all = np.array(found, dtype=np.float64).T
        return Tenth(float(said_all.mean()), float(came_all.mean()), float("nan"), len(found) / among)

    @property
    def worst(self) -> float:
        """By how much the promise of the worst tenth is off."""
        return max(abs(each.said - each.came) for each in self.tenths)

    def untold(self, among: Sequence[bool] | None = None) -> float:
        """Return the share of people of whom nothing can be told."""
        kept = [each for place, each in enumerate(self.verdicts) if among is None or among[place]]
        return float(np.mean([told(each) == Signal.UNTOLD for each in kept]))


def told(verdict: Verdict) -> str:
    """Return what a verdict says: six scores nearly the same tell nothing either."""
    return str(verdict.reading.signal if verdict.reading else Signal.UNTOLD)


def sat_twice(site: Site, head: str, group: People, seed: int) -> Sittings:
    """Let people sit twice."""
    kinds = kinds_of(site.questions.places_of[head])
    first, second = (group.sit(np.random.default_rng(seed + step), kinds) for step in (1, 2))
    return Sittings(site, head, group, first, second)
