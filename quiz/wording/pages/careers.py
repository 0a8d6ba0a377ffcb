"""A career's page, by itself or beside a person's results."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from markupsafe import Markup

from quiz.careers.congruence import CENTS, Congruence
from quiz.careers.filters import NONE, Filters
from quiz.careers.listing import Standing
from quiz.careers.results import Results
from quiz.content.careers import Career, Source, Sources
from quiz.content.guides import Guide
from quiz.person.answers import encode
from quiz.riasec import TYPES, Scores, Type, code_text, holland_code
from quiz.wording.cards import Card, Cards
from quiz.wording.charts import rating_points, score_points
from quiz.wording.facts import Fact
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

    ``liked`` says what the person likes in particular, and ``more`` what that adds ("" for nothing).
    """

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
    facts: Sequence[Fact]
    skills: Sequence[tuple[str, str]]
    goals: Sequence[tuple[int, str]]
    guide: Sequence[GuideSection]
    sources: Sources


@dataclass(frozen=True, kw_only=True)
class CareerPage(Page):
    """A career; with a ``code``, beside the results behind it, and with a ``fit`` where these have a list.

    ``problem`` says why results that were asked for cannot be shown.
    """

    career: Career
    family: str
    group: str
    holland_code: str
    points: str
    opening: Markup | None
    parts: Sequence[TypePart]
    likings: Likings
    wider: Card | None
    related: Sequence[Card]
    source: Source
    total: str
    filters: Filters
    code: str = ""
    picked: Picked | None = None
    mine: str = ""
    fit: Fit | None = None
    problem: str = ""

    @property
    def query(self) -> str:
        """What links to other careers carry along."""
        return self.filters.query_string(code=self.code) if self.code else ""


def career_page(row: int, cards: Cards, guide: Guide | None, visit: Visit = NOBODY) -> CareerPage:
    """Show a career, beside the results that a visitor brings along, if there are any."""
    catalogue, words, career = cards.catalogue, cards.words, cards.catalogue.careers[row]
    results, filters = visit.results, visit.filters
    code = encode(results.record) if results else ""
    scores = results.verdict.scores if results else None
    standing = results.beside(row) if results and results.listed else None
    carried = filters.carried(code)
    return CareerPage(
        visitor=carried,
        career=career,
        family=catalogue.head.families[career.family],
        group=catalogue.head.groups[career.group],
        holland_code=code_text(holland_code(career.profile)),
        points=rating_points(career.profile),
        opening=summary.html if guide and (summary := guide.section("summary")) else None,
        parts=_parts(career, standing.congruence if standing else None, scores, words),
        likings=likings(career, catalogue, words, carried),
        wider=cards.card_of(career.part_of) if career.part_of else None,
        related=[cards.card_of(slug) for slug in career.figures.related],
        source=catalogue.head.sources.profile,
        total=words.say.number(len(catalogue.careers)),
        filters=filters,
        code=code,
        picked=picked(filters, cards, "pick", code=code) if code else None,
        mine=score_points(results.verdict.standing) if results and results.verdict.standing else "",
        fit=_fit(results, standing, words) if results and standing else None,
        problem=visit.problem,
    )


def sheet(row: int, cards: Cards, guide: Guide | None) -> Sheet:
    """Return the facts and the guide of a career."""
    career, head = cards.catalogue.careers[row], cards.catalogue.head
    return Sheet(
        career=career,
        facts=cards.facts(row),
        skills=[(head.skills[name], name) for name in career.figures.skills],
        goals=[(goal, cards.words.goals[goal - 1]) for goal in career.goals],
        guide=guide_sections(guide, cards.words) if guide else (),
        sources=head.sources,
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
