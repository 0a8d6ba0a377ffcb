"""Two sittings of one person: what changed beyond chance, and what did not.

A type's two scores are means of answers that scatter; their difference is told from chance if it is more than 2.64
times its standard error, which chance exceeds in at most one of twenty comparisons of six types (Bonferroni).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from quiz.careers.results import Results
from quiz.careers.sittings import TOP, shared_again
from quiz.person.firmness import scatters
from quiz.person.scoring import HIGHEST, Tally
from quiz.person.verdict import Verdict
from quiz.riasec import Type

LIMIT: Final = 2.64
"""The normal deviate that chance exceeds, either way, in one of 120 cases: six types, one of twenty."""
MARGIN: Final = 1.2
"""What the scatter is taken for, as a multiple: so that people whose answers scatter more are not told of change."""


@dataclass(frozen=True)
class Difference:
    """One type in two sittings, 0 to 100: both scores, and whether they differ by more than chance.

    ``limit`` is how far they have to lie apart for that, and how far the true change may lie from the one seen; None
    where a sitting has no answers to judge by (scores from another test).
    """

    kind: Type
    first: float
    second: float
    limit: float | None

    @property
    def real(self) -> bool | None:
        """Tell whether the type changed, or None where it cannot be told."""
        return None if self.limit is None else abs(self.second - self.first) > self.limit


@dataclass(frozen=True)
class Shared:
    """How many of the first sitting's top 20 stand in the second's, and how many would if nothing had changed."""

    found: int
    expected: float | None


def differences(first: Verdict, second: Verdict) -> tuple[Difference, ...]:
    """Compare two sittings type by type. Raises ``ValueError`` if one of them has too few answers for six scores."""
    if first.scores is None or second.scores is None:
        raise ValueError("a sitting without six scores cannot be compared")
    found = []
    for place, (kind, one, other) in enumerate(zip(Type, first.scores, second.scores, strict=True)):
        limit = None
        if first.tallies and second.tallies:
            error = sqrt(_variance(first.tallies, place) + _variance(second.tallies, place))
            limit = LIMIT * error * 100 / HIGHEST
        found.append(Difference(kind, one, other, limit))
    return tuple(found)


def carried_on(first: Results, second: Results) -> bool:
    """Tell whether the second sitting is the first one gone on with: all its answers, by item, stand there too."""
    return bool(first.given) and first.given.items() <= second.given.items()


def _variance(tallies: Sequence[Tally], place: int) -> float:
    return float(MARGIN * scatters(tallies)[place] / tallies[place].answered)


def shared(first: Results, second: Results) -> Shared | None:
    """Compare the best twenty of two sittings, or return None where one of the sittings has no list."""
    if not (first.listed and second.listed):
        return None
    tops = [each.ranking.best(TOP) for each in (first, second)]
    return Shared(len(set(tops[0].tolist()) & set(tops[1].tolist())), shared_again(first))
