"""What a search finds, and the points that each kind of evidence gives.

The points were set by hand on the searches in ``tests/data/searches.yaml`` and held against others afterwards.
"""

from dataclasses import dataclass
from typing import Final

from quiz.careers.searching.documents import Kind, Name, Place, PlaceKind

WHOLE, PART, LAST = 100.0, 50.0, 10.0
"""Points of a whole name and of a part of one, and of its last word, which says what somebody is."""
ALIKE: Final = 0.85
"""What is left of the points where words are only of one stem ("animal" and "animator"), or half a word was typed."""
COVERED: Final = 30.0
"""Points for how much of a name was asked for."""
NAMED: Final[dict[Kind, float]] = {"title": 1.0, "find": 0.97, "also": 0.93}
LISTED: Final[dict[PlaceKind, float]] = {
    "group": 66.0,
    "area": 58.0,
    "family": 50.0,
    "way": 0.0,
    "order": 0.0,
    "level": 0.0,
}
BELONGS: Final = 28.0
"""Points for how much a career has of an area that was asked for by its name."""
PARTLY: Final = 18.0
"""Points less where only a part of a place's name was asked for."""
SAID: Final = 24.0
"""Points of a career of which all words are said somewhere."""
GUIDED: Final = 4.0
"""Points of a career whose guide says all words; where its guide dwells on them most, nearly twice as many."""
PRIOR: Final = 9.0
"""Points, at most, for how many people work in a career."""
TITLED: Final = 8.0
"""Points for a career whose title says it, however else it was found."""


@dataclass(frozen=True)
class Hit:
    """A career that was found, and through what: one of its names, a place, or its guide; none if its words tell."""

    row: int
    points: float
    name: Name | None = None
    place: Place | None = None
    guide: bool = False


@dataclass(frozen=True)
class Found:
    """What a query finds: careers, best first, and lists to browse; ``instead`` says how it was understood.

    ``near`` are the careers that come nearest where none was found. ``word`` is one that the catalogue has a sentence
    for, because no career is called so.
    """

    hits: tuple[Hit, ...] = ()
    places: tuple[Place, ...] = ()
    near: tuple[int, ...] = ()
    instead: str = ""
    word: str = ""
