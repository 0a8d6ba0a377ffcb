import pytest

from quiz.careers.searching.abroad import MOST, index_of

NAMES = {
    "nurse": ["Krankenschwester Allgemeine Krankenpflege", "Registered nurse", "enfermero o enfermera titulada"],
    "aide": ["Krankenschwester", "Nurse's aide"],
    "gone": ["Krankenschwester"],
}
INDEX = index_of(NAMES, {"nurse": 0, "aide": 1}, [0.9, 0.4])


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        (("krankenschwester",), [1, 0]),
        (("registered", "nurse"), [0]),
        (("nurse",), [0]),
        (("krankenschwester", "allgemeine"), [0]),
        (("allgemeine",), None),
        (("enfermero",), [0]),
        (("enfermera", "titulada"), [0]),
    ],
)
def test_a_career_is_found_by_whole_names_and_by_their_first_and_last_words(
    words: tuple[str, ...], rows: list[int] | None
) -> None:
    assert INDEX.get(words) == rows


def test_of_many_careers_that_share_a_word_the_likeliest_are_found() -> None:
    names = {str(row): [f"technicien {row}"] for row in range(30)}
    index = index_of(names, {str(row): row for row in range(30)}, [row / 30 for row in range(30)])
    assert index["technicien",] == list(range(29, 29 - MOST, -1))
