"""Two sittings of one person: what changed beyond chance, and what did not.

A type's two scores are means of answers that scatter; their difference is told from chance if it is more than 2.64
times its standard error, which chance exceeds in at most one of twenty comparisons of six types (Bonferroni).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from quiz.firmness import TOP, scatter
from quiz.matching import Matrix, Single, best, rank
from quiz.riasec import Type, shape
from quiz.scoring import HIGHEST, Tally
from quiz.verdict import Verdict

LIMIT: Final = 2.64
"""The normal deviate that chance exceeds, either way, in one of 120 cases: six types, one of twenty."""
MARGIN: Final = 1.2
"""What the scatter is taken for, as a multiple: so that people whose answers scatter more are not told of change."""


@dataclass(frozen=True)
class Difference:
    """One type in two sittings, 0 to 100: both scores, and whether they differ by more than chance.

    ``real`` is None where a sitting has no answers to judge by (scores from another test).
    """

    kind: Type
    first: float
    second: float
    real: bool | None


@dataclass(frozen=True)
class Shared:
    """How many of the first sitting's top 20 stand in the second's, and how many would if nothing had changed."""

    found: int
    expected: float | None


def differences(first: Verdict, second: Verdict) -> tuple[Difference, ...]:
    """Compare two sittings that both have six scores, type by type."""
    found = []
    for place, kind in enumerate(Type):
        one, other = (verdict.scores[place] if verdict.scores else 0.0 for verdict in (first, second))
        real = None
        if first.tallies and second.tallies:
            error = 100 / HIGHEST * sqrt(_variance(first.tallies, place) + _variance(second.tallies, place))
            real = abs(other - one) > LIMIT * error
        found.append(Difference(kind, one, other, real))
    return tuple(found)


def _variance(tallies: Sequence[Tally], place: int) -> float:
    return MARGIN * scatter(tallies) / tallies[place].answered


def shared(first: Verdict, second: Verdict, careers: Matrix, light: Single) -> Shared | None:
    """Compare two top twenties, or return None where one of the sittings has no list."""
    if first.ranked is None or second.ranked is None:
        return None
    tops = [best(rank(shape(scores), careers), TOP) for scores in (first.ranked, second.ranked)]
    expected = float(first.drawn.shares(light)[tops[0]].sum()) if first.drawn else None
    return Shared(len(set(tops[0].tolist()) & set(tops[1].tolist())), expected)
