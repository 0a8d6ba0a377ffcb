"""A link for a class: what it presets, and a line that says what to do with the results.

The line is written by whoever gives the link, and anybody may give one. So that nobody is led astray by it, it may hold
no address and no number to call, in whatever spelling; pages show it as plain text, and as the words of somebody else.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import unquote, urlencode

from quiz.content.questions import ON_OFFER

LONGEST_LINE: Final = 120
LEVELS: Final = ("1", "2", "3", "4", "5")
DOTS: Final = str.maketrans(dict.fromkeys("\u3002\uff61\u2024\u00b7\u2022\u2027", "."))
"""Signs that browsers or readers take for the dot of an address."""
ADDRESS: Final = re.compile(
    r"""
      // | \\ | @ | \bwww\b | %[0-9a-f]{2} | [\[\]]  # what no such sentence needs
    | \b(?:https?|ftp|mailto|tel|sms|javascript|data)\s*:
    | \w\s*\.[^\W\d_]{2} | \w\s+\.\s*\w              # a dot between two words: example.org, example . org
    | (?:\d+\.){3}\d                                 # the number of a computer
    | \bdot\s+(?:com|org|net|edu|gov|info|io|co|uk|us|de)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
NUMBER: Final = re.compile(r"(?:\d[\s().+/-]*){7}")
"""So many digits are a number to call, or an account."""
DATE: Final = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)\b")


class Refused(StrEnum):
    """Why a line is not taken."""

    LONG = "long"
    ADDRESS = "address"
    NUMBER = "number"


@dataclass(frozen=True)
class Invitation:
    """What a link for a class presets: the questionnaire, the preparation (0: none), and the line ("" for none).

    ``refused`` says why the line that was written is not taken.
    """

    form: str = ON_OFFER[-1]
    have: int = 0
    back: str = ""
    refused: Refused | None = None

    @property
    def query(self) -> str:
        """The query of an address that presets all of it."""
        pairs = [("form", self.form), ("have", self.have or ""), ("back", "" if self.refused else self.back)]
        return f"?{urlencode([(name, value) for name, value in pairs if value])}"


def read_invitation(args: Mapping[str, str]) -> Invitation:
    """Read what was chosen for a link; what means nothing is left at what is usual."""
    form, have, back = args.get("form", ""), args.get("have", ""), plain(args.get("back", ""))
    return Invitation(
        form if form in ON_OFFER else ON_OFFER[-1], int(have) if have in LEVELS else 0, back, refused(back)
    )


def line_to_return(text: str) -> str:
    """Return the line of an address as it may be shown; "" for one that is not taken."""
    line = plain(text)
    return "" if refused(line) else line


def plain(text: str) -> str:
    """Return a text as people see it: one spelling of each sign, none that is unseen, single spaces."""
    # Twice as long is too long in any spelling, and no more of it is looked at.
    folded = unicodedata.normalize("NFKC", text[: 2 * LONGEST_LINE])
    seen = (
        " " if sign.isspace() else sign for sign in folded if sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    return " ".join("".join(seen).split())


def refused(line: str) -> Refused | None:
    """Say why a line is not taken, None if it is."""
    if len(line) > LONGEST_LINE:
        return Refused.LONG
    told = unquote(line).translate(DOTS)
    if ADDRESS.search(told):
        return Refused.ADDRESS
    return Refused.NUMBER if NUMBER.search(DATE.sub("", told)) else None
