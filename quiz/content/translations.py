"""What a folder of ``translations/`` holds: the texts of the content in one language, by the keys of the source.

Rule of this file: texts alone. No scoring key, no figure and no order stands here a second time, and whatever is not
translated yet is simply not there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from quiz.content.careers import ALSO_MAX, FIND_MAX
from quiz.content.fields import Content, Line, Sentence, Slug, Title
from quiz.content.foreign import SOURCE
from quiz.content.guides import Guide
from quiz.content.spelling import Spelling


class QuestionsText(Content):
    """questions.yaml in another language.

    ``scale`` has the English answers as keys, so that whoever translates them sees which is which: no slip can turn
    the scale around.
    """

    scale: dict[Line, Line] = Field(default_factory=dict)
    items: dict[Slug, Line] = Field(default_factory=dict)


class NameText(Content):
    """A name, and other words for it that people type."""

    name: Line
    find: tuple[Line, ...] = ()


class LineText(Content):
    """A name, a line that says what one does there, and other words for it that people type."""

    name: Line
    line: Line
    find: tuple[Line, ...] = ()


class NearestText(Content):
    """What people call something that the catalogue does not have, and why it is not there."""

    words: Annotated[tuple[Line, ...], Field(min_length=1)]
    why: Sentence


class CareerText(Content):
    """What is written of a career: see ``careers.Handwritten``."""

    title: Title
    summary: Sentence
    also: Annotated[tuple[Title, ...], Field(max_length=ALSO_MAX)] = ()
    find: Annotated[tuple[Title, ...], Field(max_length=FIND_MAX)] = ()


class CareersText(Content):
    """careers.yaml in another language.

    ``phrases`` are short texts that stand about figures: releases, licences, places.
    """

    families: dict[Slug, Line] = Field(default_factory=dict)
    groups: dict[Slug, Line] = Field(default_factory=dict)
    directions: dict[Slug, LineText] = Field(default_factory=dict)
    areas: dict[Slug, LineText] = Field(default_factory=dict)
    ways: dict[Slug, NameText] = Field(default_factory=dict)
    orders: dict[Slug, NameText] = Field(default_factory=dict)
    skills: dict[Line, Line] = Field(default_factory=dict)
    nearest: dict[Line, NearestText] = Field(default_factory=dict)
    phrases: dict[Line, Line] = Field(default_factory=dict)
    careers: dict[Slug, CareerText] = Field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Translation:
    """All texts of the content in a language, by its tag; ``guides`` by slug.

    Another spelling of the source's own language (en_GB) is a list of words, and no second text.
    """

    tag: str
    questions: QuestionsText = field(default_factory=QuestionsText)
    careers: CareersText = field(default_factory=CareersText)
    guides: Mapping[str, Guide] = field(default_factory=dict)
    spelling: Spelling | None = None

    @property
    def of_source(self) -> bool:
        """Tell whether this is the source's own language, as another country writes it."""
        return self.tag.partition("_")[0] == SOURCE
