"""A release's rows to the figures of one career, as plain data for careers.yaml.

A maintainer's tool, not used by the running site.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean, pstdev
from typing import Any, Final

from quiz.content.careers import FEWEST_SKILLS, ONE_OR_TWO, SKILLS_MAX, Education
from quiz.riasec import TYPES
from quiz.upkeep import workers
from quiz.upkeep.cells import TOP_CODED, number, step
from quiz.upkeep.files import AREAS, CODE, CONTEXT, EDUCATION, INTERESTS, RELATED, SKILLS, TITLES, TOOLS, ZONES
from quiz.upkeep.sources import Release
from quiz.upkeep.tables import Row

TOOLS_MAX: Final = 6
NOTABLE, IMPORTANT = 2.5, 3.0
"""Importance on O*NET's scale of 1 to 5 from which a skill that sets an occupation apart counts, and any other."""
APART: Final = 0.5
"""How far above the mean of all occupations, in standard deviations, a skill sets an occupation apart."""
COMMON: Final = 0.3
"""What more than this share of all occupations use is general software."""
TOP_CODE: Final = 239_200
"""What BLS's ``#`` stands for in May 2024: this many dollars a year or more."""
LOWEST, FOLDED = ONE_OR_TWO
"""The lowest step of preparation, and what a release that tells it and the next one as one calls both."""
HYBRIDS: Final = {
    "21-1018": ("21-1011", "21-1014"),
    "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043"),
    "51-2028": ("51-2022", "51-2023"),
    "53-1047": ("53-1042", "53-1043", "53-1044"),
}
"""Groups of occupations that BLS tells figures for under codes of its own, which the classification does not have."""
HYBRID_OF: Final = {soc: group for group, parts in HYBRIDS.items() for soc in parts}
MONEY: Final = {"low": "A_PCT10", "median": "A_MEDIAN", "high": "A_PCT90"}

Plain = dict[str, Any]


@dataclass(frozen=True)
class FigureBook:
    """All figures of a release, looked up by occupation.

    ``slugs`` gives the career for each O*NET code, ``areas`` are the official names of the areas of interest in the
    order in which their ratings are written.
    """

    release: Release
    slugs: dict[str, str]
    areas: tuple[str, ...] = ()
    top_code: int = TOP_CODE

    @cached_property
    def interests(self) -> dict[str, list[Row]]:
        """The rows of the six interest scores by occupation: the occupations that there are."""
        return self.release.by_code(INTERESTS)

    @cached_property
    def official(self) -> dict[str, str]:
        """The official titles by occupation."""
        return {row[CODE]: row["Title"] for row in self.release.tables[TITLES]}

    def figures(self, code: str, *, part: bool) -> Plain:
        """Return the figures of an occupation; ``part`` says that the career is only a part of it.

        Raises ``KeyError`` for an occupation that the release does not have.
        """
        ratings = {row["Element Name"][:1]: _written(row["Data Value"]) for row in self.interests[code]}
        outlook = self._projection(code, part=part)
        found: Plain = {
            "profile": [ratings.get(kind, 0.0) for kind in TYPES],
            "interests": self._areas(code),
            "level": self._levels[code],
            "level_from": LOWEST if self.folded and self._levels[code] == FOLDED else None,
            "education": _without_none({"step": outlook.pop("step"), "group": outlook.get("group")}),
            "schooling": workers.schooling(self._schooling.get(code, [])),
            "context": workers.context(self._circumstances.get(code, [])),
            "pay": self._pay(code, part=part),
            "outlook": _without_none(outlook) if "employment" in outlook else None,
            "skills": self._skills(code),
            "tools": self._tools(code),
            "related": self._related(code),
        }
        if "step" not in found["education"]:
            del found["education"]
        return {key: value for key, value in found.items() if value}

    @cached_property
    def _area_ratings(self) -> dict[str, dict[str, float]]:
        rows = self.release.by_code(AREAS)
        return {code: {row["Element Name"]: _written(row["Data Value"]) for row in own} for code, own in rows.items()}

    def _areas(self, code: str) -> list[float]:
        ratings = self._area_ratings.get(code)
        return [ratings[name] for name in self.areas] if ratings else []

    @cached_property
    def _levels(self) -> dict[str, int]:
        return {row[CODE]: step(row["Job Zone"]) for row in self.release.tables[ZONES]}

    @cached_property
    def folded(self) -> bool:
        """Whether the release tells the lowest two steps as one, which it then calls 2: nothing is in the first."""
        return LOWEST not in self._levels.values()

    @cached_property
    def _schooling(self) -> dict[str, list[Row]]:
        return self.release.by_code(EDUCATION)

    @cached_property
    def _circumstances(self) -> dict[str, list[Row]]:
        return self.release.by_code(CONTEXT, workers.rated)

    @cached_property
    def _wages(self) -> dict[str, Row]:
        return {row["OCC_CODE"]: row for row in self.release.tables["wages"] if row["O_GROUP"] in {"detailed", "broad"}}

    @cached_property
    def _projections(self) -> dict[str, Row]:
        rows = self.release.tables["projections"]
        return {row["National Employment Matrix code"]: row for row in rows if row["Occupation type"] == "Line item"}

    def _pay(self, code: str, *, part: bool) -> Plain | None:
        row, group = _nearest(self._wages, code, part=part)
        if row is None:
            return None
        yearly = {name: self._dollars(row[column]) for name, column in MONEY.items()}
        name = self._group_name(row) if group else None
        if yearly["median"] is not None:
            top = [name for name, column in MONEY.items() if row[column] == TOP_CODED]
            return _without_none({"per": "year", **yearly, "top_coded": top or None, "group": name})
        hourly = None if row["H_MEDIAN"] == TOP_CODED else number(row["H_MEDIAN"])
        return None if hourly is None else _without_none({"per": "hour", "median": hourly, "group": name})

    def _dollars(self, cell: str) -> int | None:
        dollars = self.top_code if cell == TOP_CODED else number(cell)
        return None if dollars is None else int(dollars)

    def _group_name(self, row: Row) -> str:
        # The projections write the same groups as a sentence would, with capitals for names only.
        known = self._projections.get(row["OCC_CODE"])
        return _plain_group(known["National Employment Matrix title"] if known else _sentence(row["OCC_TITLE"]))

    def _projection(self, code: str, *, part: bool) -> Plain:
        row, group = _nearest(self._projections, code, part=part)
        if row is None:
            return {"step": None}
        step = row["Typical education needed for entry"]
        found: Plain = {"step": step if step in set(Education) else None}
        columns = ("Employment, 2", "Employment change, percent", "Occupational openings")
        people, growth, openings = (number(row[column]) for column in columns)
        if people is not None and growth is not None and openings is not None:
            found |= {"employment": round(people * 1000), "growth": growth, "openings": round(openings * 1000)}
        return found | {"group": _plain_group(row["National Employment Matrix title"]) if group else None}

    @cached_property
    def _importance(self) -> dict[str, dict[str, float]]:
        rows = self.release.by_code(SKILLS, lambda row: row["Recommend Suppress"] != "Y")
        return {code: {row["Element Name"]: _written(row["Data Value"]) for row in own} for code, own in rows.items()}

    @cached_property
    def _usual(self) -> dict[str, tuple[float, float]]:
        """The mean of each skill's importance over all occupations, and its standard deviation."""
        names = dict.fromkeys(name for own in self._importance.values() for name in own)
        values = {name: [own[name] for own in self._importance.values() if name in own] for name in names}
        return {name: (fmean(each), pstdev(each)) for name, each in values.items()}

    def _skills(self, code: str) -> list[str]:
        """Return the skills that set an occupation apart, the most telling first."""
        own = self._importance.get(code, {})
        apart = {name: _apart(value, *self._usual[name]) for name, value in own.items()}
        ordered = sorted(apart, key=lambda name: (-apart[name], name))
        found = [name for name in ordered if apart[name] >= APART and own[name] >= NOTABLE][:SKILLS_MAX]
        others = [name for name in ordered if name not in found and own[name] >= IMPORTANT]
        return [_sentence(name) for name in (*found, *others[: max(0, FEWEST_SKILLS - len(found))])]

    @cached_property
    def _tool_rows(self) -> dict[str, list[Row]]:
        return self.release.by_code(TOOLS)

    @cached_property
    def _tool_spread(self) -> dict[str, int]:
        spread: dict[str, int] = {}
        for rows in self._tool_rows.values():
            for name in {row["Example"] for row in rows}:
                spread[name] = spread.get(name, 0) + 1
        return spread

    def _tools(self, code: str) -> list[str]:
        common = COMMON * len(self._tool_rows)

        # What is special to the work comes before what everybody uses; among that, what advertisements ask for.
        def order(row: Row) -> tuple[bool, bool, bool, int, str]:
            name = row["Example"]
            spread = self._tool_spread[name]
            return spread > common, row["In Demand"] != "Y", row["Hot Technology"] != "Y", spread, name

        ordered = sorted(self._tool_rows.get(code, []), key=order)
        return list(dict.fromkeys(row["Example"] for row in ordered))[:TOOLS_MAX]

    @cached_property
    def _related_rows(self) -> dict[str, list[Row]]:
        return self.release.by_code(RELATED, lambda row: row["Relatedness Tier"].startswith("Primary"))

    def _related(self, code: str) -> list[str]:
        rows = sorted(self._related_rows.get(code, []), key=lambda row: _written(row["Index"]))
        codes = [row["Related O*NET-SOC Code"] for row in rows]
        # Two occupations may share a career, which is then neither related to itself nor twice to another.
        found = dict.fromkeys(self.slugs[each] for each in codes if each in self.slugs and each != code)
        return list(found)


def _nearest(table: dict[str, Row], code: str, *, part: bool) -> tuple[Row | None, bool]:
    """Return the row of the smallest group that holds an occupation, and whether it holds more than that."""
    soc = code[:7]
    for wider in (soc, HYBRID_OF.get(soc, soc), f"{soc[:6]}0", f"{soc[:5]}00", f"{soc[:4]}000"):
        if wider in table:
            return table[wider], part or wider != soc or not code.endswith(".00")
    return None, False


def _apart(value: float, mean: float, spread: float) -> float:
    """Return how far a value stands above the mean, in units of the spread."""
    return (value - mean) / spread if spread else 0.0


def _sentence(title: str) -> str:
    words = title.split(" ")
    return " ".join([words[0], *(word if word.isupper() and len(word) > 1 else word.lower() for word in words[1:])])


def _plain_group(title: str) -> str:
    """Return an official group's title as one would say it: without "first-line" and what it leaves out."""
    title = re.sub(r",? (?:except|all other)\b.*", "", title, flags=re.IGNORECASE)
    title = re.sub(r"^First-line ", "", title, flags=re.IGNORECASE)
    return title[0].upper() + title[1:]


def _written(cell: str) -> float:
    """Return the number in a cell that was checked to hold one."""
    return number(cell) or 0.0


def _without_none(data: Plain) -> Plain:
    return {key: value for key, value in data.items() if value is not None}
