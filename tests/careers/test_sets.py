import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.sets import packed, unpacked
from quiz.content.fields import CONSONANTS

SYMBOL = st.builds("{}{}{}".format, st.sampled_from(CONSONANTS), st.integers(0, 9), st.sampled_from(CONSONANTS))


@given(st.sets(SYMBOL, max_size=60))
def test_a_set_reads_back_as_it_was_written_whatever_the_order(symbols: set[str]) -> None:
    assert set(unpacked(packed(symbols))) == symbols
    assert packed(sorted(symbols)) == packed(sorted(symbols, reverse=True))


def test_sixty_careers_take_less_than_a_hundred_signs() -> None:
    last = [f"Z{digit}{letter}" for digit in (7, 8, 9) for letter in CONSONANTS]
    assert len(packed(last)) <= 92


def test_a_set_once_given_out_is_the_same_for_ever() -> None:
    assert packed(["P1R", "G0P", "W4C"]) == "035FARR1T"
    assert unpacked("012") == ["B0D"]


@pytest.mark.parametrize("text", ["ZZZZ", "04ZZZZZZZZZZZZZZZZZZZZ", "U1", "é", "0133333333333"])
def test_what_is_no_set_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        unpacked(text)


@given(st.text(max_size=30))
def test_any_text_is_a_set_or_refused(text: str) -> None:
    try:
        found = unpacked(text)
    except ValueError:
        return
    assert len(found) <= 100
