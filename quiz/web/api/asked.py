"""What may be asked: the parameters of each route, as models that check them and describe them.

Rule of this file: forms of text and number alone. What depends on the content (keys, languages, questionnaires, codes)
is checked in ``choosing``, and told in the document. A name that is not here is refused, never passed over.
"""

import re
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import PydanticCustomError

from quiz.careers.filters import LONGEST, PAYS, STEP
from quiz.riasec import Type

MOST: Final = 100
"""How many careers an answer lists at most; the whole catalogue is a file."""
FARTHEST: Final = 100_000
WORDS: Final = 100
"""Letters of the longest search."""
LONGEST_CODE: Final = 200
ANSWERS: Final = r"^[0-6](,[0-6]){0,199}$"
NUMBER: Final = r"(100(\.0{1,6})?|[0-9]{1,2}(\.[0-9]{1,6})?)"
SCORES: Final = rf"^{NUMBER}(,{NUMBER}){{5}}$"
DIGITS: Final = re.compile(r"0|[1-9][0-9]{0,6}")


def _whole(given: object) -> object:
    # Of the ways to write a number that Python knows, one is enough.
    if isinstance(given, str) and not DIGITS.fullmatch(given):
        raise PydanticCustomError("whole_number", "write a whole number in digits")
    return int(given) if isinstance(given, str) else given


def _one_of(*allowed: int) -> Any:  # noqa: ANN401 - a validator
    def check(given: object) -> object:
        if _whole(given) not in allowed:
            raise PydanticCustomError("one_of", "write one of {allowed}", {"allowed": ", ".join(map(str, allowed))})
        return _whole(given)

    return BeforeValidator(check)


WHOLE: Final = BeforeValidator(_whole)
Level = Annotated[int, Field(ge=1, le=5), WHOLE]
Dollars = Annotated[int, _one_of(*PAYS), Field(json_schema_extra={"enum": list(PAYS)})]
Key = Annotated[str, Field(max_length=80)] | SkipJsonSchema[None]
Growth = Literal["up", "fast"]
Sort = Literal["title", "pay", "growth", "openings", "people", "level"]
"""The names of ``GROWTHS`` and ``SORTS`` in ``quiz.careers.filters``."""


class Asked(BaseModel):
    """What every route with words takes."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    lang: Key = None
    """The language of the words in the answer, one of `languages`; without it the first one."""


class Nothing(BaseModel):
    """What a file takes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Narrowed(Asked):
    """What careers can be narrowed to."""

    level: Annotated[list[Level], Field(max_length=5)] = []
    """Preparation levels; may be given several times."""
    family: Key = None
    """A family of careers."""
    group: Key = None
    """A group of careers."""
    interest: Key = None
    """An area of interest."""
    way: Key = None
    """A usual way into the work."""
    pay: Dollars | SkipJsonSchema[None] = None
    """Median pay of at least so many dollars a year."""
    growth: Growth | SkipJsonSchema[None] = None
    """Work of which there should be more: `up`, or `fast` for at least ten percent in ten years."""
    type: Type | SkipJsonSchema[None] = None
    """The type that the career has most of."""


class Browsed(Narrowed):
    """Careers of the catalogue."""

    sort: Sort | SkipJsonSchema[None] = None
    """The order: of the title, or the highest figure first, or the lowest level first."""
    limit: Annotated[int, Field(ge=1, le=MOST), WHOLE] = STEP
    """How many careers to list."""
    offset: Annotated[int, Field(ge=0, le=FARTHEST), WHOLE] = 0
    """How many to pass over first."""


class Searched(Browsed):
    """A search."""

    q: Annotated[str, Field(min_length=1, max_length=WORDS)]
    """What is looked for: a title, slang, an interest, a group."""


class Person(Asked):
    """One person: exactly one of `code`, `answers` and `scores`."""

    code: Annotated[str, Field(min_length=1, max_length=LONGEST_CODE)] | SkipJsonSchema[None] = None
    """A code of this site, as it stands in the address of results."""
    answers: Annotated[str, Field(pattern=ANSWERS)] | SkipJsonSchema[None] = None
    """Answers in the order of the items, with commas between: 0 to 4, 5 for left out, 6 for not answered yet."""
    questionnaire: Key = None
    """The questionnaire of the `answers`, by its head or its name; needed with them."""
    scores: Annotated[str, Field(pattern=SCORES)] | SkipJsonSchema[None] = None
    """Six scores from another test, 0 to 100, with commas between, in the order R, I, A, S, E, C."""


class Matched(Person, Narrowed):
    """A person, and what the list of careers is narrowed to."""

    q: Annotated[str, Field(min_length=1, max_length=WORDS)] | SkipJsonSchema[None] = None
    """Careers that this search finds."""
    have: Level | SkipJsonSchema[None] = None
    """The preparation level that the person has or plans: two lists, within reach and beyond."""
    list: Literal["groups", "plain"] = "groups"
    """`plain` ranks careers one by one."""
    limit: Annotated[int, Field(ge=1, le=LONGEST), WHOLE] = STEP
    """How many entries to list; groups that are firm are listed in any case."""
