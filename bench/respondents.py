"""Made-up respondents: people with known interests, and answers given without any.

True interests are drawn from the published figures in ``quiz.person.population``; an answer is the true interest
plus noise, rounded to the scale. The noise is what gives ten items a reliability near .80, which ``bench`` prints.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quiz.person.population import COVARIANCE, MEANS
from quiz.riasec import TYPES, Indices
from quiz.wording.paging import PAGE_ITEMS

Table = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float64]

NOISE = 1.33
STEPS = 5
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


@dataclass(frozen=True)
class People:
    """True interests, shape (n, 6), 0 to 4, and how much their answers vary around them."""

    interests: Vectors
    noise: float = NOISE

    def sit(self, rng: np.random.Generator, kinds: Indices) -> Table:
        """Return the answers of one sitting, shape (n, items)."""
        felt = self.interests[:, kinds] + rng.normal(0, self.noise, (len(self.interests), len(kinds)))
        answers: Table = np.clip(np.rint(felt), 0, STEPS - 1).astype(np.int64)
        return answers


def means(answers: Table, kinds: Indices) -> Vectors:
    """Return the six means of everyone's answers, (n, 6); what has no answer does not count."""
    given = np.where(answers < STEPS, answers, np.nan)
    return np.stack([np.nanmean(given[:, kinds == kind], axis=1) for kind in range(len(TYPES))], axis=1)


def people(rng: np.random.Generator, count: int) -> People:
    """Draw people with interests as they are found."""
    return People(rng.multivariate_normal(MEANS, COVARIANCE, count))


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
    answers = people(rng, count).sit(rng, kinds)
    answers[:, len(kinds) // 2 :] = rng.integers(0, STEPS, (count, len(kinds) - len(kinds) // 2))
    return answers


def _pattern(rng: np.random.Generator, items: int) -> Table:
    base = PATTERNS[rng.integers(len(PATTERNS))]
    answers = np.resize(base, items)
    return np.roll(_slipped(rng, answers), int(rng.integers(len(base))))


def _slipped(rng: np.random.Generator, answers: Table) -> Table:
    slips = rng.random(answers.shape) < SLIP
    return np.where(slips, rng.integers(0, STEPS, answers.shape), answers)
