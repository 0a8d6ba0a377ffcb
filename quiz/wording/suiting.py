"""How a career suits a person, in as few words as a comparison has room for."""

from typing import NamedTuple

from markupsafe import Markup

from quiz.careers.congruence import Agreement, Congruence
from quiz.careers.listing import Standing
from quiz.wording.words import Words


class Cell(NamedTuple):
    """An answer: a value, notes below it, the name of the chart beside it; or a text."""

    value: str = ""
    notes: tuple[str, ...] = ()
    chart: str = ""
    text: str | Markup = ""


def suit(standing: Standing, words: Words) -> Cell:
    """Say how close the shapes are, where they differ, how firm it is, and at which place that puts the career."""
    say, match, firmness = words.say, standing.match, words.firmness(standing.share)
    close = words.closeness(match.fit)
    rank, fit = say.number(match.rank), words.fit(match.fit)
    notes = [
        _apart(standing.congruence, words),
        say.gettext("Number %(rank)s in your ranking, fit %(fit)s.", rank=rank, fit=fit),
    ]
    if firmness.word:
        notes.append(say.gettext("Among your best in %(times)s: %(firm)s.", times=firmness.times, firm=firmness.word))
    elif firmness.times:
        notes.append(say.gettext("Among your best in %(times)s.", times=firmness.times))
    return Cell(f"{close[0].upper()}{close[1:]}", tuple(filter(None, notes)), "suits")


def _apart(congruence: Congruence, words: Words) -> str:
    """Say in a few words where person and work differ, as far as that counts; "" where it does not."""
    say = words.say
    more, less = (
        words.listed([words.types[each.kind].way for each in congruence.named if each.agreement is agreement])
        for agreement in (Agreement.STRONG_IN_WORK, Agreement.STRONG_IN_PERSON)
    )
    if more and less:
        return say.gettext("Less %(less)s and more %(more)s than you like.", less=less, more=more)
    if more:
        return say.gettext("More %(more)s than you like.", more=more)
    return say.gettext("Less %(less)s than you like.", less=less) if less else ""
