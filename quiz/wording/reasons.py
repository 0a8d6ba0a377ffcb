"""Why a career fits, in words: which types carry it, a person's own answers, and what would change it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.changes import Change
from quiz.careers.congruence import CENTS, Agreement, Congruence, Part
from quiz.careers.influence import LIKED, Influence
from quiz.careers.listing import Direction
from quiz.careers.particular import Particular
from quiz.content.careers import Area
from quiz.content.questions import Item
from quiz.wording.schooling import lowered
from quiz.wording.words import Words

MOVES: Final = 3
"""How many changes are named that would move a career up, and how many down."""


class Move(NamedTuple):
    """Another answer and where it would move a career: the activity, both answers in words, and the way in words."""

    activity: str
    answer: str
    other: str
    way: str


def carried(congruence: Congruence, words: Words) -> str:
    """Say in a few short sentences which types carry a fit and which pull against it, with their parts of it."""
    _ = words.say.gettext
    named = congruence.named
    strong = [_with_part(each, words) for each in named if each.agreement is Agreement.STRONG_IN_BOTH]
    weak = [_with_part(each, words) for each in named if each.agreement is Agreement.WEAK_IN_BOTH]
    against = [_with_part(each, words) for each in named if each.cents < 0]
    sentences = (
        (strong, _("Strong in both: %(types)s.")),
        (weak, _("Weak in both: %(types)s.")),
        (against, _("Strong in one only: %(types)s.")),
    )
    told = [text % {"types": words.listed(names)} for names, text in sentences if names]
    if congruence.remainder:
        told.append(_("The rest: %(adds)s.", adds=words.say.signed(congruence.remainder / CENTS)))
    return " ".join(told)


def liked(particular: Particular, areas: Sequence[Area], words: Words) -> str:
    """Say in a sentence or two which areas were liked more than others of their type, or less; "" where none is."""
    _ = words.say.gettext
    more = [_area(areas[area], cents, words) for area, cents in particular.named if cents > 0]
    less = [_area(areas[area], cents, words) for area, cents in particular.named if cents < 0]
    told = [_("You like in particular: %(areas)s.", areas=words.listed(more))] if more else []
    told += [_("You like this less than similar things: %(areas)s.", areas=words.listed(less))] if less else []
    if told and particular.rest:
        told.append(_("The rest: %(adds)s.", adds=words.say.signed(particular.rest / CENTS)))
    return " ".join(told)


def leaning(direction: Direction, areas: Sequence[Area], words: Words) -> str:
    """Say in a sentence or two why a direction suits: which types carry it, and what was liked in particular."""
    _ = words.say.gettext
    kinds = {
        agreement: [words.types[each.kind].name for each in direction.congruence.named if each.agreement is agreement]
        for agreement in (Agreement.STRONG_IN_BOTH, Agreement.WEAK_IN_BOTH)
    }
    strong, weak = kinds[Agreement.STRONG_IN_BOTH], kinds[Agreement.WEAK_IN_BOTH]
    told = [_("Strong in you and in this work: %(types)s.", types=words.listed(strong))] if strong else []
    if not strong and weak:
        told = [_("It has little of what you like least: %(types)s.", types=words.listed(weak))]
    names = [areas[area].name for area in direction.particular.liked]
    told += [_("You like in particular: %(areas)s.", areas=words.listed(names))] if names else []
    return " ".join(told)


def explained(congruence: Congruence, words: Words) -> list[str]:
    """Say at more length, a sentence each, which types carry a fit and which pull against it, and what that means."""
    _ = words.say.gettext
    sentences = {
        Agreement.STRONG_IN_BOTH: _("Strong in both: %(types)s. This is what carries the fit."),
        Agreement.WEAK_IN_BOTH: _(
            "Weak in both: %(types)s. You do not care much for this, and the work has little of it."
        ),
        Agreement.STRONG_IN_PERSON: _("Strong in you, weak in the work: %(types)s. You might miss it here."),
        Agreement.STRONG_IN_WORK: _("Strong in the work, weak in you: %(types)s. Look at this before you choose."),
    }
    found = []
    for agreement, text in sentences.items():
        names = [words.types[each.kind].name for each in congruence.named if each.agreement is agreement]
        if names:
            found.append(text % {"types": words.listed(names)})
    return found


def quotation(influence: Influence, items: Sequence[Item], words: Words) -> str:
    """Quote an answer: what the person would like or not, of which type that is, and how much of it the work has."""
    _ = words.say.gettext
    item = items[influence.place]
    sentence = {
        (True, True): _("You would like to %(do)s (%(type)s), and this work has much of that kind."),
        (True, False): _("You would like to %(do)s (%(type)s), but this work has little of that kind."),
        (False, True): _("You would not like to %(do)s (%(type)s), and this work has little of that kind."),
        (False, False): _("You would not like to %(do)s (%(type)s), and this work has much of that kind."),
    }[influence.answer >= LIKED, influence.adds > 0]
    return sentence % {"do": lowered(item.text), "type": words.types[item.type].name}


def moves(
    changes: Sequence[Change], rank: int, items: Sequence[Item], scale: Sequence[str], words: Words
) -> tuple[list[Move], list[Move]]:
    """Return the answers that would move a career from its ``rank`` furthest up, and furthest down; one of a type."""

    def first_of_types(ordered: Sequence[Change]) -> list[Move]:
        best: dict[str, Change] = {}
        for each in ordered:
            best.setdefault(items[each.place].type, each)
        return [
            Move(items[each.place].text, scale[each.answer], scale[each.other], _way(rank, each.rank, words))
            for each in list(best.values())[:MOVES]
        ]

    up = [each for each in changes if each.rank < rank]
    down = [each for each in changes if each.rank > rank]
    return first_of_types(up), first_of_types(sorted(down, key=lambda each: -each.rank))


def _area(area: Area, cents: int, words: Words) -> str:
    return f"{area.name} ({words.say.signed(cents / CENTS)})"


def _with_part(part: Part, words: Words) -> str:
    return f"{words.types[part.kind].name} ({words.say.signed(part.cents / CENTS)})"


def _way(rank: int, other: int, words: Words) -> str:
    say = words.say
    places, to = abs(other - rank), say.number(other)
    if other < rank:
        return say.ngettext("up one place, to number %(to)s", "up %(num)s places, to number %(to)s", places, to=to)
    return say.ngettext("down one place, to number %(to)s", "down %(num)s places, to number %(to)s", places, to=to)
