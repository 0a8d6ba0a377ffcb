"""What each template draws: one frozen value a page, and the function that puts it together from results and words.

A page knows what is said and which choices were made; the template knows HTML, and builds the addresses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

EVEN: Final = (".72",) * 6
"""The emblem of nobody in particular: six equal sectors."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """What the frame of every page needs of it.

    ``visitor`` is the query with which the frame's links keep the visitor's results in sight, ``home`` is the last part
    of the address of these results ("" where none came along), and ``sectors`` are those of the emblem in the header.
    """

    visitor: str = ""
    home: str = ""
    sectors: Sequence[str] = EVEN
