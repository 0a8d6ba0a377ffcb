"""A visitor's choices read from an address; what is unknown is named and otherwise left aside."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final, Literal

from quiz.careers.filters import (
    GROWTHS,
    JOINT,
    LONGEST,
    MOST_ASIDE,
    MOST_KEPT,
    NONE,
    PAYS,
    PLAIN,
    SORTS,
    STEP,
    Done,
    Filters,
)
from quiz.careers.invitation import LEVELS, line_to_return
from quiz.careers.sets import unpacked
from quiz.riasec import Type

LONGEST_QUERY: Final = 100
LONGEST_SET: Final = 400
BETWEEN: Final = re.compile(r"[^\w-]+")
"""What parts the names of several careers: a full stop in addresses of ours, anything in a text."""
LISTS: Final[tuple[Literal["keep", "aside"], ...]] = ("keep", "aside")

Values = Mapping[str, Sequence[str]]
"""The values in an address by name."""
Lists = Mapping[str, Collection[str]]
"""The keys of the lists that there are, by the name that addresses have for their kind."""
Symbols = Mapping[str, str]
"""The symbol of each career by every name it has in addresses: its slug, and the symbol itself."""


def read_filters(args: Values, lists: Lists, careers: Symbols) -> Filters:
    """Read a visitor's choices from an address; ``lists`` are the keys of what can be browsed by, by their kind."""
    if not args:
        return NONE
    unknown: list[str] = []

    def known(name: str, allowed: Collection[str], most: int = 9) -> list[str]:
        values = [value for value in dict.fromkeys(args.get(name, ())) if value]
        taken = [value for value in values if value in allowed][:most]
        unknown.extend(f"{name}={value[:LONGEST_QUERY]}" for value in values if value not in taken)
        return taken

    def one(name: str, allowed: Collection[str]) -> str:
        return next(iter(known(name, allowed, 1)), "")

    off = _taken_off(args, careers)
    # Links carry what is set aside as a set; a button adds one career by its symbol.
    aside = _out(args, careers, unknown) + _careers("aside", args, careers, unknown)
    aside = sorted(symbol for symbol in set(aside) if off != ("aside", symbol))
    # A career that is set aside is not kept too, whichever came last.
    gone = {*aside, off[1] if off and off[0] == "keep" else ""}
    keep = [symbol for symbol in _careers("keep", args, careers, unknown) if symbol not in gone]
    return Filters(
        levels=tuple(sorted(int(level) for level in known("level", LEVELS))),
        family=one("family", lists.get("family", ())),
        group=one("group", lists.get("group", ())),
        area=one("interest", lists.get("interest", ())),
        way=one("way", lists.get("way", ())),
        pay=int(one("pay", lists.get("pay", list(map(str, PAYS)))) or 0),
        growth=one("growth", GROWTHS),
        kind=one("type", list(Type)),
        sort=one("sort", SORTS),
        query=" ".join(" ".join(args.get("q", ())).split())[:LONGEST_QUERY].rstrip(),
        show=_rows(next(iter(args.get("show", ())), "")),
        plain=bool(one("list", (PLAIN,))),
        have=int(one("have", LEVELS) or 0),
        keep=tuple(keep[:MOST_KEPT]),
        aside=tuple(aside[:MOST_ASIDE]),
        full=len(keep) > MOST_KEPT,
        crowded=len(aside) > MOST_ASIDE,
        unknown=tuple(unknown),
        done=_done(args, careers, {"keep": keep[:MOST_KEPT], "aside": aside[:MOST_ASIDE]}),
        back=line_to_return(next(iter(args.get("back", ())), "")),
    )


def list_in(text: str, careers: Symbols) -> list[str]:
    """Return the symbols that stand by themselves in a text, as behind a code that was written down with a list."""
    words = dict.fromkeys(BETWEEN.split(text.upper()))
    return [word for word in words if careers.get(word) == word]


def _careers(name: str, args: Values, careers: Symbols, unknown: list[str]) -> list[str]:
    words = [word for value in args.get(name, ()) for word in BETWEEN.split(value) if word]
    # Links of earlier days name careers by their slugs, and people write symbols in small letters.
    found = {word: careers.get(word) or careers.get(word.upper(), "") for word in words}
    unknown.extend(f"{name}={word[:LONGEST_QUERY]}" for word, symbol in found.items() if not symbol)
    return list(dict.fromkeys(symbol for symbol in found.values() if symbol))


def _out(args: Values, careers: Symbols, unknown: list[str]) -> list[str]:
    """Return the set of careers that an address leaves out; those that are gone are gone from it too."""
    found: list[str] = []
    for value in args.get("out", ()):
        try:
            found += [symbol for symbol in unpacked(value[:LONGEST_SET]) if symbol in careers]
        except ValueError:
            unknown.append(f"out={value[:LONGEST_QUERY]}")
    return found


def _taken_off(args: Values, careers: Symbols) -> tuple[str, str] | None:
    """Return the list and the career that a button or a link takes off."""
    name, _, value = next(iter(args.get("off", ())), "").partition(JOINT)
    symbol = careers.get(value)
    return (name, symbol) if symbol and name in LISTS else None


def _rows(text: str) -> int:
    asked = int(text) if text.isdecimal() and len(text) < 5 else STEP  # noqa: PLR2004 - four digits are plenty
    # Whoever writes a number into the address gets no page that takes a minute to load.
    return min(max(STEP, asked), LONGEST)


def _done(args: Values, careers: Symbols, lists: Mapping[str, Sequence[str]]) -> Done | None:
    """Tell what was done last: a button sends a career besides the list that is there."""
    for name in LISTS:
        values = args.get(name, ())
        if (len(values) > 1 or name == "aside") and values and (symbol := careers.get(values[-1])) in lists[name]:
            return Done(name, str(symbol), on=True)
    off = _taken_off(args, careers)
    return Done("keep" if off[0] == "keep" else "aside", off[1], on=False) if off else None
