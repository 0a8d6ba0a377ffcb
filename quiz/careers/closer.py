"""Which activities to ask for looking closer: about areas on which a person's best careers differ.

Many careers fit six scores about alike. What splits them are areas of interest, of which a questionnaire asks one or
two activities each. An area is worth asking about where the contenders differ in how much it counts, and where it is
not known yet how much the person likes it.
"""

from typing import Final

import numpy as np

from quiz.careers.results import Results
from quiz.person.firmness import scatters
from quiz.person.population import STABLE
from quiz.riasec import TYPES, Vector

STEP: Final = 6
MOST: Final = 18
"""How many are asked at a time, and in all."""
CONTENDERS: Final = 40
"""How many of the best careers are looked at: those shown, and those that could come in."""


def left(results: Results) -> int:
    """Return how many more activities may be asked; none where there is nothing to compare."""
    if results.answers is None or results.questions.newest_bank is None or results.known is None:
        return 0
    return max(0, MOST - (len(results.answers.closer.given) if results.answers.closer else 0))


def next_closer(results: Results) -> list[int]:
    """Return the places in the bank of the activities to ask next, six at most."""
    known, closer = results.known, results.answers.closer if results.answers else None
    given = dict(closer.given) if closer else {}
    open_places = [place for place in range(len(results.bank)) if place not in given]
    if known is None:
        return []
    areas = results.catalogue.areas_of([item.interest for item in results.bank])
    spread = known.covariance.diagonal()[len(TYPES) :].copy()
    split = _split(results)
    chance = (1 - STABLE) * float(scatters(results.verdict.tallies).mean())
    chosen: list[int] = []
    while open_places and len(chosen) < min(STEP, left(results)):
        # What an answer takes off the variance of its area's liking, times how much hangs on that.
        gains = [
            split[areas[place]] * spread[areas[place]] ** 2 / (spread[areas[place]] + chance) for place in open_places
        ]
        place = open_places.pop(int(np.argmax(gains)))
        area = areas[place]
        spread[area] *= chance / (spread[area] + chance)
        chosen.append(place)
    return sorted(chosen)


def _split(results: Results) -> Vector:
    """Return how differently the contenders would move if the liking of each area did, (k,)."""
    # Careers that fit much worse than the best are moved by no liking.
    contenders = results.ranking.best(CONTENDERS, results.ranking.near)
    found: Vector = results.catalogue.emphasis[contenders].var(axis=0)
    return found
