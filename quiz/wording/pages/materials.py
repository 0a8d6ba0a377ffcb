"""Pages on paper for advisers: a lesson, a letter, a sheet to file. They hold no more of the site than few numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.content.questions import ON_OFFER, Questions
from quiz.wording.pages import Page
from quiz.wording.pages.about import minutes_for


@dataclass(frozen=True, kw_only=True)
class MaterialsPage(Page):
    """How many activities each quiz has, the shortest first, and how many minutes that one takes."""

    counts: Sequence[int]
    minutes: int

    @property
    def short(self) -> int:
        """How many activities the shortest quiz has."""
        return self.counts[0]


def materials_page(questions: Questions, offers: Sequence[str] = ON_OFFER) -> MaterialsPage:
    """Count what the texts name of the questionnaires that a host offers."""
    counts = sorted(len(questions.offered(name).items) for name in offers)
    return MaterialsPage(counts=counts, minutes=minutes_for(counts[0]))
