import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.web.numbers import AmbiguousNumberError, Number, read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("27", Number(27)),
        ("27,", Number(27)),
        (".5", Number(0.5)),
        ("0.125", Number(0.125)),
        ("0,125", Number(0.125)),
        ("-3", Number(-3)),
        ("−3", Number(-3)),
        ("27 %", Number(27, 100)),
        ("27,5\N{NO-BREAK SPACE}%", Number(27.5, 100)),
        ("٪٢٧"[::-1], Number(72, 100)),
        ("27/40", Number(27, 40)),
        ("27 ⁄ 40", Number(27, 40)),
        ("1,055.50", Number(1055.5)),
        ("1.055,50", Number(1055.5)),
        ("1.000.000", Number(1_000_000)),
        ("1’055.5", Number(1055.5)),
        ("२७", Number(27)),
        ("27¼", Number(27.25)),
        ("1000", Number(1000)),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: Number) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "%", "27 %%", "27/", "/40", "1.2.3", "1,00,000", "twenty", "27 40/", "nan", "inf", "1e3", "--3"]
)
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):
        read_number(text)


@pytest.mark.parametrize(
    ("text", "small", "large"), [("1.000", 1, 1000), ("27,500", 27.5, 27500), ("999.999", 999.999, 999999)]
)
def test_a_number_that_two_countries_read_differently_is_asked_about(text: str, small: float, large: float) -> None:
    with pytest.raises(AmbiguousNumberError) as caught:
        read_number(text)
    assert (caught.value.small, caught.value.large) == (small, large)


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_an_error(text: str) -> None:
    try:
        found = read_number(text)
    except ValueError:
        return
    assert isinstance(found.value, float)
