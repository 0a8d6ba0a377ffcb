"""How likely each direction and career is among a person's best, and so which directions go first.

Rule of this file: one person at a time, and in the very steps that a page takes. A hundred draws for each person cost a
hundred times as much as all the rest, so this is only done where it is asked for.
"""

from typing import NamedTuple

import numpy as np

from quiz.careers.lineup import DIRECTIONS, Chances
from quiz.careers.results import SURER, best_first
from quiz.cohort.tables import Form, Tables
from quiz.person.firmness import guess, scatters
from quiz.person.likings import answered
from quiz.person.scoring import tally
from quiz.riasec import Vector


class Asked(NamedTuple):
    """One person's answers to a questionnaire, and to a bank for looking closer (none without one)."""

    form: Form
    values: list[int]
    bank: Form | None
    closer: list[int]


def chances(tables: Tables, asked: Asked) -> Chances:
    """Return how likely each direction, group and career is among the best; the person has to have a list."""
    kinds, areas, values = asked.form.kinds, asked.form.areas, asked.values
    if asked.bank is not None:
        kinds, areas = np.concatenate([kinds, asked.bank.kinds]), np.concatenate([areas, asked.bank.areas])
        values = [*values, *asked.closer]
    rated, _ = answered(kinds, areas, values, len(asked.values))
    known = guess(rated, scatters(tally(asked.form.places, asked.values)), tables.areas)
    return tables.lineup.chances(known)


def surest(scores: Vector, shares: Vector) -> list[int]:
    """Return the three directions of a page: of those about as good the surer one is taken, and the surest goes first.

    ``scores`` and ``shares``, (d,), are how good each direction is and how likely among the best.
    """
    return sorted(best_first(scores + SURER * shares)[:DIRECTIONS], key=lambda number: -shares[number])
