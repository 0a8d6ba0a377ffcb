"""Pages that let people in, or say why they do not: a code, six scores from another test, a problem."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.wording.pages import Page
from quiz.wording.problems import Problem
from quiz.wording.type_words import TypeWords


@dataclass(frozen=True, kw_only=True)
class CodePage(Page):
    """A field for a code, what was written into it, and what is wrong with that ("" at first)."""

    given: str = ""
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class ScoresPage(Page):
    """Fields for six scores, what was written into them, and what is wrong, by field."""

    types: Sequence[TypeWords]
    given: Mapping[str, str]
    errors: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class ProblemPage(Page):
    """What went wrong, and what to look for among the careers instead."""

    problem: Problem
    query: str = ""
