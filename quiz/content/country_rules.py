"""Rules that one figure of a country's file alone cannot break: what must hold between them, and with the careers."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from statistics import median
from typing import Final

from quiz.content.careers import CareersFile
from quiz.content.countries import HOME, Country, PayGroup
from quiz.content.findings import Finding
from quiz.content.nearest import nearest

CODE: Final = re.compile("[a-z]{2}")
APART: Final = 25
"""How many times the middle of all medians one may be: a slip in the thousands is farther off."""


def name_findings(name: str) -> Iterator[Finding]:
    """Tell a file that is not named after a country, or after the one of careers.yaml."""
    if not CODE.fullmatch(name):
        yield Finding((), f"{name!r} is no code of a country", "name it after one, in two small letters, as in gb.yaml")
    elif name.upper() == HOME:
        yield Finding((), f"the pay of {HOME} stands in careers.yaml", "take this file out")


def country_findings(country: Country, file: CareersFile | None) -> Iterator[Finding]:
    """Check the pay of a country in itself, and its careers against those of the catalogue."""
    if any(one >= other for one, other in pairwise(country.steps)):
        yield Finding(("steps",), "the amounts are out of order", "give each once, in rising order")
    yield from _groups(country.groups)
    yield from _careers(country, file)


def _groups(groups: Mapping[str, PayGroup]) -> Iterator[Finding]:
    middle = median(group.median for group in groups.values())
    for code, group in groups.items():
        if not (group.low or group.median) <= group.median <= (group.high or group.median):
            yield Finding(("groups", code), "low, median and high are out of order", "give them in rising order")
        if not middle / APART <= group.median <= middle * APART:
            problem = f"the median {group.median:g} is far from all others"
            yield Finding(("groups", code, "median"), problem, "write the amount in full, in the unit of `per`")


def _careers(country: Country, file: CareersFile | None) -> Iterator[Finding]:
    slugs = [career.slug for career in file.careers] if file else []
    for slug, place in country.careers.items():
        if place.group not in country.groups:
            near = nearest(place.group, country.groups)
            remedy = f"write {near!r}" if near else "add it to `groups`"
            yield Finding(("careers", slug, "group"), f"there is no group {place.group!r}", remedy)
        if file and slug not in slugs:
            near = nearest(slug, slugs)
            yield Finding(("careers", slug), f"there is no career {slug!r}", f"write {near}" if near else "take it out")
    used = {place.group for place in country.careers.values()}
    for code in country.groups:
        if code not in used:
            yield Finding(("groups", code), "no career is counted in this group", "take it out, or add it to a career")
