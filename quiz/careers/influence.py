"""Why a career fits: what each of a person's own answers adds, and what another answer would change.

A fit is the sum over the six types of the person's shape times the career's. A type counts with the mean of its
answers, beside what people in general say of it, so that a fit is just as well a sum over answers: each adds the
career's shape at its type, times how far the answer lies from the person's mean of the six types, over the number of
answers to that type and the length of the person's centred scores. The parts add up to the fit exactly; nothing is left
over for any other cause.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.ranking import rounded
from quiz.person.answers import LEFT_OUT
from quiz.person.population import LEAN
from quiz.person.scoring import HIGHEST, Places, Tally
from quiz.riasec import ROUNDING, TYPES, Matrix, Signs, Vector

LIKED: Final = 3
DISLIKED: Final = 1
SMALL: Final = 0.01
"""What an answer must add to a fit, or take from it, to be quoted."""
REPEATED: Final = 3
"""How often one answer is quoted on a page."""
STEPS: Final = 2
"""How far another answer may lie from the one that was given to be worth a thought."""


class Influence(NamedTuple):
    """One answer's part in a fit: the item's place, the answer, and what it adds."""

    place: int
    answer: int
    adds: float


class Quota(NamedTuple):
    """How many answers are quoted for a fit, and against it, and of one type: the others have their say too."""

    carry: int
    pull: int
    of_type: int


class Change(NamedTuple):
    """Another answer to the item at ``place``, and the rank that a career would then have."""

    place: int
    answer: int
    other: int
    rank: int


class Bundle(NamedTuple):
    """Like answers to items of one type: the type (as a number), the answer, where the items stand, what each weighs.

    An answer's weight times a career's shape at the type is what it adds to the fit.
    """

    kind: int
    answer: int
    places: tuple[int, ...]
    weight: float


@dataclass(frozen=True, eq=False)
class Weights:
    """All answers that count, in bundles; what stands out in each type, (6,), and how many answers it has."""

    bundles: tuple[Bundle, ...]
    means: Vector
    counts: Vector

    @property
    def sure(self) -> list[Bundle]:
        """The answers that say something: likes above the person's own mean, dislikes below it."""
        return [
            each
            for each in self.bundles
            if (each.answer >= LIKED and each.weight > 0) or (each.answer <= DISLIKED and each.weight < 0)
        ]


def weigh(tallies: Sequence[Tally], places: Places, values: Sequence[int]) -> Weights:
    """Weigh the answers of a person whose six scores have a shape."""
    counts = np.array([each.answered for each in tallies])
    lean = LEAN.tolist()
    means = np.array([each.mean for each in tallies]) - LEAN
    middle = float(means.sum()) / len(TYPES)
    centred = means - middle
    length = sqrt(centred @ centred)
    bundles = []
    for kind, (each, own) in enumerate(zip(tallies, places, strict=True)):
        given = sorted((values[place], place) for place in own if values[place] < LEFT_OUT)
        for answer, group in groupby(given, key=lambda pair: pair[0]):
            weight = (answer - lean[kind] - middle) / (each.answered * length)
            bundles.append(Bundle(kind, answer, tuple(place for _, place in group), weight))
    return Weights(tuple(bundles), means, counts)


def strongest(weights: Weights, careers: Matrix, quota: Quota, fields: Signs, turn: int = 0) -> list[list[Influence]]:
    """Return for each career, (6, m) shapes, the likes and dislikes that carry its fit most, then those against it.

    ``fields``, (m, items), say of each item whether the career has much of what it is about (1), little (-1), or
    neither (0): only what has to do with the work is quoted, and no answer more than ``REPEATED`` times. Answers that
    count the same take turns from career to career, from ``turn`` on.
    """
    sure = weights.sure
    used: Counter[int] = Counter()
    found = []
    for here, (adds, own) in enumerate(zip(_adds(sure, careers).T.tolist(), fields.tolist(), strict=True), turn):
        rising = sorted(range(len(sure)), key=adds.__getitem__)
        best = ((adds[place], sure[place]) for place in reversed(rising) if adds[place] >= SMALL)
        worst = ((adds[place], sure[place]) for place in rising if adds[place] <= -SMALL)
        fitting = _Fitting(own, used, here)
        pro = _quoted(best, quota.carry, quota.of_type, fitting)
        con = _quoted(worst, quota.pull, quota.of_type, fitting)
        found.append([*pro, *con])
    return found


def _adds(bundles: Sequence[Bundle], careers: Matrix) -> Matrix:
    """Return what one answer of each bundle adds to the fit of each career, (bundles, m)."""
    weights = np.array([each.weight for each in bundles])
    found: Matrix = careers[[each.kind for each in bundles]] * weights[:, np.newaxis]
    return found


class _Fitting(NamedTuple):
    """Which answers may be quoted for a career: by what it has of each item's field, and how often each was already."""

    fields: Sequence[int]
    used: Counter[int]
    turn: int

    def places(self, bundle: Bundle, adds: float) -> list[int]:
        """Return where the answers of a bundle stand that have to do with the work, those first whose turn it is."""
        # A like that counts for a career is of what the work has, one that counts against it of what it lacks.
        wanted = 1 if (bundle.answer >= LIKED) == (adds > 0) else -1
        start = self.turn % len(bundle.places)
        turned = (*bundle.places[start:], *bundle.places[:start])
        return [place for place in turned if self.fields[place] == wanted and self.used[place] < REPEATED]


def _quoted(order: Iterable[tuple[float, Bundle]], most: int, of_type: int, fitting: _Fitting) -> list[Influence]:
    found: list[Influence] = []
    left = [of_type] * len(TYPES)
    for adds, bundle in order:
        for place in fitting.places(bundle, adds)[: min(most - len(found), left[bundle.kind])]:
            found.append(Influence(place, bundle.answer, adds))
            left[bundle.kind] -= 1
            fitting.used[place] += 1
        if len(found) == most:
            break
    return found


def _near(answer: int) -> list[int]:
    """Return the other answers that a person might have given: up to two steps away."""
    return [other for other in range(HIGHEST + 1) if 0 < abs(other - answer) <= STEPS]


def changes(weights: Weights, careers: Matrix, row: int) -> list[Change]:
    """Return other answers with the rank that the career at ``row`` would have by them, best rank first.

    Other answers lie up to two steps away. Like answers to items of one type move a career alike; the first item stands
    for all of them.
    """
    options = [(each, other) for each in weights.bundles for other in _near(each.answer)]
    kinds = np.array([each.kind for each, _ in options])
    steps = np.array([other - each.answer for each, other in options])
    means = np.repeat(weights.means[np.newaxis], len(options), axis=0)
    means[np.arange(len(options)), kinds] += steps / weights.counts[kinds]
    centred = means - means.mean(axis=1, keepdims=True)
    shapes = centred / np.maximum(np.sqrt((centred**2).sum(axis=1, keepdims=True)), ROUNDING)
    fits = rounded(shapes @ careers)
    ranks = (1 + (fits > fits[:, row, np.newaxis]).sum(axis=1)).tolist()
    found = [
        Change(each.places[0], each.answer, other, rank) for (each, other), rank in zip(options, ranks, strict=True)
    ]
    return sorted(found, key=lambda change: (change.rank, abs(change.other - change.answer), change.place))
