"""Names on the map of careers, for tests: a person with three directions, and whether all names keep clear."""

from collections.abc import Sequence
from itertools import combinations, permutations

from quiz.wording.geometry import crosses, cut, inside, meet
from quiz.wording.labels import Label, Spot, in_lines, spot
from quiz.wording.marks import Mark, apart

NAMES = ("Arts, design and media", "Food, travel, sports and personal service", "Science and laboratories")
PIN, SIGN = 24, 8


def four(places: Sequence[tuple[int, int]]) -> tuple[Spot, ...]:
    """Return the person and three directions, whose marks step aside where they would cover one another."""
    here, *others = places
    signs = apart([Mark(*here, PIN)], [Mark(*place, SIGN) for place in others])
    named = [
        spot(sign.x, sign.y, in_lines(f"{number} {name}"), str(number), SIGN)
        for number, (sign, name) in enumerate(zip(signs, NAMES, strict=True), start=1)
    ]
    return (spot(*here, ("You are here",), "You", PIN), *named)


def clear(labels: Sequence[Label]) -> bool:
    """Tell whether names, marks and lines are not in the way of one another, and all names lie within the border."""
    for label in labels:
        others = [other for other in labels if other is not label]
        room = [*(other.box for other in others), *(other.spot.mark for other in others)]
        if meet(label.box, room) or meet(label.spot.mark, room) or not inside(label.box):
            return False
        if label.leader and cut(label.leader, [other.box for other in others]):
            return False
    lines = [label.leader for label in labels if label.leader]
    return not any(crosses(*pair) for pair in combinations(lines, 2))


def through_marks(labels: Sequence[Label]) -> bool:
    """Tell whether some line runs through the mark of another place."""
    return any(one.leader and cut(one.leader, [other.spot.mark]) for one, other in permutations(labels, 2))
