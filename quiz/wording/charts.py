"""The hexagon: six numbers to the points of a polygon.

The grid behind it never changes, so the template has it written out.
"""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import Final

CENTER: Final = 110.0
RADIUS: Final = 80.0

# Realistic stands at the top left and the order runs clockwise, as Holland drew it.
_DIRECTIONS: Final = tuple((cos(pi / 3 * k - 2 * pi / 3), sin(pi / 3 * k - 2 * pi / 3)) for k in range(6))


def points(shares: Sequence[float]) -> str:
    """Return an SVG ``points`` value for six shares of the radius, 0 to 1."""
    return " ".join(
        f"{CENTER + RADIUS * share * x:.1f},{CENTER + RADIUS * share * y:.1f}"
        for share, (x, y) in zip(shares, _DIRECTIONS, strict=True)
    )


def score_points(scores: Sequence[float]) -> str:
    """Return the polygon of six scores of 0 to 100."""
    # What stands out may lie just outside of the scale.
    return points([min(max(score, 0), 100) / 100 for score in scores])


def rating_points(ratings: Sequence[float]) -> str:
    """Return the polygon of six Holland ratings of 1 to 7."""
    return points([(rating - 1) / 6 for rating in ratings])
