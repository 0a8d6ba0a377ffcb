import pytest

from quiz.content.careers import Education
from quiz.riasec import TYPES, Scores, holland_code
from quiz.wording.language import ENGLISH, language
from quiz.wording.words import Words

WORDS = Words(ENGLISH)
ARTIST: Scores = (10, 30, 95, 40, 80, 20)


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
    assert WORDS.closeness(fit) == words


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (list("ABC"), "A, B and C")]
)
def test_names_are_joined_as_in_a_sentence(names: list[str], text: str) -> None:
    assert WORDS.listed(names) == text


def test_a_code_is_told_in_words() -> None:
    assert WORDS.holland_code(holland_code(ARTIST)) == (
        "Artistic (creating), then Enterprising (leading), then Social (helping)"
    )
    level = holland_code((90, 90, 10, 50, 0, 0))
    assert WORDS.holland_code(level) == (
        "Realistic (making and fixing) and Investigative (finding out) about equal, then Social (helping)"
    )


@pytest.mark.parametrize(
    ("scores", "text"),
    [
        ((90, 50, 50, 50, 0, 0), "Realistic (making and fixing), then several about equal"),
        (
            (90, 80, 50, 50, 0, 0),
            "Realistic (making and fixing), then Investigative (finding out), then several about equal",
        ),
        (
            (90, 90, 50, 50, 0, 0),
            "Realistic (making and fixing) and Investigative (finding out) about equal, then several about equal",
        ),
        (
            (90, 90, 90, 90, 0, 0),
            (
                "Realistic (making and fixing), Investigative (finding out), Artistic (creating) and Social (helping) "
                "about equal"
            ),
        ),
    ],
)
def test_level_types_that_do_not_fit_into_three_letters_are_left_away(scores: Scores, text: str) -> None:
    assert WORDS.holland_code(holland_code(scores)) == text


@pytest.mark.parametrize(("fit", "text"), [(0.946, "0.95"), (1.0, "1.00"), (-0.5, "−0.50")])
def test_a_fit_has_two_decimals(fit: float, text: str) -> None:
    assert WORDS.fit(fit) == text


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, ("firm", "100 of 100")),
        (0.7, ("firm", "70 of 100")),
        (0.69, ("likely", "69 of 100")),
        (0.5, ("likely", "50 of 100")),
        (0.49, ("could change", "49 of 100")),
        (0.15, ("could change", "15 of 100")),
        (0.14, ("", "14 of 100")),
        (0.0, ("", "0 of 100")),
        (None, ("", "")),
    ],
)
def test_firmness_is_told_in_words_and_in_times(share: float | None, words: tuple[str, str]) -> None:
    assert WORDS.firmness(share)[:2] == words


def test_everything_that_has_a_number_has_a_name() -> None:
    assert list(WORDS.types) == list(TYPES)
    assert set(WORDS.education) == set(Education)
    lengths = [len(each) for each in (WORDS.goals, WORDS.levels, WORDS.level_plans, WORDS.level_meanings)]
    assert lengths == [17, 5, 5, 5]


def test_no_text_promises_success_or_shouts() -> None:
    texts = [text for words in WORDS.types.values() for text in (words.short, words.about, words.enjoys)]
    assert not [text for text in (*texts, *WORDS.level_meanings) if "!" in text or "success" in text]


def test_schools_and_degrees_have_the_names_of_the_first_country_in_english_alone() -> None:
    called = {"high school": "secondary school", "trade school": "vocational college"}
    british = Words(ENGLISH, called)
    assert british.levels[2] == "Vocational college or practice"
    assert british.level_meanings[1] == "Up to a year, mostly after secondary school."
    assert british.schooling[0] == "Secondary school or less"
    assert british.education[Education.SCHOOL] == "Secondary school"
    assert Words(language("de"), called).levels[2] == "Trade school or practice"
