"""What a release lacks, or says twice or impossibly, though every one of its rows is right by itself.

Rule of this file: each check names its file and the first occupations that are wrong.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from quiz.upkeep import workers
from quiz.upkeep.cells import number
from quiz.upkeep.files import AREAS, CODE, CONTEXT, EDUCATION, INTERESTS, ONET, TITLES, ZONES
from quiz.upkeep.tables import Row, repeated

Tables = Mapping[str, tuple[Row, ...]]


def gaps(tables: Tables, generation: str) -> Iterator[str]:
    """Yield what is not whole in the tables of a release, as sentences for the maintainer."""
    checks = {
        INTERESTS: _ratings(tables[INTERESTS]),
        AREAS: _areas(tables[AREAS]),
        TITLES: _absent(tables, TITLES),
        ZONES: _absent(tables, ZONES),
        EDUCATION: _shares(tables[EDUCATION]),
        CONTEXT: _circumstances(tables[CONTEXT]),
    }
    for name, found in checks.items():
        yield from (f"{ONET[name].told(generation)}: {each}" for each in found)
    for name, kind in ONET.items():
        if kind.once and (twice := repeated(tables[name], *kind.once)):
            yield f"{kind.told(generation)}: more than one row for {_some(twice)}"


def _ratings(rows: tuple[Row, ...]) -> Iterator[str]:
    scores = Counter(row[CODE] for row in rows)
    if incomplete := sorted(code for code, count in scores.items() if count != 6):  # noqa: PLR2004 - the six types
        yield f"not six interest scores for {_some(incomplete)}"


def _areas(rows: tuple[Row, ...]) -> Iterator[str]:
    areas = {row["Element Name"] for row in rows}
    rated = Counter(row[CODE] for row in rows)
    if partly := sorted(code for code, count in rated.items() if count != len(areas)):
        yield f"not all {len(areas)} areas for {_some(partly)}"


def _absent(tables: Tables, name: str) -> Iterator[str]:
    """Tell occupations with interest scores that a file says nothing about."""
    absent = sorted({row[CODE] for row in tables[INTERESTS]} - {row[CODE] for row in tables[name]})
    if absent and tables[name]:
        yield f"nothing about {_some(absent)}"


def _shares(rows: tuple[Row, ...]) -> Iterator[str]:
    """Tell occupations whose answers on education are not all there: shares of them would be of something less."""
    shares: dict[str, dict[float | None, float]] = {}
    for row in rows:
        shares.setdefault(row[CODE], {})[number(row["Category"])] = number(row["Data Value"]) or 0
    answers = len(workers.STEP_OF)
    if partly := sorted(code for code, own in shares.items() if len(own) != answers):
        yield f"not all {answers} shares for {_some(partly)}"
    if odd := sorted(code for code, own in shares.items() if len(own) == answers and abs(sum(own.values()) - 100) > 1):
        yield f"shares that do not add up to 100 for {_some(odd)}"


def _circumstances(rows: tuple[Row, ...]) -> Iterator[str]:
    """Tell ratings beyond their scale, and elements that the file does not have: they were given other numbers."""
    means = list(filter(workers.rated, rows))
    known = {row["Element ID"] for row in means}
    if rows and (absent := [f"{key} ({name})" for key, name in workers.CIRCUMSTANCE_OF.items() if key not in known]):
        yield f"nothing about {_some(absent)}"
    for scale, (least, most) in workers.MEANS.items():
        own = [(row[CODE], number(row["Data Value"]) or 0) for row in means if row["Scale ID"] == scale]
        if beyond := sorted({code for code, value in own if not least <= value <= most}):
            yield f"values of {scale} that are not between {least} and {most} for {_some(beyond)}"


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")  # noqa: PLR2004 - enough to see
