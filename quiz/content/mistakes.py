"""Mistakes in content files, in words: file, line, entry, what is wrong, and what to write instead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quiz.content import careers, countries, fields, own, questions
from quiz.content.yamlfile import Loc

_KEYS = sorted(
    {
        name
        for model in (
            *vars(questions).values(),
            *vars(careers).values(),
            *vars(own).values(),
            *vars(countries).values(),
        )
        if isinstance(model, type) and issubclass(model, BaseModel)
        for name in model.model_fields
    }
)
_NAMES = ("slug", "id", "title")


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake, as a line that an editor can jump to."""

    file: str
    line: int
    entry: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        """Return ``file:line: entry: problem; remedy.``."""
        entry = f"{self.entry}: " if self.entry else ""
        return f"{self.file}:{self.line}: {entry}{self.problem}; {self.remedy}."


class ContentError(Exception):
    """Content that cannot be used; ``mistakes`` holds every one found, in the order of files and lines."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        """Sort the mistakes for reading."""
        self.mistakes = tuple(sorted(set(mistakes)))
        count = len(self.mistakes)
        head = f"{count} mistake{'s' if count != 1 else ''} in the content:"
        super().__init__("\n".join([head, *map(str, self.mistakes)]))


def explained(error: ValidationError) -> Iterable[tuple[Loc, str, str]]:
    """Yield the place, the problem and the remedy of each of pydantic's findings."""
    details = error.errors(include_url=False)
    # Entries that are wrong themselves are not counted by pydantic, which then finds a whole list too short.
    parents = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
    for detail in details:
        loc = detail["loc"]
        if detail["type"] == "too_short" and loc in parents:
            continue
        if detail["type"] == "missing":
            yield loc[:-1], f"{loc[-1]!r} is missing", "add it"
        elif detail["type"] == "extra_forbidden":
            # A key may be right in one file and unknown in another.
            close = get_close_matches(str(loc[-1]), [key for key in _KEYS if key != loc[-1]], 1)
            yield loc, f"the key {loc[-1]!r} is unknown", f"write {close[0]!r}" if close else "take it out"
        else:
            yield loc, *_problem(detail)


def entry_name(data: Any, loc: Sequence[int | str]) -> str:  # noqa: ANN401 - any plain data
    """Name the entry that ``loc`` leads into, by its slug, id or title, then the key inside it."""
    node, name = data, ""
    rest: list[int | str] = []
    for step in loc:
        try:
            node = node[step]
        except (LookupError, TypeError):
            node = None
        if isinstance(step, int) and not name:
            found = next(
                (node[key] for key in _NAMES if isinstance(node, dict) and isinstance(node.get(key), str)), None
            )
            name, rest = str(found or f"{'.'.join(map(str, rest))} number {step + 1}"), []
        else:
            rest.append(step + 1 if isinstance(step, int) else step)
    return ": ".join(filter(None, (name, ".".join(map(str, rest)))))


def _problem(detail: ErrorDetails) -> tuple[str, str]:  # noqa: PLR0911 - a table of cases
    kind, given, bounds = detail["type"], detail["input"], detail.get("ctx", {})
    if kind in _SHAPES:
        problem, remedy = _SHAPES[kind]
        return f"{_short(given)} {problem}", remedy
    if kind in {"too_long", "too_short"}:
        return f"has {bounds['actual_length']} values", f"give {_amount(bounds)}"
    if kind in {"greater_than_equal", "less_than_equal", "greater_than"}:
        limit = next(f"{bounds[key]:g} {word}" for key, word in _LIMITS.items() if key in bounds)
        return f"{given!r} is out of range", f"give {limit}"
    if kind in {"literal_error", "enum"}:
        return f"{_short(given)} is not one of the words allowed here", f"write {bounds['expected']}"
    if kind == "string_pattern_mismatch":
        return f"{_short(given)} has the wrong form", f"write {fields.FORMS[bounds['pattern']]}"
    if kind in {"string_too_long", "string_too_short"}:
        return f"is {len(str(given))} characters long", f"say it in {_amount(bounds)}"
    if kind == "unseen_sign":
        return f"{_short(given)} holds a sign that nobody sees ({bounds['name']})", "delete it, or type the text anew"
    return f"{_short(given)} does not fit here", "look how another entry writes it"


_SHAPES = {
    "string_type": ("is not text", "put it in quotes"),
    "int_type": ("is not a whole number", "write digits alone, as in 62500"),
    "int_from_float": ("is not a whole number", "write digits alone, as in 62500"),
    "float_type": ("is not a number", "write digits, with a point before decimals, as in 62500 or 27.5"),
    "finite_number": ("is not a number", "write digits, with a point before decimals, as in 62500 or 27.5"),
    "bool_type": ("is neither true nor false", "write true or false"),
    "tuple_type": ("is not a list", "write the values in square brackets, or each behind a hyphen"),
    "dict_type": ("holds no keys of its own", "write them below it, each with a colon"),
    "model_type": ("holds no keys of its own", "write them below it, each with a colon"),
}
"""What is wrong with a value of another kind than is wanted, and what to write."""
_LIMITS = {"ge": "or more", "le": "or less", "gt": "and above"}


def _amount(bounds: dict[str, Any]) -> str:
    most, least = bounds.get("max_length"), bounds.get("min_length")
    return f"at most {most}" if most is not None else f"at least {least}"


def _short(value: Any) -> str:  # noqa: ANN401 - any plain data
    if value is None:
        return "nothing"
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a group of keys"
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 40 else f"{text[:37]}..."  # noqa: PLR2004 - a glance's length
