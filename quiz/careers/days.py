"""What stands out in the days of a career: the ratings of people in it, against those of all careers."""

from collections.abc import Iterable, Mapping
from statistics import fmean, pstdev
from typing import NamedTuple

from quiz.content.careers import Career, Circumstance


class Norm(NamedTuple):
    """What is usual: the mean of a rating over all careers that have it, and how far these are spread."""

    mean: float
    spread: float

    def apart(self, rating: float) -> float:
        """Return how far a rating lies from the mean, in spreads; where all are alike none is apart."""
        return abs(rating - self.mean) / self.spread if self.spread else 0.0


def norms(careers: Iterable[Career]) -> dict[Circumstance, Norm]:
    """Return what is usual in each circumstance that any career is rated in."""
    ratings: dict[Circumstance, list[float]] = {}
    for career in careers:
        for circumstance, rating in career.figures.context.items():
            ratings.setdefault(circumstance, []).append(rating)
    return {circumstance: Norm(fmean(own), pstdev(own)) for circumstance, own in ratings.items()}


def by_apartness(context: Mapping[Circumstance, float], usual: Mapping[Circumstance, Norm]) -> list[Circumstance]:
    """Return the circumstances of a career, the one first that sets it apart most; equal ones keep their order."""
    order = [each for each in Circumstance if each in context]
    return sorted(order, key=lambda each: -usual[each].apart(context[each]))
