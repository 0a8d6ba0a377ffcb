"""Parameters to the values that the site works with: a record, filters, a place in a list; or what is wrong with them.

Rule of this file: everything wrong with a request is told at once, each with what to write instead and, for a name or
a key, with the nearest one that there is.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import Filters
from quiz.content.nearest import nearest
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import Answers, GivenScores, Heads, Record
from quiz.person.reading import read
from quiz.web.api.asked import Browsed, Matched, Narrowed, Person, Searched
from quiz.web.api.problems import ParameterError, Wrong

WAYS: Final = ("code", "answers", "scores")
"""The ways to say who is meant."""
KEYED: Final = {"family": "family", "group": "group", "interest": "area", "way": "way"}
"""The parameters whose values are keys of the catalogue, and what filters call them."""
ASK: Final[Mapping[str, str]] = {
    "missing": "It is needed.",
    "string_too_short": "It is empty; write something or leave it out.",
    "string_too_long": "It is too long; {max_length} letters are the most.",
    "too_long": "It is given too often; {max_length} times are the most.",
    "greater_than_equal": "It is too small; {ge} is the least.",
    "less_than_equal": "It is too large; {le} is the most.",
    "literal_error": "Write one of {expected}.",
    "enum": "Write one of {expected}.",
    "string_pattern_mismatch": "It has the wrong form; see its description.",
    "string_type": "Give it once.",
    "whole_number": "Write a whole number in digits.",
    "one_of": "Write one of {allowed}.",
}


def refusal(error: ValidationError, model: type[BaseModel]) -> ParameterError:
    """Return what is wrong with the parameters of a request, in words of ours; nothing that was sent is repeated."""
    # A value that may also be missing is told twice: what is wrong with it, and that it is not missing.
    found = [dict(each) for each in error.errors(include_url=False) if each["type"] != "none_required"]
    return ParameterError([_wrong(each, model) for each in found])


def _wrong(error: Mapping[str, Any], model: type[BaseModel]) -> Wrong:
    name, kind = str(error["loc"][0]), error["type"]
    if kind == "extra_forbidden":
        names = sorted(model.model_fields)
        told = f"There is no such parameter here; there {'are' if names else 'is'} {', '.join(names) or 'none'}."
        return Wrong(parameter=name, detail=told, near=nearest(name, names))
    if isinstance(error["input"], list) and kind != "too_long":
        return Wrong(parameter=name, detail=ASK["string_type"])
    text = ASK.get(kind, "It cannot be read; see its description.").format_map(error.get("ctx", {}))
    return Wrong(parameter=name, detail=text)


def keyed(name: str, value: str, known: Collection[str]) -> Iterator[Wrong]:
    """Yield what is wrong with the key of something; nothing for one that there is."""
    if value not in known:
        told = f"There is no {name} with this key; the document at /api/v1/openapi.json names all."
        yield Wrong(parameter=name, detail=told, near=nearest(value, known))


def tag_of(lang: str | None, tags: Collection[str]) -> str:
    """Return the site's tag for the language that was asked for, the first one without. Raises ``ParameterError``."""
    by_name = {tag.replace("_", "-"): tag for tag in tags}
    if lang is None:
        return next(iter(tags))
    if wrong := list(keyed("lang", lang, by_name)):
        raise ParameterError(wrong)
    return by_name[lang]


def record_of(asked: Person, questions: Questions, heads: Heads) -> Record:
    """Return the record that was given. Raises ``ParameterError``, or a ``CodeError`` that says what is wrong."""
    given = [name for name in WAYS if getattr(asked, name) is not None]
    if len(given) != 1:
        told = "Give exactly one of code, answers and scores."
        raise ParameterError([Wrong(parameter=name, detail=told) for name in given[1:] or WAYS[:1]])
    if asked.questionnaire is not None and asked.answers is None:
        raise ParameterError([Wrong(parameter="questionnaire", detail="It only goes with answers.")])
    if asked.answers is not None:
        return _answers(asked.answers, asked.questionnaire, questions)
    if asked.scores is not None:
        r, i, a, s, e, c = (round(float(score), 1) for score in asked.scores.split(","))
        return GivenScores((r, i, a, s, e, c))
    return read(str(asked.code), heads)


def _answers(text: str, name: str | None, questions: Questions) -> Answers:
    heads = {each: questions.offered(each).head for each in ON_OFFER} | {head: head for head in questions.lengths}
    if name is None:
        told = f"It is needed with answers: one of {', '.join(heads)}."
        raise ParameterError([Wrong(parameter="questionnaire", detail=told)])
    if name not in heads:
        told = f"There is no such questionnaire; there are {', '.join(heads)}."
        raise ParameterError([Wrong(parameter="questionnaire", detail=told, near=nearest(name, heads))])
    values, needed = tuple(map(int, text.split(","))), questions.lengths[heads[name]]
    if len(values) != needed:
        told = f"{needed} answers belong to this questionnaire, and {len(values)} came; write 6 for what is still open."
        raise ParameterError([Wrong(parameter="answers", detail=told)])
    return Answers(heads[name], values)


def filters_of(asked: Narrowed, catalogue: Catalogue) -> Filters:
    """Return what a list is narrowed to and how it is ordered. Raises ``ParameterError``."""
    keys = {name: value for name in KEYED if (value := getattr(asked, name)) is not None}
    wrong = [each for name, value in keys.items() for each in keyed(name, value, catalogue.lists[name])]
    if wrong:
        raise ParameterError(wrong)
    more: dict[str, Any] = {KEYED[name]: value for name, value in keys.items()}
    if isinstance(asked, Browsed):
        more["sort"] = asked.sort or ""
    if isinstance(asked, Searched | Matched):
        more["query"] = " ".join((asked.q or "").split())
    if isinstance(asked, Matched):
        more |= {"plain": asked.list == "plain", "have": asked.have or 0, "show": asked.limit}
    return Filters(
        levels=tuple(sorted(set(asked.level))),
        pay=asked.pay or 0,
        growth=asked.growth or "",
        kind=asked.type or "",
        **more,
    )
