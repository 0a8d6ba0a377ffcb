"""A list with range: groups of careers with those of their members that suit best, arranged by direction.

Groups come in the order of their best member. Each shows up to three, so that careers that are nearly the same do not
fill the page; those first that more people work in, where they suit about as well, so that Electrician does not stand
below Solar water heater installer. The directions that suit best have three careers each at least.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import Indices, Mask, Vector

MEMBERS: Final = 3
"""How many members of a group are shown at most; and careers of a direction at least, if it has so many."""
BESIDE: Final = 0.25
"""How far below the best member of its group a career may stand to be shown with it."""
LEAST: Final = 0.3
"""What a career must reach to be shown, unless its group has none such: below, it hardly shares anything."""


class Entry(NamedTuple):
    """A group by its number, the rows of the members to show, best first, and how many members there are."""

    group: int
    rows: tuple[int, ...]
    size: int


class Part(NamedTuple):
    """A direction by its number, or -1 for all others, and its entries."""

    direction: int
    entries: tuple[Entry, ...]


def entries(scores: Vector, nudges: Vector, groups: Indices, among: Mask | None) -> list[Entry]:
    """Return all groups, the one with the best member first.

    ``scores`` and ``groups``, (n,), are those of careers; ``nudges``, (n,), put one before another that suits about as
    well; ``among``, (n,), says which careers there are.
    """
    rows = np.arange(len(scores)) if among is None else among.nonzero()[0]
    nudged = scores + nudges
    # By group, and within each those first that go first in the list; equal ones keep the order of the catalogue.
    rows = rows[np.lexsort((rows, -nudged[rows], groups[rows]))]
    starts = np.flatnonzero(np.diff(groups[rows], prepend=-1)).tolist()
    numbers, every, own, order = groups[rows].tolist(), rows.tolist(), scores.tolist(), nudged.tolist()
    found = [
        Entry(numbers[start], _shown(every[start:end], own), end - start)
        for start, end in pairwise([*starts, len(rows)])
    ]
    return sorted(found, key=lambda entry: (-max(order[row] for row in entry.rows), entry.rows))


def arranged(
    found: Sequence[Entry], leading: Sequence[int], direction_of: Sequence[int], count: int, sure: Collection[int] = ()
) -> list[Part]:
    """Return the first entries of a list, about ``count`` careers, by direction: the ``leading`` ones, then the rest.

    Each of the leading directions has three careers at least, if there are so many, and no group is left out that is
    ``sure`` to be among the best.
    """
    chosen = {entry for direction in leading for entry in _enough(found, direction, direction_of)}
    chosen |= {entry for entry in found if entry.group in sure}
    shown = sum(len(entry.rows) for entry in chosen)
    for entry in found:
        if shown >= count:
            break
        if entry not in chosen:
            chosen.add(entry)
            shown += len(entry.rows)
    parts = [
        Part(place, tuple(each for each in found if each in chosen and direction_of[each.group] == place))
        for place in leading
    ]
    rest = tuple(each for each in found if each in chosen and direction_of[each.group] not in leading)
    return [part for part in (*parts, Part(-1, rest)) if part.entries]


def _shown(rows: list[int], scores: Sequence[float]) -> tuple[int, ...]:
    """Return the members of a group to show, of all in the order of the list; always the one that suits best."""
    best = max(rows, key=scores.__getitem__)
    least = max(scores[best] - BESIDE, min(LEAST, scores[best]))
    near = [row for row in rows if scores[row] >= least]
    kept = near[:MEMBERS]
    return tuple(kept if best in kept else [*near[: MEMBERS - 1], best])


def _enough(found: Sequence[Entry], direction: int, direction_of: Sequence[int]) -> list[Entry]:
    """Return the first entries of a direction, until it has three careers."""
    chosen: list[Entry] = []
    for entry in found:
        if sum(len(each.rows) for each in chosen) >= MEMBERS:
            break
        if direction_of[entry.group] == direction:
            chosen.append(entry)
    return chosen
