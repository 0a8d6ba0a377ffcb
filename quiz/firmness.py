"""How firm a list is: what it would look like if the same person answered again.

A hundred re-draws. Each first asks what the person's six scores may really be, given how much their answers scatter
and how people differ; then it lets that person answer once more. All careers are ranked each time. Drawing only from
a person's own items within each type would be simpler, but measured on made-up people it promises too much: of
matches found in 74 of 100 such re-draws, a second sitting brings back 51 (see ``bench``).

The re-draws follow from the answers alone, so that the same link always shows the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from quiz.matching import Matrix, Single
from quiz.population import COVARIANCE, MEANS, SCATTER
from quiz.riasec import CODE_LETTERS, TYPES, Groups, Vector
from quiz.scoring import Tally

REDRAWS: Final = 100
TOP: Final = 20
ALIKE: Final = 0.75
"""In fewer of the re-draws than this, the higher of two types is not told from the lower."""
BORROWED: Final = 120
"""How many answers the usual scatter is worth beside the person's own, whose scatter few answers tell poorly."""
ANOTHER_DAY: Final = 1.4
"""How much more the answers of another day scatter than those of one: moods, and the steps of the scale.

This, what is borrowed, and the part taken for scatter are set so that what is promised comes true (see ``bench``):
after the full quiz, the short one, and a sharpened one, which ends when a list looks settled.
"""
SAMPLED: Final = 0.05
"""The part of people's differences in the published figures that is scatter of their answers, on average."""

Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Redraws:
    """Scores of one person drawn anew, shape (n, 6), 0 to 4."""

    means: Matrix

    def shares(self, careers: Single, top: int = TOP) -> Shares:
        """Return for each career, (6, n) shapes, the share of re-draws in which it is among the ``top`` best."""
        centred = self.means - self.means.sum(axis=1, keepdims=True) / len(TYPES)
        # A re-draw's own length changes no rank in it, so it need not be brought to unit length.
        fits = centred.astype(np.float32) @ careers
        least = np.partition(fits, -top, axis=1)[:, -top, np.newaxis]
        # Adding up single bytes is eight times as fast as asking NumPy for the mean of flags.
        found: Shares = np.add.reduce((fits >= least).view(np.int8), axis=0, dtype=np.int16) / len(fits)
        return found

    @cached_property
    def above(self) -> Shares:
        """How often each type is above each other, shape (6, 6)."""
        found: Shares = (self.means[:, :, np.newaxis] > self.means[:, np.newaxis, :]).sum(axis=0) / len(self.means)
        return found


def redraws(tallies: Sequence[Tally], seed: int, count: int = REDRAWS) -> Redraws:
    """Draw a person's six scores anew, ``count`` times; every type must have answers."""
    answered = np.array([each.answered for each in tallies], dtype=np.float64)
    means = np.array([each.total for each in tallies]) / answered
    error = np.diag(scatter(tallies) / answered)
    people = COVARIANCE - SAMPLED * np.eye(len(TYPES))
    # The usual rule for a guess between what people are like and what one person answered (Kelley 1927).
    weight = people @ np.linalg.inv(people + error)
    spread = np.linalg.cholesky(_even(weight @ error))
    noise = normal(seed, count * len(TYPES)).reshape(2, count, len(TYPES))
    real = MEANS + weight @ (means - MEANS) + noise[0] @ spread.T
    return Redraws(real + noise[1] * np.sqrt(ANOTHER_DAY * np.diagonal(error)))


def normal(seed: int, pairs: int) -> Vector:
    """Return standard normal numbers, shape (2, pairs), that are the same for a seed for ever.

    NumPy promises that the bits of PCG64 stay as they are, but not its own way from them to normal numbers; this one
    is that of Box and Muller (1958).
    """
    bits = np.random.PCG64(seed).random_raw(2 * pairs).reshape(2, pairs)
    even = (bits >> np.uint64(11)) * 2.0**-53
    length, angle = np.sqrt(-2 * np.log1p(-even[0])), 2 * np.pi * even[1]
    numbers: Vector = length * np.stack([np.cos(angle), np.sin(angle)])
    return numbers


def scatter(tallies: Sequence[Tally]) -> float:
    """Return the variance of a person's answers within the types, steadied by what is usual."""
    answered = sum(each.answered for each in tallies)
    within = sum(each.squares - each.total**2 / each.answered for each in tallies)
    return (within + BORROWED * SCATTER) / (answered - len(TYPES) + BORROWED)


def told_apart(scores: Sequence[float], drawn: Redraws) -> Groups:
    """Return the leading types as in ``quiz.riasec.holland_code``, those that re-draws do not tell apart as level."""
    order = sorted(range(len(TYPES)), key=lambda place: -scores[place])
    groups: list[list[int]] = [[order[0]]]
    for here in order[1:]:
        if drawn.above[groups[-1][0], here] < ALIKE:
            groups[-1].append(here)
        elif sum(map(len, groups)) >= CODE_LETTERS:
            break
        else:
            groups.append([here])
    return tuple(tuple(TYPES[place] for place in sorted(group)) for group in groups)


def _even(table: Vector) -> Vector:
    # The product of the two tables is symmetric but for rounding, which the decomposition does not forgive.
    even: Vector = (table + table.T) / 2
    return even
