"""What is said of a person, in the form in which it is published: the values that the pages of results are made from.

Rule of this file: numbers as they are, to six decimals, beside the words that the pages have for them. Where nothing
can be said there is null, never a guess.
"""

from quiz.person.signal import Signal
from quiz.riasec import Type
from quiz.web.api.entries import CareerBrief, Value


class Range(Value):
    """Where a true score lies in 80 of 100 cases, 0 to 100."""

    low: int
    high: int


class HollandCode(Value):
    """The leading types, highest first; types that cannot be told apart stand in one group."""

    text: str
    """As in EAS, or AE I/S."""
    words: str
    groups: list[list[Type]]
    stands_out: bool
    """False where so many types are level that letters would be noise."""


class Score(Value):
    """What may be said of a person's interests."""

    code: str
    """The record in its one written form: it opens the same results for ever."""
    page: str
    """The address of the page with these results."""
    questionnaire: str | None
    """The head of the questionnaire that was answered; null for scores from elsewhere."""
    scores: dict[Type, float] | None
    """Six scores, 0 to 100; null while a type has too few answers."""
    standing: dict[Type, float] | None
    """The same beside those of people in general; directions and careers follow from these."""
    ranges: dict[Type, Range] | None
    """Where the true scores most likely lie; null without answers."""
    signal: Signal | None
    """Whether the answers tell anything; null where there is nothing to judge."""
    reliability: float | None
    """The share of the differences between types that is more than scatter, 0 to 1."""
    pattern: bool
    """The answers repeat themselves as no interests do."""
    highest: list[Type]
    """The types that are firmly among the three highest, the surest first."""
    holland_code: HollandCode | None
    """Null where there is no list of careers either."""
    finding: str
    """What stands out, in a short sentence."""


class Firmness(Value):
    """How firm it is that something is truly among the person's best."""

    share: float
    """In which part of a hundred draws of what the person may truly like, 0 to 1."""
    band: str
    """firm, likely or open; empty below."""
    words: str


class DirectionMatch(Value):
    """A direction that suits."""

    key: str
    name: str
    line: str
    """What one does there."""
    firmness: Firmness | None
    """Null for scores from elsewhere, and without a clear signal."""
    why: str
    groups: list[str]
    """The keys of its groups."""


class Match(Value):
    """A career, how well it suits, and why."""

    career: CareerBrief
    rank: int
    """Among all careers; equal ones share a rank."""
    tied: bool
    fit: float
    """How alike the shapes of person and work are, -1 to 1."""
    closeness: str
    """The fit in words."""
    liked_adds: float
    """What likings of its areas of interest add to the fit; the sum of both makes the order."""
    parts: dict[Type, int]
    """What each type adds to the fit, in hundredths; they add up to the fit."""
    firmness: Firmness | None
    """Null for scores from elsewhere."""
    why: str
    """Which types carry the fit, and which pull against it."""
    liked: str
    """What the person liked in particular of what it is about; else empty."""
    quotes: list[str]
    """Answers of the person that speak for it or against it."""


class GroupOfMatches(Value):
    """A group with the careers of it that suit best; in a plain list a single career, with an empty key."""

    key: str
    name: str
    firmness: Firmness | None
    """Of the group; null for scores from elsewhere, and in a plain list."""
    size: int
    """How many careers the group has in this list."""
    careers: list[Match]


class SectionOfMatches(Value):
    """A part of a list: a direction that suits best by its key, or all the others, with an empty key."""

    direction: str
    groups: list[GroupOfMatches]


class ListOfMatches(Value):
    """A ranked list of careers."""

    name: str
    """Of two lists: `now` is within reach of the preparation given as `have`, `later` asks for more; empty for one."""
    count: int
    """How many careers it is drawn from."""
    more: bool
    """There are more than are shown."""
    sections: list[SectionOfMatches]


class Matches(Value):
    """A person among the careers."""

    method: str
    """The version of the method by which answers become results."""
    score: Score
    directions: list[DirectionMatch]
    """The three that suit best, the best first; without a clear signal, three to look around in; else none."""
    lists: list[ListOfMatches]
    """One list, or two with `have`; none without a signal or with a narrowing that leaves nothing."""


class OneMatch(Value):
    """A person beside one career."""

    method: str
    """The version of the method by which answers become results."""
    score: Score
    match: Match | None
    """Null where no list of careers would mean something."""
