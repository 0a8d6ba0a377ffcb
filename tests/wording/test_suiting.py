import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.congruence import Agreement, Congruence, Part
from quiz.careers.listing import Standing
from quiz.careers.particular import Particular
from quiz.careers.ranking import Match
from quiz.riasec import Type
from quiz.wording.language import ENGLISH
from quiz.wording.suiting import Cell, standing_note, suit, suits
from quiz.wording.words import Words

BOTH, PERSON, WORK = Agreement.STRONG_IN_BOTH, Agreement.STRONG_IN_PERSON, Agreement.STRONG_IN_WORK
REALISTIC, INVESTIGATIVE, ENTERPRISING = Type.REALISTIC, Type.INVESTIGATIVE, Type.ENTERPRISING


def standing(*parts: tuple[Type, Agreement], fit: float = 0.8, share: float | None = None) -> Standing:
    own = tuple(Part(kind, 20 if agreement is BOTH else -20, agreement) for kind, agreement in parts)
    match = Match(row=0, rank=1204, fit=fit, tied=False)
    return Standing(match, Congruence(own), Particular(0, ()), (), share)


def cell(*parts: tuple[Type, Agreement], fit: float = 0.8, share: float | None = None) -> Cell:
    return suit(standing(*parts, fit=fit, share=share), Words(ENGLISH))


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ([(INVESTIGATIVE, PERSON)], "Less finding out than you like."),
        ([(ENTERPRISING, WORK), (REALISTIC, WORK)], "More leading and making and fixing than you like."),
        ([(ENTERPRISING, WORK), (INVESTIGATIVE, PERSON)], "Less finding out and more leading than you like."),
    ],
)
def test_where_person_and_work_differ_is_said_first(parts: list[tuple[Type, Agreement]], sentence: str) -> None:
    assert cell(*parts).notes[0] == sentence


def test_what_is_alike_needs_no_words() -> None:
    assert cell((INVESTIGATIVE, BOTH)).notes == ("Number 1,204 in your ranking, fit 0.80.",)


@pytest.mark.parametrize(
    ("fit", "share", "told"),
    [
        (0.95, None, "Very well"),
        (-0.4, None, "Rather not"),
        (0.8, 0.97, "Well, one of your best"),
        (0.8, 0.6, "Well, likely one of your best"),
        (0.8, 0.2, "Well, maybe one of your best"),
        (0.95, 0.02, "Very well, but others suit you better"),
        (0.6, 0.97, "In part, yet one of your best"),
        (0.6, 0.6, "In part, yet likely one of your best"),
        (0.6, 0.2, "In part, yet maybe one of your best"),
        (0.1, 0.0, "Little; others suit you better"),
        (-0.4, 0.0, "Rather not; others suit you better"),
    ],
)
def test_whether_it_suits_is_one_answer_of_how_well_and_how_sure(fit: float, share: float | None, told: str) -> None:
    assert suits(fit, share, Words(ENGLISH)) == told
    assert cell(fit=fit, share=share)[0] == told
    assert cell(fit=fit).chart == "suits"


@given(st.floats(-1, 1), st.none() | st.floats(0, 1))
def test_no_answer_says_both_that_it_is_one_of_the_best_and_that_others_suit_better(
    fit: float, share: float | None
) -> None:
    told = suits(fit, share, Words(ENGLISH))
    assert ("your best" in told) + ("others suit you better" in told) == (share is not None)


@pytest.mark.parametrize(
    ("share", "sentence"),
    [
        (0.97, "Among your best in 97 of 100 versions."),
        (0.0, "Among your best in 0 of 100 versions."),
    ],
)
def test_with_answers_it_is_told_in_how_many_versions_it_is_among_the_best(share: float, sentence: str) -> None:
    assert cell(share=share).notes[-1] == sentence
    assert standing_note(standing(share=share), Words(ENGLISH)) == sentence


def test_without_answers_the_place_stands_for_how_sure_it_is() -> None:
    assert standing_note(standing(), Words(ENGLISH)) == "Number 1,204 in your ranking."
