"""A list with range: groups of careers with those of their members that suit best, arranged by direction.

Groups come in the order of their best member. Each shows up to three, so that careers that are nearly the same do not
fill the page; those first that more people work in, where they suit about as well, so that Electrician does not stand
below Solar water heater installer. The directions that suit best have three careers each at least.
"""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from quiz.riasec import Indices, Mask, Vector

MEMBERS: Final = 3
"""How many members of a group are shown at most; and careers of a direction at least, if it has so many."""
BESIDE: Final = 0.25
"""How far below the best member of its group a career may stand to be shown with it."""


class Entry(NamedTuple):
    """A group by its number, the rows of the members to show, best first, and how many members there are."""

    group: int
    rows: tuple[int, ...]
    size: int


class Part(NamedTuple):
    """A direction by its number, or -1 for all others, and its entries."""

    direction: int
    entries: tuple[Entry, ...]


def entries(scores: Vector, groups: Indices, among: Mask | None) -> list[Entry]:
    """Return all groups, the one with the best member first.

    ``scores`` and ``groups``, (n,), are those of careers, ``among``, (n,), says which of them there are.
    """
    rows = (-scores).argsort(kind="stable")
    if among is not None:
        rows = rows[among[rows]]
    members: dict[int, list[int]] = {}
    for row, group in zip(rows.tolist(), groups[rows].tolist(), strict=True):
        members.setdefault(group, []).append(row)
    return [Entry(group, _shown(own, scores), len(own)) for group, own in members.items()]


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


def _shown(rows: list[int], scores: Vector) -> tuple[int, ...]:
    least = scores[rows[0]] - BESIDE
    return tuple(row for row in rows[:MEMBERS] if scores[row] >= least)


def _enough(found: Sequence[Entry], direction: int, direction_of: Sequence[int]) -> list[Entry]:
    chosen: list[Entry] = []
    for entry in found:
        if sum(len(each.rows) for each in chosen) >= MEMBERS:
            break
        if direction_of[entry.group] == direction:
            chosen.append(entry)
    return chosen
