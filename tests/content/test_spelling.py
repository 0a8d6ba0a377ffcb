"""British spelling from a list: words change, and nothing else does."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.content import yamlfile
from quiz.content.loading import Library
from quiz.content.spelling import Spelling, respelled
from tests.conftest import ROOT

WORDS = {
    "color": "colour",
    "center": "centre",
    "labor": "labour",
    "organization": "organisation",
    "training program": "training programme",
    "driver's license": "driving licence",
    "a license": "a licence",
    "that tires": "that tires",
    "tires": "tyres",
    "fulfill": "fulfil",
}
LIST = Spelling.model_validate(yamlfile.parse((ROOT / "translations/en_GB/spelling.yaml").read_text("utf-8")).data)
AMERICAN = re.compile(
    r"\b(?:\w*(?:color|behavior|neighbor|center|theater|pediatr|anesthe|orthoped|jewelr|skeptic|counselo|travele|modeli|"
    r"labele|defense|aluminum|airplane|catalog(?!u))\w*|labor\w{0,3}|(?:un|re)?gray\w*|mold\w*|plow\w*|licenses?|"
    r"(?!(?:\w*siz|priz|seiz))\w{3,}(?:iz|yz)(?:e[ds]?|ing|ations?))\b",
    re.IGNORECASE,
)
LEFT = {"license", "licenses", "colorado", "pediatric", "harmonized", "labor"}
"""Verbs, and names that begin a sentence or a line."""


@pytest.mark.parametrize(
    ("text", "british"),
    [
        ("The color of a center", "The colour of a centre"),
        ("Color first; COLOR, too", "Colour first; COLOUR, too"),
        ("Colorful centers", "Colorful centers"),
        ("The center's color-blind off-center", "The centre's colour-blind off-centre"),
        ("A training program, a program", "A training programme, a program"),
        ("Your driver's license", "Your driving licence"),
        ("States license nurses; get a license", "States license nurses; get a licence"),
        ("Work that tires you; new tires", "Work that tires you; new tyres"),
        ("They fulfill it", "They fulfil it"),
    ],
)
def test_words_take_their_other_spelling_and_keep_their_case(text: str, british: str) -> None:
    assert respelled(text, WORDS) == british


@pytest.mark.parametrize(
    "text",
    [
        "[red](/careers/color-mixer)",
        "https://example.org/color/center",
        "www.example.org/color",
        "color@example.org",
        "<a href='/color' class=\"center\">",
        "`color`",
        "%(color)s and {center}",
        "/careers/labor-relations",
        "color_of",
        "the Department of Labor",
        "the World Health Organization",
        "Center for Disease Control",
        "- **Labor Department**",
    ],
)
def test_links_code_places_for_values_and_names_stay(text: str) -> None:
    assert respelled(text, WORDS) == text


def test_what_stands_around_them_changes() -> None:
    text = "<b>Color</b> of [the center](/careers/center), `color`, %(color)s"
    assert respelled(text, WORDS) == "<b>Colour</b> of [the centre](/careers/center), `color`, %(color)s"


@given(st.text())
def test_without_a_list_nothing_changes_and_a_second_time_neither(text: str) -> None:
    assert respelled(text, {}) == text
    once = respelled(text, WORDS)
    assert respelled(once, WORDS) == once


def texts(library: Library) -> list[str]:
    file = library.careers_file
    found = [item.text for item in library.questions.items]
    for career in file.careers:
        found += [career.title, career.summary, *career.also]
    found += [section.text for guide in library.guides.values() for section in guide.sections]
    return found


@pytest.fixture(scope="module")
def changed(library: Library) -> Counter[str]:
    """What becomes of every word of the shipped content that changes, as "color > colour", and how often."""
    counts: Counter[str] = Counter()
    for text in texts(library):
        one, other = re.findall(r"[\w'’-]+|\W", text), re.findall(r"[\w'’-]+|\W", respelled(text, LIST.whole))
        if len(one) == len(other):
            counts.update(f"{a.lower()} > {b.lower()}" for a, b in zip(one, other, strict=True) if a != b)
    return counts


def test_the_words_that_change_are_known(changed: Counter[str]) -> None:
    assert changed["color > colour"] > 50
    assert changed["center > centre"] > 50
    assert changed["license > licence"] > 900
    assert changed["program > programme"] > 20
    known = [*LIST.words, *LIST.words.values()]
    whole = {part for phrase in known for part in re.findall(r"\w+", phrase)}
    for change in changed:
        one, other = (set(re.findall(r"\w+", part)) for part in change.split(" > "))
        assert (one ^ other) <= whole, change


def test_no_link_html_or_slug_of_the_shipped_content_is_touched(library: Library) -> None:
    fixed = re.compile(r"\]\([^)]*\)|<[^>]*>|https?://\S+|/careers/[\w-]+")
    for text in texts(library):
        assert fixed.findall(respelled(text, LIST.whole)) == fixed.findall(text)


def test_what_is_left_in_american_spelling_is_names_and_verbs(library: Library) -> None:
    """Whoever writes a new word that Britain spells otherwise finds it here, and puts it on the list."""
    left: set[str] = set()
    for text in texts(library):
        british = re.sub(r"\]\([^)]*\)", "]", respelled(text, LIST.whole))
        for found in AMERICAN.finditer(british):
            inside = british[: found.start()].rstrip(" ")[-1:].isalpha()
            if not (found[0][0].isupper() and inside):
                left.add(found[0].lower())
    assert left <= LEFT
