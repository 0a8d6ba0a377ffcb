"""What a career's page answers at a glance: pay, jobs, how it is learned, and which schooling a new hire needs.

Each is a question that a reader would ask, the answer in a few words, and a line that goes on from it, short enough
for a line on a phone. How it is learned counts practice too; what new hires need is schooling alone.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from quiz.content.careers import Career, EntryEducation, Sources
from quiz.content.countries import UNITED_STATES, Terms
from quiz.wording.cards import Card
from quiz.wording.language import Language
from quiz.wording.pay import pay_note
from quiz.wording.schooling import Share, lowered, shares
from quiz.wording.words import Words

MOST: Final = 50
"""From so many of a hundred people on, what they say is what most say."""


class Answer(NamedTuple):
    """A question, its answer, and the line below; ``chart`` names the picture beside it."""

    chart: str
    question: str
    value: str
    note: str


class Questions(NamedTuple):
    """What is asked of every career."""

    pay: str
    jobs: str
    way: str
    schooling: str


class Glance(NamedTuple):
    """The answers, what they are drawn from, and what is known only for a wider group of occupations."""

    card: Card
    level: int
    answers: list[Answer]
    schooling: list[Share]
    wider: str


def questions(say: Language) -> Questions:
    """Return what is asked of every career, as a reader would ask it."""
    _ = say.gettext
    return Questions(
        _("What does it pay?"), _("Are there jobs?"), _("How do I learn it?"), _("What do new hires need?")
    )


def glance(career: Career, card: Card, sources: Sources, words: Words, terms: Terms = UNITED_STATES) -> Glance:
    """Answer what people ask of a career first; ``terms`` are those of the pay."""
    figures, asked = career.figures, questions(words.say)
    schooling = shares(figures.schooling, words)
    answers = [
        _pay(career, card, asked, words.say, terms),
        *_jobs(career, card, sources, asked, words.say),
        Answer("way", asked.way, card.level, words.way_meaning(figures)),
    ]
    if schooling:
        answers.append(_schooling(schooling, asked, words.say))
    elif figures.education:
        answers.append(_education(figures.education, asked, words))
    return Glance(card, figures.level, answers, schooling, wider_groups(career, words))


def wider_groups(career: Career, words: Words) -> str:
    """Name the wider groups for which alone pay or jobs are known; "" for none."""
    figures = career.figures
    groups = dict.fromkeys(each.group for each in (figures.pay, figures.outlook) if each and each.group)
    return words.listed(list(map(lowered, groups)))


def _pay(career: Career, card: Card, asked: Questions, say: Language, terms: Terms) -> Answer:
    pay = career.figures.pay
    known = card.bar and pay and "median" not in pay.top_coded
    return Answer("pay" if known else "", asked.pay, card.pay or say.gettext("Not known"), pay_note(pay, say, terms))


def _jobs(career: Career, card: Card, sources: Sources, asked: Questions, say: Language) -> Iterator[Answer]:
    outlook = career.figures.outlook
    if outlook is None or card.trend is None:
        return
    note = say.gettext(
        "%(openings)s openings a year; %(change)s by %(end)s.",
        # The source counts hundreds.
        openings=say.number(outlook.openings) if outlook.openings else say.gettext("Fewer than 50"),
        change=say.change(outlook.growth),
        end=sources.outlook.to,
    )
    yield Answer("jobs", asked.jobs, card.trend.word, note)


def _schooling(told: list[Share], asked: Questions, say: Language) -> Answer:
    """Say what people in the work name most often: the source asks what a new hire needs, not what they have."""
    first = max(told, key=lambda each: each.percent)
    if first.percent >= MOST:
        note = say.gettext("So say %(percent)s of 100 people in the work.", percent=first.percent)
    else:
        note = say.gettext("Named most often: by %(percent)s of 100 in it.", percent=first.percent)
    return Answer("schooling", asked.schooling, first.name, note)


def _education(education: EntryEducation, asked: Questions, words: Words) -> Answer:
    """Say what is usual at the start, where nobody asked the people in the work."""
    note = words.say.gettext("This is usual at the start in the US.")
    return Answer("", asked.schooling, words.education[education.step], note)
