"""What routes to the catalogue answer: careers listed, found, and one by one, questionnaires, and the interface itself.

Rule of this file: as in ``entries``, of which these are made: no key is ever taken away or left out.
"""

from typing import Literal

from quiz.riasec import Type
from quiz.web.api.entries import Career, CareerBrief, Edition, Sources, Value


class Section(Value):
    """A section of a guide."""

    heading: str
    text: str
    """Markdown."""


class CareerPage(Value):
    """A career with its guide, and the address of its page."""

    career: Career
    guide: list[Section]
    """What the work is like; empty where the career has no guide."""
    page: str


class Careers(Value):
    """Careers of the catalogue, so many of them as were asked for."""

    total: int
    """How many there are in all."""
    limit: int
    offset: int
    next_offset: int | None
    """Where the next ones begin; null at the end."""
    careers: list[CareerBrief]


class Place(Value):
    """A list of the catalogue that a search has to do with."""

    kind: Literal["family", "group", "interest", "way", "sort", "level"]
    """The parameter of `/careers` that narrows the catalogue to it."""
    key: str
    name: str


class Hit(Value):
    """A career that was found."""

    career: CareerBrief
    why: str
    """Through what it was found, where its title does not say it; else empty."""


class Search(Value):
    """What a search found."""

    total: int
    """How many careers were found."""
    limit: int
    offset: int
    next_offset: int | None
    """Where the next ones begin; null at the end."""
    understood: str | None
    """How the words were read, where they were not found as they stand."""
    sentence: str | None
    """Why no career of the catalogue is called so, for some words."""
    hits: list[Hit]
    places: list[Place]
    near: list[str]
    """The slugs of careers that come nearest where none was found."""


class Item(Value):
    """One everyday activity to be rated."""

    id: str
    type: Type
    interest: str
    """The area of interest that it belongs to, as the source calls it."""
    text: str


class QuestionnaireBrief(Value):
    """A questionnaire: a fixed list of items, never edited after it was published."""

    head: str
    """The two signs that its codes begin with: a letter and the version."""
    name: str
    version: int
    retired: bool
    """Nobody new should be given it; codes of it stay good."""
    count: int
    """How many items it has."""


class Questionnaire(QuestionnaireBrief):
    """A questionnaire with its items, in the order in which `answers` gives the answers."""

    items: list[Item]


class Questionnaires(Value):
    """The answers there are, and all questionnaires."""

    scale: list[str]
    """What the answers 0 to 4 say."""
    left_out: int
    """Stands in `answers` for an item that was left out."""
    unseen: int
    """Stands in `answers` for an item that was not answered yet."""
    offered: dict[str, str]
    """The heads of the questionnaires to give to new people, by their names."""
    questionnaires: list[QuestionnaireBrief]


class Change(Value):
    """An entry of the change log."""

    day: str
    text: str


class Overview(Value):
    """What this interface is: releases, method, license, and where to go from here."""

    api: Literal["v1"]
    site: str
    """What this site is called."""
    catalogue: Edition
    method: str
    """The version of the method by which answers become results."""
    sources: Sources
    license: str
    credit: str
    languages: list[str]
    """The values that `lang` takes; the first one is taken without it."""
    routes: dict[str, str]
    """The addresses of all routes, by their names."""
    reference: str
    """The page that describes all of it."""
    changes: list[Change]
    """The change log, newest first."""
