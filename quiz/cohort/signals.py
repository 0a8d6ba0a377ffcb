"""Whether the answers of many people tell anything, as ``quiz.person.signal`` says of one.

The same arithmetic in another order moves the last digits, which matters to whoever stands right on a threshold: of
them it is said that they are in doubt, and they are judged one by one.
"""

from typing import Final, NamedTuple

import numpy as np

from quiz.cohort.counts import Counts, States
from quiz.cohort.patterns import suspects
from quiz.cohort.tables import Form
from quiz.person.evidence import DICE, PERSON, Origin
from quiz.person.patterns import repeats
from quiz.person.signal import CLEAR, ENOUGH, PRICE, RELIABLE, Signal
from quiz.riasec import TYPES, Indices, Mask, Matrix, Vector

SIGNALS: Final = tuple(Signal)
CLOSE: Final = 1e-9
"""Two numbers that lie this close may be one, but for the order of adding up."""
BASE: Final = 128
"""More answers than a type has items, to write six counts as one number."""


class Readings(NamedTuple):
    """Of m people: the number of the signal in ``SIGNALS``, whether the answers form a pattern, and who is in doubt."""

    signals: Indices
    patterns: Mask
    doubt: Mask


def read(form: Form, values: States, counts: Counts) -> Readings:
    """Read the answers of m people whose six types all count, (items, m)."""
    reliability = reliabilities(counts)
    decided = reliability >= RELIABLE
    doubt = (np.abs(reliability - RELIABLE) < CLOSE) | (np.abs(reliability - CLEAR) < CLOSE)
    patterns = suspects(values)
    for person in (patterns & decided).nonzero()[0].tolist():
        patterns[person] = repeats(form.places, values[:, person].tolist(), decided=True)
    signals = np.where(reliability >= CLEAR, SIGNALS.index(Signal.CLEAR), SIGNALS.index(Signal.MIXED))
    open_ = (~decided & ~patterns).nonzero()[0]
    if open_.size:
        over = evidence(counts.of(open_)) - PRICE * (ENOUGH - counts.all_answered[open_])
        signals[open_[over < 0]] = SIGNALS.index(Signal.UNTOLD)
        doubt[open_] |= np.abs(over) < CLOSE
    signals[patterns] = SIGNALS.index(Signal.UNTOLD)
    return Readings(signals, patterns, doubt)


def reliabilities(counts: Counts) -> Vector:
    """Return the share of the differences between types that is more than scatter, (m,), 0 to 1."""
    answered, means = counts.answered, counts.means
    grand = counts.totals.sum(axis=0) / counts.all_answered
    between = (answered * (means - grand) ** 2).sum(axis=0) / (len(TYPES) - 1)
    within = counts.within.sum(axis=0) / (counts.all_answered - len(TYPES))
    found: Vector = np.maximum(0, 1 - within / between)
    return found


def evidence(counts: Counts) -> Vector:
    """Return how much likelier answers are from people than from dice, (m,), as natural logarithms."""
    # People who answered as many of each type share all that costs time.
    keys = (counts.answered.astype(np.int64) * BASE ** np.arange(len(TYPES))[:, np.newaxis]).sum(axis=0)
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    person, dice = (_likely(origin, counts, counts.answered[:, first], which) for origin in (PERSON, DICE))
    return person - dice


def _likely(origin: Origin, counts: Counts, several: Matrix, which: Indices) -> Vector:
    """Return how likely answers are; ``several``, (6, u), are the different counts, ``which``, (m,), each one's."""
    cells = np.eye(len(TYPES)) / several.T[:, np.newaxis, :, np.newaxis]
    covariances = origin.between + origin.within[:, np.newaxis, np.newaxis] * cells
    distance = counts.means.T - origin.means
    # All products of two distances times all entries of an inverse: one product of matrices in place of two.
    products = (distance[:, :, np.newaxis] * distance[:, np.newaxis]).reshape(len(distance), -1, 1)
    inverses = np.linalg.inv(covariances).reshape(*covariances.shape[:2], -1)
    far = (inverses[which] @ products)[:, :, 0]
    _, sizes = np.linalg.slogdet(covariances)
    scatter, freedom = counts.within.sum(axis=0), counts.all_answered - len(TYPES)
    rest = freedom[:, np.newaxis] * np.log(origin.within) + scatter[:, np.newaxis] / origin.within
    found: Vector = np.logaddexp.reduce(origin.shares - 0.5 * (far + sizes[which] + rest), axis=1)
    return found
