"""What a person liked in particular, of what a career is about: area by area, in hundredths of a match.

Rule of this file: the one place that says which areas are named for a match, so that all pages name the same.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.congruence import in_cents
from quiz.careers.ranking import WEIGHT
from quiz.riasec import Matrix, Vector

NAMED: Final = 2
"""How many hundredths an area must add to a match, or take from it, to be named."""
MOST: Final = 2
"""How many areas are named, for and against."""


class Particular(NamedTuple):
    """What likings add, in hundredths: all together, and the areas to name, by number, with what each adds.

    Those that add come first, the strongest first; then those that take away.
    """

    cents: int
    named: tuple[tuple[int, int], ...]

    @property
    def liked(self) -> list[int]:
        """The areas that were liked more than others of their type."""
        return [area for area, cents in self.named if cents > 0]

    @property
    def rest(self) -> int:
        """What the areas that are not named add up to, in hundredths."""
        return self.cents - sum(cents for _, cents in self.named)


def particulars(likings: Vector, emphasis: Matrix) -> list[Particular]:
    """Return what likings, (k,), add to careers in which each area counts so much, (n, k)."""
    return [Particular(sum(cents), _named(cents)) for cents in in_cents(WEIGHT * emphasis * likings)]


def _named(cents: Sequence[int]) -> tuple[tuple[int, int], ...]:
    found = sorted(((area, each) for area, each in enumerate(cents) if abs(each) >= NAMED), key=lambda pair: -pair[1])
    liked = [pair for pair in found if pair[1] > 0][:MOST]
    return (*liked, *[pair for pair in found if pair[1] < 0][-MOST:])
