"""Whether answers look more like those that people give, or like dice.

How likely are the six means and the scatter for a person drawn from ``quiz.person.population``, and how likely for
somebody who clicks without reading? This sees what an analysis of variance cannot: whether the profile is one that
people have, in the order of the hexagon. Clicks may be spread evenly or bunched, around the middle or around somewhere
else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from quiz.person.population import COVARIANCE, MEANS
from quiz.person.scoring import Tally
from quiz.riasec import TYPES, Matrix, Tensor, Vector

MIDDLE: Final = 2.0
CLICKS: Final = (
    (0.3, 0.0, 2.0),  # evenly over the five answers
    (0.3, 0.0, 1.0),  # bunched around the middle
    (0.12, 0.8, 2.0),  # the same around somewhere else
    (0.12, 0.8, 1.0),
    (0.08, 1.2, 0.4),  # one answer nearly throughout
    (0.08, 1.2, 0.15),
)
"""Ways to click without reading: how common each is, how far its middle lies from that of the scale (a standard
deviation), and the variance of one answer.
"""
SCATTERS: Final = (0.2, 0.35, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6)
"""People differ in how much their answers scatter; these variances stand for them in equal parts."""


@dataclass(frozen=True, eq=False)
class Origin:
    """Where answers may come from, in k cases.

    ``shares``, (k,), are logarithms; ``means``, (6,), those of the types to expect, ``between``, (k, 6, 6), how they
    vary, and ``within``, (k,), the variance of one answer around its type's mean.
    """

    shares: Vector
    means: Vector
    between: Tensor
    within: Vector

    def likely(self, counts: Vector, means: Vector, scatter: float, freedom: int) -> Vector:
        """Return how likely answers are in each case, as logarithms without the constant that all share, (k,)."""
        covariance = self.between + self.within[:, np.newaxis, np.newaxis] * np.diag(1 / counts)
        distance = np.broadcast_to(means - self.means, (len(self.within), len(TYPES)))[:, :, np.newaxis]
        far = (distance * np.linalg.solve(covariance, distance)).sum(axis=(1, 2))
        _, size = np.linalg.slogdet(covariance)
        found: Vector = -0.5 * (far + size + freedom * np.log(self.within) + scatter / self.within)
        return found


def _origin(cases: Sequence[tuple[float, Matrix | float, float]], means: Vector | float) -> Origin:
    shares, between, within = zip(*cases, strict=True)
    tables = np.array([np.broadcast_to(each, (len(TYPES), len(TYPES))) for each in between])
    return Origin(np.log(shares), np.broadcast_to(means, len(TYPES)), tables, np.array(within))


PERSON: Final = _origin([(1 / len(SCATTERS), COVARIANCE, scatter) for scatter in SCATTERS], MEANS)
DICE: Final = _origin([(share, spread**2, within) for share, spread, within in CLICKS], MIDDLE)


def evidence(tallies: Sequence[Tally]) -> float:
    """Return how much likelier the answers are from a person than from dice, as a natural logarithm."""
    counts, means, scatter, freedom = moments(tallies)
    found = [np.logaddexp.reduce(each.shares + each.likely(counts, means, scatter, freedom)) for each in (PERSON, DICE)]
    return float(found[0] - found[1])


def moments(tallies: Sequence[Tally]) -> tuple[Vector, Vector, float, int]:
    """Return how many answers each type has and their means, (6,), the squares within types, and their freedom."""
    counts = np.array([each.answered for each in tallies], dtype=np.float64)
    means = np.array([each.mean for each in tallies])
    return counts, means, sum(each.within for each in tallies), int(counts.sum()) - len(TYPES)
