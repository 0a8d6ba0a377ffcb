"""A text as plain words: small letters without accents, with symbols spelt out."""

import re
import unicodedata
from typing import Final

WORD: Final = re.compile(r"[^\W_]+")
LETTERS: Final = re.compile(r"\b[a-z](?:[.&/][a-z])+\b\.?")
"""Single letters with signs between, as in "I.T." and "R&D"."""
SPELT: Final = {
    "c++": " cplusplus ",
    "c#": " csharp ",
    ".net": " dotnet ",
    "'": "",
    "\N{RIGHT SINGLE QUOTATION MARK}": "",
}
"""Signs that are part of a word, spelt out; an apostrophe parts nothing."""


def plain_words(text: str) -> list[str]:
    """Return all words of a text."""
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
    for sign, spelt in SPELT.items():
        plain = plain.replace(sign, spelt)
    plain = LETTERS.sub(lambda found: re.sub(r"[.&/]", "", found[0]), plain)
    return WORD.findall(_without_accents(plain))


def singular(word: str) -> str:
    """Return a word without the ending of the plural."""
    if len(word) > 3 and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "gas" and "bus" are no plurals
        return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return word


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return re.sub(r"[^\x00-\x7f]", lambda sign: "" if unicodedata.combining(sign[0]) else sign[0], text)
