"""Whether a career suits a person, in one answer: how well it does, and whether others would suit better.

Both are told together, for "partly alike" beside "firm" left readers asking which of the two holds.
"""

from typing import Final, NamedTuple

from markupsafe import Markup

from quiz.careers.congruence import Agreement, Congruence
from quiz.careers.listing import Standing
from quiz.wording.words import Words

CLOSE: Final = 4
"""From so many of five marks on, two shapes are close."""


class Cell(NamedTuple):
    """An answer: a value, notes below it, the name of the chart beside it; or a text, and its language if another."""

    value: str = ""
    notes: tuple[str, ...] = ()
    chart: str = ""
    text: str | Markup = ""
    lang: str = ""


def suits(fit: float, share: float | None, words: Words) -> str:
    """Say how well a career suits, and whether it is one of the best, as far as that is known."""
    _ = words.say.gettext
    marks, firmness = words.closeness_marks(fit), words.firmness(share)
    well = (_("Rather not"), _("Little"), _("In part"), _("Well"), _("Very well"))[marks - 1]
    if not firmness.times:
        return well
    close = {
        "firm": _("%(well)s, one of your best"),
        "likely": _("%(well)s, likely one of your best"),
        "open": _("%(well)s, maybe one of your best"),
        "": _("%(well)s, but others suit you better"),
    }
    apart = {
        "firm": _("%(well)s, yet one of your best"),
        "likely": _("%(well)s, yet likely one of your best"),
        "open": _("%(well)s, yet maybe one of your best"),
        "": _("%(well)s; others suit you better"),
    }
    return (close if marks >= CLOSE else apart)[firmness.band] % {"well": well}


def standing_note(standing: Standing, words: Words) -> str:
    """Say in how many versions of a person's likings a career is among the best; without answers, at which place."""
    times = words.firmness(standing.share).times
    if times:
        return words.say.gettext("Among your best in %(times)s versions.", times=times)
    return words.say.gettext("Number %(rank)s in your ranking.", rank=words.say.number(standing.match.rank))


def suit(standing: Standing, words: Words) -> Cell:
    """Say whether it suits, where person and work differ, at which place that puts the career, and how firm it is."""
    say, match, firmness = words.say, standing.match, words.firmness(standing.share)
    rank, fit = say.number(match.rank), words.fit(match.fit)
    notes = [
        _apart(standing.congruence, words),
        say.gettext("Number %(rank)s in your ranking, fit %(fit)s.", rank=rank, fit=fit),
        say.gettext("Among your best in %(times)s versions.", times=firmness.times) if firmness.times else "",
    ]
    return Cell(suits(match.fit, standing.share, words), tuple(filter(None, notes)), "suits")


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
