"""How much of the content a translation has."""

from typing import NamedTuple

from quiz.content.loading import Library
from quiz.content.translations import Translation


class Share(NamedTuple):
    """So many of so many."""

    done: int
    all: int


class Coverage(NamedTuple):
    """How much is translated: activities, careers (title and sentence), and guides."""

    items: Share
    careers: Share
    guides: Share

    @property
    def whole(self) -> bool:
        """Tell whether nothing is left but guides."""
        return self.items.done == self.items.all and self.careers.done == self.careers.all


def coverage(own: Translation, library: Library) -> Coverage:
    """Count what of a library a translation has."""
    careers, guides = library.careers_file.by_slug, library.guides
    return Coverage(
        Share(len(own.questions.items), len(library.questions.items)),
        Share(sum(slug in careers for slug in own.careers.careers), len(careers)),
        Share(sum(slug in guides for slug in own.guides), len(guides)),
    )
