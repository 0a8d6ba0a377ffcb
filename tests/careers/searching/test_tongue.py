import pytest

from quiz.careers.searching.tongue import ENGLISH, SPANISH, tongue_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I want to work with animals", ["animals"]),
        ("something with computers", ["computers"]),
        ("job", ["job"]),
        ("IT", ["it"]),
        ("social work", ["social"]),
    ],
)
def test_words_that_say_nothing_are_left_away_unless_nothing_else_is_there(text: str, found: list[str]) -> None:
    assert ENGLISH.telling(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("quiero trabajar con animales", ["animales"]), ("trabajo", ["trabajo"]), ("Me gusta el Diseño", ["diseno"])],
)
def test_spanish_has_words_of_its_own_that_say_nothing(text: str, found: list[str]) -> None:
    assert SPANISH.telling(text) == found


@pytest.mark.parametrize(("one", "other"), [("enfermera", "enfermero"), ("doctora", "doctores"), ("mapas", "mapa")])
def test_spanish_words_of_both_genders_and_numbers_have_one_stem(one: str, other: str) -> None:
    assert SPANISH.stem(one) == SPANISH.stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("baca", "vaca"), ("ingeniero", "injeniero"), ("ayudante", "alludante"), ("hospital", "ospital")]
)
def test_spanish_words_that_sound_alike_are_the_same_to_the_ear(one: str, other: str) -> None:
    assert SPANISH.sound(one) == SPANISH.sound(other)


@pytest.mark.parametrize(
    ("tag", "stemmer"), [("en_GB", ""), ("es", "spanish"), ("pt_BR", "portuguese"), ("ar", "arabic"), ("ja", "")]
)
def test_a_language_is_searched_by_its_stems_where_there_are_any(tag: str, stemmer: str) -> None:
    assert tongue_of(tag).stemmer == stemmer
