"""What stands in a cell: an answer, a score, nothing, or something that is neither."""

import pyarrow as pa
import pytest

from quiz.cohort.cells import scores, states, whole_numbers
from quiz.cohort.scales import BAD, PERCENT, Range, Scale, number_in
from quiz.person.answers import LEFT_OUT

WORDS = ("Strongly dislike", "Dislike", "Not sure or it depends", "Like", "Strongly like")
ZERO, ONE, NEITHER = (Scale(WORDS, lowest) for lowest in (0, 1, None))


@pytest.mark.parametrize(
    ("text", "zero", "one"),
    [
        ("0", 0, BAD),
        ("1", 1, 0),
        ("4", 4, 3),
        ("5", BAD, 4),
        ("6", BAD, BAD),
        ("-1", BAD, BAD),
        (" 3 ", 3, 2),
        ("3.0", 3, 2),
        ("3,0", 3, 2),
        ("3.5", BAD, BAD),
        ("", LEFT_OUT, LEFT_OUT),
        (" ", LEFT_OUT, LEFT_OUT),
        (".", LEFT_OUT, LEFT_OUT),
        ("NA", LEFT_OUT, LEFT_OUT),
        ("nan", LEFT_OUT, LEFT_OUT),
        ("Like", 3, 3),
        ("strongly  DISLIKE", 0, 0),
        ("likes", BAD, BAD),
        ("é", BAD, BAD),
        ("1_0", BAD, BAD),
        ("inf", BAD, BAD),
    ],
)
def test_an_answer_is_read_by_the_scale_that_was_told(text: str, zero: int, one: int) -> None:
    for kind in (pa.string(), pa.binary(), pa.large_string()):
        column = pa.array([text, text, "3"], pa.string()).cast(kind)
        assert states(column, ZERO).tolist() == [zero, zero, 3]
        assert states(column, ONE).tolist() == [one, one, 2]


def test_without_a_scale_only_words_are_answers() -> None:
    assert states(pa.array(["Like", "3", None, ""]), NEITHER).tolist() == [3, BAD, LEFT_OUT, LEFT_OUT]
    assert NEITHER.reason("3") == "“3” is a number; say with --answers-from what the lowest answer is"


@pytest.mark.parametrize(
    "column",
    [
        pa.array([1, 5, None, 9, -300], pa.int64()),
        pa.array([1, 5, None, 9, -3], pa.int8()),
        pa.array([1.0, 5.0, None, 9.0, 2.5]),
        pa.array(["1", "5", None, "9", "x"]).dictionary_encode(),
        pa.array(["1", "5", None, "9", "x", "3"]).slice(0, 5),
        pa.array(["7", "1", "5", None, "9", "x"]).slice(1),
    ],
)
def test_columns_of_any_type_are_read_alike(column: "pa.Array[pa.Scalar[pa.DataType]]") -> None:
    assert states(column, ONE).tolist() == [0, 4, LEFT_OUT, BAD, BAD]


def test_a_column_without_rows_has_no_answers() -> None:
    assert states(pa.array([], pa.string()), ONE).tolist() == []
    assert states(pa.array([None, None], pa.string()), ONE).tolist() == [LEFT_OUT, LEFT_OUT]


def test_scores_are_read_to_a_tenth_of_a_percent_of_their_range() -> None:
    told = scores(pa.array(["0", "10", "12,5", "13.337", "20"]), Range(0, 20)).tolist()
    assert told == [0, 50, 62.5, 66.7, 100]
    assert scores(pa.array([12, 48]), Range(12, 48)).tolist() == [0, 100]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("130", "“130” lies outside of 0 to 100; another range is told with --scale LOWEST:HIGHEST"),
        ("-1", "“-1” lies outside of 0 to 100; another range is told with --scale LOWEST:HIGHEST"),
        ("high", "“high” is not a number"),
        ("NA", "is empty; a person needs all six scores"),
    ],
)
def test_what_is_no_score_is_told_why(text: str, reason: str) -> None:
    assert str(scores(pa.array([text]), PERCENT)[0]) == "nan"
    assert PERCENT.reason(text) == reason


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,234", None), ("1,2345", 1.2345), ("1.234", 1.234), ("1,2.3", None), ("nan", None), ("", None)],
)
def test_a_comma_that_may_part_thousands_is_not_guessed_at(text: str, number: float | None) -> None:
    assert number_in(text) == number


def test_whole_numbers_are_looked_for_among_anything() -> None:
    assert whole_numbers(pa.array(["0", "5", "5", "2.5", "Like", "", None])) == {0, 5}


def test_a_long_text_is_told_by_its_beginning() -> None:
    assert ONE.reason("x" * 99).startswith(f"“{'x' * 39}…” is no answer; answers are 1 to 5, or")
