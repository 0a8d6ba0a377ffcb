"""Careers beside each other, line by line: each line is a question that a reader would ask, with an answer for each.

Answers are those of a career's own page (``quiz.wording.glance``); what holds for all of a line, as its source, is said
once, and what all careers answer alike is one answer.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from quiz.careers.listing import Standing
from quiz.content.careers import Career, Sources
from quiz.content.guides import Guide
from quiz.wording.facts import amount
from quiz.wording.glance import Glance
from quiz.wording.guide_words import headings
from quiz.wording.suiting import Cell, suit
from quiz.wording.words import Words

FROM_GUIDES: Final = ("setting", "hardships", "entry")
"""The sections of a guide that a comparison shows."""
LONG: Final = ("entry",)
"""Those that a phone shows folded."""


class Column(NamedTuple):
    """One career of a comparison: what it answers at a glance, how it suits the person (if known), its guide."""

    career: Career
    glance: Glance
    standing: Standing | None
    guide: Guide | None


class Line(NamedTuple):
    """A question, what is said once for all of its answers, and an answer for each career."""

    question: str
    note: str
    cells: Sequence[Cell]
    folded: bool = False

    @property
    def same(self) -> bool:
        """Tell whether several careers all give the same answer."""
        return len(self.cells) > 1 and len(set(self.cells)) == 1


def lines(columns: Sequence[Column], sources: Sources, words: Words) -> list[Line]:
    """Compare careers: what they are, what is different between them, what is the same, and their guides."""
    say = words.say
    summaries = [Cell(text=f"{column.career.summary}.") for column in columns]
    answers = sorted(_answers(columns, sources, words), key=lambda line: line.same)
    first = Line(say.gettext("What do they do?"), "", summaries)
    return [first, *_suits(columns, words), *answers, *_guides(columns, words)]


def _suits(columns: Sequence[Column], words: Words) -> Iterator[Line]:
    """Yield how well the careers suit the person, and how firm that is, where anything can be told of it."""
    standings = [column.standing for column in columns if column.standing]
    if not standings:
        return
    told = standings[0].share is not None
    note = words.say.gettext(
        "How close the shapes are, and in how many of 100 versions of what you may truly like it is among your best."
    )
    yield Line(words.say.gettext("Would it suit me?"), note if told else "", [suit(each, words) for each in standings])


def _answers(columns: Sequence[Column], sources: Sources, words: Words) -> Iterator[Line]:
    """Yield the questions that careers answer at a glance, with where the answers are from; what none knows is out."""
    _ = words.say.gettext
    bureau, level = _("Bureau of Labor Statistics"), f"{sources.level.name} {sources.level.release}"
    pay = _("Half earn more, half less, in the US. Bar: eight of ten people, up to $200,000.")
    asked = {
        _("What does it pay?"): f"{pay} {bureau}, {sources.pay.release}.",
        _("Are there jobs?"): f"{bureau}, {sources.outlook.release}.",
        _("How do I learn it?"): f"{level}, {sources.level.year}.",
        _("Which education?"): f"{level}, {sources.level.year}.",
    }
    for question, note in asked.items():
        cells = [_answer(column, question, words) for column in columns]
        if any(cells):
            yield Line(question, note, [cell or Cell(_("Not known")) for cell in cells])


def _answer(column: Column, question: str, words: Words) -> Cell | None:
    answer = next((each for each in column.glance.answers if each.question == question), None)
    if answer is None:
        return None
    _, figures = words.say.gettext, column.career.figures
    notes: Iterator[str] = iter((answer.note,))
    if question == _("What does it pay?"):
        notes = _pay_notes(column.career, words)
    elif question == _("Are there jobs?"):
        notes = chain(notes, _wider(figures.outlook.group if figures.outlook else None, words))
    elif question == _("How do I learn it?") and figures.education:
        start = words.education[figures.education.step]
        notes = chain(notes, [_("Usual education at the start: %(step)s.", step=start)])
    return Cell(answer.value, tuple(notes), answer.chart)


def _pay_notes(career: Career, words: Words) -> Iterator[str]:
    pay, say = career.figures.pay, words.say
    if pay is None:
        yield say.gettext("The source has no figure for this work.")
        return
    if pay.low is not None and pay.high is not None and "median" not in pay.top_coded:
        low, high = amount(pay, "low", say), amount(pay, "high", say)
        yield say.gettext("Eight of ten: %(low)s to %(high)s.", low=low, high=high)
    yield from _wider(pay.group, words)


def _wider(group: str | None, words: Words) -> Iterator[str]:
    if group:
        yield words.say.gettext("Known only for a wider group: %(group)s.", group=f"{group[0].lower()}{group[1:]}")


def _guides(columns: Sequence[Column], words: Words) -> Iterator[Line]:
    """Yield what the guides say of hours, hardships and ways in, if there is any guide."""
    names, missing = headings(words.say), words.say.gettext("The guide to this career is still to be written.")
    guides = [column.guide for column in columns]
    for key in FROM_GUIDES if any(guides) else ():
        sections = [guide.section(key) if guide else None for guide in guides]
        yield Line(names[key], "", [Cell(text=each.html if each else missing) for each in sections], key in LONG)
