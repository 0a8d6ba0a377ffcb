"""What a visitor narrows a list of careers down to, read from the address and written back to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlencode

from quiz.riasec import Type

STEP: Final = 20
LEVELS: Final = range(1, 6)
LONGEST_QUERY: Final = 100


@dataclass(frozen=True)
class Filters:
    """Preparation levels, family, leading type and words looked for (empty: any), and how many rows to show."""

    levels: tuple[int, ...] = ()
    family: str = ""
    kind: str = ""
    query: str = ""
    show: int = STEP
    unknown: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.levels or self.family or self.kind or self.query)

    @property
    def more(self) -> "Filters":
        """The same with the next rows."""
        return replace(self, show=self.show + STEP)

    def query_string(self, **first: str) -> str:
        """Return the filters as the query part of an address, after ``first``; empty where there is nothing to say."""
        pairs: list[tuple[str, str | int]] = [(key, value) for key, value in first.items() if value]
        pairs += [("level", level) for level in self.levels]
        pairs += [(key, value) for key, value in (("family", self.family), ("type", self.kind)) if value]
        pairs += [("q", self.query)] if self.query else []
        pairs += [("show", self.show)] if self.show != STEP else []
        return f"?{urlencode(pairs)}" if pairs else ""


NONE: Final = Filters()


def read_filters(args: Mapping[str, Sequence[str]], families: Mapping[str, str]) -> Filters:
    """Read filters from the lists of values in an address; what is unknown is named and otherwise left aside."""
    if not args:
        return NONE
    unknown: list[str] = []

    def known(name: str, allowed: Sequence[str]) -> list[str]:
        values = [value for value in args.get(name, ()) if value]
        unknown.extend(f"{name}={value[:LONGEST_QUERY]}" for value in values if value not in allowed)
        return [value for value in values if value in allowed]

    levels = sorted({int(level) for level in known("level", [str(level) for level in LEVELS])})
    family = known("family", list(families))
    kind = known("type", list(Type))
    query = " ".join(" ".join(args.get("q", ())).split())[:LONGEST_QUERY]
    show = next(iter(args.get("show", ())), "")
    rows = int(show) if show.isdecimal() and len(show) < 5 else STEP  # noqa: PLR2004 - four digits are plenty
    return Filters(
        tuple(levels),
        family[0] if family else "",
        kind[0] if kind else "",
        query,
        max(STEP, rows),
        tuple(unknown),
    )
