"""A career's page, by itself or beside a person's results."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.congruence import CENTS, Congruence
from quiz.careers.filters import NONE, Filters
from quiz.careers.listing import Standing
from quiz.careers.results import Results
from quiz.content.careers import Career, Source, Sources
from quiz.content.guides import Guide
from quiz.person.answers import encode
from quiz.riasec import TYPES, Scores, Type, code_text, holland_code
from quiz.wording.cards import Card, Cards
from quiz.wording.differences import differences
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.facts import Fact
from quiz.wording.glance import Glance, glance
from quiz.wording.guide_words import GuideSection, guide_sections
from quiz.wording.interests import Likings, likings
from quiz.wording.pages import Page
from quiz.wording.picked import Picked, picked
from quiz.wording.reasons import Move, explained, liked, moves, quotation
from quiz.wording.words import Firmness, Words


class Visit(NamedTuple):
    """What a visitor brings along to a career: results, choices, or the reason why results cannot be shown."""

    filters: Filters = NONE
    results: Results | None = None
    problem: str = ""


NOBODY: Final = Visit()


class TypePart(NamedTuple):
    """One type in a career: how much of it the work has, the person's score, and what it adds to the fit."""

    kind: Type
    name: str
    work: str
    person: str = ""
    adds: str = ""


@dataclass(frozen=True)
class Fit:
    """How a career fits a person: the fit and its reasons, the rank, how firm it is, and what would change it.

    ``suits`` says it in a few words, ``marks`` is how many of five pieces are dark. ``liked`` says what the person
    likes in particular, and ``more`` what that adds ("" for nothing).
    """

    suits: str
    marks: int
    fit: str
    closeness: str
    reasons: Sequence[str]
    liked: str
    more: str
    rank: str
    firmness: Firmness
    times: str
    group: Firmness
    quotes: Sequence[tuple[str, str]]
    up: Sequence[Move]
    down: Sequence[Move]


class Sheet(NamedTuple):
    """What a career's page says to everybody: facts and guide."""

    career: Career
    glance: Glance
    facts: Sequence[Fact]
    skills: Sequence[tuple[str, str]]
    goals: Sequence[tuple[int, str]]
    guide: Sequence[GuideSection]
    sources: Sources
    own: bool


@dataclass(frozen=True, kw_only=True)
class CareerPage(Page):
    """A career; with a ``code``, beside the results behind it, and with a ``fit`` where these have a list.

    ``problem`` says why results that were asked for cannot be shown.
    """

    career: Career
    family: str
    group: str
    field: str
    holland_code: str
    emblem: Emblem
    parts: Sequence[TypePart]
    likings: Likings
    wider: Card | None
    related: Sequence[tuple[Card, str]]
    source: Source
    total: str
    filters: Filters
    code: str = ""
    picked: Picked | None = None
    mine: Emblem | None = None
    fit: Fit | None = None
    problem: str = ""

    @property
    def query(self) -> str:
        """What links to other careers carry along."""
        return self.filters.query_string(code=self.code) if self.code else ""


def career_page(row: int, cards: Cards, visit: Visit = NOBODY) -> CareerPage:
    """Show a career, beside the results that a visitor brings along, if there are any."""
    catalogue, words, career = cards.catalogue, cards.words, cards.catalogue.careers[row]
    results, filters = visit.results, visit.filters
    code = encode(results.record) if results else ""
    scores = results.verdict.scores if results else None
    standing = results.beside(row) if results and results.listed else None
    carried, related = filters.carried(code), career.figures.related
    return CareerPage(
        visitor=carried,
        home=filters.home(code),
        career=career,
        family=catalogue.head.families[career.family],
        group=catalogue.head.groups[career.group],
        field=TYPES[int(np.argmax(career.profile))],
        holland_code=code_text(holland_code(career.profile)),
        emblem=cards.card(row).emblem,
        parts=_parts(career, standing.congruence if standing else None, scores, words),
        likings=likings(career, catalogue, words, carried),
        wider=cards.card_of(career.part_of) if career.part_of else None,
        related=[(cards.card_of(each), differences(career, cards.career_of(each), words)) for each in related],
        source=catalogue.sources_of(career).profile,
        total=words.say.number(len(catalogue.careers)),
        filters=filters,
        code=code,
        picked=picked(filters, cards, "pick", code=code) if code else None,
        mine=score_emblem(results.verdict.standing) if results and results.verdict.standing else None,
        fit=_fit(results, standing, words) if results and standing else None,
        problem=visit.problem,
    )


def sheet(row: int, cards: Cards, guide: Guide | None) -> Sheet:
    """Return the facts and the guide of a career."""
    career, head = cards.catalogue.careers[row], cards.catalogue.head
    sources = cards.catalogue.sources_of(career)
    return Sheet(
        career=career,
        glance=glance(career, cards.card(row), sources, cards.words),
        facts=cards.facts(row),
        skills=[(head.skills[name], name) for name in career.figures.skills],
        goals=[(goal, cards.words.goals[goal - 1]) for goal in career.goals],
        guide=guide_sections(guide, cards.words) if guide else (),
        sources=sources,
        own=career.slug in cards.catalogue.own_sources,
    )


def _parts(career: Career, congruence: Congruence | None, scores: Scores | None, words: Words) -> list[TypePart]:
    """Return how much of each type a career has, in hexagon order, and what each adds to a person's fit."""
    say, names = words.say, [each.name for each in words.types.values()]
    work = [say.number(rating, 1) for rating in career.profile]
    parts = [TypePart(*each) for each in zip(TYPES, names, work, strict=True)]
    if congruence is None or scores is None:
        return parts
    return [
        part._replace(person=say.number(score), adds=say.signed(each.cents / CENTS))
        for part, score, each in zip(parts, scores, congruence.parts, strict=True)
    ]


def _fit(results: Results, standing: Standing, words: Words) -> Fit:
    say = words.say
    match, congruence, particular, influences, share = standing
    areas = results.catalogue.areas
    up, down = moves(results.changes(match.row), match.rank, results.items, results.questions.scale, words)
    return Fit(
        suits=_suits(standing, words),
        marks=words.closeness_marks(match.fit),
        fit=words.fit(match.fit),
        closeness=words.closeness(match.fit),
        reasons=explained(congruence, words),
        liked=liked(particular, areas, words),
        more=say.signed(particular.cents / CENTS),
        rank=say.number(match.rank),
        firmness=words.firmness(share),
        times="" if share is None else say.number(100 * share),
        group=words.firmness(results.group_share(match.row)),
        quotes=[(quotation(each, results.rated_items, words), say.signed(each.adds)) for each in influences],
        up=up,
        down=down,
    )


def _suits(standing: Standing, words: Words) -> str:
    """Say in a few words how a career suits: how close it is, and how firm that is."""
    close = words.closeness(standing.match.fit)
    firm = words.firmness(standing.share).word
    told = f"{close[0].upper()}{close[1:]}"
    return words.say.gettext("%(close)s, among your best: %(firm)s", close=told, firm=firm) if firm else told
