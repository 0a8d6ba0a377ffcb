"""The page of results: the six scores, how sure they are, the careers, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quiz.careers.closer import left
from quiz.careers.filters import LONGEST, Filters
from quiz.careers.results import Results
from quiz.content.careers import Direction, Sources
from quiz.person.answers import UNSEEN, encode, grouped
from quiz.person.signal import Reading
from quiz.person.standing import USUAL
from quiz.wording.cards import Card, Cards
from quiz.wording.emblems import Emblem, score_emblem
from quiz.wording.pages import EVEN, Page
from quiz.wording.pages.fields import Fields, fields
from quiz.wording.paging import Need, first_unseen_page, needed
from quiz.wording.picked import Picked, picked
from quiz.wording.rows import DirectionWords, RankedList, directions_words, ranked_lists
from quiz.wording.scores import TypeScore, finding, leaders, letters, type_scores
from quiz.wording.words import Words


class Shape(NamedTuple):
    """The six scores: what stands out, the Holland code ("" where no type does), the types, and the emblem.

    ``level`` tells that some letters of the code are too close to call; there is no emblem without six scores.
    ``usual`` are the scores around which people in general lie; none where the scores come from another test.
    """

    finding: str
    code: str
    code_words: str
    level: bool
    types: list[TypeScore]
    emblem: Emblem | None
    usual: Sequence[str]


class Sharper(NamedTuple):
    """What more answers could do: how many were given, of how many, and whether the list would hardly change."""

    answered: str
    items: str
    settled: bool


class NextSteps(NamedTuple):
    """What is still to be answered: by type, on which page, in a longer questionnaire, or six at a time.

    ``closer`` says how many activities are left for looking closer ("" for none), ``looked`` that some were answered.
    """

    needed: list[Need]
    unseen_page: int | None
    can_grow: bool
    sharper: Sharper | None
    closer: str
    looked: bool


@dataclass(frozen=True, kw_only=True)
class ResultsPage(Page):
    """All that the page of results shows."""

    code: str
    written: str
    written_list: str
    filters: Filters
    own_answers: bool
    listed: bool
    reading: Reading | None
    shape: Shape
    field: str
    told: str
    steps: NextSteps
    directions: Sequence[DirectionWords]
    highest: str
    every: Sequence[Direction]
    lists: Sequence[RankedList]
    kept: Sequence[Card]
    picked: Picked | None
    aside: Sequence[Card]
    plans: Sequence[str]
    fields: Fields
    sources: Sources
    total: str

    @property
    def by_key(self) -> dict[str, DirectionWords]:
        """The directions that suit best, by their keys."""
        return {each.key: each for each in self.directions}

    @property
    def one_by_one(self) -> bool:
        """Tell whether careers stand one by one, with their ranks."""
        return self.filters.plain or bool(self.filters.query)

    @property
    def chosen(self) -> bool:
        """Tell whether the visitor wants something of the list."""
        return bool(self.filters.narrows or self.filters.have or self.filters.plain)

    @property
    def first(self) -> Card | None:
        """The career that stands first."""
        return self.lists[0].rows[0].card if self.lists else None

    @property
    def query(self) -> str:
        """The visitor's choices, for links that carry them along."""
        return self.filters.query_string()

    @property
    def count(self) -> int:
        """How many careers the lists are drawn from."""
        return sum(each.count for each in self.lists)

    @property
    def ends(self) -> bool:
        """Tell whether the list is as long as a list can be."""
        return self.filters.show == LONGEST


def results_page(results: Results, filters: Filters, cards: Cards) -> ResultsPage:
    """Put a person's results into words."""
    code, catalogue = encode(results.record), results.catalogue
    shape, lead = _shape(results, cards.words), leaders(results.verdict)
    directions = directions_words(results.directions, cards)
    return ResultsPage(
        visitor=filters.wide.query_string(code=code),
        home=filters.home(code),
        code=code,
        written=grouped(code),
        written_list=" ".join(filters.keep),
        filters=filters,
        own_answers=results.answers is not None,
        listed=results.listed,
        reading=results.verdict.reading,
        shape=shape,
        field=lead[0] if lead else "N",
        sectors=shape.emblem.lengths if shape.emblem else EVEN,
        told=_told(directions, cards.words),
        steps=_steps(results, cards.words),
        directions=directions,
        highest=cards.words.listed([cards.words.types[kind].name for kind in results.verdict.highest]),
        every=() if results.directions else list(catalogue.head.directions.values()),
        lists=ranked_lists(results.listings(filters), results, cards),
        kept=cards.cards_of(filters.keep),
        picked=picked(filters, cards, ""),
        aside=cards.cards_of(filters.aside),
        plans=cards.words.level_plans,
        fields=fields(filters, catalogue, cards.words),
        sources=catalogue.head.sources,
        total=cards.words.say.number(len(catalogue.careers)),
    )


def _shape(results: Results, words: Words) -> Shape:
    verdict = results.verdict
    return Shape(
        finding(verdict, words),
        letters(verdict),
        words.holland_code(verdict.groups),
        any(len(group) > 1 for group in verdict.groups),
        type_scores(verdict, words),
        score_emblem(verdict.standing) if verdict.standing else None,
        [f"{score:.0f}" for score in USUAL] if results.answers else (),
    )


def _told(directions: Sequence[DirectionWords], words: Words) -> str:
    """Say how many directions there are, and how many of them are firm."""
    _, firm = words.say.gettext, sum(each.firmness.band == "firm" for each in directions)
    if firm == len(directions):
        return _("Three directions suit you, all firmly")
    if firm:
        return _("Three directions suit you, %(num)s firmly", num=words.say.number(firm))
    return _("Three directions may suit you")


def _steps(results: Results, words: Words) -> NextSteps:
    answers = results.answers
    if answers is None:
        return NextSteps([], None, can_grow=False, sharper=None, closer="", looked=False)
    return NextSteps(
        needed(results.verdict.tallies, results.items, answers.values, words),
        first_unseen_page(answers),
        results.questions.longer(answers.head) is not None,
        _sharper(results, words),
        words.say.number(more) if (more := left(results)) else "",
        answers.closer is not None,
    )


def _sharper(results: Results, words: Words) -> Sharper | None:
    """Return what more answers could do, or None if there is nothing left to ask or too little to go by."""
    answers = results.answers
    if answers is None or results.verdict.scores is None:
        return None
    longer = results.questions.longer(answers.head)
    if longer is None and UNSEEN not in answers.values:
        return None
    items = len(longer.items if longer else answers.values)
    answered = sum(each.answered for each in results.verdict.tallies)
    return Sharper(words.say.number(answered), words.say.number(items), results.settled)
