"""How a similar career differs, in a few words: pay, preparation, and what there is more of in the work."""

from typing import Final

from quiz.content.careers import Career
from quiz.wording.words import Words

FIFTH: Final = 1.2
"""From a fifth more on, pay is called more."""
NOTABLE: Final = 1.0
"""From which difference on, of ratings from 1 to 7, there is more or less of a type."""
MOST: Final = 2
"""So many differences are named."""


def differences(one: Career, other: Career, words: Words) -> str:
    """Say how another career differs from this one; "" where nothing stands out."""
    found = [*_pay(one, other, words), *_level(one, other, words), *_types(one, other, words)][: MOST + 1]
    return " ".join(found)


def _pay(one: Career, other: Career, words: Words) -> list[str]:
    mine, theirs = one.figures.pay, other.figures.pay
    if mine is None or theirs is None or mine.part_time or theirs.part_time:
        return []
    if mine.per != theirs.per:
        # An hourly wage says nothing of a year in which nobody knows how many hours are paid.
        return [words.say.gettext("Paid by the hour.")] if theirs.per == "hour" else []
    if theirs.median >= FIFTH * mine.median:
        return [words.say.gettext("Pays more.")]
    return [words.say.gettext("Pays less.")] if mine.median >= FIFTH * theirs.median else []


def _level(one: Career, other: Career, words: Words) -> list[str]:
    """Compare what is sure: a level that may be 1 or 2 is neither more nor less than either."""
    if other.figures.lowest_level > one.figures.level:
        return [words.say.gettext("More preparation.")]
    return [words.say.gettext("Less preparation.")] if other.figures.level < one.figures.lowest_level else []


def _types(one: Career, other: Career, words: Words) -> list[str]:
    """Name the type that there is most more of, and the one that there is most less of."""
    gaps = sorted(
        ((theirs - mine, kind) for mine, theirs, kind in zip(one.profile, other.profile, words.types, strict=True)),
        key=lambda gap: gap[0],
    )
    (least, lost), (most, gained) = gaps[0], gaps[-1]
    more = words.say.gettext("More %(way)s.", way=words.types[gained].way) if most >= NOTABLE else ""
    less = words.say.gettext("Less %(way)s.", way=words.types[lost].way) if least <= -NOTABLE else ""
    return [each for each in (more, less) if each]
