"""What each template draws: one frozen value a page, and the function that puts it together from results and words.

A page knows what is said and which choices were made; the template knows HTML, and builds the addresses.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Page:
    """What the frame of every page needs of it.

    ``visitor`` is the query with which the frame's link to the catalogue keeps the visitor's results in sight.
    """

    visitor: str = ""
