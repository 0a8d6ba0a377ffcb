"""What a career's page answers at a glance: pay, jobs, how it is learned, which education it asks for.

Each is a question that a reader would ask, the answer in a few words, and a line that says what stands behind it.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from quiz.content.careers import Career, EntryEducation, Sources
from quiz.wording.cards import Card
from quiz.wording.facts import amount
from quiz.wording.words import Words

STEPS: Final = 5
"""How many levels of preparation there are."""


class Answer(NamedTuple):
    """A question, its answer, and the line below; ``chart`` names the picture beside it."""

    chart: str
    question: str
    value: str
    note: str


class Share(NamedTuple):
    """How many of a hundred people in the work say that a new hire needs so much: in words, in percent, its place."""

    name: str
    percent: int
    start: int
    most: bool


class Glance(NamedTuple):
    """The answers, what they are drawn from, and what is known only for a wider group of occupations."""

    card: Card
    level: int
    answers: list[Answer]
    schooling: list[Share]
    wider: str
    sources: Sources


def glance(career: Career, card: Card, sources: Sources, words: Words) -> Glance:
    """Answer what people ask of a career first."""
    figures = career.figures
    schooling = _shares(figures.schooling, words)
    answers = [*_pay(career, card, words), *_jobs(career, card, sources, words), _way(career, card, words)]
    if schooling:
        answers.append(_schooling(schooling, words))
    elif figures.education:
        answers.append(_education(figures.education, words))
    groups = dict.fromkeys(each.group for each in (figures.pay, figures.outlook) if each and each.group)
    wider = words.listed([group[0].lower() + group[1:] for group in groups])
    return Glance(card, figures.level, answers, schooling, wider, sources)


def _pay(career: Career, card: Card, words: Words) -> Iterator[Answer]:
    pay, say, question = career.figures.pay, words.say, words.say.gettext("What does it pay?")
    if pay is None:
        yield Answer("", question, say.gettext("Not known"), say.gettext("The source has no figure for this work."))
    elif pay.low is None or pay.high is None or "median" in pay.top_coded:
        yield Answer("", question, card.pay, say.gettext("Half earn more, half less, in the US."))
    else:
        note = say.gettext(
            "Half earn more, half less, in the US. Eight of ten: %(low)s to %(high)s.",
            low=amount(pay, "low", say),
            high=amount(pay, "high", say),
        )
        yield Answer("pay", question, card.pay, note)


def _jobs(career: Career, card: Card, sources: Sources, words: Words) -> Iterator[Answer]:
    outlook, say = career.figures.outlook, words.say
    if outlook is None or card.trend is None:
        return
    note = say.gettext(
        "%(people)s people do it; %(openings)s openings a year. Jobs from %(start)s to %(end)s: %(change)s.",
        people=say.number(outlook.employment),
        # The source counts hundreds.
        openings=say.number(outlook.openings) if outlook.openings else say.gettext("fewer than 50"),
        start=sources.outlook.year,
        end=sources.outlook.to,
        change=say.change(outlook.growth),
    )
    yield Answer("jobs", say.gettext("Are there jobs?"), card.trend.word, note)


def _way(career: Career, card: Card, words: Words) -> Answer:
    level, say = career.figures.level, words.say
    step = say.gettext("Step %(level)s of %(steps)s.", level=level, steps=STEPS)
    return Answer("way", say.gettext("How do I learn it?"), card.level, f"{step} {words.level_meanings[level - 1]}")


def _schooling(shares: list[Share], words: Words) -> Answer:
    """Say what most people in the work say a new hire needs: the source asks that, not what they have themselves."""
    say = words.say
    first, *more = sorted((each for each in shares if each.percent), key=lambda each: -each.percent)
    note = say.gettext("%(percent)s of 100 people in the work say that a new hire needs it.", percent=first.percent)
    others = [f"{each.percent}: {each.name[0].lower()}{each.name[1:]}" for each in more[:2]]
    told = f"{note} {'; '.join(others)}." if others else note
    return Answer("schooling", say.gettext("Which education?"), first.name, told)


def _education(education: EntryEducation, words: Words) -> Answer:
    """Say what is usual at the start, where nobody asked the people in the work."""
    note = words.say.gettext("Usual at the start, says the Bureau of Labor Statistics.")
    return Answer("", words.say.gettext("Which education?"), words.education[education.step], note)


def _shares(schooling: tuple[int, ...], words: Words) -> list[Share]:
    """Return the shares of a hundred people, in the order of the steps, with where each begins in one bar."""
    most = max(schooling, default=0)
    starts = [sum(schooling[:place]) for place in range(len(schooling))]
    rows = zip(words.schooling, schooling, starts, strict=False)
    return [Share(name, percent, start, percent == most) for name, percent, start in rows]
