import pytest

from quiz.careers.searching.words import plain_words, singular


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Café owners", ["cafe", "owners"]),
        ("Driver's helper", ["drivers", "helper"]),
        ("Driver\N{RIGHT SINGLE QUOTATION MARK}s helper", ["drivers", "helper"]),
        ("C++ and C#", ["cplusplus", "and", "csharp"]),
        ("R&D", ["rd"]),
        ("I.T. help", ["it", "help"]),
        ("A.I.", ["ai"]),
        ("X-ray", ["x", "ray"]),
        ("x\N{NON-BREAKING HYPHEN}ray", ["x", "ray"]),
        ("Arts & crafts", ["arts", "crafts"]),
        ("", []),
        ("!!!", []),
    ],
)
def test_a_text_falls_into_plain_words(text: str, found: list[str]) -> None:
    assert plain_words(text) == found


@pytest.mark.parametrize(
    ("word", "single"),
    [("owners", "owner"), ("secretaries", "secretary"), ("bus", "bus"), ("boss", "boss"), ("gas", "gas")],
)
def test_plurals_become_single(word: str, single: str) -> None:
    assert singular(word) == single
