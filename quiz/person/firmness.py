"""How firm results are: what a person's scores and likings may truly be, drawn a hundred times.

Answers are a type's score, plus the liking of an area, plus chance. How people differ in scores and likings is known
(``quiz.person.population``), and how much one person's answers scatter is seen. From both follows how likely each
person is behind these answers: a normal distribution, of which the draws are made. What is called firm is found among
the best in most of the draws, and so truly is among this person's best that often (see ``bench``).

The draws follow from the answers alone, so that the same link always shows the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import sqrt
from statistics import NormalDist
from typing import Final

import numpy as np

from quiz.person.likings import Rated
from quiz.person.population import COVARIANCE, LEAN, MEANS, SCATTERS, STABLE
from quiz.person.scoring import Tally
from quiz.riasec import TYPES, Groups, Matrix, Vector, leading

DRAWS: Final = 100
SEED: Final = 6
FIRM: Final = 0.7
LIKELY: Final = 0.5
OPEN: Final = 0.15
"""From which share of the draws on a match is firm, likely, or open to change; below, nothing is said of it."""
ALIKE: Final = 0.7
"""From how likely on the higher of two types is told from the lower."""
BORROWED: Final = (20, 60)
"""How many answers the usual scatter is worth beside the person's own, whose scatter few answers tell poorly: where
that is more than usual, and where it is less. To promise too little does less harm than to promise too much."""

HIDDEN: Final = 1.6
"""The scale has ends, which hide a part of scatter that is large: what is more than usual counts to this power."""


@dataclass(frozen=True, eq=False)
class Guess:
    """What is known of a person: means, (6 + k,), and how they vary, (6 + k, 6 + k): six scores, then k likings.

    Scores are mean answers, 0 to 4, beside those of people in general; likings are steps of an answer.
    """

    means: Vector
    covariance: Matrix

    @cached_property
    def drawn(self) -> Matrix:
        """A hundred people who could have given these answers, (100, 6 + k)."""
        found: Matrix = self.means + normals(len(self.means)) @ np.linalg.cholesky(self.covariance).T
        return found

    def among_highest(self, count: int) -> Vector:
        """Return how likely each type's score is among the person's ``count`` highest, (6,)."""
        scores = self.drawn[:, : len(TYPES)]
        least = np.sort(scores, axis=1)[:, -count, np.newaxis]
        found: Vector = (scores >= least).mean(axis=0)
        return found

    def above(self, one: int, other: int) -> float:
        """Return how likely one type's score is above another's."""
        spread = self.covariance[one, one] + self.covariance[other, other] - 2 * self.covariance[one, other]
        return NormalDist().cdf(float(self.means[one] - self.means[other]) / sqrt(spread))


def guess(rated: Rated, scatters: Vector, areas: int) -> Guess:
    """Say what answers tell of a person's scores and likings of so many areas; ``scatters`` are the types', (6,)."""
    types = len(TYPES)
    known = rated.areas >= 0
    # Which scores and likings each answer is the sum of, (m, 6 + k).
    parts = np.zeros((len(rated.values), types + areas))
    parts[np.arange(len(parts)), rated.kinds] = 1
    parts[known.nonzero()[0], types + rated.areas[known]] = 1
    chance = scatters[rated.kinds] * np.where(known, 1 - STABLE, 1)
    usual = np.zeros((types + areas, types + areas))
    usual[:types, :types] = PRECISION
    usual[range(types, types + areas), range(types, types + areas)] = 1 / (STABLE * float(scatters.mean()))
    weighted = parts.T / chance
    covariance = np.linalg.inv(usual + weighted @ parts)
    expected = np.concatenate([MEANS, np.zeros(areas)])
    means = covariance @ (usual @ expected + weighted @ rated.values)
    means[:types] -= LEAN
    return Guess(means, (covariance + covariance.T) / 2)


def scatters(tallies: Sequence[Tally]) -> Vector:
    """Return the variance of a person's answers within each type, (6,): the usual ones, times what is seen of it.

    People differ in how much their answers scatter, in all types alike; few answers tell that poorly.
    """
    answered = sum(each.answered for each in tallies) - len(tallies)
    seen = sum(each.within / usual for each, usual in zip(tallies, SCATTERS.tolist(), strict=True) if each.answered)
    borrowed = BORROWED[seen <= answered]
    share = (seen + borrowed) / (answered + borrowed)
    found: Vector = SCATTERS * share ** (HIDDEN if share > 1 else 1)
    return found


def told_apart(scores: Sequence[float], known: Guess) -> Groups:
    """Return the leading types as in ``quiz.riasec.holland_code``, those that cannot be told apart as level.

    A type stands apart from those before it only if it can be told from every one of them.
    """
    order = sorted(range(len(TYPES)), key=lambda place: -scores[place])
    groups: list[list[int]] = [[order[0]]]
    for here in order[1:]:
        if min(known.above(before, here) for before in groups[-1]) < ALIKE:
            groups[-1].append(here)
        else:
            groups.append([here])
    return leading([tuple(TYPES[place] for place in sorted(group)) for group in groups])


@cache
def normals(width: int) -> Matrix:
    """Return normal numbers, (100, width), with mean 0 and variance 1 exactly: every draw has its opposite.

    The same for everybody: a link always shows the same, and six more answers change what they tell, not the luck of
    the draw. Made from the bits of PCG64, which NumPy promises never to change, in the way of Box and Muller (1958).
    """
    pairs = DRAWS * width // 4
    bits = np.random.PCG64(SEED).random_raw(2 * pairs).reshape(2, pairs)
    even = (bits >> np.uint64(11)) * 2.0**-53
    length, angle = np.sqrt(-2 * np.log1p(-even[0])), 2 * np.pi * even[1]
    half: Matrix = np.concatenate([length * np.cos(angle), length * np.sin(angle)]).reshape(-1, width)
    half = np.divide(half, np.sqrt((half**2).mean(axis=0)))
    return np.concatenate([half, -half])


PRECISION: Final[Matrix] = np.linalg.inv(COVARIANCE).astype(np.float64)
"""The inverse of how the six scores vary together among people."""
