import pytest

from quiz.content.models import Education
from quiz.riasec import TYPES
from quiz.wording.language import ENGLISH
from quiz.wording.words import closeness, education_names, goal_names, level_meanings, level_names, listed, type_words


@pytest.mark.parametrize(
    ("fit", "words"),
    [
        (1.0, "very close"),
        (0.9, "very close"),
        (0.89, "close"),
        (0.5, "partly alike"),
        (0.49, "little alike"),
        (-0.01, "rather the opposite"),
    ],
)
def test_closeness_is_told_in_bands(fit: float, words: str) -> None:
    assert closeness(fit, ENGLISH) == words


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (list("ABC"), "A, B and C")]
)
def test_names_are_joined_as_in_a_sentence(names: list[str], text: str) -> None:
    assert listed(names, ENGLISH) == text


def test_everything_that_has_a_number_has_a_name() -> None:
    assert list(type_words(ENGLISH)) == list(TYPES)
    assert set(education_names(ENGLISH)) == set(Education)
    assert (len(goal_names(ENGLISH)), len(level_names(ENGLISH)), len(level_meanings(ENGLISH))) == (17, 5, 5)


def test_no_text_promises_success_or_shouts() -> None:
    texts = [text for words in type_words(ENGLISH).values() for text in (words.short, words.about, words.enjoys)]
    assert not [text for text in (*texts, *level_meanings(ENGLISH)) if "!" in text or "success" in text]
