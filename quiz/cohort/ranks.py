"""The careers and directions that suit many people best, as ``quiz.careers.ranking`` orders them for one.

All fits are looked at in single precision, which takes half the time, to find the few that may be among the best; only
these are worked out in full. Who stands so close to an edge that single precision cannot tell, is ranked in full.
"""

from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.lineup import DEEP, DIRECTIONS
from quiz.careers.ranking import NEAR, WEIGHT, ordering, rounded
from quiz.cohort.tables import Tables
from quiz.riasec import TYPES, Floats, Indices, LightMatrix, Mask, Matrix

CHUNK: Final = 512
"""So many people are ranked at a time that their fits stay in the processor's cache."""
SLACK: Final = np.float32(2e-5)
"""More than two fits or scores in single precision can be wrong by together."""
EDGE: Final = np.float32(4e-6)
"""The same for a fit alone."""
NOBODY: Final = -1
"""In place of a career or a direction where there is none."""
SPARE: Final = 4
"""So many columns for each career that is looked for: with fewer, some of the best would share one."""


class Profiles(NamedTuple):
    """What m people are compared by: the shapes of their scores, (m, 6), and likings, (m, k), if they have any."""

    shapes: Matrix
    likings: Matrix | None

    def of(self, people: Indices | Mask | slice) -> "Profiles":
        """Return those of some people."""
        return Profiles(self.shapes[people], None if self.likings is None else self.likings[people])


class Ranks(NamedTuple):
    """Of m people: the rows of the best careers, (m, count), their fits, and the best three directions, (m, 3)."""

    careers: Indices
    fits: Matrix
    directions: Indices


class Screened(NamedTuple):
    """Scores in single precision, (m, n), in the order of the lineup; and who is in doubt, (m,).

    Up to ``edges``, (m, 1), careers are near in fit.
    """

    scores: LightMatrix
    edges: LightMatrix
    doubt: Mask


def ranks(tables: Tables, people: Profiles, count: int) -> Ranks:
    """Rank the careers for m people."""
    starts = range(0, len(people.shapes), CHUNK)
    parts = [_ranks(tables, people.of(slice(start, start + CHUNK)), count) for start in starts]
    careers, fits, directions = zip(*parts, strict=True)
    return Ranks(np.concatenate(careers), np.concatenate(fits), np.concatenate(directions))


def in_full(tables: Tables, people: Profiles, count: int) -> Ranks:
    """Do the same in the very steps that a page takes."""
    fits, scores = scored(tables, people)
    careers = _best_of(scores, count)
    own = np.where(careers == NOBODY, np.nan, np.take_along_axis(fits, careers, axis=1))
    return Ranks(careers, own, leading(direction_scores(tables, scores)))


def scored(tables: Tables, people: Profiles) -> tuple[Matrix, Matrix]:
    """Return fits and what orders careers, (m, n) each, rounded as ``quiz.careers.ranking.rank`` does."""
    fits: Matrix = rounded(people.shapes @ tables.shapes)
    if people.likings is None:
        return fits, fits
    more = rounded(WEIGHT * (people.likings @ tables.emphasis.T))
    return fits, rounded(ordering(fits, more))


def direction_scores(tables: Tables, scores: Matrix) -> Matrix:
    """Return how good each direction is, (m, d), for scores of careers as rows stand."""
    return tables.lineup.direction_scores(scores[:, tables.lineup.order])


def leading(scores: Floats) -> Indices:
    """Return the three directions with the best scores, (m, 3)."""
    order: Indices = (-scores).argsort(axis=1, kind="stable")[:, :DIRECTIONS]
    missing = np.full((len(order), DIRECTIONS - order.shape[1]), NOBODY)
    return np.concatenate([order, missing], axis=1)


def _ranks(tables: Tables, people: Profiles, count: int) -> Ranks:
    screened = _screened(tables, people)
    careers, fits, doubt = _best(tables, screened, people.shapes, count)
    directions = _good_directions(tables, screened.scores)
    found = Ranks(careers, fits, leading(directions))
    some = (screened.doubt | doubt | _unsure(directions)).nonzero()[0]
    if some.size:
        for mine, theirs in zip(found, in_full(tables, people.of(some), count), strict=True):
            mine[some] = theirs
    return found


def _screened(tables: Tables, people: Profiles) -> Screened:
    table, types = tables.lineup.table, len(TYPES)
    scores = people.shapes.astype(np.float32) @ table[:types]
    edges = scores.max(axis=1, keepdims=True) - np.float32(NEAR)
    if people.likings is None:
        return Screened(scores, edges, np.zeros(len(scores), dtype=np.bool_))
    near = scores >= edges - EDGE
    doubt = (near != (scores >= edges + EDGE)).any(axis=1)
    more = people.likings.astype(np.float32) @ table[types:]
    more *= near
    scores += more
    return Screened(scores, edges, doubt)


def _best(tables: Tables, screened: Screened, shapes: Matrix, count: int) -> tuple[Indices, Matrix, Mask]:
    """Return the rows of the best careers, their fits, and who is in doubt."""
    scores, order = screened.scores, tables.lineup.order
    lowest = _least(scores, count + 1)
    people, places = np.divmod(np.flatnonzero(scores >= lowest - SLACK), scores.shape[1])
    reached = scores[people, places]
    sorted_ = np.lexsort((-reached, people))
    ranks_ = np.arange(len(people)) - np.searchsorted(people, np.arange(len(scores)))[people]
    # Two that lie closer than single precision can tell, the last one and the first that is left out among them.
    close = (reached[sorted_][:-1] - reached[sorted_][1:] < SLACK) & (ranks_[1:] > 0) & (ranks_[1:] <= count)
    doubt = lowest[:, 0] <= screened.edges[:, 0] + 2 * SLACK
    doubt[people[1:][close]] = True
    kept = ranks_ < count
    people, careers = people[kept], order[places[sorted_][kept]]
    found = np.full((len(scores), count), NOBODY)
    fits = np.full(found.shape, np.nan)
    found[people, ranks_[kept]] = careers
    fits[people, ranks_[kept]] = rounded(np.einsum("ij,ij->i", shapes[people], tables.shapes.T[careers]))
    return found, fits, doubt


def _best_of(scores: Matrix, count: int) -> Indices:
    """Return the rows of the ``count`` best careers, best first, those first that stand first where they are equal."""
    found = np.full((len(scores), count), NOBODY)
    count = min(count, scores.shape[1])
    least = np.partition(scores, -count, axis=1)[:, -count, np.newaxis]
    people, careers = np.nonzero(scores >= least)
    careers = careers[np.lexsort((careers, -scores[people, careers], people))]
    places = np.arange(len(people)) - np.searchsorted(people, np.arange(len(scores)))[people]
    found[:, :count] = careers[places < count].reshape(len(scores), count)
    return found


def _least(scores: LightMatrix, count: int) -> LightMatrix:
    """Return a score that at least ``count`` careers reach, and hardly more, (m, 1).

    The best of every few careers are found in a fraction of the time that putting all in order takes, and the last of
    the best among these is a bound.
    """
    careers = scores.shape[1]
    width = min(careers, max(SPARE * count, round(careers**0.5) * 3))
    best = scores[:, :width].copy()
    for start in range(width, careers, width):
        part = scores[:, start : start + width]
        np.maximum(best[:, : part.shape[1]], part, out=best[:, : part.shape[1]])
    place = min(count, width)
    found: LightMatrix = np.partition(best, width - place, axis=1)[:, width - place, np.newaxis]
    return found


def _good_directions(tables: Tables, scores: LightMatrix) -> LightMatrix:
    """Return how good each direction is, (m, d); short rows are sorted faster than parted."""
    edges = pairwise([*tables.lineup.directions.tolist(), scores.shape[1]])
    best = [np.sort(scores[:, start:end], axis=1)[:, -DEEP:].mean(axis=1) for start, end in edges]
    return np.stack(best, axis=1)


def _unsure(scores: LightMatrix) -> Mask:
    """Return who has directions about as good among the best three, or as the next one."""
    ranked = -np.sort(-scores, axis=1)[:, : DIRECTIONS + 1]
    gaps: LightMatrix = ranked[:, :-1] - ranked[:, 1:]
    found: Mask = np.any(gaps < SLACK, axis=1)
    return found
