"""What was measured on made-up respondents, as the method page quotes it.

Rule of this file: numbers only. ``python -m bench`` measures them anew and prints them beside their targets;
``tests/person/test_proof.py`` holds the two together.
"""

from dataclasses import dataclass
from typing import Final, NamedTuple


class Band(NamedTuple):
    """Of what is shown of a ``kind`` and called so firm: of 100, how many are said to be true, and how many are."""

    kind: str
    name: str
    said: int
    true: int


@dataclass(frozen=True)
class Proof:
    """Percentages, but for ``people``, ``tenth`` and ``stray`` (points), ``items`` (a number) and ``bands``."""

    people: int
    careless_full: int
    careless_short: int
    off_middle: int
    half_random: int
    genuine_full: int
    genuine_wide: int
    genuine_short: int
    firm_direction_full: int
    firm_direction_short: int
    firm_group_full: int
    firm_group_short: int
    bands: tuple[Band, ...]
    tenth: int
    stray: int
    shared_full: int
    shared_said: int
    shared_short: int
    first_letter: int
    letters_apart: int
    fit_short: int
    fit_sharpened: int
    fit_full: int
    kept: int
    items: int


@dataclass(frozen=True)
class Real:
    """What ``python -m bench.people`` measured on real people, and on made-up ones with an obvious career.

    ``people`` is their number; the rest are percentages: the least and most common first letter and direction, the
    career that leads a group near the top most often, firm directions by half of the items (said, and found again by
    the other half), the best 20 careers that the halves share (and were expected to), and for how many of the made-up
    people a right career, the obvious one, and its direction is shown; and who of the real ones has a firm direction.
    """

    people: int
    letter_least: int
    letter_most: int
    direction_least: int
    direction_most: int
    leader: int
    half_said: int
    half_came: int
    half_shared: int
    half_expected: int
    personas: int
    persona_careers: int
    persona_directions: int
    firm_direction: int


REAL: Final = Real(
    people=4404,
    letter_least=7,
    letter_most=28,
    direction_least=5,
    direction_most=45,
    leader=21,
    half_said=85,
    half_came=75,
    half_shared=35,
    half_expected=40,
    personas=82,
    persona_careers=60,
    persona_directions=92,
    firm_direction=76,
)
PROOF: Final = Proof(
    people=4000,
    careless_full=96,
    careless_short=96,
    off_middle=96,
    half_random=58,
    genuine_full=6,
    genuine_wide=0,
    genuine_short=21,
    firm_direction_full=82,
    firm_direction_short=73,
    firm_group_full=71,
    firm_group_short=59,
    bands=(
        Band("directions", "firm", 86, 85),
        Band("directions", "likely", 59, 59),
        Band("directions", "open", 39, 40),
        Band("groups", "firm", 84, 82),
        Band("groups", "likely", 59, 59),
        Band("groups", "open", 37, 37),
        Band("careers", "firm", 82, 79),
        Band("careers", "likely", 58, 57),
        Band("careers", "open", 31, 31),
    ),
    tenth=5,
    stray=14,
    shared_full=39,
    shared_said=40,
    shared_short=35,
    first_letter=85,
    letters_apart=81,
    fit_short=71,
    fit_sharpened=75,
    fit_full=78,
    kept=97,
    items=45,
)
