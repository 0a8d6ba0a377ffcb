"""A person's six scores in words: the score, where it most likely lies in truth, and what the leading types say."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.person.population import LEAN
from quiz.person.standing import POINTS
from quiz.person.verdict import Verdict
from quiz.riasec import CODE_LETTERS, TYPES, Type, code_text
from quiz.wording.words import Words

USUALLY: Final = 1.28
"""So many standard deviations to each side hold 80 of 100 cases."""


class TypeScore(NamedTuple):
    """One type's score: the type in words, the score as text ("" for none), and its part of the bar.

    ``low`` and ``high`` are the ends of where the true score lies in 80 of 100 cases; None without six scores.
    """

    kind: Type
    name: str
    way: str
    score: str
    share: str
    span: tuple[int, int] | None


def letters(verdict: Verdict) -> str:
    """Return the letters of the Holland code; "" where no type stands out."""
    return code_text(verdict.groups) if verdict.stands_out else ""


def type_scores(verdict: Verdict, words: Words) -> list[TypeScore]:
    """Return the six types in hexagon order."""
    scores = verdict.scores or [each.score for each in verdict.tallies]
    return [
        TypeScore(
            kind,
            each.name,
            each.way,
            "" if score is None else words.say.number(score),
            "0" if score is None else f"{score:.0f}",
            span,
        )
        for (kind, each), score, span in zip(words.types.items(), scores, _spans(verdict), strict=True)
    ]


def finding(verdict: Verdict, words: Words) -> str:
    """Say in a short sentence what stands out in a person."""
    _ = words.say.gettext
    if verdict.scores is None:
        return _("A few answers are missing")
    if verdict.reading is not None and verdict.reading.pattern:
        return _("Nothing can be told yet")
    if verdict.compared is None:
        return _("You like it all about equally")
    if verdict.ranked is None:
        return _("No one way stands out yet")
    if not verdict.stands_out:
        return _("You lean several ways at once")
    return _("You lean toward %(ways)s", ways=words.listed([words.types[kind].way for kind in leanings(verdict)]))


def leanings(verdict: Verdict) -> list[Type]:
    """Return the types that a person leans toward, the strongest first, three at most; none where no type stands out.

    What stands out beside other people may still be liked little: apart from the first, that is no leaning.
    """
    if verdict.scores is None or not verdict.stands_out:
        return []
    mean = sum(verdict.scores) / len(verdict.scores)
    first, *more = leaders(verdict)
    return [first, *(kind for kind in more if verdict.scores[TYPES.index(kind)] > mean)]


def leaders(verdict: Verdict) -> list[Type]:
    """Return the types of the Holland code, the strongest first, three at most."""
    return [kind for group in verdict.groups for kind in group][:CODE_LETTERS]


def _spans(verdict: Verdict) -> Sequence[tuple[int, int] | None]:
    known = verdict.known
    if known is None:
        return [None] * len(TYPES)
    means, spread = known.means[: len(TYPES)] + LEAN, known.covariance.diagonal()[: len(TYPES)] ** 0.5
    ends = zip(
        (means - USUALLY * spread).tolist(), (means + USUALLY * spread).tolist(), verdict.scores or (), strict=True
    )
    # What a person said lies in it in any case, though the truth may well be nearer to what is usual.
    return [
        (max(0, round(min(POINTS * low, score))), min(100, round(max(POINTS * high, score))))
        for low, high, score in ends
    ]
