"""Pages on paper for advisers: a lesson, a letter, a sheet to file. They hold no more of the site than few numbers."""

from dataclasses import dataclass

from quiz.content.questions import ON_OFFER, Questions
from quiz.wording.pages import Page
from quiz.wording.pages.about import ITEMS_A_MINUTE


@dataclass(frozen=True, kw_only=True)
class MaterialsPage(Page):
    """How many activities the short quiz and the full one have, and how many minutes the short one takes."""

    short: int
    full: int
    minutes: int


def materials_page(questions: Questions) -> MaterialsPage:
    """Count what the texts name."""
    full, short = (len(questions.offered(name).items) for name in ON_OFFER)
    return MaterialsPage(short=short, full=full, minutes=max(1, round(short / ITEMS_A_MINUTE)))
