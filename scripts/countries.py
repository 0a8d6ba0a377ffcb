"""Writes countries/*.yaml anew from the tables of the statistics offices and the crosswalks in docs/crosswalks.

    python scripts/countries.py FOLDER

FOLDER holds uk_ashe_soc2020.csv, canada_noc2021_by_onet.csv and germany_kldb_by_onet.csv, as docs/pay.md says. The head
of each file, up to its groups, is left as it stands; after a new year, write it into the head by hand.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
LEAST_FULL_TIME = 22_300
"""Pounds that the National Living Wage of 11.44 an hour made in the year to April 2025, at 37.5 hours a week."""
SHORTAGES = {
    "Strong Shortage": "strong shortage",
    "Moderate Shortage": "shortage",
    "Balance": "balance",
    "Moderate Surplus": "surplus",
    "Strong Surplus": "strong surplus",
}


class Group(NamedTuple):
    """A group of a country's classification, as its file tells it."""

    name: str
    low: float | None
    median: float
    high: float | None
    part_time: bool = False
    outlook: str = ""
    year: int = 0


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def amount(cell: str) -> float | None:
    """Return a number without decimals that say nothing."""
    value = float(cell) if cell else 0.0
    return (int(value) if value == int(value) else value) or None


def united_kingdom(folder: Path) -> dict[str, Group]:
    """Return the groups of SOC 2020: quartiles and median of all employees, in pounds a year.

    Where the survey of 2025 gives no median, it is that of 2024.
    """
    found = {}
    for row in rows(folder / "uk_ashe_soc2020.csv"):
        low, median, high = (amount(row[f"{name}_gbp_year_2025"]) for name in ("p25", "median", "p75"))
        year = 0
        if not median:
            low, median, high, year = (*(amount(row[f"{name}_2024"]) for name in ("p25", "median", "p75")), 2024)
        if median:
            found[row["soc2020"]] = Group(row["title"], low, median, high, median < LEAST_FULL_TIME, year=year)
    return found


def canada(folder: Path) -> dict[str, Group]:
    """Return the groups of NOC 2021: low, median and high in dollars an hour, and the outlook."""
    found = {}
    for row in rows(folder / "canada_noc2021_by_onet.csv"):
        low, median, high = (amount(row[f"{name}_cad_hour_2024"]) for name in ("low", "median", "high"))
        if median:
            outlook = SHORTAGES.get(row["outlook"], "")
            found[row["noc2021"]] = Group(row["noc_title"], low, median, high, outlook=outlook)
    return found


def plain(name: str) -> str:
    """Return a group's short name with spaces where it saves them, without its marks for "other" and "in general"."""
    name = re.sub(r" ?\((?:oS|ssT|sonst\.)\)", "", name)
    return re.sub(r"([.,])(?=[A-ZÄÖÜa-zäöü])", r"\1 ", name).replace(" -highly", " - highly")


def germany(folder: Path) -> dict[str, Group]:
    """Return the groups of KldB 2010: the median of people who work full time, in euros a month."""
    found = {}
    for row in rows(folder / "germany_kldb_by_onet.csv"):
        if median := amount(row["median_eur_month_2025"]):
            found[row["kldb5"]] = Group(plain(row["kldb_de"]), None, median, None)
    return found


COUNTRIES = {"gb": (united_kingdom, "soc2020"), "ca": (canada, "noc2021"), "de": (germany, "kldb5")}


def places(code: str, column: str, groups: dict[str, Group]) -> Iterator[tuple[str, str, bool]]:
    """Yield career, group and whether the group is wider, for each line of a crosswalk that is not held back."""
    folder = ROOT / "docs" / "crosswalks"
    instead = {row["slug"]: row["instead"] for row in rows(folder / "held.csv") if row["country"] == code}
    for row in rows(folder / f"{code}.csv"):
        sure = instead.get(row["slug"], row["sure"])
        if sure != "no" and row[column] in groups:
            yield row["slug"], row[column], sure == "wide"


def quoted(text: str) -> str:
    """Return a text as YAML takes it for one."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def body(code: str, folder: Path) -> str:
    """Return the groups that careers are counted in, and the careers."""
    read, column = COUNTRIES[code]
    groups = read(folder)
    found = sorted(places(code, column, groups))
    lines = ["groups:"]
    for key in sorted({group for _, group, _ in found}):
        told = groups[key]._asdict() | {"name": quoted(groups[key].name)}
        pairs = [f"{name}: {'true' if value is True else value}" for name, value in told.items() if value]
        lines.append(f"  {quoted(key)}: {{{', '.join(pairs)}}}")
    lines += ["", "careers:"]
    lines += [f"  {slug}: {{group: {quoted(key)}{', wide: true' if wide else ''}}}" for slug, key, wide in found]
    return "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    """Write what follows the head of each file."""
    for code in COUNTRIES:
        path = ROOT / "countries" / f"{code}.yaml"
        head, _, _ = path.read_text(encoding="utf-8").partition("groups:\n")
        path.write_text(head + body(code, folder), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
