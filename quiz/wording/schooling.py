"""Which schooling people in the work say that a new hire needs: shares of a hundred, in words and as a bar."""

from collections.abc import Sequence
from typing import NamedTuple

from quiz.content.foreign import BEGIN
from quiz.wording.words import Words


class Share(NamedTuple):
    """How many of a hundred people in the work say that a new hire needs so much: in words, in percent, its place."""

    name: str
    percent: int
    start: int
    most: bool


def shares(schooling: Sequence[int], words: Words) -> list[Share]:
    """Return the shares of a hundred people, in the order of the steps, with where each begins in one bar."""
    most = max(schooling, default=0)
    starts = [sum(schooling[:place]) for place in range(len(schooling))]
    rows = zip(words.schooling, schooling, starts, strict=False)
    return [Share(name, percent, start, percent == most) for name, percent, start in rows]


def in_full(schooling: Sequence[int], words: Words) -> str:
    """Say all shares, the largest first: "57 of 100 say a bachelor's degree; 15 high school or less"."""
    named = sorted((each for each in shares(schooling, words) if each.percent), key=lambda each: -each.percent)
    if not named:
        return ""
    first, *more = named
    told = words.say.gettext("%(percent)s of 100 say %(name)s", percent=first.percent, name=lowered(first.name))
    return words.say.semicolon.join([told, *(f"{each.percent} {lowered(each.name)}" for each in more)])


def lowered(name: str) -> str:
    """Return a name as it stands within a sentence."""
    start = 1 if name.startswith(BEGIN) else 0
    return name[:start] + name[start : start + 1].lower() + name[start + 1 :]
