"""The hexagon: six numbers to the points of a polygon. No HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final

from quiz.riasec import TYPES, Type

CENTER: Final = 110.0
RADIUS: Final = 80.0
LABEL: Final = 97.0
RINGS: Final = (0.25, 0.5, 0.75, 1.0)

# Realistic stands at the top left and the order runs clockwise, as Holland drew it.
_DIRECTIONS: Final = tuple((cos(pi / 3 * k - 2 * pi / 3), sin(pi / 3 * k - 2 * pi / 3)) for k in range(6))


@dataclass(frozen=True)
class Corner:
    """A corner of the hexagon: its type and where its letter stands."""

    kind: Type
    x: str
    y: str


def points(shares: Sequence[float]) -> str:
    """Return an SVG ``points`` value for six shares of the radius, 0 to 1."""
    return " ".join(
        f"{CENTER + RADIUS * share * x:.1f},{CENTER + RADIUS * share * y:.1f}"
        for share, (x, y) in zip(shares, _DIRECTIONS, strict=True)
    )


def score_points(scores: Sequence[float]) -> str:
    """Return the polygon of six scores of 0 to 100."""
    return points([score / 100 for score in scores])


def rating_points(ratings: Sequence[float]) -> str:
    """Return the polygon of six Holland ratings of 1 to 7."""
    return points([(rating - 1) / 6 for rating in ratings])


GRID: Final = tuple(points([ring] * 6) for ring in RINGS)
CORNERS: Final = tuple(
    Corner(kind, f"{CENTER + LABEL * x:.1f}", f"{CENTER + LABEL * y:.1f}")
    for kind, (x, y) in zip(TYPES, _DIRECTIONS, strict=True)
)
