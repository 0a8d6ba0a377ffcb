"""Pages that are about the same for everybody: the start with a sample of what people get, and the six types."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle
from typing import Final, NamedTuple

from quiz.careers.filters import NONE, Filters
from quiz.careers.results import results_of
from quiz.content.careers import Sources
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import Answers, encode, unanswered
from quiz.person.proof import REAL
from quiz.riasec import TYPES, Type
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, emblem
from quiz.wording.pages import Page
from quiz.wording.pages.results import results_page
from quiz.wording.poster import Poster, poster
from quiz.wording.rows import DirectionWords
from quiz.wording.type_words import TypeWords

ITEMS_A_MINUTE: Final = 10
"""How fast people answer: about six seconds an item, a cautious guess until there is data of our own."""
MADE_UP: Final = {
    Type.REALISTIC: (4, 3, 4, 3, 3),
    Type.INVESTIGATIVE: (3, 3, 3, 3, 2),
    Type.ARTISTIC: (2, 1, 1, 0, 2),
    Type.SOCIAL: (1, 2, 1, 1, 1),
    Type.ENTERPRISING: (1, 1, 2, 1, 2),
    Type.CONVENTIONAL: (2, 3, 3, 2, 2),
}
"""What somebody made up answers to the activities of each type, in their order, and then again from the first.

Who likes what many know, to build and mend and to find out why, has a direction that is firm and one that is not.
"""


class Offer(NamedTuple):
    """A questionnaire to begin: its name, how many items it has, how long it takes, and the code it begins with."""

    name: str
    items: int
    minutes: int
    code: str


class Sample(NamedTuple):
    """What somebody made up gets: a code, what stands out, in words and as a shape, and directions with a career each.

    There is no shape where the questions of a site leave a type without answers.
    """

    code: str
    finding: str
    emblem: Emblem | None
    parts: Sequence[tuple[DirectionWords, Card]]


class Along(NamedTuple):
    """What comes along from a visitor's results or quiz; see ``Page``."""

    visitor: str = ""
    home: str = ""


@dataclass(frozen=True, kw_only=True)
class StartPage(Page):
    """What the site is, the ways to begin, what people get, and the code of whoever has begun already.

    ``offers`` are the short questionnaire and the full one, or the only one that a host or a link for a class offers.
    ``back`` is the line of whoever gave the link, ``preset`` the query that carries along what it presets, ``again``
    the same for whoever goes on.
    """

    offers: dict[str, Offer]
    careers: int
    begun: str
    back: str
    preset: str
    again: str
    poster: Poster
    sample: Sample
    sources: Sources
    real_people: str

    @property
    def first(self) -> Offer:
        """The questionnaire to begin with: the shortest."""
        return min(self.offers.values(), key=lambda offer: offer.items)

    @property
    def longer(self) -> Offer | None:
        """The other one, if there are two."""
        return next((offer for offer in self.offers.values() if offer != self.first), None)


@dataclass(frozen=True, kw_only=True)
class TypesPage(Page):
    """The six types, the emblem that shows their order, and how many careers each leads."""

    types: Sequence[TypeWords]
    emblem: Emblem
    counts: dict[str, int]


def start_page(
    questions: Questions, cards: Cards, begun: str = "", filters: Filters = NONE, only: str = ""
) -> StartPage:
    """Offer the newest version of both questionnaires, or of ``only`` one; and to go on with what was ``begun``."""
    return StartPage(
        visitor=filters.carried(begun),
        offers={name: _offer(questions, name) for name in ([only] if only in ON_OFFER else ON_OFFER)},
        careers=len(cards.catalogue.careers),
        begun=begun,
        back=filters.back,
        preset=filters.wide.query_string(),
        again=filters.wide.query_string(code=begun),
        poster=poster(cards.words),
        sample=sample(questions, cards),
        sources=cards.catalogue.head.sources,
        real_people=cards.words.say.number(REAL.people),
    )


def minutes_for(items: int) -> int:
    """Return how many minutes so many activities take."""
    return max(1, round(items / ITEMS_A_MINUTE))


def _offer(questions: Questions, name: str) -> Offer:
    questionnaire = questions.offered(name)
    items = len(questionnaire.items)
    code = encode(unanswered(questionnaire.head, items))
    return Offer(name, items, minutes_for(items), code)


@lru_cache(maxsize=4)
def sample(questions: Questions, cards: Cards) -> Sample:
    """Show what the made-up person gets after the short quiz: the beginning of that person's own page of results."""
    page = results_page(results_of(made_up(questions), questions, cards.catalogue), NONE, cards)
    sections = [section for each in page.lists for section in each.sections if section.key in page.by_key]
    parts = [(page.by_key[section.key], section.groups[0].rows[0].card) for section in sections]
    return Sample(page.code, page.shape.finding, page.shape.emblem, parts)


def made_up(questions: Questions) -> Answers:
    """Return the answers of the made-up person to the short quiz."""
    head = questions.offered("short").head
    given = {kind: cycle(values) for kind, values in MADE_UP.items()}
    return Answers(head, tuple(next(given[item.type]) for item in questions.items_of[head]))


def types_page(cards: Cards, along: Along) -> TypesPage:
    """Describe the six types."""
    return TypesPage(
        **along._asdict(),
        types=list(cards.words.types.values()),
        emblem=emblem([1] * len(TYPES)),
        counts=cards.catalogue.counts["kind"],
    )
