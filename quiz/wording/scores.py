"""A person's six scores in words, and which of the types lead."""

from collections.abc import Sequence
from typing import NamedTuple

from quiz.riasec import CODE_LETTERS, Groups, Type
from quiz.wording.words import Words


class TypeScore(NamedTuple):
    """One type's score: the type in words, the score as text, its part of the bar, whether it leads, how it stands."""

    kind: Type
    name: str
    short: str
    about: str
    score: str
    share: str
    leading: bool
    exact: float


def type_scores(
    scores: Sequence[float | None], standing: Sequence[float] | None, groups: Groups, words: Words
) -> list[TypeScore]:
    """Return the six types in hexagon order; the leading ones are those of the Holland code's ``groups``.

    ``standing`` says what stands out, and so in which order the types lead.
    """
    lead = {kind for group in groups for kind in group}
    return [
        TypeScore(
            kind,
            each.name,
            each.short,
            each.about,
            "" if score is None else words.say.number(score),
            "0" if score is None else f"{score:.0f}",
            kind in lead,
            exact,
        )
        for (kind, each), score, exact in zip(words.types.items(), scores, standing or [0.0] * 6, strict=True)
    ]


def leaders(found: Sequence[TypeScore]) -> list[TypeScore]:
    """Return the strongest of the leading types, strongest first and three at most; level ones in hexagon order."""
    return sorted((each for each in found if each.leading), key=lambda each: -each.exact)[:CODE_LETTERS]
