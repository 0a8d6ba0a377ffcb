"""What a visitor wants of a list of careers, and how an address says so.

What it is narrowed down to, which preparation the visitor has, which careers are kept and which set aside.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple
from urllib.parse import urlencode

from quiz.careers.sets import packed

STEP: Final = 20
MOST_KEPT: Final = 12
MOST_ASIDE: Final = 60
PLAIN: Final = "plain"
LONGEST: Final = 100
"""How many rows a list shows at most: more is no list but a catalogue, and a page that loads slowly on a phone."""
JOINT: Final = "."
"""What stands between the symbols of careers in an address."""


class Done(NamedTuple):
    """What a visitor did last: the list, the career by its symbol, and whether it was put ``on`` or taken off."""

    list: Literal["keep", "aside"]
    symbol: str
    on: bool


@dataclass(frozen=True)
class Filters:
    """Preparation levels, family, leading type and words looked for (empty: any), and how many rows to show.

    ``plain`` asks for the ranking as it is, ``have`` is the preparation level that the visitor has or plans (0: not
    said), ``keep`` are careers by symbol in the order in which they were chosen, ``aside`` the set of
    those put aside. ``full`` and
    ``crowded`` tell that more were to be kept, or set aside, than there is room for. ``done`` is what was chosen just
    now, and no part of the address.
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
    done: Done | None = None

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
        return replace(self, show=min(self.show + STEP, LONGEST))

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
        pairs += [("keep", JOINT.join(self.keep))] if self.keep else []
        pairs += [("out", packed(self.aside))] if self.aside else []
        return pairs + ([("show", str(self.show))] if self.show != STEP else [])

    def query_string(self, **first: str) -> str:
        """Return the choices as the query part of an address, after ``first``; empty where there is nothing to say."""
        pairs = [(key, value) for key, value in first.items() if value] + self.pairs
        return f"?{urlencode(pairs)}" if pairs else ""

    @property
    def out(self) -> str:
        """What is set aside, as addresses write it."""
        return packed(self.aside)

    def without(self, symbol: str) -> "Filters":
        """Return the same with a career neither kept nor set aside."""
        keep, aside = (tuple(each for each in some if each != symbol) for some in (self.keep, self.aside))
        return replace(self, keep=keep, aside=aside)

    def again(self, done: Done) -> "Filters":
        """Return the same with what was just taken off kept, or set aside, again; at the end, where there is room."""
        some = (*getattr(self, done.list), done.symbol)
        return replace(self, keep=some) if done.list == "keep" else replace(self, aside=some)


NONE: Final = Filters()
