"""What stands out in a person: scores compared with what people in general say of each type.

Code, hexagon, list, reasons and firmness come from these; a score itself is shown as it was given.
"""

from typing import Final

from quiz.person.population import LEAN, MEANS
from quiz.person.scoring import HIGHEST
from quiz.riasec import Scores

POINTS: Final = 100 / HIGHEST
"""What one step of an answer is worth in a score of 0 to 100."""
USUAL: Final[tuple[float, ...]] = tuple((POINTS * MEANS).tolist())
"""The scores around which people in general lie, 0 to 100, in the order R I A S E C."""


def standing(scores: Scores) -> Scores:
    """Return six scores with a part of what people in general say taken off; the mean of the six stays as it is.

    A type that most people like counts a little less and one that few like a little more, so that results may lie just
    outside of 0 to 100.
    """
    r, i, a, s, e, c = (score - POINTS * lean for score, lean in zip(scores, LEAN.tolist(), strict=True))
    return r, i, a, s, e, c
