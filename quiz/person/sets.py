"""A set of numbers as one number, in as few cases as there are sets.

A set of k numbers has a place among all sets of that size: the sum of the binomials (c1 over 1) + (c2 over 2) + ... for
its members in rising order (combinatorial number system, Lehmer 1964).
"""

from bisect import bisect_right
from collections.abc import Sequence
from math import comb


def place_of(members: Sequence[int]) -> int:
    """Return the place of a set among all of its size; ``members`` rise."""
    return sum(comb(member, size) for size, member in enumerate(members, 1))


def set_at(place: int, size: int, below: int) -> tuple[int, ...]:
    """Return the set of some ``size`` at a place, in rising order; its members are less than ``below``.

    Raises ``ValueError`` where there is none.
    """
    members = []
    for count in range(size, 0, -1):
        member = bisect_right(range(below), place, key=lambda number: comb(number, count)) - 1
        place -= comb(member, count)
        members.append(member)
    if place or len(set(members)) != size:
        raise ValueError(place)
    return tuple(reversed(members))
