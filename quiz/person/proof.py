"""What was measured on made-up respondents, as the method page quotes it.

Rule of this file: numbers only. ``python -m bench`` measures them anew and prints them beside their targets;
``tests/test_proof.py`` holds the two together.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Proof:
    """Percentages, but for ``people``, ``tenth`` and ``stray`` (points) and ``items`` (a number of items)."""

    people: int
    careless_full: int
    careless_short: int
    off_middle: int
    half_random: int
    genuine_full: int
    genuine_wide: int
    genuine_short: int
    firm_said: int
    firm_came: int
    likely_said: int
    likely_came: int
    open_said: int
    open_came: int
    seldom_said: int
    seldom_came: int
    tenth: int
    stray: int
    shared_full: int
    shared_short: int
    first_letter: int
    letters_apart: int
    fit_short: int
    fit_sharpened: int
    fit_full: int
    kept: int
    items: int


PROOF: Final = Proof(
    people=4000,
    careless_full=96,
    careless_short=96,
    off_middle=96,
    half_random=72,
    genuine_full=12,
    genuine_wide=3,
    genuine_short=36,
    firm_said=83,
    firm_came=84,
    likely_said=59,
    likely_came=60,
    open_said=31,
    open_came=32,
    seldom_said=10,
    seldom_came=12,
    tenth=3,
    stray=8,
    shared_full=36,
    shared_short=28,
    first_letter=91,
    letters_apart=81,
    fit_short=77,
    fit_sharpened=83,
    fit_full=86,
    kept=97,
    items=44,
)
