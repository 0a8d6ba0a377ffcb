"""What is known of people in general: how much they like the six types, and how their answers scatter.

Rule of this file: published figures and what follows from them; nothing here knows of one person.

Source: openpsychometrics.org, RIASEC Markers, release of 2015 to 2018, where people rated 48 activities from 1 to 5;
here, as everywhere in this program, an answer is 0 to 4. Means and deviations are those of the first 120,000 answers
(117,217 to 118,675 complete ones a type), of whoever came; correlations those of the 41,947 who were 18 or older with a
university degree and a named major, two thirds of them women. They chose themselves on the internet, and are no picture
of any one country.
"""

from typing import Final

import numpy as np

from quiz.riasec import TYPES, Matrix, Type, Vector

PEOPLE: Final = 117_217
MEANS: Final[Vector] = np.array([2.086, 3.002, 2.877, 3.259, 2.564, 2.380]) - 1
"""The mean score of each type, shape (6,), 0 to 4."""
DEVIATIONS: Final[Vector] = np.array([0.887, 1.046, 1.027, 0.935, 0.889, 0.980])
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
SCATTERS: Final[Vector] = np.array([0.83, 0.98, 1.21, 1.07, 1.03, 0.73])
"""The variance of one person's answers to the items of one type, (6,), on the scale of 0 to 4.

From the answers of 3,755 of those people who rated all 48 activities (``python -m bench.people``). Together with the
deviations it goes with a reliability of .83 to .90 for eight items.
"""
STABLE: Final = 0.2
"""Which part of that variance is no chance but liking: some areas of a type more than others.

In the same answers, two items of a type about the same area go together more than two about different areas; the
difference is .18 of a variance within types of .97. (``python -m bench.people``)
"""


def _covariance() -> Matrix:
    table = np.eye(len(TYPES))
    for pair, value in CORRELATIONS.items():
        row, column = (TYPES.index(Type(letter)) for letter in pair)
        table[row, column] = table[column, row] = value
    covariance: Matrix = table * np.outer(DEVIATIONS, DEVIATIONS)
    return covariance


COVARIANCE: Final[Matrix] = _covariance()
"""How the six scores vary together among people, shape (6, 6), on the scale of 0 to 4."""
SHARE: Final = 0.6
"""Which part of what people in general say of the types is taken off before anything is compared.

People like social, investigative and artistic activities more than realistic, enterprising and conventional ones, so
that nearly everybody's raw shape leans the same way. How high careers of their field stand for people with degrees in
nine fields (AUC), among all careers and among those of levels 4 and 5: nothing off .83 and .72, four tenths .86 and
.79, half .87 and .81, six tenths .86 and .83, seven tenths .85 and .84. Half of the items then agree a little less with
the other half (44 of 100 of the top 20, 38 with six tenths): part of what they agreed on was what everybody likes.
(``python -m bench.people``)
"""
LEAN: Final[Vector] = SHARE * (MEANS - MEANS.mean())
"""What is taken off the mean answer of each type, (6,), 0 to 4; it adds up to nothing, so that the level stays."""
