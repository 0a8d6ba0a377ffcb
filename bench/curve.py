"""How good a list is after so many answers: chosen ones, and ones in the questionnaire's order."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from bench.respondents import Form, People, Table, Vectors
from bench.sittings import Flags, form_of
from quiz.careers.ranking import scored
from quiz.careers.sittings import TOP
from quiz.person.answers import UNSEEN, Answers
from quiz.person.likings import STEADY
from quiz.person.population import LEAN
from quiz.person.scoring import tally
from quiz.person.sharpening import STEP, next_places
from quiz.person.verdict import judge
from quiz.web.site import Site

SHORT: Final = 30
"""The items of the short questionnaire, after which sharpening begins."""


@dataclass(frozen=True)
class Curve:
    """Some people after 30, 36, ... 60 chosen items, and the same after as many in the questionnaire's order.

    ``values``, (steps, n, items), are their answers; ``chosen``, ``fixed``, (steps, n), how well the twenty
    careers shown truly suit; ``settled``, (steps, n), who is told that more would hardly change the
    list; ``best`` is how well the best twenty there are suit.
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


def curve(site: Site, head: str, group: People, answers: Table) -> Curve:
    """Follow people through sharpening; ``answers``, (n, items), are what they answer where they are asked."""
    lengths = range(SHORT, answers.shape[1] + 1, STEP)
    form, true = form_of(site, head), _scores(site, group.interests, group.likings)

    def quality(given: Table) -> Vectors:
        best = np.argsort(-_scores(site, *_told(given, form, group.likings.shape[1])), axis=1)[:, :TOP]
        found: Vectors = np.take_along_axis(true, best, axis=1).mean(axis=1)
        return found

    fixed = [quality(np.where(np.arange(answers.shape[1]) < length, answers, UNSEEN)) for length in lengths]
    paths = [_path(site, head, row, len(lengths)) for row in answers.tolist()]
    values = np.array([path for path, _ in paths]).swapaxes(0, 1)
    settled = np.array([told for _, told in paths]).T
    best = float(np.sort(true, axis=1)[:, -TOP:].mean())
    return Curve(values, np.array([quality(each) for each in values]), np.array(fixed), settled, best)


def _scores(site: Site, means: Vectors, likings: Vectors) -> Vectors:
    """Return what orders all careers for people of such scores and likings, (n, careers)."""
    return scored(means - LEAN, likings, site.catalogue.shapes, site.catalogue.emphasis)


def _told(answers: Table, form: Form, areas: int) -> tuple[Vectors, Vectors]:
    """Return everybody's six means and likings, (n, 6) and (n, areas), by what they answered."""
    given = answers < UNSEEN
    of_type = (form.kinds[:, np.newaxis] == np.arange(6)).astype(np.float64)
    of_area = (form.areas[:, np.newaxis] == np.arange(areas)).astype(np.float64)
    means = np.where(given, answers, 0) @ of_type / (given @ of_type)
    above = np.where(given, answers - means[:, form.kinds], 0)
    return means, above @ of_area / (given @ of_area + STEADY)


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
