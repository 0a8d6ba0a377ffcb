"""The catalogue to browse: which careers stand in which list, and the orders that a list can be put in."""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from quiz.careers.filters import GROWTHS, Filters
from quiz.content.careers import Career, CareersHead, Education
from quiz.content.countries import Terms
from quiz.riasec import TYPES, Mask, Type, holland_code

UNKNOWN: Final = -1000.0
"""Where a career stands that the source has no figure for: behind all others."""


def masks(careers: Sequence[Career], head: CareersHead, areas: Mask, terms: Terms) -> dict[str, dict[str, Mask]]:
    """Return which careers have each value of each choice that narrows a list, (n,), by the names of ``Filters``.

    ``areas`` says in which areas of interest each career is found, (n, k); ``terms`` are those of the pay.
    """
    growth = np.array([FIGURES["growth"](career) for career in careers])
    pays = np.array([_pay(career, terms) for career in careers])
    steps = [_start(career) for career in careers]
    return {
        "family": _by_value([career.family for career in careers], head.families),
        "group": _by_value([career.group for career in careers], head.groups),
        "kind": _by_value([str(leading_type(career)) for career in careers], TYPES),
        "area": {key: areas[:, place] for place, key in enumerate(head.areas)},
        "way": {key: _where([step in way.steps for step in steps]) for key, way in head.ways.items()},
        "pay": {str(pay): pays >= pay for pay in terms.steps},
        "growth": {key: growth >= least for key, least in GROWTHS.items()},
    }


def in_order(  # noqa: PLR0913 - a list, what is asked of it, and what its careers are told by
    rows: list[int],
    filters: Filters,
    careers: Sequence[Career],
    head: CareersHead,
    *,
    terms: Terms,
    alphabet: Sequence[int],
) -> list[int]:
    """Return rows, given as they were found, in the order that was asked for; equal ones in the order of titles.

    Pay is told on ``terms``.

    ``alphabet`` tells the place of each row in that order. If no order was asked for, careers of an area of interest
    come by how much they have of it, unless they were searched for.
    """
    if filters.sort == "pay":
        return sorted(rows, key=lambda row: (-_pay(careers[row], terms), alphabet[row]))
    if filters.sort in FIGURES:
        figure = FIGURES[filters.sort]
        return sorted(rows, key=lambda row: (-figure(careers[row]), alphabet[row]))
    if filters.sort == "level":
        return sorted(rows, key=lambda row: (careers[row].figures.level, alphabet[row]))
    if filters.sort == "title":
        return sorted(rows, key=lambda row: alphabet[row])
    if filters.area and not filters.query:
        place = list(head.areas).index(filters.area)
        return sorted(rows, key=lambda row: (-careers[row].areas[place], alphabet[row]))
    return rows


def leading_type(career: Career) -> Type:
    """Return the type with the highest rating, the first of them in a tie."""
    return holland_code(career.profile)[0][0]


def _by_value(own: Sequence[str], keys: Sequence[str] | dict[str, str]) -> dict[str, Mask]:
    values = np.array(own)
    return {str(key): values == key for key in keys}


def _where(truths: list[bool]) -> Mask:
    return np.array(truths, dtype=np.bool_)


def _start(career: Career) -> Education | None:
    return career.figures.education.step if career.figures.education else None


def _pay(career: Career, terms: Terms) -> float:
    """Return the median pay in the country's unit; what is only known in another one is not turned into it."""
    pay = career.figures.pay
    return pay.median if pay and pay.per == terms.per and not pay.part_time else UNKNOWN


def _outlook(name: str) -> Callable[[Career], float]:
    def figure(career: Career) -> float:
        return float(getattr(career.figures.outlook, name)) if career.figures.outlook else UNKNOWN

    return figure


FIGURES: Final[dict[str, Callable[[Career], float]]] = {
    "growth": _outlook("growth"),
    "openings": _outlook("openings"),
    "people": _outlook("employment"),
}
"""The figures besides pay that careers can be ordered by, most first."""
