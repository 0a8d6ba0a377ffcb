"""The Holland codes of many people, no more exact than their answers, as ``quiz.person.firmness`` finds one's.

A code is a number here: the place of each type's group (1 is first, 0 is none) as a digit in base 4, R first. The texts
follow from the numbers.
"""

from functools import cache
from itertools import combinations
from statistics import NormalDist
from typing import Final, NamedTuple

import numpy as np

from quiz.cohort.counts import Counts
from quiz.cohort.signals import CLOSE
from quiz.person.firmness import ALIKE, BORROWED, HIDDEN, PRECISION
from quiz.person.population import LEAN, MEANS, SCATTERS
from quiz.riasec import CODE_LETTERS, TYPES, Indices, Mask, Matrix, Tensor, code_text

BASE: Final = 4
APART: Final = NormalDist().inv_cdf(ALIKE)
"""So many deviations two types have to lie apart to be told from each other."""
PAIRS: Final = tuple(combinations(range(len(TYPES)), 2))


class Letters(NamedTuple):
    """The codes of m people as numbers, and who is in doubt (see ``quiz.cohort.signals``)."""

    codes: Indices
    doubt: Mask


def told_apart(scores: Matrix, counts: Counts) -> Letters:
    """Return the codes of m people from what is compared of them, (6, m), and from their answers."""
    means, covariances = _known(counts)
    variances = covariances.diagonal().T
    apart = np.zeros((len(TYPES), len(TYPES), scores.shape[1]), dtype=np.bool_)
    doubt = np.zeros(scores.shape[1], dtype=np.bool_)
    for one, other in PAIRS:
        above = means[one] - means[other]
        needed = APART * np.sqrt(variances[one] + variances[other] - 2 * covariances[one, other])
        apart[one, other], apart[other, one] = above >= needed, -above >= needed
        doubt |= np.abs(np.abs(above) - needed) < CLOSE
    return Letters(_codes(scores, apart), doubt)


def plain(scores: Matrix) -> Indices:
    """Return the codes of m people by their scores alone, (6, m): only equal ones are level."""
    return _codes(scores, scores[:, np.newaxis] > scores)


@cache
def text_of(code: int) -> str:
    """Return a code as it is written, as ``EAS`` or ``AE I/S``; "" for none."""
    places = [code // BASE**place % BASE for place in range(len(TYPES))]
    groups = [[kind for kind, own in zip(TYPES, places, strict=True) if own == group] for group in range(1, BASE)]
    return code_text(tuple(tuple(group) for group in groups if group)) if code else ""


def _known(counts: Counts) -> tuple[Matrix, Tensor]:
    """Return what is known of scores, without likings: means, (6, m), and covariances, (6, 6, m)."""
    usual = SCATTERS[:, np.newaxis]
    seen, answered = (counts.within / usual).sum(axis=0), counts.all_answered - len(TYPES)
    borrowed = np.where(seen <= answered, BORROWED[1], BORROWED[0])
    share = (seen + borrowed) / (answered + borrowed)
    scatters = usual * np.where(share > 1, share**HIDDEN, share)
    covariances = _inverses(counts.answered / scatters)
    weighted = (PRECISION @ MEANS)[:, np.newaxis] + counts.totals / scatters
    means: Matrix = (covariances * weighted).sum(axis=1) - LEAN[:, np.newaxis]
    return means, covariances


def _inverses(weights: Matrix) -> Tensor:
    """Return the inverses of the usual precision with these weights, (6, m), added along the diagonal, (6, 6, m).

    Gauss and Jordan's steps without exchanging rows, which these matrices do not need; for many small ones at once
    three times as fast as LAPACK for one after another.
    """
    table: Tensor = np.repeat(PRECISION[:, :, np.newaxis], weights.shape[1], axis=2)
    for place in range(len(TYPES)):
        table[place, place] += weights[place]
    for place in range(len(TYPES)):
        pivot = 1 / table[place, place]
        row, column = table[place] * pivot, table[:, place].copy()
        row[place], column[place] = pivot, 0
        table[:, place] = table[place] = 0
        table -= column[:, np.newaxis] * row
        table[place] = row
    return table


def _codes(scores: Matrix, apart: Mask) -> Indices:
    """Return the codes for scores, (6, m), and which type can be told to be higher than which other, (6, 6, m)."""
    order = (-scores).argsort(axis=0, kind="stable")
    people = np.arange(scores.shape[1])
    # A type begins a group if it can be told from every type of the group before it.
    first = np.zeros(order.shape, dtype=np.intp)
    group = np.ones(order.shape, dtype=np.intp)
    for place in range(1, len(TYPES)):
        begins = np.ones(order.shape[1], dtype=np.bool_)
        for before in range(place):
            begins &= apart[order[before], order[place], people] | (before < first[place - 1])
        first[place] = np.where(begins, place, first[place - 1])
        group[place] = group[place - 1] + begins
    # A group that does not fit into the places of a code whole has no part in it, unless it is the first.
    last = np.full(order.shape[1], len(TYPES) - 1)
    labels = np.zeros(order.shape, dtype=np.intp)
    for place in reversed(range(len(TYPES))):
        if place + 1 < len(TYPES):
            last = np.where(first[place + 1] == place + 1, place, last)
        fits = (group[place] == 1) | (last < CODE_LETTERS)
        np.put_along_axis(labels, order[place : place + 1], (group[place] * fits)[np.newaxis], axis=0)
    found: Indices = BASE ** np.arange(len(TYPES)) @ labels
    return found
