"""Rules that one entry alone cannot break: what must hold between the entries of a file, and between files.

Rule of this file: each check yields ``Finding`` values and stops at nothing, so that all mistakes are told at once.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from string import digits

from quiz.content.models import (
    CONSONANTS,
    ITEM_WORDS,
    ON_OFFER,
    Career,
    CareersFile,
    Item,
    Pay,
    Questionnaire,
    Questions,
)
from quiz.content.yamlfile import Loc
from quiz.riasec import TYPES

FOR = re.compile(r"\b(?:like|love|enjoy)\b", re.IGNORECASE)
AGAINST = re.compile(r"\b(?:dislike|hate|not like|not enjoy)\b", re.IGNORECASE)
EARNED = {"year": (2_000, 5_000_000), "hour": (1, 2_000)}
"""US dollars between which pay lies: below is what a slip in the thousands makes, above what nobody is paid."""
LISTY = re.compile(r"\b(?:Except|All Other)\b|,.*,", re.IGNORECASE)


@dataclass(frozen=True)
class Finding:
    """Something wrong at a place in a file: what, and what to write instead."""

    loc: Loc
    problem: str
    remedy: str


def normalised(text: str) -> str:
    """Return what is left of a text for telling twins: letters and digits, without case, width or accents' forms."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def questions_findings(questions: Questions) -> Iterator[Finding]:
    """Check items and questionnaires against each other."""
    yield from _twins(("scale",), None, questions.scale, "an answer of its own")
    yield from _twins(("items",), "text", [item.text for item in questions.items], "another activity")
    yield from _scale(questions.scale)
    offered = {each.id for each in questions.questionnaires if not each.retired}
    for name in ON_OFFER:
        if name not in offered:
            problem = f"there is no questionnaire {name!r} on offer"
            yield Finding(("questionnaires",), problem, f"add one with the id {name}, or take `retired: true` from it")
    yield from _unique(("items",), "id", [item.id for item in questions.items], "an id of its own")
    heads = [each.head for each in questions.questionnaires]
    yield from _unique(("questionnaires",), "version", heads, "the next version number")
    for place, item in enumerate(questions.items):
        if len(item.text.split()) > ITEM_WORDS:
            problem = f"the text has {len(item.text.split())} words"
            yield Finding(("items", place, "text"), problem, f"say it in at most {ITEM_WORDS}")
    bank = {item.id: item for item in questions.items}
    for place, questionnaire in enumerate(questions.questionnaires):
        yield from _questionnaire(("questionnaires", place, "items"), questionnaire, bank)


def _scale(labels: Iterable[str]) -> Iterator[Finding]:
    """Tell a scale that runs the wrong way, as far as English words show it: first disliked, then liked."""
    words = list(labels)
    # "Not sure" holds neither word; "dislike" holds both, so what is against is looked for first.
    no = [place for place, label in enumerate(words) if AGAINST.search(label)]
    yes = [place for place, label in enumerate(words) if FOR.search(label) and place not in no]
    if no and yes and max(no) > min(yes):
        yield Finding(("scale",), "the answers run from liking to disliking", "put the strongest dislike first")


def _questionnaire(loc: Loc, questionnaire: Questionnaire, bank: dict[str, Item]) -> Iterator[Finding]:
    yield from _unique(loc, None, questionnaire.items, "each item once")
    unknown = [(place, name) for place, name in enumerate(questionnaire.items) if name not in bank]
    for place, name in unknown:
        yield Finding((*loc, place), f"there is no item {name!r}", "add it to the items, or take it out here")
    if unknown:
        return
    types = [bank[name].type for name in questionnaire.items]
    for place, (before, here) in enumerate(pairwise(types), 1):
        if before == here:
            yield Finding((*loc, place), f"two {here} items follow each other", "let the types rotate")
    counts = Counter(types)
    if len({counts[kind] for kind in TYPES}) != 1:
        told = ", ".join(f"{kind} {counts[kind]}" for kind in TYPES)
        yield Finding(loc, f"the types have unequal numbers of items ({told})", "give each type the same number")


def careers_findings(file: CareersFile) -> Iterator[Finding]:
    """Check the careers against each other and against the families."""
    careers = file.careers
    yield from _unique(("careers",), "slug", [career.slug for career in careers], "a slug of its own")
    yield from _symbols([career.symbol for career in careers])
    yield from _twins(("careers",), "title", [career.title for career in careers], "a title of its own")
    yield from _sources(file)
    own = [career.onet if career.part_of is None else career.slug for career in careers]
    yield from _unique(("careers",), "onet", own, "a part_of line, if the career is a part of the other one")
    slugs = {career.slug for career in careers}
    for place, career in enumerate(careers):
        for loc, problem, remedy in _career(career, slugs, file.families):
            yield Finding(("careers", place, *loc), problem, remedy)


def _symbols(given: list[str]) -> Iterator[Finding]:
    """Ask for the symbols that are missing or stand twice, and offer free ones."""
    free = ("".join(signs) for signs in product(CONSONANTS, digits, CONSONANTS) if "".join(signs) not in given)
    for place, symbol in enumerate(given):
        if not symbol or symbol in given[:place]:
            problem = f"the symbol {symbol} stands twice" if symbol else "the symbol is missing"
            loc: Loc = ("careers", place, "symbol") if symbol else ("careers", place)
            yield Finding(loc, problem, f"write `symbol: {next(free)}`, which is free")


def _career(career: Career, slugs: set[str], families: Iterable[str]) -> Iterator[tuple[Loc, str, str]]:
    if career.family not in families:
        yield ("family",), f"there is no family {career.family!r}", f"write one of: {', '.join(families)}"
    if LISTY.search(career.title):
        yield ("title",), f"{career.title!r} is not how a person says it", "name the work without a list or 'except'"
    if career.part_of == career.slug:
        yield ("part_of",), "a career is no part of itself", "write the slug of the wider career, or take it out"
    elif career.part_of is not None and career.part_of not in slugs:
        yield ("part_of",), f"there is no career {career.part_of!r}", "write the slug of a career in this file"
    yield from _figures(career, slugs)


def _figures(career: Career, slugs: set[str]) -> Iterator[tuple[Loc, str, str]]:
    for place, slug in enumerate(career.figures.related):
        if slug not in slugs or slug == career.slug:
            problem = "a career is not related to itself" if slug == career.slug else f"there is no career {slug!r}"
            yield ("figures", "related", place), problem, "run `sixways update`"
    if len(set(career.figures.profile)) == 1:
        yield ("figures", "profile"), "six equal numbers have no shape", "give the six ratings of the source"
    lists = {("also",): career.also, ("goals",): map(str, career.goals), ("figures", "related"): career.figures.related}
    for loc, values in lists.items():
        for found in _twins(loc, None, list(values), "each once"):
            yield found.loc, found.problem, found.remedy
    pay = career.figures.pay
    if pay:
        yield from _earned(pay)
    if pay and not (pay.low or pay.median) <= pay.median <= (pay.high or pay.median):
        yield ("figures", "pay"), "low, median and high are out of order", "give them in rising order"


def _earned(pay: Pay) -> Iterator[tuple[Loc, str, str]]:
    least, most = EARNED[pay.per]
    for name in ("low", "median", "high"):
        amount = getattr(pay, name)
        if amount is not None and not least <= amount <= most:
            problem = f"nobody earns {amount:g} dollars {'an' if pay.per == 'hour' else 'a'} {pay.per}"
            yield ("figures", "pay", name), problem, "write the amount in full, without signs between the thousands"


def _sources(file: CareersFile) -> Iterator[Finding]:
    outlook = file.sources.outlook
    if outlook.to is None:
        yield Finding(("sources", "outlook"), "the year to which the projection goes is missing", "add it as `to`")
    for name, source in file.sources:
        if source.to is not None and source.to <= source.year:
            problem = f"it ends in {source.to}, before or when it begins"
            yield Finding(("sources", name, "to"), problem, f"give a year after {source.year}")


def _twins(loc: Loc, key: str | None, values: Sequence[str], remedy: str) -> Iterator[Finding]:
    """Tell values that a reader would take for the same."""
    first: dict[str, str] = {}
    for place, value in enumerate(values):
        plain = normalised(value)
        if plain in first:
            where: Loc = (*loc, place) if key is None else (*loc, place, key)
            yield Finding(where, f"{value!r} stands twice (first as {first[plain]!r})", f"give {remedy}")
        first.setdefault(plain, value)


def _unique(loc: Loc, key: str | None, values: Iterable[str], remedy: str) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for place, value in enumerate(values):
        if value in first:
            where: Loc = (*loc, place) if key is None else (*loc, place, key)
            name = "entry" if key is None else key
            yield Finding(
                where, f"{name} {value!r} stands twice (first as number {first[value] + 1})", f"give {remedy}"
            )
        first.setdefault(value, place)
