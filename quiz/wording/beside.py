"""Careers beside each other, line by line: each line is a question that a reader would ask, with an answer for each.

Answers are those of a career's own page (``quiz.wording.glance``); what holds for all of a line, as its source, is said
once, and what all careers answer alike is one answer.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from quiz.careers.listing import Standing
from quiz.content.careers import Career, Sources
from quiz.content.guides import Guide
from quiz.wording.glance import Glance, Questions, questions
from quiz.wording.guide_words import headings
from quiz.wording.schooling import lowered
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


def lines(columns: Sequence[Column], sources: Sources, words: Words, scale: str = "") -> list[Line]:
    """Compare careers: what they are, what is different between them, what is the same, and their guides.

    ``scale`` says what pay means where another country than the United States comes first.
    """
    say = words.say
    summaries = [Cell(text=f"{column.career.summary}.") for column in columns]
    answers = sorted(_answers(columns, sources, words, scale), key=lambda line: line.same)
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


def _answers(columns: Sequence[Column], sources: Sources, words: Words, scale: str) -> Iterator[Line]:
    """Yield the questions that careers answer at a glance, with where the answers are from; what none knows is out."""
    _, asked = words.say.gettext, questions(words.say)
    bureau, level = _("Bureau of Labor Statistics"), f"{sources.level.name} {sources.level.release}"
    pay = _("Half earn more, half less, in the US. Bar: eight of ten people, up to $200,000.")
    notes = {
        asked.pay: scale or f"{pay} {bureau}, {sources.pay.release}.",
        asked.jobs: f"{bureau}, {sources.outlook.release}.",
        asked.way: f"{level}, {sources.level.year}.",
        asked.schooling: f"{level}, {sources.level.year}.",
    }
    for question, note in notes.items():
        cells = [_answer(column, question, asked, words) for column in columns]
        if any(cells):
            yield Line(question, note, [cell or Cell(_("Not known")) for cell in cells])


def _answer(column: Column, question: str, asked: Questions, words: Words) -> Cell | None:
    answer = next((each for each in column.glance.answers if each.question == question), None)
    if answer is None:
        return None
    _, figures = words.say.gettext, column.career.figures
    more: list[str] = []
    if question == asked.pay:
        more = _wider(figures.pay.group if figures.pay else None, words)
    elif question == asked.jobs and figures.outlook:
        people = _("%(people)s people do it.", people=words.say.number(figures.outlook.employment))
        more = [people, *_wider(figures.outlook.group, words)]
    elif question == asked.way:
        more = [_("Step %(level)s of 5.", level=words.step(figures))]
    elif question == asked.schooling and figures.education and column.glance.schooling:
        more = [_("Usual at the start: %(step)s.", step=lowered(words.education[figures.education.step]))]
    return Cell(answer.value, (answer.note, *more), answer.chart)


def _wider(group: str | None, words: Words) -> list[str]:
    return [words.say.gettext("Known only for a wider group: %(group)s.", group=lowered(group))] if group else []


def _guides(columns: Sequence[Column], words: Words) -> Iterator[Line]:
    """Yield what the guides say of hours, hardships and ways in, if there is any guide."""
    names, missing = headings(words.say), words.say.gettext("The guide to this career is still to be written.")
    guides = [column.guide for column in columns]
    for key in FROM_GUIDES if any(guides) else ():
        cells = [
            Cell(text=section.html, lang=guide.lang)
            if guide and (section := guide.section(key))
            else Cell(text=missing)
            for guide in guides
        ]
        yield Line(names[key], "", cells, key in LONG)
