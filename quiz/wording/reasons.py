"""Why a career fits, in words: what the types and a person's own answers add, and what would change it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from markupsafe import Markup, escape

from quiz.careers.influence import LIKED, Change, Influence
from quiz.careers.ranking import Matrix, rounded
from quiz.content.models import Item
from quiz.riasec import TYPES, Scores, Type
from quiz.wording.language import Language
from quiz.wording.words import LANGUAGES, listed, type_words

CENTS = 100
"""Parts of a fit are shown in hundredths."""
CARRIES = 0.05
"""What a type must add to the fit, or take from it, to be named in a sentence."""
KEPT = 4096
"""How many quotations are kept once they are written: four for each item and language."""
SHOWN = 3
"""How many changes are named that would move a career up, and how many down."""


class Part(NamedTuple):
    """One type in a career: how much of it the work has, the person's score, and what it adds to the fit."""

    kind: Type
    name: str
    work: str
    person: str = ""
    adds: str = ""


class Move(NamedTuple):
    """Another answer and where it would move a career: the activity, both answers in words, and the way in words."""

    activity: str
    answer: str
    other: str
    way: str


def parts(ratings: Scores, say: Language) -> list[Part]:
    """Return how much of each type a career has, in hexagon order."""
    names = [words.name for words in type_words(say).values()]
    return [Part(kind, name, say.number(rating, 1)) for kind, name, rating in zip(TYPES, names, ratings, strict=True)]


def compared(found: Sequence[Part], scores: Scores, cents: Sequence[int], say: Language) -> list[Part]:
    """Return the parts with a person's scores and what each adds to the fit, in hundredths."""
    return [
        Part(part.kind, part.name, part.work, say.number(score), say.signed(cent / CENTS))
        for part, score, cent in zip(found, scores, cents, strict=True)
    ]


def in_cents(adds: Matrix) -> list[list[int]]:
    """Round the parts of fits, (n, 6), to hundredths that add up to each rounded fit.

    All are rounded down; what is then missing goes to those that lost most (Hamilton's method of largest remainders).
    """
    exact = CENTS * adds
    down = np.floor(exact)
    missing = np.rint(CENTS * rounded(adds.sum(axis=1))) - down.sum(axis=1)
    # Sorting twice gives each part its place among the six, the one that lost most first.
    places = (down - exact).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    cents: list[list[int]] = (down + (places < missing[:, np.newaxis])).astype(int).tolist()
    return cents


def reasons(scores: Scores, adds: Sequence[float], say: Language) -> list[str]:
    """Say which types carry a fit and which pull against it, strongest first."""
    words, middle = type_words(say), sum(scores) / len(scores)
    order = [each for each in zip(TYPES, scores, adds, strict=True) if abs(each[2]) >= CARRIES]
    order.sort(key=lambda each: -abs(each[2]))

    def names(*, carry: bool, high: bool) -> list[str]:
        return [words[kind].name for kind, score, add in order if (add > 0) == carry and (score > middle) == high]

    _ = say.gettext
    sentences = (
        (names(carry=True, high=True), _("Strong in both: %(types)s. This is what carries the fit.")),
        (
            names(carry=True, high=False),
            _("Weak in both: %(types)s. You do not care much for this, and the work has little of it."),
        ),
        (names(carry=False, high=True), _("Strong in you, weak in the work: %(types)s. You might miss it here.")),
        (
            names(carry=False, high=False),
            _("Strong in the work, weak in you: %(types)s. Look at this before you choose."),
        ),
    )
    return [text % {"types": listed(found, say)} for found, text in sentences if found]


def carried(cents: Sequence[int], person: Sequence[float], say: Language) -> Markup:
    """Say in a few sentences which types carry a fit and which pull against it, with their parts in hundredths.

    ``person`` is the person's shape: a type that neither the person nor the work has much of carries a fit too.
    """
    strong: list[str] = []
    weak: list[str] = []
    odd: list[str] = []
    for place in sorted(range(len(TYPES)), key=lambda place: -abs(cents[place])):
        if abs(cents[place]) < CENTS * CARRIES:
            break
        names = odd if cents[place] < 0 else strong if person[place] > 0 else weak
        names.append(_part(place, cents[place], say))
    *sentences, remainder = _sentences(say)
    lists = zip(sentences, (strong, weak, odd), strict=True)
    told = [text % {"types": listed(found, say)} for text, found in lists if found]
    rest = sum([cent for cent in cents if abs(cent) < CENTS * CARRIES])
    if rest:
        told.append(remainder % {"adds": say.signed(rest / CENTS)})
    return Markup(" ".join(told))  # noqa: S704 - the names are escaped below, the rest are our own words


@lru_cache(maxsize=LANGUAGES)
def _sentences(say: Language) -> tuple[str, ...]:
    _ = say.gettext
    return (
        _("Strong in both: %(types)s."),
        _("Weak in both: %(types)s."),
        _("Strong in one only: %(types)s."),
        _("The rest: %(adds)s."),
    )


@lru_cache(maxsize=KEPT)
def _part(place: int, cents: int, say: Language) -> str:
    return str(escape(f"{type_words(say)[TYPES[place]].name} ({say.signed(cents / CENTS)})"))


def told(influence: Influence, items: Sequence[Item], say: Language) -> Markup:
    """Quote an answer: what the person would like or not, of which type that is, and how much of it the work has."""
    item = items[influence.place]
    return _quoted(item.text, str(item.type), influence.answer >= LIKED, influence.adds > 0, say)


@lru_cache(maxsize=KEPT)
def _quoted(text: str, kind: str, liked: bool, carries: bool, say: Language) -> Markup:  # noqa: FBT001 - a table's keys
    _ = say.gettext
    sentence = {
        (True, True): _("You would like to %(do)s (%(type)s), and this work has much of that kind."),
        (True, False): _("You would like to %(do)s (%(type)s), but this work has little of that kind."),
        (False, True): _("You would not like to %(do)s (%(type)s), and this work has little of that kind."),
        (False, False): _("You would not like to %(do)s (%(type)s), and this work has much of that kind."),
    }[liked, carries]
    return escape(sentence % {"do": text[0].lower() + text[1:], "type": type_words(say)[Type(kind)].name})


def moves(
    found: Sequence[Change], rank: int, items: Sequence[Item], scale: Sequence[str], say: Language
) -> tuple[list[Move], list[Move]]:
    """Return the answers that would move a career from its ``rank`` furthest up, and furthest down; one of a type."""

    def first_of_types(ordered: Sequence[Change]) -> list[Move]:
        best: dict[Type, Change] = {}
        for each in ordered:
            best.setdefault(items[each.place].type, each)
        return [
            Move(items[each.place].text, scale[each.answer], scale[each.other], _way(rank, each.rank, say))
            for each in list(best.values())[:SHOWN]
        ]

    up = [each for each in found if each.rank < rank]
    down = [each for each in found if each.rank > rank]
    return first_of_types(up), first_of_types(sorted(down, key=lambda each: -each.rank))


def _way(rank: int, other: int, say: Language) -> str:
    places, to = abs(other - rank), say.number(other)
    if other < rank:
        return say.ngettext("up one place, to number %(to)s", "up %(num)s places, to number %(to)s", places, to=to)
    return say.ngettext("down one place, to number %(to)s", "down %(num)s places, to number %(to)s", places, to=to)
