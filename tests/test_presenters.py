import pytest

from quiz.answers import UNSEEN
from quiz.content import Item, type_places
from quiz.language import ENGLISH
from quiz.presenters import (
    code_words,
    firm_words,
    fit_text,
    leaders,
    needed,
    standings,
)
from quiz.riasec import TYPES, Scores, holland_code
from quiz.scoring import tally

ARTIST: Scores = (10, 30, 95, 40, 80, 20)


def items(count: int) -> list[Item]:
    return [
        Item(id=f"item-{place}", type=TYPES[place % 6], interest="Any", training="none", text=f"Do {place}")
        for place in range(count)
    ]


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
        code_words(holland_code((90, 90, 10, 50, 0, 0)), ENGLISH) == "Realistic level with Investigative, then Social"
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
        (0.0, ("could change", "0 of 100")),
    ],
)
def test_firmness_is_told_in_words_and_in_times(share: float, words: tuple[str, str]) -> None:
    assert firm_words(share, ENGLISH)[:2] == words


def test_what_a_type_still_needs_is_told() -> None:
    values = [UNSEEN] * 30
    values[0:24:6] = [4, 4, 4, 4]
    values[1:13:6] = [4, 4]
    told = needed(tally(type_places(items(30)), values), ENGLISH)
    assert told[:2] == ["Investigative: one more answer", "Artistic: 3 more answers"]
    assert not any("Realistic" in text for text in told)
