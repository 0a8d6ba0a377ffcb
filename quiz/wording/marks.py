"""Where the marks on the map of careers stand, so that none covers another.

Rule of this file: it knows only points and how much room their marks take, in the units of the map. A mark that has no
room steps aside to the nearest point that has some: where it stood was the middle of a cloud of dots, so that a step as
wide as the mark itself tells nothing wrong.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from quiz.wording.geometry import Box, inside, meet

FARTHEST: Final = 84
STEP: Final = 4
STEPS: Final = sorted(
    product(range(-FARTHEST, FARTHEST + 1, STEP), repeat=2), key=lambda step: step[0] ** 2 + step[1] ** 2
)
"""How a mark can step aside, the shortest way first: across and down."""


class Mark(NamedTuple):
    """A point and how far its mark goes to each side."""

    x: int
    y: int
    reach: int

    @property
    def box(self) -> Box:
        """The room of the mark."""
        return Box(self.x - self.reach, self.y - self.reach, self.x + self.reach, self.y + self.reach)


def apart(fixed: Sequence[Mark], others: Sequence[Mark]) -> list[Mark]:
    """Return the others where they meet neither what is fixed nor one another, in their order."""
    room = [mark.box for mark in fixed]
    found = []
    for mark in others:
        free = next((moved for moved in _moved(mark) if not meet(moved.box, room)), mark)
        found.append(free)
        room.append(free.box)
    return found


def _moved(mark: Mark) -> Iterator[Mark]:
    """Yield where a mark could stand within the border, where it is first."""
    yield mark
    for x, y in STEPS:
        moved = Mark(mark.x + x, mark.y + y, mark.reach)
        if inside(moved.box):
            yield moved
