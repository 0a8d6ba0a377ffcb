"""Which of many people's answers may follow a pattern, as ``quiz.person.patterns`` looks for it in one's.

All pairs of answers that lie so many places apart are compared in one go. With a person who is decided, a pattern is
one only if it is more than likes and dislikes explain: that is looked at one by one, and few come so far.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from quiz.cohort.counts import States, taken
from quiz.person.answers import LEFT_OUT
from quiz.person.patterns import FEWEST, LONGEST_PATTERN, REPEATED
from quiz.riasec import Mask

Counted = npt.NDArray[np.int16]
NEVER: Final = 255
"""More pairs than there are: too few prove nothing."""
NONE, ONE = np.uint8(7), np.uint8(1)
"""What no answer is, in place of what is missing; and a step up."""


def suspects(values: States) -> Mask:
    """Return whose answers, (items, m), repeat themselves for the most part, (m,)."""
    found = np.zeros(values.shape[1], dtype=np.bool_)
    # Half of the pairs clear nearly everybody: what is missing there, the other half cannot make up for.
    some = _alike(values, parts=2).nonzero()[0]
    found[some] = _alike(taken(values, some), parts=1)
    return found


def _alike(values: States, parts: int) -> Mask:
    """Return whose pairs may be alike often enough, (m,), by the first of so many ``parts`` of them."""
    told = values < LEFT_OUT
    whole = bool(told.all())
    # Each answer so many steps up, and round again; what is missing never comes to equal an answer.
    steps = [np.where(told, values, NONE)]
    while len(steps) < LEFT_OUT:
        up = steps[-1] + ONE
        steps.append(up * (up != LEFT_OUT))
    least = _least(len(values))
    found = np.zeros(values.shape[1], dtype=np.bool_)
    for apart in range(1, min(LONGEST_PATTERN, len(values) - 1) + 1):
        pairs = len(values) - apart
        looked = -(-pairs // parts)
        if whole:
            needed = least[pairs] - (pairs - looked)
        else:
            both = told[apart:] & told[:-apart]
            needed = least[_counted(both)] - _counted(both[looked:])
        later = values[apart : apart + looked]
        for step in steps:
            found |= _counted(step[:looked] == later) >= needed
    return found


def _counted(flags: Mask) -> States:
    found: States = np.add.reduce(flags.view(np.uint8), axis=0, dtype=np.uint8)
    return found


def _least(items: int) -> Counted:
    """Return how many of so many pairs have to be alike, for 0 to ``items`` pairs."""
    table = [
        next(alike for alike in range(pairs + 1) if alike >= REPEATED * pairs) if pairs >= FEWEST else NEVER
        for pairs in range(items + 1)
    ]
    return np.array(table, dtype=np.int16)
