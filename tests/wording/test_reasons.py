import pytest

from quiz.careers.changes import Change
from quiz.careers.congruence import Agreement, Congruence, Part
from quiz.careers.influence import Influence
from quiz.content.questions import Item
from quiz.riasec import TYPES
from quiz.wording.language import ENGLISH
from quiz.wording.reasons import carried, explained, moves, quotation
from quiz.wording.words import Words

WORDS = Words(ENGLISH)
SCALE = ("Strongly dislike", "Dislike", "Not sure", "Like", "Strongly like")
ITEMS = [
    Item(id=f"item-{place}", type=kind, interest="Any", training="none", text=f"Do <{kind}>")
    for place, kind in enumerate(TYPES)
]
STRONG = (False, True, True, False, True, False)


def congruence(*cents: int) -> Congruence:
    """Return the fit of somebody who is strong in I, A and E, with these parts."""
    agreement = {
        (True, True): Agreement.STRONG_IN_BOTH,
        (True, False): Agreement.WEAK_IN_BOTH,
        (False, True): Agreement.STRONG_IN_PERSON,
        (False, False): Agreement.STRONG_IN_WORK,
    }
    parts = zip(TYPES, cents, STRONG, strict=True)
    return Congruence(tuple(Part(kind, part, agreement[part >= 0, strong]) for kind, part, strong in parts))


def test_reasons_name_what_carries_and_what_pulls() -> None:
    assert explained(congruence(-20, 1, 50, -10, 30, 15), WORDS) == [
        "Strong in both: Artistic and Enterprising. This is what carries the fit.",
        "Weak in both: Conventional. You do not care much for this, and the work has little of it.",
        "Strong in the work, weak in you: Realistic and Social. Look at this before you choose.",
    ]


def test_what_a_person_would_miss_is_told() -> None:
    assert explained(congruence(0, 0, -40, 0, 0, 0), WORDS) == [
        "Strong in you, weak in the work: Artistic. You might miss it here."
    ]


def test_the_types_that_carry_a_fit_are_told_with_their_parts() -> None:
    assert carried(congruence(-20, 1, 50, 0, 30, 4), WORDS) == (
        "Strong in both: Artistic (+0.50) and Enterprising (+0.30). Strong in one only: Realistic (−0.20). "
        "The rest: +0.05."
    )
    assert carried(congruence(0, 10, 50, 0, 30, 20), WORDS) == (
        "Strong in both: Artistic (+0.50), Enterprising (+0.30) and Investigative (+0.10). "
        "Weak in both: Conventional (+0.20)."
    )
    assert carried(congruence(0, 0, -50, 0, 4, -4), WORDS) == "Strong in one only: Artistic (−0.50)."


@pytest.mark.parametrize(("cents", "named"), [(5, True), (4, False), (-5, True), (-4, False)])
def test_a_part_of_five_hundredths_is_named(cents: int, named: bool) -> None:
    found = congruence(0, 0, cents, 0, 0, 0)
    assert ("Artistic" in carried(found, WORDS)) is named
    assert bool(explained(found, WORDS)) is named


@pytest.mark.parametrize(
    ("answer", "adds", "sentence"),
    [
        (4, 0.05, "You would like to do <R> (Realistic), and this work has much of that kind."),
        (3, -0.05, "You would like to do <R> (Realistic), but this work has little of that kind."),
        (0, 0.05, "You would not like to do <R> (Realistic), and this work has little of that kind."),
        (1, -0.05, "You would not like to do <R> (Realistic), and this work has much of that kind."),
    ],
)
def test_an_answer_is_quoted_as_it_was_given(answer: int, adds: float, sentence: str) -> None:
    assert quotation(Influence(0, answer, adds), ITEMS, WORDS) == sentence


def test_moves_name_one_answer_of_a_type_furthest_first_and_three_at_most() -> None:
    found = [Change(place % 6, 4, 0, rank) for place, rank in enumerate((2, 3, 4, 5, 9, 20, 3, 4, 30))]
    up, down = moves(sorted(found, key=lambda each: each.rank), 6, ITEMS, SCALE, WORDS)
    assert [(each.activity, each.way) for each in up] == [
        ("Do <R>", "up 4 places, to number 2"),
        ("Do <I>", "up 3 places, to number 3"),
        ("Do <A>", "up 2 places, to number 4"),
    ]
    assert [(each.activity, each.way) for each in down] == [
        ("Do <A>", "down 24 places, to number 30"),
        ("Do <C>", "down 14 places, to number 20"),
        ("Do <E>", "down 3 places, to number 9"),
    ]
    assert (up[0].answer, up[0].other) == ("Strongly like", "Strongly dislike")
