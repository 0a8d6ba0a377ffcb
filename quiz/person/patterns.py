"""Answers that repeat themselves, like a pattern clicked down the pages, more than likes and dislikes explain."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from quiz.person.answers import LEFT_OUT
from quiz.person.scoring import Places, kinds_of
from quiz.riasec import TYPES, Indices, Tensor

REPEATED: Final = 0.8
"""The share of answers that follow from those a fixed number of places before, from which they count as a pattern."""
SURPRISE: Final = 0.25
"""The share of them that must be more than a decided person's likes and dislikes explain."""
LONGEST_PATTERN: Final = 18
"""Three pages: some take turns between two or three ways to fill a page."""
FEWEST: Final = 14
"""Below this many pairs of answers, a repetition proves nothing."""
QUESTIONNAIRES: Final = 32
"""For how many questionnaires the pairs are kept once they are found."""


def repeats(places: Places, values: Sequence[int], *, decided: bool = False) -> bool:
    """Tell whether answers follow a pattern: all alike, in long runs, as 1-2-3-4-5-1-2-3, or shifted from page to page.

    In a pattern each answer lies the same number of steps, up or down and round again, from the one a fixed number of
    places before. With a ``decided`` person, who answers all of a type alike, that happens too, but hardly more often
    than these likes and dislikes explain: as often as with a draw from the answers to each of the two types.
    """
    kinds, first, second, apart = _pairs(places)
    given = np.array(values)
    told = given < LEFT_OUT
    both = told[first] & told[second]
    cells = apart * LEFT_OUT + (given[second] - given[first]) % LEFT_OUT
    size = (LONGEST_PATTERN + 1) * LEFT_OUT
    found = np.bincount(cells[both], minlength=size).reshape(-1, LEFT_OUT)
    pairs = found.sum(axis=1, keepdims=True)
    suspect = (pairs >= FEWEST) & (found >= REPEATED * pairs)
    if not decided or not suspect.any():
        return bool(suspect.any())
    usual = _usual(kinds[told], given[told])[kinds[first], kinds[second]]
    expected = np.array([np.bincount(apart, weights=both * usual[:, step]) for step in range(LEFT_OUT)]).T
    return bool((suspect & (found - expected >= SURPRISE * pairs)).any())


def _usual(kinds: Indices, given: Indices) -> Tensor:
    """Return how often an answer to one type lies so many steps above one to another by habit alone, (6, 6, 5)."""
    counts = np.bincount(kinds * LEFT_OUT + given, minlength=len(TYPES) * LEFT_OUT).reshape(-1, LEFT_OUT)
    habits = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    return np.stack([habits @ np.roll(habits, -step, axis=1).T for step in range(LEFT_OUT)], axis=2)


@lru_cache(maxsize=QUESTIONNAIRES)
def _pairs(places: Places) -> tuple[Indices, Indices, Indices, Indices]:
    """Return the type at each place, the places of all pairs that a pattern could join, and how far apart they are."""
    kinds = kinds_of(places)
    steps = range(1, LONGEST_PATTERN + 1)
    pairs = [(first, first + step, step) for step in steps for first in range(len(kinds) - step)]
    first, second, apart = np.array(pairs).T
    return kinds, first, second, apart
