"""The name that was probably meant where one is not known, for every message that offers it."""

from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz, process

ALIKE: Final = 60
"""Percent of the letters that must agree."""


def nearest(name: str, known: Iterable[str], alike: int = ALIKE) -> str | None:
    """Return the name that was probably meant, or None if no known one is alike."""
    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=alike)
    return found[0] if found else None
