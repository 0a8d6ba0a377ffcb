"""The people of a group on the map of careers: a mark for each with its number, or for many how dense they stand."""

from collections.abc import Sequence
from math import hypot
from typing import Final

import numpy as np

from quiz.careers.roster import Company
from quiz.wording.cards import Cards
from quiz.wording.dots import Ink, dots, point_of
from quiz.wording.labels import beside, spot
from quiz.wording.sights import Sights
from quiz.wording.words import Words

SINGLY: Final = 300
"""Up to so many people have a mark each."""
CELL: Final = 22
"""How wide the squares are in which more people are counted, in units of the map."""
STEPS: Final = (10, 3, 1)
"""From how many people on a square has a larger mark."""
STYLES: Final = ("fit3", "fit2", "fit1")
SAME: Final = 14
"""So near, marks share what is written beside them."""
IN_A_MARK: Final = 3
"""So many numbers stand beside a mark."""
SMALL: Final = 12
WIDE: Final = 40
"""So many marks are numbered at most, on a small screen and in all."""
ROOM: Final = 8

Point = tuple[int, int]


def crowd(company: Company, cards: Cards) -> tuple[list[Ink], Sights]:
    """Return the dots of people, then those of careers, and the numbers beside people."""
    points = {place: point_of(company.members[place].results.person) for place in company.listed}
    behind = _behind(cards)
    if len(points) > SINGLY:
        return [*_dense(list(points.values()), cards.words), behind], Sights(None, [], [], [], [])
    name = cards.words.say.gettext("One person")
    ink = Ink("fit3", name, len(points), _path(list(points.values())))
    return [ink, behind], _numbered(points, cards.words)


def _behind(cards: Cards) -> Ink:
    drawn = dots(cards.catalogue)
    return Ink("fit0", cards.words.say.gettext("A career"), len(drawn.order), drawn.path(drawn.order))


def _path(points: Sequence[Point]) -> str:
    return "".join(f"M{x} {y}h0" for x, y in points)


def _dense(points: Sequence[Point], words: Words) -> list[Ink]:
    """Return one dot for each square with people, larger where more are."""
    say = words.say
    cells, counts = np.unique(np.round(np.array(points) / CELL).astype(np.intp) * CELL, axis=0, return_counts=True)
    names = (
        say.gettext("%(num)s people or more", num=say.number(STEPS[0])),
        say.gettext("%(low)s to %(high)s people", low=say.number(STEPS[1]), high=say.number(STEPS[0] - 1)),
        say.gettext("fewer"),
    )
    steps = np.array([next(step for step, least in enumerate(STEPS) if count >= least) for count in counts])
    return [
        Ink(
            style,
            name,
            int(counts[steps == step].sum()),
            _path([tuple(cell) for cell in cells[steps == step].tolist()]),
        )
        for step, (style, name) in enumerate(zip(STYLES, names, strict=True))
    ]


def _numbered(points: dict[int, Point], words: Words) -> Sights:
    """Return the numbers that have room, those of people at one place together."""
    marks: list[tuple[Point, list[int]]] = []
    for place, point in points.items():
        near = next((own for at, own in marks if hypot(at[0] - point[0], at[1] - point[1]) < SAME), None)
        if near is None:
            marks.append((point, [place]))
        else:
            near.append(place)
    texts = [(point, _numbers(own, words)) for point, own in marks]
    small = beside([spot(*point, (text,), text, ROOM) for point, text in texts], [], SMALL, 0)
    wide = beside([spot(*point, (text,), "", ROOM) for point, text in texts], small, WIDE - len(small), 1)
    return Sights(None, [], [], small, wide)


def _numbers(places: Sequence[int], words: Words) -> str:
    told = words.say.comma.join(words.say.number(place + 1) for place in places[:IN_A_MARK])
    return told if len(places) <= IN_A_MARK else words.say.gettext("%(numbers)s and more", numbers=told)
