"""Pages that ask: activities to be rated, six more of them, and the list of all answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.filters import Filters
from quiz.careers.results import Results
from quiz.content.questions import Item
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, encode
from quiz.wording.language import Language
from quiz.wording.pages import Page
from quiz.wording.paging import GivenAnswer, Progress, given_answers, page_slice, progress


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
    """Items to be rated, the answers to choose from, and how far the person is; ``missing`` asks to look again."""

    code: str
    asked: Sequence[Asked]
    missing: Sequence[Asked] = ()
    scale: Sequence[str]
    progress: Progress
    finished: bool
    left_out: int = LEFT_OUT


@dataclass(frozen=True, kw_only=True)
class AnswersPage(Page):
    """All answers, each with the page on which it can be changed."""

    code: str
    query: str
    given: Sequence[GivenAnswer]


def questions_page(
    answers: Answers, items: Sequence[Item], page: int, scale: Sequence[str], *, check: bool
) -> AskingPage:
    """Ask a page of a questionnaire; with ``check``, name what has no answer yet."""
    places = range(len(answers.values))[page_slice(page)]
    asked = [Asked(place + 1, items[place], answers.values[place]) for place in places]
    return AskingPage(
        code=encode(answers),
        asked=asked,
        missing=[each for each in asked if each.missing] if check else (),
        scale=scale,
        progress=progress(answers, page),
        finished=UNSEEN not in answers.values,
    )


def sharpen_page(answers: Answers, results: Results) -> AskingPage:
    """Ask the items that can still change the list most."""
    return AskingPage(
        code=encode(answers),
        asked=[Asked(place + 1, results.items[place], UNSEEN) for place in results.next_places],
        scale=results.questions.scale,
        progress=progress(answers, 1),
        finished=False,
    )


def answers_page(
    answers: Answers, items: Sequence[Item], scale: Sequence[str], filters: Filters, say: Language
) -> AnswersPage:
    """List all answers."""
    code = encode(answers)
    return AnswersPage(
        visitor=filters.wide.query_string(code=code),
        code=code,
        query=filters.query_string(),
        given=given_answers(items, answers, scale, say),
    )
