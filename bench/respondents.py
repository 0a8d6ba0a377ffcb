"""Made-up respondents: people with known interests, and answers given without any.

True interests and likings are drawn from the figures in ``quiz.person.population``; an answer is the interest in the
type, plus the liking of the area, plus chance, rounded to the scale. ``bench`` prints the reliability that this gives.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from quiz.person.population import COVARIANCE, MEANS, SCATTERS, STABLE
from quiz.riasec import TYPES, Indices
from quiz.wording.paging import PAGE_ITEMS

Table = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float64]
Habit = Callable[[Vectors], Table]
"""How somebody turns what is felt about each item, (n, items), into answers."""

STEPS = 5
TRADES = np.array([2.2, 1.6, 1.4, 1.6, 1.5, 1.5])
"""What people who learn a trade may say of the six types, on average: made up."""
UNSTEADY = 1.9
"""How much noisier answers are that have a reliability of about .70."""
SLIP = 1 / 50
"""How often somebody who clicks in a pattern misses."""
PATTERNS = (
    (0, 1, 2, 3, 4),
    (4, 3, 2, 1, 0),
    (0, 1, 2, 3, 4, 3, 2, 1),
    (0, 4),
    (1, 3),
    (0, 2, 4),
    (2, 2, 3, 3),
    (0, 0, 1, 1, 2, 2, 3, 3, 4, 4),
    (3, 4, 3, 2),
    (1, 2, 3),
)


def round_to_scale(felt: Vectors) -> Table:
    """Answer with the nearest step."""
    answers: Table = np.clip(np.rint(felt), 0, STEPS - 1).astype(np.int64)
    return answers


def ends_only(felt: Vectors) -> Table:
    """Answer with one end of the scale or the other."""
    answers: Table = np.where(felt > (STEPS - 1) / 2, STEPS - 1, 0).astype(np.int64)
    return answers


def near_middle(felt: Vectors) -> Table:
    """Answer half as far from the middle as it feels."""
    return round_to_scale((felt + (STEPS - 1) / 2) / 2)


class Form(NamedTuple):
    """The types and areas of a questionnaire's items, by number, (items,) each."""

    kinds: Indices
    areas: Indices


@dataclass(frozen=True)
class People:
    """True interests, shape (n, 6), 0 to 4, likings of areas, (n, k), and how their answers come about.

    ``noise`` is a multiple of usual chance, ``habit`` how they use the scale.
    """

    interests: Vectors
    likings: Vectors
    noise: float = 1.0
    habit: Habit = round_to_scale

    def sit(self, rng: np.random.Generator, form: Form) -> Table:
        """Return the answers of one sitting, shape (n, items)."""
        chance = self.noise * np.sqrt((1 - STABLE) * SCATTERS)[form.kinds]
        felt = self.interests[:, form.kinds] + self.likings[:, form.areas]
        return self.habit(felt + chance * rng.normal(0, 1, felt.shape))


def means(answers: Table, kinds: Indices) -> Vectors:
    """Return the six means of everyone's answers, (n, 6); what has no answer does not count."""
    given = np.where(answers < STEPS, answers, np.nan)
    return np.stack([np.nanmean(given[:, kinds == kind], axis=1) for kind in range(len(TYPES))], axis=1)


def people(rng: np.random.Generator, count: int, areas: int) -> People:
    """Draw people with interests as they are found."""
    return _drawn(rng, count, areas, MEANS, COVARIANCE)


def others(rng: np.random.Generator, count: int, areas: int) -> dict[str, People]:
    """Draw people who differ from those whom the quiz reckons with, each kind in one way."""
    usual = people(rng, count, areas)
    angle = np.arange(len(TYPES)) * np.pi / 3
    circle = 0.25 + 0.5 * np.cos(angle[:, np.newaxis] - angle)
    np.fill_diagonal(circle, 1)
    spread = np.sqrt(np.diag(COVARIANCE))
    return {
        "like nearly everything": _drawn(rng, count, areas, np.minimum(MEANS + 0.9, 3.4), COVARIANCE),
        "answer only at the ends": replace(usual, habit=ends_only),
        "stay near the middle": replace(usual, habit=near_middle),
        "like what trade schools teach": _drawn(rng, count, areas, TRADES, COVARIANCE),
        "have types in a perfect circle": _drawn(rng, count, areas, MEANS, circle * np.outer(spread, spread)),
        "answer with a reliability of .70": replace(usual, noise=UNSTEADY),
    }


def _drawn(rng: np.random.Generator, count: int, areas: int, expected: Vectors, covariance: Vectors) -> People:
    likings = rng.normal(0, np.sqrt(STABLE * SCATTERS.mean()), (count, areas))
    return People(rng.multivariate_normal(expected, covariance, count), likings)


def careless(rng: np.random.Generator, count: int, kinds: Indices) -> dict[str, Table]:
    """Return the answers of people who do not read: by the way they click, shape (count, items) each."""
    items = len(kinds)
    random = rng.integers(0, STEPS, (count, items))
    return {
        "random, evenly": random,
        "random, around the middle": rng.binomial(STEPS - 1, 0.5, (count, items)),
        "one answer throughout": np.repeat(rng.integers(0, STEPS, (count, 1)), items, axis=1),
        "a pattern": np.array([_pattern(rng, items) for _ in range(count)]),
        "the same clicks on every page": _slipped(rng, np.tile(random[:, :PAGE_ITEMS], items // PAGE_ITEMS)),
    }


def off_middle(rng: np.random.Generator, count: int, kinds: Indices) -> dict[str, Table]:
    """Return the answers of people who click around another answer than the middle one, (count, items) each."""
    shape = (count, len(kinds))
    one = np.repeat(rng.integers(0, STEPS, (count, 1)), len(kinds), axis=1)
    return {
        "random, evenly over the upper three": rng.integers(2, STEPS, shape),
        "random, around “like”": rng.binomial(STEPS - 1, 0.7, shape),
        "one answer, one in ten missed": np.where(rng.random(shape) < 0.1, rng.integers(0, STEPS, shape), one),
    }


def half_random(rng: np.random.Generator, count: int, kinds: Indices) -> Table:
    """Return the answers of people who read the first half and click at random from then on, (count, items)."""
    answers = people(rng, count, 1).sit(rng, Form(kinds, np.zeros(len(kinds), dtype=np.intp)))
    answers[:, len(kinds) // 2 :] = rng.integers(0, STEPS, (count, len(kinds) - len(kinds) // 2))
    return answers


def _pattern(rng: np.random.Generator, items: int) -> Table:
    base = PATTERNS[rng.integers(len(PATTERNS))]
    answers = np.resize(base, items)
    return np.roll(_slipped(rng, answers), int(rng.integers(len(base))))


def _slipped(rng: np.random.Generator, answers: Table) -> Table:
    slips = rng.random(answers.shape) < SLIP
    return np.where(slips, rng.integers(0, STEPS, answers.shape), answers)
