"""Answers that repeat themselves, like a pattern clicked down the pages, more than likes and dislikes explain."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from quiz.answers import LEFT_OUT
from quiz.riasec import TYPES
from quiz.scoring import Places

REPEATED: Final = 0.85
"""The share of answers equal to those a fixed number of places before, from which they count as a pattern."""
SURPRISE: Final = 0.25
"""The share of them that must be more than a decided person's likes and dislikes explain."""
LONGEST_PATTERN: Final = 11
FEWEST: Final = 12
"""Below this many pairs of answers, a repetition proves nothing."""
KEPT: Final = 32
"""For how many questionnaires the pairs are kept once they are found."""

Numbers = npt.NDArray[np.intp]


def repeats(places: Places, values: Sequence[int], *, decided: bool = False) -> bool:
    """Tell whether answers repeat themselves: all alike, in long runs, or as 1-2-3-4-5-1-2-3 down the pages.

    A ``decided`` person, who answers all of a type alike, repeats answers too, but hardly more often than these likes
    and dislikes explain: as often as a draw from the answers to the one type and one from those to the other agree.
    """
    kinds, first, second, steps = _pairs(places)
    given = np.array(values)
    told = given < LEFT_OUT
    counts = np.bincount(kinds[told] * LEFT_OUT + given[told], minlength=len(TYPES) * LEFT_OUT)
    counts = counts.reshape(len(TYPES), LEFT_OUT)
    habits = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    both = told[first] & told[second]
    same = both & (given[first] == given[second])
    explained = both * (habits @ habits.T)[kinds[first], kinds[second]]
    pairs, found, usual = (np.bincount(steps, weights=each) for each in (both, same, explained))
    strange = (found - usual >= SURPRISE * pairs) | (not decided)
    return bool(((pairs >= FEWEST) & (found >= REPEATED * pairs) & strange).any())


@lru_cache(maxsize=KEPT)
def _pairs(places: Places) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return the type at each place, the places of all pairs that a pattern could join, and how far apart they are."""
    kinds = np.empty(sum(map(len, places)), dtype=np.intp)
    for kind, own in enumerate(places):
        kinds[list(own)] = kind
    steps = range(1, LONGEST_PATTERN + 1)
    pairs = [(first, first + step, step) for step in steps for first in range(len(kinds) - step)]
    first, second, apart = np.array(pairs).T
    return kinds, first, second, apart
