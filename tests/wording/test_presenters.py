import pytest

from quiz.riasec import TYPES, Scores, holland_code
from quiz.wording.language import ENGLISH
from quiz.wording.presenters import (
    code_words,
    firm_words,
    fit_text,
    leaders,
    standings,
)

ARTIST: Scores = (10, 30, 95, 40, 80, 20)


def test_the_leading_types_come_strongest_first() -> None:
    found = standings(ARTIST, holland_code(ARTIST), ENGLISH)
    assert [each.kind for each in found] == list(TYPES)
    assert [(each.name, each.score) for each in leaders(found)] == [
        ("Artistic", "95"),
        ("Enterprising", "80"),
        ("Social", "40"),
    ]


def test_a_type_without_a_score_is_shown_without_one_and_nobody_leads() -> None:
    found = standings([None, 30, 95, 40, 80, 20], (), ENGLISH)
    assert found[0].score == ""
    assert leaders(found) == []


def test_a_code_is_told_in_words() -> None:
    assert code_words(holland_code(ARTIST), ENGLISH) == "Artistic, then Enterprising, then Social"
    assert (
        code_words(holland_code((90, 90, 10, 50, 0, 0)), ENGLISH)
        == "Realistic and Investigative about equal, then Social"
    )


@pytest.mark.parametrize(("fit", "text"), [(0.946, "0.95"), (1.0, "1.00"), (-0.5, "−0.50")])
def test_a_fit_has_two_decimals(fit: float, text: str) -> None:
    assert fit_text(fit, ENGLISH) == text


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, ("firm", "100 of 100")),
        (0.75, ("firm", "75 of 100")),
        (0.74, ("likely", "74 of 100")),
        (0.5, ("likely", "50 of 100")),
        (0.49, ("could change", "49 of 100")),
        (0.15, ("could change", "15 of 100")),
        (0.14, ("seldom", "14 of 100")),
        (0.0, ("seldom", "0 of 100")),
    ],
)
def test_firmness_is_told_in_words_and_in_times(share: float, words: tuple[str, str]) -> None:
    assert firm_words(share, ENGLISH)[:2] == words
