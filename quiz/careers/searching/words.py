"""A text as plain words: small letters without accents, with symbols spelt out and without what says nothing."""

import re
import unicodedata
from typing import Final

WORD: Final = re.compile(r"[a-z0-9]+")
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
FILLERS: Final = frozenset(
    WORD.findall(
        """
        a about after all am an and any anything are as at be being by can career careers do does doing enjoy enjoys
        for from get good have i im in interest interested interests into involving is job jobs like look looking
        love loves me my of on or people person prefer really some someone something stuff that the their they thing
        things this to want wanna was we what where which who will with work working works would you your
        """
    )
)
"""Words that stand around what is meant, as in "I want to work with animals"."""


def words(text: str) -> list[str]:
    """Return all words of a text."""
    plain = unicodedata.normalize("NFKD", text.lower())
    for sign, spelt in SPELT.items():
        plain = plain.replace(sign, spelt)
    plain = LETTERS.sub(lambda found: re.sub(r"[.&/]", "", found[0]), plain)
    return WORD.findall(_without_accents(plain))


def telling(text: str) -> list[str]:
    """Return the words of a text without fillers, or all of them where nothing else is there."""
    every = words(text)
    return [word for word in every if word not in FILLERS] or every


def singular(word: str) -> str:
    """Return a word without the ending of the plural."""
    if len(word) > 3 and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "gas" and "bus" are no plurals
        return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return word


def _without_accents(text: str) -> str:
    # Hyphens of typography part words as the plain one does; what else is not ASCII falls away.
    return re.sub(r"[^\x00-\x7f]", lambda sign: "" if unicodedata.combining(sign[0]) else " ", text)
