"""What a career's page says to everybody: answers at a glance, guide, figures, shape, and careers like it.

All of it is the same for every visitor but the part of an address that brings results along. Marks stand in its place,
so that these pieces are drawn once for each career and language; see ``filled``.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.content.careers import Career, Source, Sources
from quiz.content.guides import Guide
from quiz.riasec import TYPES, Type, code_text, holland_code
from quiz.wording.cards import Card, Cards
from quiz.wording.day import Statement, statements
from quiz.wording.differences import differences
from quiz.wording.facts import Fact
from quiz.wording.glance import Glance, glance
from quiz.wording.guide_words import GuideSection, guide_sections
from quiz.wording.interests import Likings, likings
from quiz.wording.pays import Pays, pays
from quiz.wording.words import Words

QUERY, VISITOR, FURTHER, BESIDE = "\x1d", "\x1e", "\x1f", "\x1c"
"""Stand for what links to careers carry along, links to lists, and either with a choice of their own before it: links
to lists, and to careers.

No text holds these characters.
"""
NEAREST: Final = 4
"""So many of the careers like this one are shown whole; of the others a line says how they differ."""


class TypePart(NamedTuple):
    """One type in a career: how much of it the work has, the person's score, and what it adds to the fit."""

    kind: Type
    name: str
    work: str
    person: str = ""
    adds: str = ""


class Shape(NamedTuple):
    """The six ratings of a career, where they are from, and the ``fit`` that they add up to beside a person's scores.

    ``wider`` is the occupation whose ratings they are, if not the career's own.
    """

    parts: Sequence[TypePart]
    holland_code: str
    wider: Card | None
    source: Source
    query: str = QUERY
    fit: str = ""


class Alike(NamedTuple):
    """A career like this one, and how it differs."""

    card: Card
    differs: str


class Sheet(NamedTuple):
    """What a career's page says to everybody."""

    career: Career
    card: Card
    family: str
    group: str
    names: Sequence[str]
    glance: Glance
    pays: Pays
    facts: Sequence[Fact]
    skills: Sequence[tuple[str, str]]
    goals: Sequence[tuple[int, str]]
    guide: Sequence[GuideSection]
    guide_lang: str
    day: Sequence[Statement]
    likings: Likings
    shape: Shape
    nearest: Sequence[Alike]
    others: Sequence[Alike]
    sources: Sources
    own: bool
    scale: str = ""
    query: str = QUERY
    visitor: str = VISITOR
    beside: str = BESIDE


def sheet(row: int, cards: Cards, guide: Guide | None) -> Sheet:
    """Return what the page of a career says to everybody."""
    catalogue, words, career = cards.catalogue, cards.words, cards.catalogue.careers[row]
    head, figures, sources = catalogue.head, career.figures, catalogue.sources_of(career)
    alike = [Alike(cards.card_of(each), differences(career, cards.career_of(each), words)) for each in figures.related]
    return Sheet(
        career=career,
        card=cards.card(row),
        family=head.families[career.family],
        group=head.groups[career.group],
        names=[each.name for each in words.types.values()],
        glance=glance(career, cards.card(row), sources, words, catalogue.terms),
        pays=pays(row, catalogue, words),
        facts=cards.facts(row),
        skills=[(head.skills[name], name) for name in figures.skills],
        goals=[(goal, words.goals[goal - 1]) for goal in career.goals],
        guide=guide_sections(guide, words) if guide else (),
        guide_lang=guide.lang if guide else "",
        day=statements(career, catalogue, words),
        likings=likings(career, catalogue, words, FURTHER),
        shape=shape_of(career, cards, type_parts(career, words)),
        nearest=alike[:NEAREST],
        others=alike[NEAREST:],
        sources=sources,
        own=career.slug in catalogue.own_sources,
        scale=cards.scale,
    )


def shape_of(career: Career, cards: Cards, parts: Sequence[TypePart]) -> Shape:
    """Return the shape of a career with what its types have, or add."""
    wider = cards.card_of(career.part_of) if career.part_of else None
    return Shape(parts, code_text(holland_code(career.profile)), wider, cards.catalogue.sources_of(career).profile)


def type_parts(career: Career, words: Words) -> list[TypePart]:
    """Return how much of each type a career has, in hexagon order."""
    names, say = [each.name for each in words.types.values()], words.say
    return [
        TypePart(kind, name, say.number(rating, 1))
        for kind, name, rating in zip(TYPES, names, career.profile, strict=True)
    ]


def filled(piece: str, query: str, visitor: str) -> str:
    """Return a piece with what a visitor's links carry along; both are parts of addresses, escaped for HTML."""
    # What is marked as HTML would escape the sign once more.
    further, beside = (str(each).replace("?", "&amp;", 1) for each in (visitor, query))
    return piece.replace(QUERY, query).replace(VISITOR, visitor).replace(FURTHER, further).replace(BESIDE, beside)
