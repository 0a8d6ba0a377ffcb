"""Pages that are about the same for everybody: the start with a sample of what people get, and the six types."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.filters import NONE, Filters
from quiz.careers.results import Results, results_of
from quiz.content.careers import Sources
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import GivenScores, encode, unanswered
from quiz.person.proof import REAL
from quiz.riasec import TYPES
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, emblem, score_emblem
from quiz.wording.pages import Page
from quiz.wording.poster import Poster, poster
from quiz.wording.rows import DirectionWords, directions_words
from quiz.wording.scores import finding
from quiz.wording.type_words import TypeWords

ITEMS_A_MINUTE: Final = 10
"""How fast people answer: about six seconds an item, a cautious guess until there is data of our own."""
MADE_UP: Final = GivenScores((88.0, 62.0, 28.0, 24.0, 34.0, 56.0))
"""The scores of somebody made up, who likes what many know: to build and mend, and to find out why."""
IN_SAMPLE: Final = 2
"""So many directions are shown of the sample, each with the career that comes first in it."""


class Offer(NamedTuple):
    """A questionnaire to begin: its name, how many items it has, how long it takes, and the code it begins with."""

    name: str
    items: int
    minutes: int
    code: str


class Sample(NamedTuple):
    """What somebody made up would get: what stands out, as words and as a shape, and directions with a career each."""

    finding: str
    emblem: Emblem
    parts: Sequence[tuple[DirectionWords, Card]]


class Along(NamedTuple):
    """What comes along from a visitor's results or quiz; see ``Page``."""

    visitor: str = ""
    home: str = ""


@dataclass(frozen=True, kw_only=True)
class StartPage(Page):
    """What the site is, the ways to begin, what people get, and the code of whoever has begun already.

    What a link for a class presets: ``form`` is the questionnaire ("" for none), ``back`` the line of whoever gave the
    link, ``preset`` the query that carries both along, ``again`` the same for whoever goes on.
    """

    offers: dict[str, Offer]
    careers: int
    begun: str
    form: str
    back: str
    preset: str
    again: str
    poster: Poster
    sample: Sample
    sources: Sources
    real_people: str


@dataclass(frozen=True, kw_only=True)
class TypesPage(Page):
    """The six types, the emblem that shows their order, and how many careers each leads."""

    types: Sequence[TypeWords]
    emblem: Emblem
    counts: dict[str, int]


def start_page(
    questions: Questions, cards: Cards, begun: str = "", filters: Filters = NONE, form: str = ""
) -> StartPage:
    """Offer the newest version of each questionnaire, or only one ``form``; and to go on with what was ``begun``."""
    return StartPage(
        visitor=filters.carried(begun),
        offers={name: _offer(questions, name) for name in ON_OFFER},
        careers=len(cards.catalogue.careers),
        begun=begun,
        form=form if form in ON_OFFER else "",
        back=filters.back,
        preset=filters.wide.query_string(),
        again=filters.wide.query_string(code=begun),
        poster=poster(cards.words),
        sample=sample(questions, cards),
        sources=cards.catalogue.head.sources,
        real_people=cards.words.say.number(REAL.people),
    )


def _offer(questions: Questions, name: str) -> Offer:
    questionnaire = questions.offered(name)
    items = len(questionnaire.items)
    code = encode(unanswered(questionnaire.head, items))
    return Offer(name, items, max(1, round(items / ITEMS_A_MINUTE)), code)


def sample(questions: Questions, cards: Cards) -> Sample:
    """Show what the made-up person would get, by the same rules as everybody."""
    results = results_of(MADE_UP, questions, cards.catalogue)
    return Sample(finding(results.verdict, cards.words), score_emblem(MADE_UP.scores), list(_parts(results, cards)))


def _parts(results: Results, cards: Cards) -> Iterator[tuple[DirectionWords, Card]]:
    directions = {each.key: each for each in directions_words(results.directions, cards)}
    sections = [section for listing in results.listings(NONE) for section in listing.sections if section.key]
    for section in sections[:IN_SAMPLE]:
        yield directions[section.key], cards.card(section.groups[0].standings[0].match.row)


def types_page(cards: Cards, along: Along) -> TypesPage:
    """Describe the six types."""
    return TypesPage(
        **along._asdict(),
        types=list(cards.words.types.values()),
        emblem=emblem([1] * len(TYPES)),
        counts=cards.catalogue.counts["kind"],
    )
