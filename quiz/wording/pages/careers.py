"""A career's page, by itself or beside a person's results."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.congruence import CENTS
from quiz.careers.filters import NONE, Filters
from quiz.careers.listing import Standing
from quiz.careers.results import Results
from quiz.content.careers import Career
from quiz.person.answers import encode
from quiz.riasec import TYPES, Scores
from quiz.wording.cards import Cards
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.pages import Page
from quiz.wording.pages.sheet import Shape, shape_of, type_parts
from quiz.wording.picked import Picked, picked
from quiz.wording.reasons import Move, explained, liked, moves, quotation
from quiz.wording.suiting import standing_note, suits
from quiz.wording.words import Firmness, Words


class Visit(NamedTuple):
    """What a visitor brings along to a career: results, choices, or the reason why results cannot be shown."""

    filters: Filters = NONE
    results: Results | None = None
    problem: str = ""


NOBODY: Final = Visit()


@dataclass(frozen=True)
class Fit:
    """How a career fits a person: the fit and its reasons, the rank, how firm it is, and what would change it.

    ``suits`` says it in a few words, ``note`` how sure that is, ``marks`` is how many of five pieces are dark.
    ``liked`` says what the person likes in particular, and ``more`` what that adds ("" for nothing).
    """

    suits: str
    note: str
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


@dataclass(frozen=True, kw_only=True)
class CareerPage(Page):
    """A career; with a ``code``, beside the results behind it, and with ``fit`` and ``shape`` where these have a list.

    ``names`` are those of the types. What the page says to everybody stands in ``quiz.wording.pages.sheet``.
    ``problem`` says why results that were asked for cannot be shown.
    """

    career: Career
    group: str
    field: str
    emblem: Emblem
    total: str
    filters: Filters
    code: str = ""
    query: str = ""
    names: Sequence[str] = ()
    picked: Picked | None = None
    mine: Emblem | None = None
    fit: Fit | None = None
    shape: Shape | None = None
    problem: str = ""


def career_page(row: int, cards: Cards, visit: Visit = NOBODY) -> CareerPage:
    """Show a career, beside the results that a visitor brings along, if there are any."""
    career, total, words = cards.catalogue.careers[row], len(cards.catalogue.careers), cards.words
    results, filters = visit.results, visit.filters
    code = encode(results.record) if results else ""
    scores = results.verdict.scores if results else None
    standing = results.beside(row) if results and results.listed else None
    query = filters.query_string(code=code) if code else ""
    return CareerPage(
        visitor=filters.carried(code),
        home=filters.home(code),
        career=career,
        group=cards.catalogue.head.groups[career.group],
        field=TYPES[int(np.argmax(career.profile))],
        emblem=cards.card(row).emblem,
        total=words.say.number(total),
        filters=filters,
        code=code,
        query=query,
        names=[each.name for each in words.types.values()],
        picked=picked(filters, cards, "pick", code=code) if code else None,
        mine=score_emblem(results.verdict.standing) if results and results.verdict.standing else None,
        fit=_fit(results, standing, words) if results and standing else None,
        shape=_shape(standing, scores, career, cards)._replace(query=query) if standing and scores else None,
        problem=visit.problem,
    )


def _shape(standing: Standing, scores: Scores, career: Career, cards: Cards) -> Shape:
    """Return the shape of a career beside a person's scores, with what each type adds to the fit."""
    words, say = cards.words, cards.words.say
    parts = [
        part._replace(person=say.number(score), adds=say.signed(each.cents / CENTS))
        for part, score, each in zip(type_parts(career, words), scores, standing.congruence.parts, strict=True)
    ]
    return shape_of(career, cards, parts)._replace(fit=words.fit(standing.match.fit))


def _fit(results: Results, standing: Standing, words: Words) -> Fit:
    say = words.say
    match, congruence, particular, influences, share = standing
    areas = results.catalogue.areas
    up, down = moves(results.changes(match.row), match.rank, results.items, results.questions.scale, words)
    return Fit(
        suits=suits(match.fit, share, words),
        note=standing_note(standing, words),
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
