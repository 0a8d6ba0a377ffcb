"""What every guide holds: its sections, in their order, with about how many words and bullets each.

Rule of this file: the pattern as data. Words are counted in the body, without headings and addresses of links.
"""

from typing import Final, NamedTuple


class Span(NamedTuple):
    """The fewest and the most that there may be of something."""

    least: int
    most: int

    def __contains__(self, number: object) -> bool:
        """Tell whether a number lies within."""
        return isinstance(number, int) and self.least <= number <= self.most

    def __str__(self) -> str:
        """Write it as an editor would."""
        return f"{self.least} to {self.most}" if self.least != self.most else str(self.least)


class Pattern(NamedTuple):
    """A section: its key, its heading in the files, how many words it has, and how many bullets (None: free).

    A section that is ``needed`` stands in every guide, but for those that may be left out where the work takes little
    preparation (``LIGHT``): there they would repeat what the person does.
    """

    key: str
    heading: str
    words: Span
    bullets: Span | None = None
    needed: bool = True


SECTIONS: Final = (
    Pattern("summary", "Summary", Span(40, 50)),
    Pattern("day", "A day at work", Span(90, 140)),
    Pattern("tasks", "What you do", Span(75, 105), Span(6, 8)),
    Pattern("likes", "What people like about it", Span(20, 60), Span(3, 4)),
    Pattern("hardships", "What is hard about it", Span(45, 70), Span(3, 5)),
    Pattern("entry", "Ways in", Span(80, 160)),
    Pattern("setting", "Setting and hours", Span(40, 65)),
    Pattern("skills", "Skills explained", Span(45, 70), Span(4, 5)),
    Pattern("employers", "Who employs you", Span(35, 65), Span(3, 6)),
    Pattern("outlook", "Where it leads and what is changing", Span(55, 90)),
    Pattern("terms", "Good to know", Span(30, 70)),
    Pattern("freelance", "Freelance or employed", Span(15, 120), needed=False),
    Pattern("keeping-up", "Keeping up", Span(15, 120), needed=False),
    Pattern("advice", "Advice", Span(15, 120), needed=False),
    Pattern("did-you-know", "Did you know", Span(15, 120), needed=False),
    Pattern("trial", "Try it first", Span(40, 65), Span(3, 3)),
    Pattern("questions", "Questions to ask someone who does it", Span(20, 40), Span(3, 3)),
)
"""The sections of a guide, in their order."""
LIGHT: Final = ("skills", "terms")
LIGHT_LEVEL: Final = 2
"""Up to this preparation level a guide is shorter, and may do without the sections above."""
WHOLE, WHOLE_LIGHT, WHOLE_LONG = Span(600, 950), Span(450, 750), Span(600, 1_250)
"""How many words a guide has: usually, where little preparation is needed, and where it is the pattern's long one."""
LONG: Final = ("associate-producer",)
"""The guide that was there first keeps all its facts."""
GIVE: Final = 0.12
"""Words are a measure, not a law: a section may have so much less or more, as a share."""
LICENSE: Final = "**License:**"
LICENSE_WORDS: Final = 45
FOLDED: Final = ("setting", "skills", "employers", "outlook", "terms")
"""What a phone shows folded: good to know, and not what is asked first."""
