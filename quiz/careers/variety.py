"""A list with range: careers that are nearly the same share one entry, so that they do not fill the first page.

Two careers are nearly the same if they belong to one group of the catalogue and the fit of their two shapes is 0.9 or
more. Going down the ranking, the best of them leads, and those after it stand under it: those first that more people
work in, where they fit about the same, so that Electrician is not the twentieth below Solar water heater installer.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np

from quiz.riasec import Mask, Matrix, Vector

NEAR: Final = 0.9

Alike = tuple[tuple[int, ...], ...]


class Entry(NamedTuple):
    """A career by its row, and those nearly the same that it leads."""

    row: int
    others: tuple[int, ...] = ()


def alike(groups: Sequence[str], shapes: Matrix) -> Alike:
    """Return for each career the rows of those nearly the same, itself left out; shapes are (6, n)."""
    own = np.array(groups)
    near = (shapes.T @ shapes >= NEAR) & (own[:, np.newaxis] == own)
    np.fill_diagonal(near, val=False)
    return tuple(tuple(row.nonzero()[0].tolist()) for row in near)


def varied(order: Iterable[int], near: Alike, count: int, fits: Vector, among: Mask | None = None) -> list[Entry]:
    """Return the first ``count`` entries of a ranking whose rows come best first.

    ``fits``, (n,), order those that share an entry with a better one; ``among``, (n,), says which rows there are.
    """
    entries: dict[int, list[int]] = {}
    taken: set[int] = set()
    for row in order:
        if row in taken:
            continue
        if len(entries) == count:
            break
        own = [each for each in near[row] if each not in taken and (among is None or among[each])]
        entries[row] = sorted(own, key=lambda each: (-fits[each], each))
        taken |= {row, *own}
    return [Entry(row, tuple(own)) for row, own in entries.items()]
