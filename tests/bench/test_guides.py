"""The quality sheet of the guides, and what it has to show of those that are shipped."""

import pytest

from bench.guides import plain, reading_ease, sheet
from quiz.content.guides import read_guide


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat. It was a fat cat.", 100, 122),
        ("Organizational responsibilities necessitate comprehensive documentation.", -300, 0),
    ],
)
def test_short_words_in_short_sentences_read_easily(text: str, least: float, most: float) -> None:
    assert least < reading_ease(text) < most


def test_bullets_are_sentences_and_links_are_their_words() -> None:
    text = "# A\n\n## What you do\n\n- **Mark** the [wall](/careers/actor)\n- Drill."
    assert plain(read_guide("a", text)) == "Mark the wall.\nDrill."


def test_the_shipped_guides_read_easily_and_do_not_repeat_each_other() -> None:
    figures = {figure.name: figure.value for figure in sheet()}
    assert figures["reading ease (Flesch), half of them"] >= 72
    assert figures["guides below 65"] <= 0.01 * figures["guides"] + 2
    assert figures["pairs of guides above 0.55 (TF-IDF)"] == 0
    assert figures["scenes that begin with the commonest two words"] <= 0.01 * figures["guides"]
