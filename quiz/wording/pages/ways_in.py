"""Pages that let people in, or say why they do not: a code, six scores from another test, a problem."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.person.answers import CodeError, encode, grouped
from quiz.person.reading import SeveralCodesError
from quiz.wording.code_problems import code_problem
from quiz.wording.language import Language
from quiz.wording.pages import Page
from quiz.wording.problems import Problem
from quiz.wording.type_words import TypeWords


@dataclass(frozen=True, kw_only=True)
class CodePage(Page):
    """A field for a code, what was written into it, and what is wrong with that ("" at first).

    ``found`` are the codes of a text that holds several, as they are in addresses and as they are written.
    """

    given: str = ""
    problem: str = ""
    found: Sequence[tuple[str, str]] = ()


def code_page(given: str, error: CodeError, say: Language) -> CodePage:
    """Say why what was given opens nothing."""
    records = error.records if isinstance(error, SeveralCodesError) else ()
    codes = [encode(record) for record in records]
    return CodePage(given=given, problem=code_problem(error, say), found=[(code, grouped(code)) for code in codes])


@dataclass(frozen=True, kw_only=True)
class ScoresPage(Page):
    """Fields for six scores, what was written into them, and what is wrong, by field."""

    types: Sequence[TypeWords]
    given: Mapping[str, str]
    errors: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class ProblemPage(Page):
    """What went wrong, what to look for among the careers instead, and the code that the address holds."""

    problem: Problem
    query: str = ""
    code: str = ""
