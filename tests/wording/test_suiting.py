import pytest

from quiz.careers.congruence import Agreement, Congruence, Part
from quiz.careers.listing import Standing
from quiz.careers.particular import Particular
from quiz.careers.ranking import Match
from quiz.riasec import Type
from quiz.wording.language import ENGLISH
from quiz.wording.suiting import Cell, suit
from quiz.wording.words import Words

BOTH, PERSON, WORK = Agreement.STRONG_IN_BOTH, Agreement.STRONG_IN_PERSON, Agreement.STRONG_IN_WORK
REALISTIC, INVESTIGATIVE, ENTERPRISING = Type.REALISTIC, Type.INVESTIGATIVE, Type.ENTERPRISING


def cell(*parts: tuple[Type, Agreement], fit: float = 0.8, share: float | None = None) -> Cell:
    own = tuple(Part(kind, 20 if agreement is BOTH else -20, agreement) for kind, agreement in parts)
    match = Match(row=0, rank=1204, fit=fit, tied=False)
    return suit(Standing(match, Congruence(own), Particular(0, ()), (), share), Words(ENGLISH))


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


@pytest.mark.parametrize(("fit", "word"), [(0.95, "Very close"), (0.8, "Close"), (-0.4, "Rather the opposite")])
def test_closeness_is_told_in_words_beside_its_marks(fit: float, word: str) -> None:
    assert cell(fit=fit)[0] == word
    assert cell(fit=fit).chart == "suits"


@pytest.mark.parametrize(
    ("share", "sentence"),
    [(0.97, "Among your best in 97 of 100: firm."), (0.0, "Among your best in 0 of 100.")],
)
def test_with_answers_it_is_told_how_firm_it_is(share: float, sentence: str) -> None:
    assert cell(share=share).notes[-1] == sentence
