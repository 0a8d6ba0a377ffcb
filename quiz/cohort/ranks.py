"""The careers and directions that suit many people best, as ``quiz.careers.ranking`` orders them for one.

All fits are looked at in single precision, which takes half the time, to find the few that may be among the best; only
these are worked out in full. Who stands so close to an edge that single precision cannot tell, is ranked in full.
"""

from typing import Final, NamedTuple

import numpy as np

from quiz.careers.lineup import DIRECTIONS
from quiz.careers.ranking import NEAR, WEIGHT, rounded, within_reach
from quiz.cohort.tables import Tables
from quiz.riasec import Indices, LightMatrix, Mask, Matrix, Vector

SLACK: Final = np.float32(1e-5)
"""More than single precision can be wrong by in a fit or a score."""
NOBODY: Final = -1
"""In place of a career or a direction where there is none."""
SPARE: Final = 4
"""So many columns for each career that is looked for: with fewer, some of the best would share one."""


class Ranks(NamedTuple):
    """Of m people: the rows of the best careers, (m, count), their fits, and the best three directions, (m, 3)."""

    careers: Indices
    fits: Matrix
    directions: Indices


class Screened(NamedTuple):
    """Scores in single precision, (m, n), in the order of the lineup; who is near in fit; and who is in doubt, (m,)."""

    scores: LightMatrix
    near: Mask
    edges: LightMatrix
    doubt: Mask


def ranks(tables: Tables, shapes: Matrix, likings: Matrix | None, count: int) -> Ranks:
    """Rank the careers for m people by their shapes, (m, 6), and likings, (m, k), if they have any."""
    screened = _screened(tables, shapes, likings)
    careers, fits, doubt = _best(tables, screened, shapes, likings, count)
    directions, unsure = _directions(tables.lineup.direction_scores(screened.scores))
    found = Ranks(careers, fits, directions)
    some = (screened.doubt | doubt | unsure).nonzero()[0]
    if some.size:
        settled = in_full(tables, shapes[some], None if likings is None else likings[some], count)
        for mine, theirs in zip(found, settled, strict=True):
            mine[some] = theirs
    return found


def in_full(tables: Tables, shapes: Matrix, likings: Matrix | None, count: int) -> Ranks:
    """Do the same in the very steps that a page takes."""
    fits, scores = scored(tables, shapes, likings)
    careers = _padded((-scores).argsort(axis=1, kind="stable"), count)
    return Ranks(careers, _fits_of(fits, careers), leading(direction_scores(tables, scores)))


def scored(tables: Tables, shapes: Matrix, likings: Matrix | None) -> tuple[Matrix, Matrix]:
    """Return fits and what orders careers, (m, n) each, rounded as ``quiz.careers.ranking.rank`` does."""
    fits: Matrix = rounded(shapes @ tables.shapes)
    if likings is None:
        return fits, fits
    more = rounded(WEIGHT * (likings @ tables.emphasis.T)) * within_reach(fits)
    return fits, rounded(fits + more)


def direction_scores(tables: Tables, scores: Matrix) -> Matrix:
    """Return how good each direction is, (m, d), for scores of careers as rows stand."""
    return tables.lineup.direction_scores(scores[:, tables.lineup.order])


def leading(scores: Matrix) -> Indices:
    """Return the three directions with the best scores, (m, 3)."""
    return _padded((-scores).argsort(axis=1, kind="stable"), DIRECTIONS)


def _screened(tables: Tables, shapes: Matrix, likings: Matrix | None) -> Screened:
    types = shapes.shape[1]
    table = tables.lineup.table
    scores = shapes.astype(np.float32) @ table[:types]
    edges = scores.max(axis=1, keepdims=True) - np.float32(NEAR)
    near = scores >= edges - SLACK
    if likings is None:
        return Screened(scores, near, edges, np.zeros(len(scores), dtype=np.bool_))
    doubt = (near != (scores >= edges + SLACK)).any(axis=1)
    more = likings.astype(np.float32) @ table[types:]
    more *= near
    scores += more
    return Screened(scores, near, edges, doubt)


def _best(
    tables: Tables, screened: Screened, shapes: Matrix, likings: Matrix | None, count: int
) -> tuple[Indices, Matrix, Mask]:
    scores = screened.scores
    least = _least(scores, count)
    people, places = np.divmod(np.flatnonzero(scores >= least - SLACK), scores.shape[1])
    careers = tables.lineup.order[places]
    fits = rounded(np.einsum("ij,ij->i", shapes[people], tables.shapes.T[careers]))
    ordering = fits
    if likings is not None:
        more = rounded(WEIGHT * np.einsum("ij,ij->i", likings[people], tables.emphasis[careers]))
        ordering = rounded(fits + more * screened.near[people, places])
    order = np.lexsort((careers, -ordering, people))
    starts = np.searchsorted(people, np.arange(len(scores)))
    found = np.full((len(scores), count), NOBODY)
    own = np.zeros(found.shape)
    ranks_ = np.arange(len(people)) - starts[people]
    kept = ranks_ < count
    found[people[kept], ranks_[kept]] = careers[order][kept]
    own[people[kept], ranks_[kept]] = fits[order][kept]
    # Whoever has careers that only just are near in fit among the best: there, more than digits hang on the edge.
    doubt = least[:, 0] <= screened.edges[:, 0] + 2 * SLACK
    return found, own, doubt if likings is not None else np.zeros_like(doubt)


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


def _directions(scores: Matrix) -> tuple[Indices, Mask]:
    order = leading(scores)
    ranked = -np.sort(-scores, axis=1)[:, : DIRECTIONS + 1]
    return order, (ranked[:, :-1] - ranked[:, 1:] < SLACK).any(axis=1)


def _fits_of(fits: Matrix, careers: Indices) -> Matrix:
    found: Matrix = np.take_along_axis(fits, np.maximum(careers, 0), axis=1)
    return found


def _padded(order: Indices, count: int) -> Indices:
    found = order[:, :count]
    return np.pad(found, ((0, 0), (0, count - found.shape[1])), constant_values=NOBODY)
