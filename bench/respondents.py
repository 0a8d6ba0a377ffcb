"""Made-up respondents: people with known interests, and answers given without any.

True interests are drawn from the published figures in ``quiz.population``; an answer is the true interest plus noise,
rounded to the scale. The noise is what gives ten items a reliability near .80, which ``bench`` prints.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quiz.population import COVARIANCE, MEANS

Table = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float64]

NOISE = 1.33
STEPS = 5
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
    """True interests, shape (n, 6), 0 to 4."""

    interests: Vectors

    def sit(self, rng: np.random.Generator, items: int) -> Table:
        """Return the answers of one sitting, shape (n, items); the types rotate in the order R I A S E C."""
        kinds = np.arange(items) % 6
        felt = self.interests[:, kinds] + rng.normal(0, NOISE, (len(self.interests), items))
        answers: Table = np.clip(np.rint(felt), 0, STEPS - 1).astype(np.int64)
        return answers


def people(rng: np.random.Generator, count: int) -> People:
    """Draw people with interests as they are found."""
    return People(rng.multivariate_normal(MEANS, COVARIANCE, count))


def careless(rng: np.random.Generator, count: int, items: int) -> dict[str, Table]:
    """Return the answers of people who do not read: by the way they click, shape (count, items) each."""
    genuine = people(rng, count).sit(rng, items)
    random = rng.integers(0, STEPS, (count, items))
    half = genuine.copy()
    half[:, items // 2 :] = random[:, items // 2 :]
    return {
        "random, evenly": random,
        "random, around the middle": rng.binomial(STEPS - 1, 0.5, (count, items)),
        "one answer throughout": np.repeat(rng.integers(0, STEPS, (count, 1)), items, axis=1),
        "a pattern": np.array([_pattern(rng, items) for _ in range(count)]),
        "half at random": half,
    }


def _pattern(rng: np.random.Generator, items: int) -> Table:
    base = PATTERNS[rng.integers(len(PATTERNS))]
    answers = np.array([base[place % len(base)] for place in range(items)])
    # People slip: one click in fifty lands beside the pattern.
    slips = rng.random(items) < 1 / 50
    answers[slips] = rng.integers(0, STEPS, int(slips.sum()))
    return np.roll(answers, int(rng.integers(len(base))))
