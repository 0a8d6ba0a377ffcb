"""How far pay in other countries reaches: ``python -m bench.countries``. A sheet to look at, from files alone.

What the readers of the crosswalks found, what was held back afterwards and why, and how many careers, and how much of
US employment, have a figure in each country.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.figures import Figure
from quiz.content import loading
from quiz.content.careers import CareersFile
from quiz.content.countries import HOME

CROSSWALKS: Final = Path(__file__).parent.parent / "docs" / "crosswalks"


def sheet() -> Iterator[Figure]:
    """Yield every figure, in percent of the careers where nothing else is said."""
    library = loading.load(loading.shipped())
    file = library.careers_file
    paid = {career.slug for career in file.careers if career.figures.pay}
    yield from _coverage(HOME, paid, file)
    for code, country in library.countries.items():
        yield from lines(code.lower(), set(country.careers), len(file.careers))
        yield from _coverage(code, set(country.careers), file)
        wide = sum(place.wide for place in country.careers.values())
        part_time = sum(country.groups[place.group].part_time for place in country.careers.values())
        yield Figure(f"{code}: known only for a wider group", percent(wide, len(country.careers)), "%", note="of those")
        yield Figure(
            f"{code}: marked as often part-time", percent(part_time, len(country.careers)), "%", note="of those"
        )


def lines(code: str, known: set[str], careers: int) -> Iterator[Figure]:
    """Yield what became of each line of a crosswalk."""
    rows = _rows(f"{code}.csv")
    held = {row["slug"]: row["instead"] for row in _rows("held.csv") if row["country"] == code}
    fates = Counter(fate(row["sure"], held.get(row["slug"], ""), known=row["slug"] in known) for row in rows)
    for name, count in sorted(fates.items()):
        yield Figure(f"{code.upper()}: lines {name}", percent(count, careers), "%", note=str(count))


def fate(read: str, instead: str, *, known: bool) -> str:
    """Return what became of a line that a reader found sure, wide or no, and a second look perhaps otherwise."""
    if read == "no":
        return "dropped: no group fits"
    if instead == "no":
        return "dropped: the figure is not of this work"
    if not known:
        return "dropped: the group has no figure"
    return f"kept: {instead or read}"


def percent(part: float, whole: float) -> float:
    """Return a part of a whole in percent."""
    return 100 * part / whole


def _coverage(code: str, known: set[str], file: CareersFile) -> Iterator[Figure]:
    people = {career.slug: career.people for career in file.careers}
    yield Figure(f"{code}: careers with pay", percent(len(known), len(people)), "%", note=str(len(known)))
    share = percent(sum(count for slug, count in people.items() if slug in known), sum(people.values()))
    yield Figure(f"{code}: US employment in careers with pay", share, "%")


def _rows(name: str) -> list[dict[str, str]]:
    with (CROSSWALKS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    for figure in sheet():
        print(figure)
