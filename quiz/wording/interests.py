"""The areas of interest of a career in words: what a person needs to like in it."""

from dataclasses import dataclass
from typing import Final

from quiz.careers.areas import strongest
from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career, Source
from quiz.wording.words import Words

BANDS: Final = 5.0, 4.0, 3.0
"""Ratings from which on the work is nearly all of an area, much of it, some of it; below, there is a little."""


@dataclass(frozen=True)
class Liking:
    """An area that a career has much of: name, what one does in it, how much there is; and the way to its careers."""

    query: str
    name: str
    line: str
    much: str


@dataclass(frozen=True)
class Likings:
    """What a person needs to like in a career, and where that is from; ``own`` says that the ratings are ours."""

    areas: list[Liking]
    source: Source
    own: bool


def likings(career: Career, catalogue: Catalogue, words: Words, carried: str) -> Likings:
    """Return the areas that a career has much of, the strongest first; ``carried`` is what links carry along."""
    areas = list(catalogue.head.areas.items())
    found = []
    for number in strongest(career.areas):
        key, area = areas[number]
        found.append(Liking(area_query(key, carried), area.name, area.line, _much(career.areas[number], words)))
    return Likings(found, catalogue.sources_of(career).interests, not career.figures.interests)


def area_query(key: str, carried: str) -> str:
    """Return what a link to the careers of an area carries: the area, and what it carries along anyway."""
    return f"?interest={key}{carried.replace('?', '&', 1)}"


def _much(rating: float, words: Words) -> str:
    _ = words.say.gettext
    names = _("very much"), _("much"), _("some"), _("a little")
    return names[sum(rating < least for least in BANDS)]
