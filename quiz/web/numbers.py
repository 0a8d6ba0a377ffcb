"""Numbers as people write them: 27.5, 27,5, 27 %, 27/40, in the digits of any script."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

SIGNS: Final = str.maketrans({"٫": ".", "٬": ",", "٪": "%", "⁄": "/", "∕": "/", "−": "-", "'": None, "’": None})
"""Signs of other scripts and keyboards; an apostrophe parts thousands in Switzerland."""
WRITTEN: Final = re.compile(r"(?P<value>[-+]?[\d.,]*\d[.,]?)(?:(?P<percent>%)|/(?P<of>\d+))?")
THOUSANDS: Final = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
"""One sign, and three digits behind it: a thousand in one country, decimals in another."""
GROUPED: Final = re.compile(r"[-+]?[1-9]\d{0,2}(?P<sign>[.,])\d{3}(?:(?P=sign)\d{3})*(?:(?!(?P=sign))[.,]\d+)?")
"""Thousands parted by one sign, and decimals behind the other."""


class Number(NamedTuple):
    """A number, and what it is a part of: 27 of 40, 27 of 100; None where nothing was said."""

    value: float
    of: float | None = None


@dataclass(eq=False)
class AmbiguousNumberError(ValueError):
    """The text may be a ``small`` number with decimals, or a ``large`` one with its thousands parted."""

    small: float
    large: float


def read_number(text: str) -> Number:
    """Return the number that a text writes.

    Raises ``AmbiguousNumberError`` where countries write two numbers that way, else ``ValueError`` for no number.
    """
    plain = _plain(text)
    found = WRITTEN.fullmatch(plain)
    if not found:
        raise ValueError(text)
    value = _value(found["value"])
    if found["percent"]:
        return Number(value, 100)
    return Number(value, float(found["of"])) if found["of"] and float(found["of"]) else Number(value)


def _plain(text: str) -> str:
    # NFKC would make "27½" a 271 over 2.
    halves = (str(unicodedata.numeric(sign))[1:] if unicodedata.category(sign) == "No" else sign for sign in text)
    folded = unicodedata.normalize("NFKC", "".join(halves)).translate(SIGNS)
    return "".join(sign for sign in folded if not unicodedata.category(sign).startswith(("Z", "C")))


def _value(text: str) -> float:
    # The number itself cannot tell which country its writer learned to count in.
    if THOUSANDS.fullmatch(text):
        raise AmbiguousNumberError(float(text.replace(",", ".")), float(re.sub("[.,]", "", text)))
    if grouped := GROUPED.fullmatch(text):
        text = text.replace(grouped["sign"], "")
    return float(text.replace(",", "."))
