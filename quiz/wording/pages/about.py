"""The pages that are the same for everybody: start, the six types, how it works."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.areas import FLOOR, OURS, Ratings
from quiz.careers.closer import MOST
from quiz.careers.lineup import DEEP, GROUPS
from quiz.careers.ranking import NEAR
from quiz.careers.retest import LIMIT
from quiz.careers.variety import MEMBERS
from quiz.content.careers import FEWEST_SKILLS, SKILLS_MAX, Sources
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import Record, encode, unanswered
from quiz.person.firmness import DRAWS, LIKELY, OPEN
from quiz.person.population import PEOPLE, SHARE
from quiz.person.proof import PROOF, REAL, Band, Proof, Real
from quiz.wording.cards import Cards
from quiz.wording.charts import score_points
from quiz.wording.pages import Page
from quiz.wording.type_words import TypeWords
from quiz.wording.words import Words

ITEMS_A_MINUTE: Final = 10
"""How fast people answer: about six seconds an item, a cautious guess until there is data of our own."""
EXAMPLE: Final = (30, 55, 90, 60, 75, 25)
"""The scores of the shape that the start page shows as an example."""


class Offer(NamedTuple):
    """A questionnaire to begin: its name, how many items it has, how long it takes, and the code it begins with."""

    name: str
    items: int
    minutes: int
    code: str


@dataclass(frozen=True, kw_only=True)
class StartPage(Page):
    """What the site is, the ways to begin, and the code of whoever has begun already."""

    offers: Sequence[Offer]
    careers: int
    example: str
    begun: str


@dataclass(frozen=True, kw_only=True)
class TypesPage(Page):
    """The six types, and how many careers each leads."""

    types: Sequence[TypeWords]
    counts: dict[str, int]


@dataclass(frozen=True, kw_only=True)
class MethodPage(Page):
    """How answers become matches, where figures come from, and what nobody should conclude."""

    lengths: dict[str, int]
    levels: Sequence[tuple[str, str]]
    sources: Sources
    proof: Proof
    people: str
    made_up: str
    real: Real
    real_people: str
    bands: Sequence[tuple[str, int, int]]
    draws: int
    deep: int
    groups: int
    members: int
    directions: int
    all_groups: int
    closer: int
    near: str
    limit: str
    tenths: int
    areas: int
    own: int
    floor: str
    ratings: Ratings
    skills: int
    fewest: int


def start_page(questions: Questions, careers: int, begun: Record | None = None) -> StartPage:
    """Offer the newest version of each questionnaire, and to go on with what was ``begun``."""
    return StartPage(
        offers=[_offer(questions, name) for name in ON_OFFER],
        careers=careers,
        example=score_points(EXAMPLE),
        begun=encode(begun) if begun else "",
    )


def _offer(questions: Questions, name: str) -> Offer:
    questionnaire = questions.offered(name)
    items = len(questionnaire.items)
    code = encode(unanswered(questionnaire.head, items))
    return Offer(name, items, max(1, round(items / ITEMS_A_MINUTE)), code)


def types_page(cards: Cards) -> TypesPage:
    """Describe the six types."""
    return TypesPage(types=list(cards.words.types.values()), counts=cards.catalogue.counts["kind"])


def method_page(questions: Questions, cards: Cards) -> MethodPage:
    """Tell the method with the constants that the program uses and the figures that were measured."""
    words, say = cards.words, cards.words.say
    return MethodPage(
        lengths={name: len(questions.offered(name).items) for name in ON_OFFER},
        levels=list(zip(words.levels, words.level_meanings, strict=True)),
        sources=cards.catalogue.head.sources,
        proof=PROOF,
        people=say.number(PEOPLE),
        made_up=say.number(PROOF.people),
        real=REAL,
        real_people=say.number(REAL.people),
        bands=[(_band(each, words), each.said, each.true) for each in PROOF.bands],
        draws=DRAWS,
        deep=DEEP,
        groups=GROUPS,
        members=MEMBERS,
        directions=len(cards.catalogue.directions),
        all_groups=len(cards.catalogue.groups),
        closer=MOST,
        near=say.number(NEAR, 1),
        limit=say.number(LIMIT, 2),
        tenths=round(10 * SHARE),
        areas=len(cards.catalogue.head.areas),
        own=sum(not career.figures.interests for career in cards.catalogue.careers),
        floor=say.number(FLOOR),
        ratings=OURS,
        skills=SKILLS_MAX,
        fewest=FEWEST_SKILLS,
    )


def _band(band: Band, words: Words) -> str:
    _ = words.say.gettext
    firm, likely, change = words.firmness(1).word, words.firmness(LIKELY).word, words.firmness(OPEN).word
    kinds = {
        "directions": _("directions: %(word)s"),
        "groups": _("groups: %(word)s"),
        "careers": _("careers: %(word)s"),
    }
    return kinds[band.kind] % {"word": {"firm": firm, "likely": likely, "open": change}[band.name]}
