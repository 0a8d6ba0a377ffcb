"""The dots of the map: where each career stands in the units of the drawing, and paths that draw many of them at once.

A dot is a line of no length with a round end, so that nine hundred of them are a few paths. Each is written by how far
it lies from the one before, strip by strip: two thirds of the bytes that plain places take on the wire.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.catalogue import Catalogue
from quiz.careers.plane import Plane, place_of, plane
from quiz.riasec import Indices, Mask, Vector
from quiz.wording.scales import closeness_bands
from quiz.wording.words import Words

SPREAD: Final = 262
"""How far from the middle of the map a dot can lie, in its units."""
STRIP: Final = 12
OWN_INKS: Final = 3
"""How many steps of closeness have an ink of their own; all that is less alike shares the last one."""


class Ink(NamedTuple):
    """Dots of one ink: its style, what it means, how many there are, and the path that draws them."""

    style: str
    name: str
    size: int
    path: str


@dataclass(frozen=True, eq=False)
class Dots:
    """The careers as dots: whole numbers, (n, 2), and the order in which they are written."""

    plane: Plane
    points: Indices
    order: Indices

    def path(self, rows: Indices) -> str:
        """Return a path that draws the dots of some rows."""
        moves = np.diff(self.points[rows], axis=0, prepend=0)
        return "".join(f"m{x} {y}h0" for x, y in moves.tolist())

    def by_fit(self, fits: Vector, shown: Mask, words: Words) -> list[Ink]:
        """Return the dots shown in the inks of their fits, (n,), the best first."""
        bands = closeness_bands(words.say)[:OWN_INKS]
        # The same edges, and the same rounding, as where a fit is put into words.
        steps = np.digitize(np.round(fits, 2), [least for least, _ in bands])
        names = [*(name for _, name in bands), words.say.gettext("further off")]
        styles = [f"fit{step}" for step in range(OWN_INKS, -1, -1)]
        return self._inks(styles, names, steps, shown)

    def by_type(self, shown: Mask, words: Words) -> list[Ink]:
        """Return the dots shown in the colors of the types that careers have most of, in the order of the types."""
        types = words.types.values()
        return self._inks([f"of{each.kind}" for each in types], [each.way for each in types], self.plane.leading, shown)

    def _inks(self, styles: Sequence[str], names: Sequence[str], kinds: Indices, shown: Mask) -> list[Ink]:
        kinds = np.where(shown, kinds, -1)[self.order]
        rows = [self.order[kinds == number] for number in range(len(names))]
        return [
            Ink(style, name, len(own), self.path(own)) for style, name, own in zip(styles, names, rows, strict=True)
        ]


@lru_cache(maxsize=2)
def dots(catalogue: Catalogue) -> Dots:
    """Return the dots of a catalogue, made once."""
    found = plane(catalogue)
    points: Indices = np.round(SPREAD * found.places).astype(np.intp)
    return Dots(found, points, np.lexsort((points[:, 1], points[:, 0] // STRIP)))


def point_of(shape: Vector) -> tuple[int, int]:
    """Return where a person of this shape, (6,), stands."""
    x, y = place_of(shape)
    return round(SPREAD * x), round(SPREAD * y)
