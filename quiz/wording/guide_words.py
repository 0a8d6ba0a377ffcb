"""The sections of guides in words: their headings, which a page asks as a reader would."""

from typing import NamedTuple

from markupsafe import Markup

from quiz.content.guides import Guide
from quiz.wording.language import Language
from quiz.wording.words import Words


class GuideSection(NamedTuple):
    """A section as a page shows it: where it stands, its heading, its text, and whether a phone shows it folded."""

    anchor: str
    heading: str
    html: Markup
    folded: bool


def guide_sections(guide: Guide, words: Words) -> list[GuideSection]:
    """Return the sections of a guide but the summary, which opens the page."""
    names = headings(words.say)
    return [
        GuideSection(each.anchor, names[each.key], each.html, each.folded)
        for each in guide.sections
        if each.key != "summary"
    ]


def headings(say: Language) -> dict[str, str]:
    """Return the headings of a guide's sections by their keys."""
    _ = say.gettext
    return {
        "summary": _("Summary"),
        "day": _("A day at work"),
        "tasks": _("What you do"),
        "likes": _("What people like about it"),
        "hardships": _("What is hard about it"),
        "entry": _("Ways in"),
        "setting": _("Setting and hours"),
        "skills": _("Skills explained"),
        "employers": _("Who employs you"),
        "outlook": _("Where it leads and what is changing"),
        "terms": _("Good to know"),
        "freelance": _("Freelance or employed"),
        "keeping-up": _("Keeping up"),
        "advice": _("Advice"),
        "did-you-know": _("Did you know"),
        "trial": _("Try it first"),
        "questions": _("Questions to ask someone who does it"),
    }
