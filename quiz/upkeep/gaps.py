"""What a release lacks, or says twice or impossibly, though every one of its rows is right by itself.

Rule of this file: each check names its file and the first occupations that are wrong.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from quiz.upkeep import workers
from quiz.upkeep.cells import number
from quiz.upkeep.files import AREAS, CODE, CONTEXT, EDUCATION, ONCE
from quiz.upkeep.tables import Row, repeated

Tables = Mapping[str, tuple[Row, ...]]


def gaps(tables: Tables) -> Iterator[str]:
    """Yield what is not whole in the tables of a release, as sentences for the maintainer."""
    yield from _ratings(tables)
    yield from _shares(tables[EDUCATION])
    yield from _circumstances(tables[CONTEXT])
    for name, keys in ONCE.items():
        if twice := repeated(tables[name], *keys):
            yield f"{name}: more than one row for {_some(twice)}"


def _ratings(tables: Tables) -> Iterator[str]:
    interests: dict[str, int] = {}
    for row in tables["Interests.txt"]:
        interests[row[CODE]] = interests.get(row[CODE], 0) + (row["Scale ID"] == "OI")
    incomplete = sorted(code for code, count in interests.items() if count != 6)  # noqa: PLR2004 - the six types
    if incomplete:
        yield f"Interests.txt: not six interest scores for {_some(incomplete)}"
    areas = {row["Element Name"] for row in tables[AREAS]}
    rated = Counter(row[CODE] for row in tables[AREAS] if row["Scale ID"] == "OI")
    if partly := sorted(code for code, count in rated.items() if count != len(areas)):
        yield f"{AREAS}: not all {len(areas)} areas for {_some(partly)}"
    for name in ("Occupation Data.txt", "Job Zones.txt"):
        absent = sorted(set(interests) - {row[CODE] for row in tables[name]})
        if absent and tables[name]:
            yield f"{name}: nothing about {_some(absent)}"


def _shares(rows: tuple[Row, ...]) -> Iterator[str]:
    """Tell occupations whose answers on education are not all there: shares of them would be of something less."""
    shares: dict[str, dict[float | None, float]] = {}
    for row in filter(workers.asked, rows):
        shares.setdefault(row[CODE], {})[number(row["Category"])] = number(row["Data Value"]) or 0
    answers = len(workers.STEP_OF)
    if partly := sorted(code for code, own in shares.items() if len(own) != answers):
        yield f"{EDUCATION}: not all {answers} shares for {_some(partly)}"
    if odd := sorted(code for code, own in shares.items() if len(own) == answers and abs(sum(own.values()) - 100) > 1):
        yield f"{EDUCATION}: shares that do not add up to 100 for {_some(odd)}"


def _circumstances(rows: tuple[Row, ...]) -> Iterator[str]:
    """Tell ratings beyond their scale, and elements that the file does not have: they were given other numbers."""
    means = list(filter(workers.rated, rows))
    known = {row["Element ID"] for row in means}
    if rows and (absent := [f"{key} ({name})" for key, name in workers.CIRCUMSTANCE_OF.items() if key not in known]):
        yield f"{CONTEXT}: nothing about {_some(absent)}"
    for scale, (least, most) in workers.MEANS.items():
        own = [(row[CODE], number(row["Data Value"]) or 0) for row in means if row["Scale ID"] == scale]
        if beyond := sorted({code for code, value in own if not least <= value <= most}):
            yield f"{CONTEXT}: values of {scale} that are not between {least} and {most} for {_some(beyond)}"


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")  # noqa: PLR2004 - enough to see
