"""What would change a career's rank: the answers that a person might just as well have given."""

from typing import Final, NamedTuple

import numpy as np

from quiz.careers.influence import Table, Weights
from quiz.careers.ranking import WEIGHT, ordering, rounded, shapes_of
from quiz.person.likings import above
from quiz.person.population import LEAN
from quiz.person.scoring import HIGHEST
from quiz.riasec import TYPES, Indices, Matrix

STEPS: Final = 2
"""How far another answer may lie from the one that was given to be worth a thought."""


class Change(NamedTuple):
    """Another answer to the item at ``place``, and the rank that a career would then have."""

    place: int
    answer: int
    other: int
    rank: int


def changes(weights: Weights, careers: Table, row: int) -> list[Change]:
    """Return other answers with the rank that the career at ``row`` would have by them, best rank first.

    Other answers lie up to two steps away, and are to items that make up the scores.
    """
    values = weights.rated.values.astype(int).tolist()
    options = [(each, other) for each in weights.own.nonzero()[0].tolist() for other in _near(values[each])]
    answers = np.array([each for each, _ in options])
    steps = np.array([other - values[each] for each, other in options])
    ranks = _ranks(*_moved(weights, careers, answers, steps), row)
    found = [
        Change(int(weights.places[each]), values[each], other, rank)
        for (each, other), rank in zip(options, ranks, strict=True)
    ]
    return sorted(found, key=lambda change: (change.rank, abs(change.other - change.answer), change.place))


def _moved(weights: Weights, careers: Table, answers: Indices, steps: Indices) -> tuple[Matrix, Matrix]:
    """Return all fits, and what likings add, (m, n) each, once each of m answers is so many steps higher."""
    kinds = weights.rated.kinds[answers]
    # Answers of one type that move as far make the same six scores: a few dozen, where there are hundreds of answers.
    (of_kind, of_step), which = np.unique(np.stack([kinds, steps]), axis=1, return_inverse=True)
    means = np.repeat(weights.means[np.newaxis], len(of_kind), axis=0)
    means[np.arange(len(of_kind)), of_kind] += of_step / weights.counts[of_kind]
    fits = rounded(shapes_of(means - LEAN) @ careers.shapes)[which]
    # An answer moves the liking of its own area, and through the mean of its type those of all areas of the type.
    of_type = np.stack([weights.spread[:, weights.rated.kinds == kind].sum(axis=1) for kind in range(len(TYPES))])
    liked = careers.emphasis @ (weights.spread @ above(weights.rated, weights.means))
    through = (careers.emphasis @ of_type.T).T[kinds] * (steps / weights.counts[kinds])[:, np.newaxis]
    own = (careers.emphasis @ weights.spread).T[answers] * steps[:, np.newaxis]
    return fits, rounded(WEIGHT * (liked + own - through))


def _ranks(fits: Matrix, more: Matrix, row: int) -> list[int]:
    scores = rounded(ordering(fits, more))
    ranks: list[int] = (1 + (scores > scores[:, row, np.newaxis]).sum(axis=1)).tolist()
    return ranks


def _near(answer: int) -> list[int]:
    """Return the other answers that a person might have given: up to two steps away."""
    return [other for other in range(HIGHEST + 1) if 0 < abs(other - answer) <= STEPS]
