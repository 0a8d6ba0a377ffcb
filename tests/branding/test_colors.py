import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.branding.colors import LIGHT_TEXT, PAGES, TEXT, Colors, contrast, read_colors, text_on
from quiz.branding.wrong import WrongValueError
from tests.conftest import ROOT

HEXES = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_contrast_is_counted_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#0000ff", "#ffffff") == pytest.approx(8.59, abs=0.005)


@given(HEXES, HEXES)
def test_contrast_is_the_same_from_both_sides_and_never_below_one(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one) >= 1


@given(HEXES)
def test_a_field_that_is_taken_can_be_read_on(color: str) -> None:
    if contrast(color, LIGHT_TEXT) >= TEXT:
        assert read_colors({"field": color}).field == color
    else:
        with pytest.raises(WrongValueError):
            read_colors({"field": color})


@given(HEXES)
def test_the_text_on_an_accent_is_the_one_that_reads_better(color: str) -> None:
    assert contrast(color, text_on(color)) == max(contrast(color, each) for each in PAGES.values())


def test_the_message_names_the_measured_contrast_and_the_kind_of_page() -> None:
    with pytest.raises(WrongValueError) as told:
        read_colors({"field": "#0b3b4a", "accent": "#0b3b4a"})
    ((key, problem),) = told.value.problems
    assert key == "accent"
    measured = "#0b3b4a has a contrast of 1.51 to the page (#15112a) on dark pages"
    assert problem == f"{measured}; write a lighter color as dark_accent, for at least 3.0"


def test_what_is_not_given_for_dark_pages_is_that_of_light_ones() -> None:
    colors = read_colors({"field": "#0B3B4A", "accent": "#0b6e4f", "dark_accent": "#7fd8b4"})
    assert colors.schemes == {"light": ("#0b3b4a", "#0b6e4f"), "dark": ("#0b3b4a", "#7fd8b4")}
    assert read_colors({}) == Colors()


@pytest.mark.parametrize(
    ("given_", "told"),
    [
        ({"field": "navy"}, "'navy' is no color; write a number sign and six hexadecimal digits, as in #1a1630"),
        ({"field": "#12345"}, "'#12345' is no color"),
        ({"field": 5}, "5 is no color"),
        ({"filed": "#123456"}, "there is no such color; there are field, accent, dark_field, dark_accent"),
        ("#123456", "a table of colors is wanted"),
        ({"field": "#777777", "dark_field": "#111111"}, "#777777 has a contrast of 4.4"),
        ({"field": "#111111", "dark_field": "#ffffff"}, "on dark pages; write a darker color"),
    ],
)
def test_a_color_that_cannot_be_is_told_with_what_to_write(given_: object, told: str) -> None:
    with pytest.raises(WrongValueError) as caught:
        read_colors(given_)
    assert told in " / ".join(problem for _, problem in caught.value.problems)


def test_the_colors_of_the_pages_are_those_of_the_stylesheet() -> None:
    style = (ROOT / "quiz" / "web" / "static" / "sixways.css").read_text()
    assert re.findall(r"--paper: (#\w+)", style) == list(PAGES.values())
    assert f".fN {{ --field: var(--night); --on: {LIGHT_TEXT}; }}" in style
