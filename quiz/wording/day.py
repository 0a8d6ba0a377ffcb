"""A day in figures: what people in the work say of it, as plain statements, each with a flat bar.

The source asks in five steps (in three for the hours of a week) and tells means; a statement is the step nearest to
the mean. What sets a career apart from others comes first.
"""

from typing import Final, NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.careers.days import by_apartness
from quiz.content.careers import Career, Circumstance
from quiz.wording.language import Language
from quiz.wording.words import Words

MOST: Final = 8
"""So many statements are made at most."""
WIDTH: Final = 140
"""How long a bar is."""


class Statement(NamedTuple):
    """What is rated, the rating in words, how long its bar is, and where the average career ends."""

    name: str
    value: str
    length: int
    usual: int


def statements(career: Career, catalogue: Catalogue, words: Words) -> list[Statement]:
    """Say what stands out in the days of a career; nothing where nobody was asked."""
    context, usual, said = career.figures.context, catalogue.usual_days, _said(words.say)
    found = []
    for each in by_apartness(context, usual)[:MOST]:
        name, steps = said[each]
        top = len(steps)
        value = steps[min(top, max(1, int(context[each] + 0.5))) - 1]
        found.append(Statement(name, value, _length(context[each], top), _length(usual[each].mean, top)))
    return found


def _length(rating: float, top: int) -> int:
    return round(WIDTH * (min(rating, top) - 1) / (top - 1))


def _said(say: Language) -> dict[Circumstance, tuple[str, tuple[str, ...]]]:
    """Return what each circumstance is called, and what its steps mean, from the lowest on."""
    _ = say.gettext
    often = _("never"), _("a few times a year"), _("about every month"), _("about every week"), _("every day")
    long = (
        _("hardly ever"),
        _("less than half the time"),
        _("about half the time"),
        _("more than half the time"),
        _("nearly all the time"),
    )
    contact = _("hardly any"), _("now and then"), _("about half the time"), _("most of the time"), _("all the time")
    much = _("hardly"), _("a little"), _("somewhat"), _("much"), _("very much")
    needed = (
        _("not important"),
        _("fairly important"),
        _("important"),
        _("very important"),
        _("extremely important"),
    )
    near = _("far away"), _("in other rooms"), _("in the same room"), _("at arm's length"), _("nearly touching")
    hours = _("fewer than 40"), _("about 40"), _("more than 40")
    return {
        Circumstance.OUTDOORS: (_("Outdoors, in all weather"), often),
        Circumstance.INDOORS: (_("Indoors, heated or cooled"), often),
        Circumstance.SITTING: (_("Sitting"), long),
        Circumstance.STANDING: (_("Standing"), long),
        Circumstance.WALKING: (_("Walking or running"), long),
        Circumstance.HANDS: (_("Handling things or tools"), long),
        Circumstance.CONTACT: (_("In touch with other people"), contact),
        Circumstance.FACE_TO_FACE: (_("Talking face to face"), often),
        Circumstance.ANGER: (_("Unpleasant or angry people"), often),
        Circumstance.SAFETY: (_("Responsible for the safety of others"), much),
        Circumstance.TIME_PRESSURE: (_("Strict deadlines"), often),
        Circumstance.EXACTNESS: (_("Being exact"), needed),
        Circumstance.NOISE: (_("Noise that distracts"), often),
        Circumstance.PROTECTION: (_("Safety shoes, gloves or the like"), often),
        Circumstance.CLOSENESS: (_("How near other people are"), near),
        Circumstance.HOURS: (_("Hours in a usual week"), hours),
    }
