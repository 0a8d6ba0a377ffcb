"""Patterns are seen, and decided people make none."""

import pytest

from quiz.person.answers import LEFT_OUT, UNSEEN
from quiz.person.patterns import repeats
from quiz.person.scoring import tally
from quiz.person.signal import Signal, read
from quiz.web.site import Site
from tests.people import FULL, PLACES, SHORT


@pytest.mark.parametrize(
    "pattern",
    [(2,), (0, 4), (0, 2, 4), (0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 2, 3, 4, 3, 2, 1), (1,) * 10 + (3,) * 10],
)
def test_patterns_are_seen_even_with_a_slip_and_gaps(site: Site, pattern: tuple[int, ...]) -> None:
    places = site.questions.places_of[FULL]
    answers = [pattern[place % len(pattern)] for place in range(60)]
    assert read(tally(places, answers), places, answers).pattern
    answers[7] = (answers[7] + 1) % 5
    answers[20], answers[41] = LEFT_OUT, UNSEEN
    assert read(tally(places, answers), places, answers).pattern


def test_what_is_left_out_makes_no_pattern() -> None:
    assert not repeats(PLACES[60], [LEFT_OUT] * 60)
    assert not repeats(PLACES[60], [UNSEEN] * 60)
    assert not repeats(PLACES[60], [3, 1] + [UNSEEN] * 58)


def test_the_same_clicks_on_every_page_are_seen_where_the_types_change_places(site: Site) -> None:
    places = site.questions.places_of[FULL]
    for clicks in ((0, 1, 2, 3, 4, 0), (4, 4, 2, 2, 0, 0), (3, 1, 4, 1, 2, 0), (4, 0, 0, 0, 0, 4)):
        answers = list(clicks) * 10
        assert read(tally(places, answers), places, answers).signal is Signal.UNTOLD


def test_a_person_who_likes_one_type_alone_makes_no_pattern(site: Site) -> None:
    for head in (FULL, SHORT):
        places = site.questions.places_of[head]
        for liked in places:
            answers = [4 if place in liked else 0 for place in range(6 * len(liked))]
            reading = read(tally(places, answers), places, answers)
            assert (reading.signal, reading.pattern) == (Signal.CLEAR, False)


@pytest.mark.parametrize(
    "answers",
    [
        [0, 1, 2, 3, 4, 4, 4, 4, 3, 2, 1, 0] * 5,
        [(place + place // 6) % 5 for place in range(60)],
        [(place + place // 5) % 5 for place in range(60)],
        [each for page in range(10) for each in ([0] * 3 + [4] * 3 if page % 2 else [4] * 3 + [0] * 3)],
    ],
    ids=["two pages in turn", "a step on with each page", "a step on with each round", "halves turned over"],
)
def test_patterns_that_move_from_page_to_page_are_seen(site: Site, answers: list[int]) -> None:
    places = site.questions.places_of[FULL]
    assert read(tally(places, answers), places, answers).pattern


@pytest.mark.parametrize(("slips", "seen"), [(8, True), (18, False)])
def test_a_pattern_needs_four_of_five_answers(site: Site, slips: int, seen: bool) -> None:
    # A slip anywhere spoils two pairs of neighbors, so slips lie side by side at the end.
    answers = [2] * (60 - slips) + [int(digit) for digit in "041302143014203143"[:slips]]
    assert repeats(site.questions.places_of[FULL], answers) is seen


@pytest.mark.parametrize(("answered", "seen"), [(15, True), (14, False)])
def test_a_few_answers_alike_prove_nothing(site: Site, answered: int, seen: bool) -> None:
    answers = [3] * answered + [UNSEEN] * (60 - answered)
    assert repeats(site.questions.places_of[FULL], answers) is seen


def test_a_pattern_is_seen_even_where_the_types_differ_by_accident(site: Site) -> None:
    assert repeats(site.questions.places_of[SHORT], [0, 4] * 15, decided=True)


def test_a_pattern_that_likes_explain_only_for_the_most_part_is_seen(site: Site) -> None:
    # 28 in 100 of the repetitions are more than what a decided person's likes and dislikes explain.
    answers = [int(digit) for digit in "040040040044040040040440400400400400000000000000000040040040"]
    assert repeats(site.questions.places_of[FULL], answers, decided=True)
