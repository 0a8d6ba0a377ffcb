import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.content.questions import Item, type_places
from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.person.scoring import scores, tally
from quiz.riasec import TYPES

ITEMS = [
    Item(id=f"{kind.lower()}-{place}", type=kind, interest="Any", training="none", text="Do it")
    for place in range(10)
    for kind in TYPES
]


PLACES = type_places(ITEMS)


def filled(answers: str) -> list[int]:
    """Return answers for all sixty items: the six types' ten answers, each given as ten digits."""
    columns = answers.split()
    return [int(columns[place % 6][place // 6]) for place in range(60)]


def test_a_score_is_the_mean_answer_from_0_to_100() -> None:
    answers = filled("4444444444 0000000000 2222222222 4444400000 3333333333 1111111111")
    assert scores(tally(PLACES, answers)) == (100, 0, 50, 50, 75, 25)


def test_what_is_left_out_or_unseen_does_not_count() -> None:
    answers = filled("4444455555 0000066666 2222222222 4444400000 3333333333 1111111111")
    assert scores(tally(PLACES, answers)) == (100, 0, 50, 50, 75, 25)


def test_a_type_with_fewer_than_half_its_items_answered_does_not_count() -> None:
    tallies = tally(PLACES, filled("4444555555 0000000000 2222222222 4444400000 3333333333 1111111111"))
    assert tallies[0].score is None
    assert [each.needed for each in tallies] == [1, 0, 0, 0, 0, 0]
    assert scores(tallies) is None


@pytest.mark.parametrize(("items", "needed"), [(10, 5), (5, 3), (7, 4), (1, 1)])
def test_half_of_an_odd_number_is_rounded_up(items: int, needed: int) -> None:
    own = [item for item in ITEMS if item.type == "R"][:items]
    assert tally(type_places(own), [LEFT_OUT] * items)[0].needed == needed


@pytest.mark.parametrize(("items", "needed"), [(10, 3), (5, 3), (2, 2)])
def test_what_was_not_asked_yet_is_not_asked_for_beyond_three_answers(items: int, needed: int) -> None:
    own = [item for item in ITEMS if item.type == "R"][:items]
    assert tally(type_places(own), [UNSEEN] * items)[0].needed == needed


def test_what_counts_after_the_short_questionnaire_counts_when_it_is_carried_on() -> None:
    # Two of the five left out, and five more items not asked yet.
    values = filled("4445566666 0001166666 2222266666 4444466666 3333366666 1111166666")
    assert scores(tally(PLACES, values)) == scores(tally(type_places(ITEMS[:30]), values[:30])) is not None


@given(st.lists(st.integers(0, LEFT_OUT), min_size=60, max_size=60))
def test_turning_every_answer_round_turns_every_score_round(answers: list[int]) -> None:
    found = scores(tally(PLACES, answers))
    turned = scores(tally(PLACES, [answer if answer == LEFT_OUT else 4 - answer for answer in answers]))
    if found is None:
        assert turned is None
    else:
        assert turned == pytest.approx([100 - score for score in found])
