"""How firm a list is: what it would look like if the same person answered again.

A hundred re-draws. They ask what the person's six scores may really be, given how much their answers scatter and how
people differ, and let that person answer once more. All careers are ranked each time. Drawing only from a person's own
items within each type would be simpler, but takes what was answered for what is true, and promises too much: of
matches found in 74 of 100 such re-draws, a second sitting brings back about half (see ``bench``).

The re-draws follow from the answers alone, so that the same link always shows the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from statistics import NormalDist
from typing import Final

import numpy as np

from quiz.person.population import COVARIANCE, LEAN, MEANS, SCATTER
from quiz.person.scoring import Tally
from quiz.riasec import CODE_LETTERS, TYPES, Groups, LightMatrix, Matrix, Vector

REDRAWS: Final = 100
SEED: Final = 6
TOP: Final = 20
FIRM: Final = 0.75
LIKELY: Final = 0.5
OPEN: Final = 0.15
"""From which share of the re-draws on a match is firm, likely, or open to change; below, it is seldom found."""
ALIKE: Final = 0.7
"""From how likely on the higher of two types is told from the lower."""
BORROWED: Final = 45
"""How many answers the usual scatter is worth beside the person's own, whose scatter few answers tell poorly."""
ANOTHER_DAY: Final = 1.4
"""How much more the answers of another day scatter than those of one: moods, and the steps of the scale.

This, what is borrowed, and the part taken for scatter are set so that what is promised comes true (see ``bench``):
after the full quiz, the short one, and a sharpened one, which ends when a list looks settled.
"""
SAMPLED: Final = 0.05
"""The part of people's differences in the published figures that is scatter of their answers, on average."""


@dataclass(frozen=True, eq=False)
class Redraws:
    """What another sitting may bring: the six means, (6,), beside those of people in general, and how they vary."""

    means: Vector
    covariance: Matrix

    @cached_property
    def drawn(self) -> Matrix:
        """A hundred such sittings, shape (100, 6)."""
        found: Matrix = self.means + DRAWS @ np.linalg.cholesky(self.covariance).T
        return found

    def shares(self, careers: LightMatrix, top: int = TOP) -> Vector:
        """Return for each career, (6, n) shapes, the share of re-draws in which it is among the ``top`` best."""
        return top_shares(self.drawn, careers, top)

    def above(self, one: int, other: int) -> float:
        """Return how likely one type's score is above another's."""
        spread = self.covariance[one, one] + self.covariance[other, other] - 2 * self.covariance[one, other]
        return NormalDist().cdf(float(self.means[one] - self.means[other]) / sqrt(spread))


def redraws(tallies: Sequence[Tally]) -> Redraws:
    """Say what another sitting may bring; every type must have answers."""
    answered = np.array([each.answered for each in tallies], dtype=np.float64)
    means = np.array([each.mean for each in tallies])
    error = np.diag(scatter(tallies) / answered)
    people = COVARIANCE - SAMPLED * np.eye(len(TYPES))
    # The usual rule for a guess between what people are like and what one person answered (Kelley 1927).
    weight = people @ np.linalg.inv(people + error)
    real = weight @ error
    return Redraws(MEANS + weight @ (means - MEANS) - LEAN, (real + real.T) / 2 + ANOTHER_DAY * error)


def top_shares(scores: Matrix, careers: LightMatrix, top: int) -> Vector:
    """Return for each career, (6, n) shapes, by which share of some scores, (m, 6), it is among the ``top`` best."""
    centred = scores - scores.sum(axis=1, keepdims=True) / len(TYPES)
    # Their length changes no rank, so that they need not be brought to unit length.
    fits = centred.astype(np.float32) @ careers
    top = min(top, fits.shape[1])
    least = np.partition(fits, -top, axis=1)[:, -top, np.newaxis]
    # Adding up single bytes is eight times as fast as asking NumPy for the mean of flags.
    found: Vector = np.add.reduce((fits >= least).view(np.int8), axis=0, dtype=np.int16) / len(fits)
    return found


def scatter(tallies: Sequence[Tally]) -> float:
    """Return the variance of a person's answers within the types, steadied by what is usual."""
    answered = sum(each.answered for each in tallies)
    within = sum(each.within for each in tallies)
    return (within + BORROWED * SCATTER) / (answered - len(TYPES) + BORROWED)


def told_apart(scores: Sequence[float], drawn: Redraws) -> Groups:
    """Return the leading types as in ``quiz.riasec.holland_code``, those that cannot be told apart as level.

    A type stands apart from those before it only if it can be told from every one of them.
    """
    order = sorted(range(len(TYPES)), key=lambda place: -scores[place])
    groups: list[list[int]] = [[order[0]]]
    for here in order[1:]:
        if min(drawn.above(before, here) for before in groups[-1]) < ALIKE:
            groups[-1].append(here)
        elif sum(map(len, groups)) >= CODE_LETTERS:
            break
        else:
            groups.append([here])
    return tuple(tuple(TYPES[place] for place in sorted(group)) for group in groups)


def _table() -> Matrix:
    """Return normal numbers, (100, 6), with mean 0 and covariance 1 exactly: every draw has its opposite.

    The same for everybody: a link always shows the same, and six more answers change what they tell, not the luck of
    the draw. Made from the bits of PCG64, which NumPy promises never to change, in the way of Box and Muller (1958).
    """
    pairs = REDRAWS * len(TYPES) // 4
    bits = np.random.PCG64(SEED).random_raw(2 * pairs).reshape(2, pairs)
    even = (bits >> np.uint64(11)) * 2.0**-53
    length, angle = np.sqrt(-2 * np.log1p(-even[0])), 2 * np.pi * even[1]
    half = (length * np.stack([np.cos(angle), np.sin(angle)])).reshape(-1, len(TYPES))
    half = half @ np.linalg.inv(np.linalg.cholesky(half.T @ half / len(half))).T
    return np.concatenate([half, -half])


DRAWS: Final[Matrix] = _table()
