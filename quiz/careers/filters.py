"""What a visitor wants of a list of careers, and how an address says so.

What it is narrowed down to, which preparation the visitor has, which careers are kept and which set aside.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple
from urllib.parse import urlencode

from quiz.careers.sets import packed
from quiz.content.countries import UNITED_STATES

STEP: Final = 20
MOST_KEPT: Final = 12
MOST_ASIDE: Final = 60
PLAIN: Final = "plain"
LONGEST: Final = 100
"""How many rows a list shows at most: more is no list but a catalogue, and a page that loads slowly on a phone."""
IN_ADDRESS: Final = {
    "family": "family",
    "group": "group",
    "interest": "area",
    "way": "way",
    "pay": "pay",
    "growth": "growth",
    "type": "kind",
    "q": "query",
    "sort": "sort",
}
"""What addresses call the choices that have one value."""
NARROWING: Final = ("levels", *(name for name in IN_ADDRESS.values() if name != "sort"))
PAYS: Final = UNITED_STATES.steps
"""Dollars a year that pay can be asked to reach, where no other country comes first."""
GROWTHS: Final = {"up": 0.1, "fast": 10.0}
"""How much more people the work is expected to need, in percent, from which on it grows, or grows fast."""
SORTS: Final = ("title", "pay", "growth", "openings", "people", "level")
JOINT: Final = "."
"""What stands between the symbols of careers in an address."""


class Done(NamedTuple):
    """What a visitor did last: the list, the career by its symbol, and whether it was put ``on`` or taken off."""

    list: Literal["keep", "aside"]
    symbol: str
    on: bool


@dataclass(frozen=True)
class Filters:
    """What a list is narrowed to, how it is ordered, and what the visitor keeps.

    Narrowed to (empty: any): preparation levels, a family, a group, an area of interest, a usual way in, pay of at
    least so much in the unit of the country that comes first, growth (``GROWTHS``), a leading type, words. ``sort``
    orders the catalogue (``SORTS``) and ``show`` says how many rows to show. ``plain`` asks for the ranking as it is,
    ``have`` is the preparation level that the visitor has or plans (0: not said), ``keep`` are careers by symbol in the
    order in which they were chosen, ``aside`` the set of those put aside. ``full`` and ``crowded`` tell that more were
    to be kept, or set aside, than there is room for. ``done`` is what was chosen just now, and no part of the address.
    """

    levels: tuple[int, ...] = ()
    family: str = ""
    group: str = ""
    area: str = ""
    way: str = ""
    pay: int = 0
    growth: str = ""
    kind: str = ""
    query: str = ""
    sort: str = ""
    show: int = STEP
    plain: bool = False
    have: int = 0
    keep: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    full: bool = False
    crowded: bool = False
    unknown: tuple[str, ...] = ()
    done: Done | None = None
    back: str = ""

    @property
    def narrows(self) -> bool:
        """Tell whether anything is left out."""
        return any(getattr(self, name) for name in NARROWING)

    @property
    def browsed(self) -> dict[str, str]:
        """What was chosen from a list of values, by the names here."""
        names = (name for name in NARROWING if name not in {"levels", "query"})
        return {name: str(value) for name in names if (value := getattr(self, name))}

    @property
    def wide(self) -> "Filters":
        """The same for all careers: the visitor's own choices stay, what narrows the list goes."""
        return replace(self, **{name: getattr(NONE, name) for name in (*NARROWING, "sort", "show")})

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
        pairs += [(key, str(value)) for key, name in IN_ADDRESS.items() if (value := getattr(self, name))]
        pairs += [("list", PLAIN)] if self.plain else []
        pairs += [("have", str(self.have))] if self.have else []
        pairs += [("keep", JOINT.join(self.keep))] if self.keep else []
        pairs += [("out", packed(self.aside))] if self.aside else []
        pairs += [("back", self.back)] if self.back else []
        return pairs + ([("show", str(self.show))] if self.show != STEP else [])

    def query_string(self, **first: str) -> str:
        """Return the choices as the query part of an address, after ``first``; empty where there is nothing to say."""
        pairs = [(key, value) for key, value in first.items() if value] + self.pairs
        return f"?{urlencode(pairs)}" if pairs else ""

    def carried(self, code: str) -> str:
        """Return what links carry along while results are in sight; empty without the code of any."""
        return self.wide.query_string(code=code) if code else ""

    def home(self, code: str) -> str:
        """Return the last part of the address of the results behind a code, with all choices; empty without one."""
        return f"{code}{self.query_string()}" if code else ""

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
