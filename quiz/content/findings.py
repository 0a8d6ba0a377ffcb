"""What rules tell: something wrong at a place in a file; and what several rules look for.

Rule of this file: each check yields ``Finding`` values and stops at nothing, so that all mistakes are told at once.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quiz.content.yamlfile import Loc


@dataclass(frozen=True)
class Finding:
    """Something wrong at a place in a file: what, and what to write instead."""

    loc: Loc
    problem: str
    remedy: str


def normalised(text: str) -> str:
    """Return what is left of a text for telling twins: letters and digits, without case, width or accents' forms."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def twins(loc: Loc, key: str | None, values: Sequence[str], remedy: str) -> Iterator[Finding]:
    """Tell values that a reader would take for the same."""
    first: dict[str, str] = {}
    for place, value in enumerate(values):
        plain = normalised(value)
        if plain in first:
            where: Loc = (*loc, place) if key is None else (*loc, place, key)
            yield Finding(where, f"{value!r} stands twice (first as {first[plain]!r})", f"give {remedy}")
        first.setdefault(plain, value)


def unique(loc: Loc, key: str | None, values: Iterable[str], remedy: str) -> Iterator[Finding]:
    """Tell values that are exactly the same."""
    first: dict[str, int] = {}
    for place, value in enumerate(values):
        if value in first:
            where: Loc = (*loc, place) if key is None else (*loc, place, key)
            name = "entry" if key is None else key
            yield Finding(
                where, f"{name} {value!r} stands twice (first as number {first[value] + 1})", f"give {remedy}"
            )
        first.setdefault(value, place)
