"""What is known of people in general: how much they like the six types, and how their answers scatter.

Rule of this file: published figures and what follows from them; nothing here knows of one person.

Source: openpsychometrics.org, RIASEC Markers, release of 2015 to 2018: 41,947 people of 18 and older with a university
degree and a named major, two thirds of them women, who rated 48 activities from 1 to 5; here, as everywhere in this
program, an answer is 0 to 4. They chose themselves on the internet, and are no picture of people in general: of the
117,000 who answered with or without a degree, the means lie within .14 of these (``python -m bench.people`` measures
the program on others of them).
"""

from typing import Final

import numpy as np

from quiz.riasec import TYPES, Matrix, Type, Vector

PEOPLE: Final = 41_947
MEANS: Final[Vector] = np.array([2.10, 3.04, 2.98, 3.40, 2.54, 2.42]) - 1
"""The mean score of each type, shape (6,), 0 to 4."""
DEVIATIONS: Final[Vector] = np.array([0.86, 1.01, 0.96, 0.85, 0.86, 0.96])
"""How far people lie apart on each type: standard deviations, shape (6,)."""
CORRELATIONS: Final = {
    "RI": 0.332,
    "RA": 0.174,
    "RS": 0.037,
    "RE": 0.296,
    "RC": 0.457,
    "IA": 0.330,
    "IS": 0.126,
    "IE": 0.009,
    "IC": 0.053,
    "AS": 0.281,
    "AE": 0.251,
    "AC": -0.068,
    "SE": 0.351,
    "SC": 0.111,
    "EC": 0.447,
}
SCATTER: Final = 1.2
"""The variance of one person's answers to the items of one type: what goes with a reliability of .80 for ten items."""


def _covariance() -> Matrix:
    table = np.eye(len(TYPES))
    for pair, value in CORRELATIONS.items():
        row, column = (TYPES.index(Type(letter)) for letter in pair)
        table[row, column] = table[column, row] = value
    covariance: Matrix = table * np.outer(DEVIATIONS, DEVIATIONS)
    return covariance


COVARIANCE: Final[Matrix] = _covariance()
"""How the six scores vary together among people, shape (6, 6), on the scale of 0 to 4."""
