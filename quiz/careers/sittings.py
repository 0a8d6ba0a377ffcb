"""What another sitting of the same person may bring: how many of the best twenty would be there again.

This is told apart from how firm a match is. A career can truly be among a person's best and still be missed by another
sitting, whose answers scatter anew. A hundred people who could have given these answers answer the same items again.
"""

from typing import Final

import numpy as np

from quiz.careers.influence import Weights
from quiz.careers.ranking import scored
from quiz.careers.results import Results
from quiz.person.firmness import DRAWS, Guess, normals, scatters
from quiz.person.likings import spread
from quiz.person.population import LEAN, STABLE
from quiz.person.scoring import HIGHEST
from quiz.riasec import TYPES, Matrix, Vector

TOP: Final = 20


def shared_again(results: Results) -> float | None:
    """Return how many of the best twenty another sitting would share, on average; None without answers."""
    if results.weights is None or results.known is None:
        return None
    answers = _again(results.known, results.weights, scatters(results.verdict.tallies))
    scores = _scores(answers, results.weights, results)
    least = np.partition(scores, -TOP, axis=1)[:, -TOP, np.newaxis]
    best = results.ranking.best(TOP)
    return float((scores >= least)[:, best].sum() / DRAWS)


def _again(known: Guess, weights: Weights, scattered: Vector) -> Matrix:
    """Return the answers of another day, (100, m), 0 to 4, to the items that make up the scores."""
    kinds, areas = weights.rated.kinds[weights.own], weights.rated.areas[weights.own]
    people = np.concatenate([known.drawn, np.zeros((DRAWS, 1))], axis=1)
    felt = people[:, kinds] + LEAN[kinds] + people[:, np.where(areas < 0, -1, len(TYPES) + areas)]
    chance = scattered[kinds] * np.where(areas < 0, 1, 1 - STABLE)
    found: Matrix = np.clip(felt + np.sqrt(chance) * normals(len(kinds)), 0, HIGHEST)
    return found


def _scores(answers: Matrix, weights: Weights, results: Results) -> Matrix:
    """Return what orders all careers by such answers, (100, n)."""
    kinds = weights.rated.kinds[weights.own]
    of_type = kinds[:, np.newaxis] == np.arange(len(TYPES))
    means = answers @ of_type / weights.counts
    rated = weights.rated._replace(
        kinds=kinds, areas=weights.rated.areas[weights.own], values=weights.rated.values[weights.own]
    )
    likings = (answers - means[:, kinds]) @ spread(rated, weights.areas).T
    return scored(means - LEAN, likings, results.catalogue.shapes, results.catalogue.emphasis)
