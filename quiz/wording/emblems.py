"""The emblem: a hexagon cut into six sectors, each as long as the score of its type. It shows a shape, not a height.

Place tells the type (Realistic at the top left, clockwise, as Holland drew it), length tells how strong it is, and
color only helps. The longest sector is as long in all, so that people and careers are drawn by one rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final

RIM: Final = 50.0
PERCENT: Final = 100
LONGEST: Final = 0.92
"""How long the longest sector is, so that a rim of the plate shows all around."""
SHORTEST: Final = 0.1
"""What is left of a sector whose type scores nothing, so that its place can be seen."""

# Two corners for each sector, in the order of the types; the first sector lies between the top and the corner before.
_CORNERS: Final = tuple((cos(pi / 3 * k - pi / 2), sin(pi / 3 * k - pi / 2)) for k in range(-1, 6))


@dataclass(frozen=True)
class Emblem:
    """Six sectors by their lengths, 0 to 1, as an SVG writes them, and the line around them."""

    lengths: tuple[str, ...]
    outline: str

    @property
    def coarse(self) -> list[str]:
        """The lengths in tenths, which is as much as a small emblem shows."""
        return [f"{float(each):.1f}".lstrip("0") for each in self.lengths]

    @property
    def name(self) -> str:
        """The lengths in percent, as the addresses of pictures hold them: "92-64-38-30-24-60"."""
        return "-".join(f"{PERCENT * float(each):.0f}" for each in self.lengths)


def emblem(shares: Sequence[float]) -> Emblem:
    """Return the emblem of six shares of 0 or more; the largest becomes the longest sector."""
    largest = max(shares)
    lengths = [max(SHORTEST, LONGEST * share / largest) if largest > 0 else SHORTEST for share in shares]
    return Emblem(tuple(f"{length:.2f}".lstrip("0").removesuffix(".00") for length in lengths), _outline(lengths))


def score_emblem(scores: Sequence[float]) -> Emblem:
    """Return the emblem of six scores of 0 to 100."""
    # What stands out may lie just outside of the scale.
    return emblem([min(max(score, 0), 100) for score in scores])


def rating_emblem(ratings: Sequence[float]) -> Emblem:
    """Return the emblem of six Holland ratings of 1 to 7."""
    return emblem([rating - 1 for rating in ratings])


def _outline(lengths: Sequence[float]) -> str:
    """Return the path around six sectors."""
    points = [
        f"{RIM * length * x:.1f} {RIM * length * y:.1f}"
        for k, length in enumerate(lengths)
        for x, y in (_CORNERS[k], _CORNERS[k + 1])
    ]
    return f"M{'L'.join(points)}z"


def named_emblem(name: str) -> Emblem | None:
    """Return the emblem that has this name, or None for what is no name of an emblem."""
    parts = name.split("-")
    if len(parts) != len(_CORNERS) - 1 or not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    shares = [int(part) for part in parts if len(part) <= len(str(PERCENT))]
    return emblem(shares) if len(shares) == len(parts) and 0 < max(shares) <= PERCENT else None
