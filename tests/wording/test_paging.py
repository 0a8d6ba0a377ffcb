import pytest

from quiz.content.questions import type_places
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, unanswered
from quiz.person.scoring import tally
from quiz.wording.language import ENGLISH
from quiz.wording.paging import first_unseen_page, given_answers, needed, page_count, page_slice, progress
from quiz.wording.words import Words
from tests.people import items


def test_progress_counts_answers_and_what_was_left_out() -> None:
    answers = Answers("F1", (4, LEFT_OUT) + (UNSEEN,) * 10)
    found = progress(answers, 1)
    assert (found.page, found.pages, found.answered, found.left) == (1, 2, 2, 10)


@pytest.mark.parametrize(("count", "pages"), [(60, 10), (30, 5), (31, 6), (1, 1)])
def test_pages_hold_six_items(count: int, pages: int) -> None:
    assert page_count(count) == pages
    assert page_slice(2) == slice(6, 12)


def test_the_first_open_page_is_found() -> None:
    assert first_unseen_page(unanswered("F1", 60)) == 1
    assert first_unseen_page(unanswered("F1", 60).replaced(0, (2,) * 12)) == 3
    assert first_unseen_page(Answers("F1", (LEFT_OUT,) * 60)) is None


def test_answers_are_listed_in_words_with_their_page() -> None:
    listed = given_answers(items(8), (0, 4, LEFT_OUT, UNSEEN, 2, 2, 2, 1), tuple("abcde"), ENGLISH)
    assert [each.answer for each in listed] == ["a", "e", "Left out", "Not answered yet", "c", "c", "c", "b"]
    assert [each.page for each in listed] == [1] * 6 + [2] * 2


def test_what_a_type_still_needs_is_told_with_the_place_to_give_it() -> None:
    values = [UNSEEN] * 30
    values[0:24:6] = [4, 4, 4, 4]
    values[1:13:6] = [4, 4]
    told = needed(tally(type_places(items(30)), values), items(30), values, Words(ENGLISH))
    assert told[0] == ("Investigative: one more answer", 3, "item-13")
    assert told[1] == ("Artistic: 3 more answers", 1, "item-2")
    assert not any("Realistic" in each.text for each in told)
