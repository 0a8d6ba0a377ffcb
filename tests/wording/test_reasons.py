import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.influence import Change, Influence
from quiz.content.models import Item
from quiz.riasec import TYPES, Scores
from quiz.wording.language import ENGLISH
from quiz.wording.reasons import carried, compared, in_cents, moves, parts, reasons, told

ARTIST: Scores = (10, 30, 95, 40, 80, 20)
SCALE = ("Strongly dislike", "Dislike", "Not sure", "Like", "Strongly like")
ITEMS = [
    Item(id=f"item-{place}", type=kind, interest="Any", training="none", text=f"Do <{kind}>")
    for place, kind in enumerate(TYPES)
]


def test_reasons_name_what_carries_and_what_pulls() -> None:
    told = reasons(ARTIST, (-0.2, 0.01, 0.5, -0.1, 0.3, 0.15), ENGLISH)
    assert told == [
        "Strong in both: Artistic and Enterprising. This is what carries the fit.",
        "Weak in both: Conventional. You do not care much for this, and the work has little of it.",
        "Strong in the work, weak in you: Realistic and Social. Look at this before you choose.",
    ]


def test_what_a_person_would_miss_is_told() -> None:
    assert reasons(ARTIST, (0, 0, -0.4, 0, 0, 0), ENGLISH) == [
        "Strong in you, weak in the work: Artistic. You might miss it here."
    ]


def test_parts_stand_in_hexagon_order() -> None:
    found = parts((1, 2, 3, 4, 5, 6.5), ENGLISH)
    assert found[5] == ("C", "Conventional", "6.5", "", "")
    assert compared(found, ARTIST, (-20, 0, 50, -10, 30, 15), ENGLISH)[5] == (
        "C",
        "Conventional",
        "6.5",
        "20",
        "+0.15",
    )


@given(st.lists(st.lists(st.floats(-0.4, 0.4), min_size=6, max_size=6), min_size=1, max_size=5))
def test_the_parts_that_are_shown_add_up_to_the_fit_that_is_shown(adds: list[list[float]]) -> None:
    for cents, exact in zip(in_cents(np.array(adds)), adds, strict=True):
        assert sum(cents) == pytest.approx(100 * sum(exact), abs=0.501)
        assert all(abs(cent - 100 * add) <= 1 for cent, add in zip(cents, exact, strict=True))


PERSON = (-0.3, 0.1, 0.6, -0.2, 0.4, -0.6)


def test_the_types_that_carry_a_fit_are_told_with_their_parts() -> None:
    assert carried((-20, 1, 50, 0, 30, 4), PERSON, ENGLISH) == (
        "Strong in both: Artistic (+0.50) and Enterprising (+0.30). Strong in one only: Realistic (−0.20). "
        "The rest: +0.05."
    )
    assert carried((0, 10, 50, 0, 30, 20), PERSON, ENGLISH) == (
        "Strong in both: Artistic (+0.50), Enterprising (+0.30) and Investigative (+0.10). "
        "Weak in both: Conventional (+0.20)."
    )
    assert carried((0, 0, -50, 0, 4, -4), PERSON, ENGLISH) == "Strong in one only: Artistic (−0.50)."


@pytest.mark.parametrize(
    ("answer", "adds", "sentence"),
    [
        (4, 0.05, "You would like to do &lt;R&gt; (Realistic), and this work has much of that kind."),
        (3, -0.05, "You would like to do &lt;R&gt; (Realistic), but this work has little of that kind."),
        (0, 0.05, "You would not like to do &lt;R&gt; (Realistic), and this work has little of that kind."),
        (1, -0.05, "You would not like to do &lt;R&gt; (Realistic), and this work has much of that kind."),
    ],
)
def test_an_answer_is_quoted_as_it_was_given(answer: int, adds: float, sentence: str) -> None:
    assert told(Influence(0, answer, adds), ITEMS, ENGLISH) == sentence


def test_moves_name_one_answer_of_a_type_furthest_first_and_three_at_most() -> None:
    found = [Change(place % 6, 4, 0, rank) for place, rank in enumerate((2, 3, 4, 5, 9, 20, 3, 4, 30))]
    up, down = moves(sorted(found, key=lambda each: each.rank), 6, ITEMS, SCALE, ENGLISH)
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


def test_what_lost_most_by_rounding_is_rounded_up() -> None:
    # The sum is 0.615 and shown as 0.62 (to the even hundredth); rounded down the parts make 0.60.
    assert in_cents(np.array([[0.104, 0.208, 0.307, 0, 0, 0]])) == [[10, 21, 31, 0, 0, 0]]
    assert in_cents(np.array([[0.104, 0.203, 0.301, 0, 0, 0]])) == [[11, 20, 30, 0, 0, 0]]
    assert in_cents(np.array([[-0.104, 0.203, 0.301, 0, 0, 0]])) == [[-10, 20, 30, 0, 0, 0]]


@pytest.mark.parametrize(("cents", "named"), [(5, True), (4, False), (-5, True), (-4, False)])
def test_a_part_of_five_hundredths_is_named(cents: int, named: bool) -> None:
    assert ("Artistic" in carried((0, 0, cents, 0, 0, 0), PERSON, ENGLISH)) is named


def test_a_score_in_the_middle_is_not_called_strong() -> None:
    level: Scores = (50, 50, 50, 50, 50, 50)
    assert reasons(level, (0, 0, 0.1, 0, 0, 0), ENGLISH)[0].startswith("Weak in both: Artistic.")
