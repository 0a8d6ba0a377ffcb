"""The page that tells how it works: the constants that the program uses, and the figures that were measured."""

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.careers.areas import FLOOR, OURS, Ratings
from quiz.careers.catalogue import FEW, MANY, NUDGE
from quiz.careers.closer import MOST
from quiz.careers.lineup import DEEP, GROUPS
from quiz.careers.ranking import NEAR
from quiz.careers.results import SURER
from quiz.careers.retest import LIMIT
from quiz.careers.variety import MEMBERS
from quiz.content.careers import FEWEST_SKILLS, SKILLS_MAX, Sources
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.firmness import DRAWS, FIRM, LIKELY, OPEN
from quiz.person.population import PEOPLE, SHARE
from quiz.person.proof import PROOF, REAL, Band, Proof, Real
from quiz.wording.cards import Cards
from quiz.wording.pages import Page
from quiz.wording.pages.about import Along, Sample, sample
from quiz.wording.words import Words


@dataclass(frozen=True, kw_only=True)
class MethodPage(Page):
    """How answers become matches, where figures come from, and what nobody should conclude."""

    sample: Sample
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
    tenfold: str
    crowd: str
    surer: str
    edges: tuple[int, int, int]
    limit: str
    tenths: int
    areas: int
    own: int
    floor: str
    ratings: Ratings
    skills: int
    fewest: int


def method_page(questions: Questions, cards: Cards, along: Along) -> MethodPage:
    """Tell the method with the constants that the program uses and the figures that were measured."""
    words, say = cards.words, cards.words.say
    return MethodPage(
        **along._asdict(),
        sample=sample(questions, cards),
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
        tenfold=say.number(NUDGE, 2),
        crowd=say.number((MANY - FEW) * NUDGE, 2),
        surer=say.number(SURER, 1),
        edges=(round(100 * FIRM), round(100 * LIKELY), round(100 * OPEN)),
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
