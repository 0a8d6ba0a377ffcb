"""Pages that ask: activities to be rated, six more of them, and the list of all answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.closer import MOST, next_closer
from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.content.questions import Item
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, encode
from quiz.wording.emblems import LONGEST
from quiz.wording.language import Language
from quiz.wording.pages import Page
from quiz.wording.paging import GivenAnswer, Progress, given_answers, page_slice, progress

SMALLEST: Final = 0.25
"""How long the sectors of the emblem are before the first answer."""


class Asked(NamedTuple):
    """An item to be rated: its number in the questionnaire, counted from 1, and the answer so far."""

    number: int
    item: Item
    value: int

    @property
    def missing(self) -> bool:
        """Tell whether it has no answer yet and was not left out either."""
        return self.value == UNSEEN


@dataclass(frozen=True, kw_only=True)
class AskingPage(Page):
    """Items to be rated, the answers to choose from, and how far the person is; ``missing`` asks to look again.

    ``bare`` tells that the code holds the answers to one questionnaire and no more. The sectors of the emblem grow from
    ``smallest`` to ``longest`` as answers are given: on the page as well, where a script lets them.
    """

    code: str
    asked: Sequence[Asked]
    missing: Sequence[Asked] = ()
    scale: Sequence[str]
    progress: Progress
    finished: bool
    bare: bool = True
    left_out: int = LEFT_OUT
    smallest: float = SMALLEST
    longest: float = LONGEST


@dataclass(frozen=True, kw_only=True)
class AnswersPage(Page):
    """All answers, each with the page on which it can be changed."""

    code: str
    query: str
    given: Sequence[GivenAnswer]
    closer: Sequence[GivenAnswer]


def grown(far: Progress) -> tuple[str, ...]:
    """Return six equal sectors that grow with the share answered; what was answered shows only in the results."""
    length = SMALLEST + (LONGEST - SMALLEST) * far.answered / far.items
    return (f"{length:.2f}".lstrip("0"),) * 6


def questions_page(
    answers: Answers, items: Sequence[Item], page: int, scale: Sequence[str], *, check: bool
) -> AskingPage:
    """Ask a page of a questionnaire; with ``check``, name what has no answer yet."""
    places = range(len(answers.values))[page_slice(page)]
    asked = [Asked(place + 1, items[place], answers.values[place]) for place in places]
    far = progress(answers, page)
    return AskingPage(
        sectors=grown(far),
        code=encode(answers),
        asked=asked,
        missing=[each for each in asked if each.missing] if check else (),
        scale=scale,
        progress=far,
        finished=UNSEEN not in answers.values,
        bare=answers.closer is None,
    )


def sharpen_page(answers: Answers, results: Results) -> AskingPage:
    """Ask the items that can still change the list most."""
    far = progress(answers, 1)
    return AskingPage(
        sectors=grown(far),
        code=encode(answers),
        asked=[Asked(place + 1, results.items[place], UNSEEN) for place in results.next_places],
        scale=results.questions.scale,
        progress=far,
        finished=False,
        bare=answers.closer is None,
    )


def closer_page(answers: Answers, results: Results, *, again: bool) -> AskingPage:
    """Ask what tells the best careers apart, or again what was asked of that."""
    given = dict(answers.closer.given) if answers.closer else {}
    places = list(given) if again else next_closer(results)
    first = 1 if again else len(given) + 1
    far = Progress(1, 1, len(given), MOST)
    return AskingPage(
        sectors=grown(far),
        code=encode(answers),
        asked=[
            Asked(number, results.bank[place], given.get(place, UNSEEN)) for number, place in enumerate(places, first)
        ],
        scale=results.questions.scale,
        progress=far,
        finished=False,
        bare=False,
    )


def answers_page(answers: Answers, results: Results, filters: Filters, say: Language) -> AnswersPage:
    """List all answers."""
    code, scale, closer = encode(answers), results.questions.scale, answers.closer
    bank = closer.given if closer else ()
    return AnswersPage(
        visitor=filters.wide.query_string(code=code),
        home=filters.home(code),
        code=code,
        query=filters.query_string(),
        given=given_answers(results.items, answers.values, scale, say),
        closer=given_answers([results.bank[place] for place, _ in bank], [value for _, value in bank], scale, say),
    )
