"""How much many people liked each area beside others of its type, as ``quiz.person.likings`` says of one."""

import numpy as np

from quiz.cohort.counts import States
from quiz.cohort.tables import Form
from quiz.person.answers import LEFT_OUT
from quiz.person.likings import STEADY
from quiz.riasec import Matrix


def liked(form: Form, values: States, means: Matrix, areas: int) -> tuple[Matrix, Matrix]:
    """Return of m people and each area, (areas, m), the answers' sum above their types' means, and their number.

    ``values``, (items, m), are answers to a questionnaire or to a bank; ``means``, (6, m), those of the questionnaire.
    """
    told = values < LEFT_OUT
    above = (values - means[form.kinds]) * told
    table = (np.arange(areas)[:, np.newaxis] == form.areas).astype(np.float64)
    return table @ above, (table.astype(np.float32) @ told.astype(np.float32)).astype(np.float64)


def likings(sums: Matrix, counts: Matrix) -> Matrix:
    """Return the likings of m people, (m, areas)."""
    found: Matrix = (sums / (counts + STEADY)).T
    return found
