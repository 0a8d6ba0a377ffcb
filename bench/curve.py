"""How good a list is after so many answers: chosen ones, and ones in the questionnaire's order."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from bench.respondents import Table, Vectors, means
from bench.sittings import Flags, fits
from quiz.person.answers import UNSEEN, Answers
from quiz.person.firmness import TOP
from quiz.person.scoring import kinds_of, tally
from quiz.person.sharpening import STEP, next_places
from quiz.person.verdict import judge
from quiz.web.site import Site

SHORT: Final = 30
"""The items of the short questionnaire, after which sharpening begins."""


@dataclass(frozen=True)
class Curve:
    """Some people after 30, 36, ... 60 chosen items, and the same after as many in the questionnaire's order.

    ``values``, (steps, n, items), are their answers; ``chosen``, ``fixed``, (steps, n), the mean true fits of the
    twenty careers shown; ``settled``, (steps, n), who is told that more would hardly change the list; ``best`` is the
    mean true fit of the best twenty there are.
    """

    values: Table
    chosen: Vectors
    fixed: Vectors
    settled: Flags
    best: float

    @property
    def stops(self) -> Table:
        """At which step each person is told to be done; at the last one everybody is."""
        steps: Table = np.where(self.settled.any(axis=0), self.settled.argmax(axis=0), len(self.settled) - 1)
        return steps

    @property
    def asked(self) -> float:
        """The mean number of items asked until then."""
        return SHORT + STEP * float(self.stops.mean())

    @property
    def reached(self) -> float:
        """The mean true fit of the lists shown then."""
        return float(np.take_along_axis(self.chosen, self.stops[np.newaxis], axis=0).mean())

    @property
    def stopped(self) -> Table:
        """Everyone's answers then, (n, items)."""
        answers: Table = self.values[self.stops, np.arange(len(self.stops))]
        return answers


def curve(site: Site, head: str, interests: Vectors, answers: Table) -> Curve:
    """Follow people through sharpening; ``answers``, (n, items), are what they answer where they are asked."""
    lengths = range(SHORT, answers.shape[1] + 1, STEP)
    kinds, true = kinds_of(site.questions.places_of[head]), fits(site, interests)

    def quality(given: Table) -> Vectors:
        best = np.argsort(-fits(site, means(given, kinds)), axis=1)[:, :TOP]
        found: Vectors = np.take_along_axis(true, best, axis=1).mean(axis=1)
        return found

    fixed = [quality(np.where(np.arange(answers.shape[1]) < length, answers, UNSEEN)) for length in lengths]
    paths = [_path(site, head, row, len(lengths)) for row in answers.tolist()]
    values = np.array([path for path, _ in paths]).swapaxes(0, 1)
    settled = np.array([told for _, told in paths]).T
    best = float(np.sort(true, axis=1)[:, -TOP:].mean())
    return Curve(values, np.array([quality(each) for each in values]), np.array(fixed), settled, best)


def _path(site: Site, head: str, row: list[int], steps: int) -> tuple[list[list[int]], list[bool]]:
    """Ask one person step by step: the answers after each, and whether the person is told to be done."""
    places = site.questions.places_of[head]
    values = [*row[:SHORT], *[UNSEEN] * (len(row) - SHORT)]
    path, settled = [], []
    for _ in range(steps):
        path.append(list(values))
        settled.append(judge(Answers(head, tuple(values)), places).settled(site.catalogue.shapes))
        for place in next_places(tally(places, values), places, values, site.catalogue.shapes):
            values[place] = row[place]
    return path, settled
