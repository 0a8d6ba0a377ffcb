"""The careers lined up by direction and group, and who is among the best.

A direction is as good as the mean of its six best careers, a group as good as its best one. Among the best are three
directions, ten groups, and every career that is as good as the tenth group: near twins share a group, and so do not
push each other out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.ranking import WEIGHT, ordering, shapes_of
from quiz.person.firmness import Guess
from quiz.riasec import TYPES, Indices, LightMatrix, Mask, Matrix, Vector

DEEP: Final = 6
"""So many careers speak for a direction: one alone would be an accident."""
DIRECTIONS: Final = 3
GROUPS: Final = 10
"""How many are among the best."""


class Best(NamedTuple):
    """For some rankings, (m,): which directions, (m, d), groups, (m, g), and careers, (m, n), are among the best."""

    directions: Mask
    groups: Mask
    careers: Mask


class Chances(NamedTuple):
    """How likely each direction, (d,), group, (g,), and career, (n,), is among the person's best, 0 to 1."""

    directions: Vector
    groups: Vector
    careers: Vector


@dataclass(frozen=True, eq=False)
class Lineup:
    """Careers in the order of their directions and groups.

    ``order``, (n,), are the rows of the catalogue in that order; ``groups``, (g,), and ``directions``, (d,), say where
    each begins in it; ``table``, (6 + k, n), are shapes and, below, how much the liking of each area counts.
    """

    order: Indices
    groups: Indices
    directions: Indices
    table: LightMatrix

    def group_scores(self, lined: Matrix) -> Matrix:
        """Return how good each group is, (m, g), for scores in this order, (m, n)."""
        found: Matrix = np.maximum.reduceat(lined, self.groups, axis=1)
        return found

    def direction_scores(self, lined: Matrix) -> Matrix:
        """Return how good each direction is, (m, d)."""
        edges = pairwise([*self.directions.tolist(), lined.shape[1]])
        found: Matrix = np.stack([_deep(lined[:, start:end]) for start, end in edges], axis=1)
        return found

    def best(self, lined: Matrix) -> Best:
        """Return who is among the best, for scores in this order, (m, n)."""
        groups, directions = self.group_scores(lined), self.direction_scores(lined)
        least = _least(groups, GROUPS)
        return Best(directions >= _least(directions, DIRECTIONS), groups >= least, lined >= least)

    def chances(self, known: Guess) -> Chances:
        """Return how likely each is among the best of a person of whom so much is known."""
        best = self.best(self.scores(known.drawn))
        directions, groups, careers = (_share(each) for each in best)
        rows = np.empty_like(careers)
        rows[self.order] = careers
        return Chances(directions, groups, rows)

    def scores(self, people: Matrix) -> Matrix:
        """Return all careers' scores in this order, (m, n), for people of six scores and k likings, (m, 6 + k)."""
        types, table = len(TYPES), self.table
        # Half the bytes are enough for what is only counted.
        fits = shapes_of(people[:, :types]).astype(np.float32) @ table[:types]
        found: Matrix = ordering(fits, people[:, types:].astype(np.float32) @ table[types:])
        return found


def lineup(groups: Sequence[int], directions: Sequence[int], shapes: Matrix, emphasis: Matrix) -> Lineup:
    """Line careers up; ``groups``, (n,), and ``directions``, (g,), say by number where each career and group belongs.

    Groups have to be numbered in the order of their directions. Shapes are (6, n), ``emphasis``, (n, k), says how much
    each area counts in a career.
    """
    own = np.array(groups)
    order = own.argsort(kind="stable")
    starts = np.searchsorted(own[order], np.arange(len(directions)))
    first = np.searchsorted(np.array(directions), np.arange(max(directions) + 1))
    table = np.concatenate([shapes, WEIGHT * emphasis.T])[:, order]
    return Lineup(order, starts, starts[first], np.ascontiguousarray(table, dtype=np.float32))


def _deep(scores: Matrix) -> Vector:
    deep = min(DEEP, scores.shape[1])
    found: Vector = np.partition(scores, -deep, axis=1)[:, -deep:].mean(axis=1)
    return found


def _least(scores: Matrix, count: int) -> Matrix:
    """Return the score of the last that is among the best, (m, 1)."""
    count = min(count, scores.shape[1])
    found: Matrix = np.partition(scores, -count, axis=1)[:, -count, np.newaxis]
    return found


def _share(flags: Mask) -> Vector:
    # Adding up single bytes is eight times as fast as asking NumPy for the mean of flags.
    found: Vector = np.add.reduce(flags.view(np.int8), axis=0, dtype=np.int16) / len(flags)
    return found
