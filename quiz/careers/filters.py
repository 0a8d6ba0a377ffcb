"""What a visitor wants of a list of careers, read from the address and written back to it.

What it is narrowed down to, which preparation the visitor has, which careers are kept and which set aside.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlencode

from quiz.riasec import Type

STEP: Final = 20
LEVELS: Final = ("1", "2", "3", "4", "5")
LONGEST_QUERY: Final = 100
MOST_KEPT: Final = 12
MOST_ASIDE: Final = 60
PLAIN: Final = "plain"


@dataclass(frozen=True)
class Filters:
    """Preparation levels, family, leading type and words looked for (empty: any), and how many rows to show.

    ``plain`` asks for the ranking as it is, ``have`` is the preparation level that the visitor has or plans (0: not
    said), ``keep`` and ``aside`` are careers by slug, in the order in which they were chosen. ``full`` and ``crowded``
    tell that more were to be kept, or set aside, than there is room for.
    """

    levels: tuple[int, ...] = ()
    family: str = ""
    kind: str = ""
    query: str = ""
    show: int = STEP
    plain: bool = False
    have: int = 0
    keep: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    full: bool = False
    crowded: bool = False
    unknown: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.levels or self.family or self.kind or self.query)

    @property
    def wide(self) -> "Filters":
        """The same for all careers: the visitor's own choices stay, what narrows the list goes."""
        return replace(self, levels=(), family="", kind="", query="", show=STEP)

    @property
    def more(self) -> "Filters":
        """The same with the next rows."""
        return replace(self, show=self.show + STEP)

    @property
    def ungrouped(self) -> "Filters":
        """The same as a plain ranking."""
        return replace(self, plain=True)

    @property
    def grouped(self) -> "Filters":
        """The same with careers that are nearly the same in one entry."""
        return replace(self, plain=False)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """All that was chosen, as names and values of an address or of hidden fields."""
        pairs = [("level", str(level)) for level in self.levels]
        pairs += [(key, value) for key, value in (("family", self.family), ("type", self.kind)) if value]
        pairs += [("q", self.query)] if self.query else []
        pairs += [("list", PLAIN)] if self.plain else []
        pairs += [("have", str(self.have))] if self.have else []
        pairs += [("keep", slug) for slug in self.keep] + [("aside", slug) for slug in self.aside]
        return pairs + ([("show", str(self.show))] if self.show != STEP else [])

    def query_string(self, **first: str) -> str:
        """Return the choices as the query part of an address, after ``first``; empty where there is nothing to say."""
        pairs = [(key, value) for key, value in first.items() if value] + self.pairs
        return f"?{urlencode(pairs)}" if pairs else ""

    def without(self, slug: str) -> "Filters":
        """Return the same with a career neither kept nor set aside."""
        keep, aside = (tuple(each for each in some if each != slug) for some in (self.keep, self.aside))
        return replace(self, keep=keep, aside=aside)


NONE: Final = Filters()


def read_filters(args: Mapping[str, Sequence[str]], families: Collection[str], careers: Collection[str]) -> Filters:
    """Read choices from the lists of values in an address; what is unknown is named and otherwise left aside."""
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

    show = next(iter(args.get("show", ())), "")
    rows = int(show) if show.isdecimal() and len(show) < 5 else STEP  # noqa: PLR2004 - four digits are plenty
    aside = known("aside", careers, len(careers))
    keep = [slug for slug in known("keep", careers, len(careers)) if slug not in aside]
    return Filters(
        levels=tuple(sorted(int(level) for level in known("level", LEVELS))),
        family=one("family", families),
        kind=one("type", list(Type)),
        query=" ".join(" ".join(args.get("q", ())).split())[:LONGEST_QUERY],
        show=max(STEP, rows),
        plain=bool(one("list", (PLAIN,))),
        have=int(one("have", LEVELS) or 0),
        keep=tuple(keep[:MOST_KEPT]),
        aside=tuple(aside[:MOST_ASIDE]),
        full=len(keep) > MOST_KEPT,
        crowded=len(aside) > MOST_ASIDE,
        unknown=tuple(unknown),
    )
