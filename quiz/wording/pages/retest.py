"""Then and now: two codes of one person side by side, and what changed beyond chance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.careers.retest import Difference, Shared, carried_on, differences, shared
from quiz.person.answers import encode
from quiz.riasec import Type
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.pages import Page
from quiz.wording.scores import leaders, letters
from quiz.wording.words import Words


class TypeChange(NamedTuple):
    """One type in two sittings: its scores, the difference, and whether that is marked as more than chance.

    ``least`` and ``most`` say between which values the true change lies; "" where that is not known.
    """

    kind: Type
    name: str
    first: str
    second: str
    change: str
    least: str
    most: str
    marked: bool


class Sitting(NamedTuple):
    """One of two sittings: its code, its Holland code ("" where no type stands out), its shape, and its color."""

    code: str
    holland: str
    emblem: Emblem | None
    field: str


@dataclass(frozen=True)
class Comparison:
    """What can be told of two sittings; ``limit`` is "" where the answers of one are not known."""

    first: Sitting
    second: Sitting
    types: Sequence[TypeChange]
    same: bool
    carried: bool
    limit: str
    changed: int
    tops: Shared | None


@dataclass(frozen=True, kw_only=True)
class RetestPage(Page):
    """Two codes as they were given, what is wrong with them, and what they tell, once both can be read."""

    filters: Filters
    given: Mapping[str, str]
    problems: Mapping[str, str]
    comparison: Comparison | None = None

    @property
    def field(self) -> str:
        """The color of the page: that of the type that leads in the later time, or else none."""
        return self.comparison.second.field if self.comparison else "N"


def comparison(first: Results, second: Results, words: Words) -> Comparison:
    """Compare two sittings that both have six scores."""
    found = differences(first.verdict, second.verdict)
    limits = [each.limit for each in found if each.limit is not None]
    same, carried = first.record == second.record, carried_on(first, second)
    apart = not (same or carried)
    return Comparison(
        first=_sitting(first),
        second=_sitting(second),
        types=[_change(each, words, marked=apart and each.real is True) for each in found],
        same=same,
        carried=carried,
        limit=words.say.number(sum(limits) / len(limits)) if limits else "",
        changed=sum(each.real is True for each in found),
        tops=shared(first, second) if apart else None,
    )


def _sitting(results: Results) -> Sitting:
    verdict = results.verdict
    holland = letters(verdict)
    emblem, lead = score_emblem(verdict.standing) if verdict.standing else None, leaders(verdict)
    return Sitting(encode(results.record), holland, emblem, lead[0] if lead else "N")


def _change(each: Difference, words: Words, *, marked: bool) -> TypeChange:
    say, name = words.say, words.types[each.kind].name
    first, second = round(each.first), round(each.second)  # so that the change shown is that of the scores shown
    change = second - first
    # No change leads out of the scale.
    edges = [] if each.limit is None else [max(change - each.limit, -first), min(change + each.limit, 100 - first)]
    least, most = [say.signed(edge, 0) for edge in edges] or ("", "")
    return TypeChange(
        each.kind, name, say.number(first), say.number(second), say.signed(change, 0), least, most, marked
    )
