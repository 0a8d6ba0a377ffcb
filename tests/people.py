"""The people of the tests: made up, with answers that a reader can follow."""

from quiz.content.questions import Item
from quiz.person.answers import Answers, Closer
from quiz.riasec import TYPES
from quiz.web.site import Site

FULL, SHORT = "F2", "S2"
"""The heads of the two questionnaires that are offered now."""
CLOSER = Closer("K1", 82, ((0, 4), (9, 0), (40, 3), (41, 4)))
"""What somebody said who looked closer."""
LIKES = {"R": 1, "I": 2, "A": 4, "S": 2, "E": 3, "C": 0}
"""How much the person of the examples likes each type, as an answer of 0 to 4."""
PLACES = {items: tuple(tuple(range(kind, items, 6)) for kind in range(6)) for items in (30, 60)}
"""Where each type's items would stand if the types took turns in the same order on every page."""


def rotated(*columns: str) -> list[int]:
    """Return answers from one string of digits for each type, put in the order in which items are asked."""
    return [int(columns[place % 6][place // 6]) for place in range(6 * len(columns[0]))]


DECIDED = rotated("1101011010", "3232232333", "4443444344", "2212323222", "3334333243", "0100001000")
TORN = rotated("0413042114", "2314042310", "4142430414", "0413240243", "4304132403", "0123401234")


def answers_of(site: Site, head: str, likes: dict[str, int] = LIKES) -> Answers:
    """Return a person's answers who likes all activities of a type alike."""
    return Answers(head, tuple(likes[item.type] for item in site.questions.items_of[head]))


def items(count: int) -> list[Item]:
    """Return so many items, the types in turn."""
    return [
        Item(id=f"item-{place}", type=TYPES[place % 6], interest="Any", training="none", text=f"Do {place}")
        for place in range(count)
    ]


def decided(site: Site) -> list[int]:
    """Return the answers of somebody decided, whatever the order of the items."""
    left = {
        kind: [answer for place, answer in enumerate(DECIDED) if place % 6 == at] for at, kind in enumerate("RIASEC")
    }
    return [left[item.type].pop(0) for item in site.questions.items_of[FULL]]
