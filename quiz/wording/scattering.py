"""Names on the map of careers that each take room of their own, at the end of a line from their place.

Rule of this file: it knows no careers, only places with names (``quiz.wording.labels``), in the units of the map. Each
place tries points around it, with its name or else with its number. Of all ways in which names, lines and marks keep
clear of one another, the one with the shortest lines in all is taken. Names are looked at together: one by one, the
first would take room that only another could have used.
"""

from collections.abc import Sequence
from itertools import product
from math import inf
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import Mask, Matrix, Vector
from quiz.wording.geometry import Box, Line, lines_cross, lines_cut, room_shared, within
from quiz.wording.labels import TO_NAME, Label, Spot, brief

GRID: Final = np.array(list(product((-1, 1), range(-240, 241, 24), range(-270, 271, 20))), dtype=np.float64).T
"""Where names may begin (1) or end (-1): which of the two, and the point, (3, n)."""
NEAR: Final = 8
SKIPPED: Final = 5
MOST: Final = 26
"""So many of the nearest points are tried, then, for a name, one of every few, so many in all: many are alike."""
STEPS: Final = 800
"""How long the search goes on at most: the best that it has found by then is hardly ever improved."""
SHORTER: Final = 600.0
"""What a number instead of a name counts, as if its line were so much longer."""


class Choice(NamedTuple):
    """Where a place can be named: as what, boxes and lines, (n, 4), and what each costs, (n,), the least first."""

    names: Sequence[Spot]
    boxes: Matrix
    lines: Matrix
    costs: Vector

    def label(self, number: int) -> Label:
        """Return one of the names."""
        name, line = self.names[number], Line(*self.lines[number].tolist())
        box = Box(*self.boxes[number].tolist())
        return Label(name, box, box.right < line.to_x, line)


class Search:
    """The cheapest way to take one of each choice, by number, so that every two are clear of each other."""

    def __init__(self, costs: Sequence[Vector], clear: dict[tuple[int, int], Mask]) -> None:
        """Keep what each choice costs, the least first, and which of two choices are clear of each other, (n, m)."""
        self.costs, self.clear, self.steps = costs, clear, STEPS
        self.least, self.best = inf, tuple[int, ...]()

    def go_on(self, taken: tuple[int, ...], free: Sequence[Mask], cost: float) -> None:
        """Take one of the next choice: of each, ``free`` tells what is clear of all that is taken already."""
        place = len(taken)
        if place == len(self.costs):
            self.least, self.best = cost, taken
            return
        after = [*zip(self.costs[place + 1 :], free[place + 1 :], strict=True)]
        # What comes first is cheapest, so the first that is still free is the least that can follow.
        least = sum(float(costs[own.argmax()]) for costs, own in after)
        for number in free[place].nonzero()[0].tolist():
            whole = cost + float(self.costs[place][number])
            if whole + least >= self.least or not self.steps:
                break
            self.steps -= 1
            rest = [own & self.clear[place, later][number] for later, (_, own) in enumerate(after, place + 1)]
            if all(own.any() for own in rest):
                self.go_on((*taken, number), [*free[: place + 1], *rest], whole)


def scattered(spots: Sequence[Spot], *, behind: bool = False) -> list[Label]:
    """Name places each by itself, or return nothing where that cannot be; lines may run ``behind`` marks if need be."""
    choices = [_choice(each, [other.mark for other in spots if other is not each], behind=behind) for each in spots]
    if not all(choice.names for choice in choices):
        return []
    count = len(choices)
    clear = {(one, two): _clear(choices[one], choices[two]) for two in range(count) for one in range(two)}
    search = Search([choice.costs for choice in choices], clear)
    search.go_on((), [np.ones(len(choice.costs), dtype=np.bool_) for choice in choices], 0.0)
    return [choices[place].label(number) for place, number in enumerate(search.best)]


def _choice(place: Spot, marks: Sequence[Box], *, behind: bool) -> Choice:
    """Return where a place can be named: with its whole name first, then with its number."""
    names = (place, brief(place))
    found = [_around(each, marks, most, behind=behind) for each, most in zip(names, (MOST, NEAR), strict=True)]
    boxes, lines = (np.concatenate(some) for some in zip(*found, strict=True))
    whole = len(found[0][0])
    costs = np.hypot(lines[:, 2] - place.x, lines[:, 3] - place.y) + SHORTER * (np.arange(len(lines)) >= whole)
    return Choice([names[number >= whole] for number in range(len(lines))], boxes, lines, costs)


def _around(name: Spot, marks: Sequence[Box], most: int, *, behind: bool) -> tuple[Matrix, Matrix]:
    """Return boxes and lines, (n, 4), of a name at points where it meets no mark, the nearest first."""
    side, x, y = GRID
    left, top = np.where(side < 0, x - name.width, x), y - name.height / 2
    right, bottom = left + name.width, top + name.height
    there = within(np.maximum(-left, right), np.maximum(-top, bottom))
    side, x, y = GRID[:, there]
    boxes = np.stack([left, top, right, bottom], axis=1)[there]
    lines = np.stack([np.full_like(x, name.x), np.full_like(y, name.y), x - side * TO_NAME, y], axis=1)
    free: Mask = np.logical_not(room_shared(boxes, np.array([*marks, name.mark])).any(axis=1))
    if marks and not behind:
        free &= ~lines_cut(lines, np.array(marks)).any(axis=1)
    nearest = np.hypot(lines[:, 2] - name.x, y - name.y).argsort(kind="stable")
    nearest = nearest[free[nearest]]
    tried = np.concatenate([nearest[:NEAR], nearest[NEAR::SKIPPED]])[:most]
    tried = tried[~lines_cut(lines[tried], boxes[tried]).diagonal()]
    return boxes[tried], lines[tried]


def _clear(one: Choice, other: Choice) -> Mask:
    """Tell which names of two places keep clear of each other, (n, m)."""
    met = room_shared(one.boxes, other.boxes) | lines_cross(one.lines, other.lines)
    met |= lines_cut(one.lines, other.boxes) | lines_cut(other.lines, one.boxes).T
    found: Mask = ~met
    return found
