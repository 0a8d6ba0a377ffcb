"""Rules that one entry of careers.yaml alone cannot break: what must hold between them."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product
from string import digits

from quiz.content.careers import ONE_OR_TWO, SHARES, Career, CareersFile, Pay, Schooling
from quiz.content.fields import CONSONANTS
from quiz.content.findings import Finding, normalised, twins, unique
from quiz.content.yamlfile import Loc

EARNED = {"year": (2_000, 5_000_000), "hour": (1, 2_000)}
"""US dollars between which pay lies: below is what a slip in the thousands makes, above what nobody is paid."""
GROUP = (3, 25)
"""Careers in a group: with fewer nothing is compared, with more nobody looks through them."""
DIRECTION = 120
"""Careers in a direction at most: a third of all would be no direction."""
MANY = 100
"""A catalogue of so many careers has groups that are no accident."""
LISTY = re.compile(r"\b(?:Except|All Other)\b|,.*,", re.IGNORECASE)


def careers_findings(file: CareersFile) -> Iterator[Finding]:
    """Check the careers against each other and against what they are ordered by."""
    careers = file.careers
    yield from unique(("careers",), "slug", [career.slug for career in careers], "a slug of its own")
    yield from _symbols([career.symbol for career in careers])
    for key in ("title", "summary"):
        yield from twins(("careers",), key, [getattr(career, key) for career in careers], f"a {key} of its own")
    yield from _released(file)
    yield from _sources(file)
    yield from _groups(file)
    yield from _directions(file)
    yield from _nearest(file)
    own = [career.onet if career.part_of is None else career.slug for career in careers]
    yield from unique(("careers",), "onet", own, "a part_of line, if the career is a part of the other one")
    slugs = {career.slug for career in careers}
    for place, career in enumerate(careers):
        for loc, problem, remedy in (*_career(career, slugs, file), *_words(career)):
            yield Finding(("careers", place, *loc), problem, remedy)


def _symbols(given: list[str]) -> Iterator[Finding]:
    """Ask for the symbols that are missing or stand twice, and offer free ones."""
    free = ("".join(signs) for signs in product(CONSONANTS, digits, CONSONANTS) if "".join(signs) not in given)
    for place, symbol in enumerate(given):
        if not symbol or symbol in given[:place]:
            problem = f"the symbol {symbol} stands twice" if symbol else "the symbol is missing"
            loc: Loc = ("careers", place, "symbol") if symbol else ("careers", place)
            yield Finding(loc, problem, f"write `symbol: {next(free)}`, which is free")


def _groups(file: CareersFile) -> Iterator[Finding]:
    """Tell groups that are too small or too large to look through; small catalogues may have small groups."""
    counts = Counter(career.group for career in file.careers)
    least = GROUP[0] if len(file.careers) >= MANY else 1
    for slug in file.groups:
        if not least <= counts[slug] <= GROUP[1]:
            problem = f"the group has {counts[slug]} careers"
            yield Finding(("groups", slug), problem, f"give it {least} to {GROUP[1]}, or take it out")


def _directions(file: CareersFile) -> Iterator[Finding]:
    """Tell groups that stand in no direction or in two, and directions that are too wide."""
    counts = Counter(career.group for career in file.careers)
    taken: dict[str, str] = {}
    for key, direction in file.directions.items():
        for place, slug in enumerate(direction.groups):
            loc = ("directions", key, "groups", place)
            if slug not in file.groups:
                yield Finding(loc, f"there is no group {slug!r}", f"write one of: {', '.join(file.groups)}")
            if slug in taken:
                yield Finding(loc, f"the group {slug!r} stands in {taken[slug]!r} too", "take it out here, or there")
            taken[slug] = key
        if (size := sum(counts[slug] for slug in direction.groups)) > DIRECTION:
            problem = f"the direction has {size} careers"
            yield Finding(("directions", key), problem, f"give it groups with {DIRECTION} careers at most")
    for slug in file.groups:
        if slug not in taken:
            yield Finding(("groups", slug), "no direction has this group", "add it to the `groups` of one of them")


def _nearest(file: CareersFile) -> Iterator[Finding]:
    slugs = {career.slug for career in file.careers}
    names = {normalised(name) for career in file.careers for name in (career.title, *career.also, *career.find)}
    for word, nearest in file.nearest.items():
        for place, slug in enumerate(nearest.near):
            if slug not in slugs:
                yield Finding(("nearest", word, "near", place), f"there is no career {slug!r}", "write another slug")
        if normalised(word) in names:
            yield Finding(("nearest", word), f"a career is called {word!r}", "take it out here, or there")


def _words(career: Career) -> Iterator[tuple[Loc, str, str]]:
    """Tell words that say nothing new."""
    if career.summary.endswith((".", "!")) or not career.summary[0].isupper():
        yield ("summary",), "it is not written like the others", "begin with a capital, and end without a full stop"
    if normalised(career.title) in normalised(career.summary):
        yield ("summary",), "it repeats the title", "say what the person does"
    names = {normalised(name) for name in (career.title, *career.also)}
    for place, word in enumerate(career.find):
        if normalised(word) in names:
            yield ("find", place), f"{word!r} is a title of this career", "take it out: titles are searched anyway"


def _career(career: Career, slugs: set[str], file: CareersFile) -> Iterator[tuple[Loc, str, str]]:
    for key, known in (("family", file.families), ("group", file.groups)):
        if (slug := getattr(career, key)) not in known:
            yield (key,), f"there is no {key} {slug!r}", f"write one of: {', '.join(known)}"
    if LISTY.search(career.title):
        yield ("title",), f"{career.title!r} is not how a person says it", "name the work without a list or 'except'"
    if career.part_of == career.slug:
        yield ("part_of",), "a career is no part of itself", "write the slug of the wider career, or take it out"
    elif career.part_of is not None and career.part_of not in slugs:
        yield ("part_of",), f"there is no career {career.part_of!r}", "write the slug of a career in this file"
    if len(career.areas) != len(file.areas):
        problem = f"there are {len(career.areas)} ratings for {len(file.areas)} areas of interest"
        yield ("interests",), problem, "run `sixways update`, or rate each area from 1 to 7 in the order of `areas`"
    for place, skill in enumerate(career.figures.skills):
        if skill not in file.skills:
            yield ("figures", "skills", place), f"{skill!r} has no plain words", "add them to `skills` at the top"
    yield from _figures(career, slugs)


def _figures(career: Career, slugs: set[str]) -> Iterator[tuple[Loc, str, str]]:
    for place, slug in enumerate(career.figures.related):
        if slug not in slugs or slug == career.slug:
            problem = "a career is not related to itself" if slug == career.slug else f"there is no career {slug!r}"
            yield ("figures", "related", place), problem, "run `sixways update`"
    if len(set(career.figures.profile)) == 1:
        yield ("figures", "profile"), "six equal numbers have no shape", "give the six ratings of the source"
    if career.figures.level_from and career.figures.level != ONE_OR_TWO[1]:
        yield ("figures", "level_from"), f"level {career.figures.level} is no other level too", "take it away"
    if career.figures.schooling:
        yield from _schooled(career.figures.schooling)
    lists = {
        ("also",): career.also,
        ("find",): career.find,
        ("goals",): map(str, career.goals),
        ("figures", "related"): career.figures.related,
    }
    for loc, values in lists.items():
        for found in twins(loc, None, list(values), "each once"):
            yield found.loc, found.problem, found.remedy
    pay = career.figures.pay
    if pay:
        yield from _earned(pay)
    if pay and not (pay.low or pay.median) <= pay.median <= (pay.high or pay.median):
        yield ("figures", "pay"), "low, median and high are out of order", "give them in rising order"


def _schooled(shares: tuple[int, ...]) -> Iterator[tuple[Loc, str, str]]:
    if len(shares) != len(Schooling):
        problem = f"there are {len(shares)} shares for {len(Schooling)} steps of education"
        yield ("figures", "schooling"), problem, "run `sixways update`"
    elif not SHARES[0] <= sum(shares) <= SHARES[1]:
        yield ("figures", "schooling"), f"the shares add up to {sum(shares)}, not 100", "run `sixways update`"


def _earned(pay: Pay) -> Iterator[tuple[Loc, str, str]]:
    if pay.per not in EARNED:
        yield ("figures", "pay", "per"), f"pay by the {pay.per} is for other countries", "write year or hour"
        return
    least, most = EARNED[pay.per]
    for name in ("low", "median", "high"):
        amount = getattr(pay, name)
        if amount is not None and not least <= amount <= most:
            problem = f"nobody earns {amount:g} dollars {'an' if pay.per == 'hour' else 'a'} {pay.per}"
            yield ("figures", "pay", name), problem, "write the amount in full, without signs between the thousands"


def _released(file: CareersFile) -> Iterator[Finding]:
    try:
        date.fromisoformat(file.released or "2000-01-01")
    except ValueError:
        yield Finding(("released",), f"there is no day {file.released}", "write a day of the calendar")


def _sources(file: CareersFile) -> Iterator[Finding]:
    outlook = file.sources.outlook
    if outlook.to is None:
        yield Finding(("sources", "outlook"), "the year to which the projection goes is missing", "add it as `to`")
    for name, source in file.sources:
        if source.to is not None and source.to <= source.year:
            problem = f"it ends in {source.to}, before or when it begins"
            yield Finding(("sources", name, "to"), problem, f"give a year after {source.year}")
