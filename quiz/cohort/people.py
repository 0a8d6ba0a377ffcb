"""The rows of a part as people: answers, codes or scores by questionnaire, and the rows that are none of them."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import pyarrow as pa

from quiz.cohort.cells import Cells, as_texts, decoded, scores, states, text_at
from quiz.cohort.columns import Kind, Layout
from quiz.cohort.problems import Bad
from quiz.cohort.scales import BAD, Range, Scale, shown
from quiz.cohort.scoring import Given, Sheet
from quiz.cohort.tables import Tables
from quiz.person.answers import (
    UNSEEN,
    Answers,
    BadSymbolError,
    CodeError,
    EmptyCodeError,
    GivenScores,
    Record,
    UnknownHeadError,
    WrongLengthError,
)
from quiz.person.reading import NoCodeError, SeveralCodesError, read
from quiz.riasec import TYPES, Indices, Mask

REASONS: Final[Mapping[type[CodeError], str]] = {
    EmptyCodeError: "is empty",
    NoCodeError: "{text} holds no code",
    SeveralCodesError: "{text} holds more than one code",
    BadSymbolError: "{text} holds a sign that is in no code",
    WrongLengthError: "{text} has {length} letters and digits, and {expected} belong to it",
    UnknownHeadError: "{text} is of a questionnaire that is not here ({head})",
}
"""What is wrong with a code; of any other at least one letter is wrong."""


@dataclass(frozen=True)
class Reading:
    """How a file is read: its columns, how answers are written, and from where to where scores go."""

    layout: Layout
    scale: Scale
    span: Range


@dataclass(frozen=True, eq=False)
class Part:
    """Some rows of a file in a fixed place of it: their numbers, (m,), and their cells; and rows that are not whole."""

    number: int
    rows: Indices
    table: pa.Table
    broken: tuple[Bad, ...] = ()


class Group(NamedTuple):
    """People whose answers are of one kind, and their places in the part."""

    places: Indices
    people: Sheet | Given


def people_in(part: Part, reading: Reading, tables: Tables) -> tuple[list[Group], list[Bad]]:
    """Return who is in a part, and the rows that cannot be scored, in their order."""
    own: Mapping[Kind, Callable[[Part, Reading, Tables], tuple[list[Group], list[Bad]]]] = {
        Kind.ANSWERS: _answers,
        Kind.CODES: _codes,
        Kind.SCORES: _scores,
    }
    groups, bad = own[reading.layout.kind](part, reading, tables)
    return groups, sorted([*part.broken, *bad])


def _answers(part: Part, reading: Reading, _tables: Tables) -> tuple[list[Group], list[Bad]]:
    columns = reading.layout.columns
    values = np.empty((len(columns), len(part.rows)), dtype=np.uint8)
    for place, name in enumerate(columns):
        values[place] = states(_column(part, name), reading.scale) if name else UNSEEN
    bad = _reasons(part, columns, values == BAD, reading.scale.reason)
    good = _others(part, bad)
    return [Group(good, Sheet(reading.layout.head, values.take(good, axis=1)))], bad


def _scores(part: Part, reading: Reading, _tables: Tables) -> tuple[list[Group], list[Bad]]:
    columns = reading.layout.columns
    table = np.array([scores(_column(part, name), reading.span) for name in columns]).reshape(len(TYPES), -1)
    bad = _reasons(part, columns, np.isnan(table), reading.span.reason)
    good = _others(part, bad)
    return [Group(good, Given(table.take(good, axis=1)))], bad


def _codes(part: Part, reading: Reading, tables: Tables) -> tuple[list[Group], list[Bad]]:
    (name,) = reading.layout.columns
    bad: list[Bad] = []
    heads = tables.heads
    found: dict[tuple[str, str], list[tuple[int, Record]]] = defaultdict(list)
    for place, cell in enumerate(as_texts(_column(part, name)).to_pylist()):
        text = decoded(cell)
        try:
            record = read(text, heads)
        except CodeError as error:
            bad.append(Bad(int(part.rows[place]), name, _code_reason(error, text)))
            continue
        closer = record.closer if isinstance(record, Answers) else None
        found[getattr(record, "head", ""), closer.head if closer else ""].append((place, record))
    return [_group(head, bank, own, tables) for (head, bank), own in found.items()], bad


def _group(head: str, bank: str, own: Sequence[tuple[int, Record]], tables: Tables) -> Group:
    places = np.array([place for place, _ in own], dtype=np.intp)
    given = [record.scores for _, record in own if isinstance(record, GivenScores)]
    if given:
        return Group(places, Given(np.array(given).T))
    answers = [record for _, record in own if isinstance(record, Answers)]
    values = np.array([record.values for record in answers], dtype=np.uint8).T
    if not bank:
        return Group(places, Sheet(head, np.ascontiguousarray(values)))
    closer = np.full((len(tables.banks[bank].ids), len(answers)), UNSEEN, dtype=np.uint8)
    for person, record in enumerate(answers):
        for place, value in record.closer.given if record.closer else ():
            closer[place, person] = value
    return Group(places, Sheet(head, np.ascontiguousarray(values), bank, closer))


def _column(part: Part, name: str) -> Cells:
    return part.table.column(name).combine_chunks()


def _reasons(part: Part, columns: Sequence[str], wrong: Mask, reason: Callable[[str], str]) -> list[Bad]:
    """Say of each row with cells that are wrong, (columns, m), what is wrong with the first of them."""
    found = []
    for place in np.flatnonzero(wrong.any(axis=0)).tolist():
        name = columns[int(wrong[:, place].argmax())]
        cell = part.table.column(name).slice(place, 1).combine_chunks()
        found.append(Bad(int(part.rows[place]), name, reason(text_at(cell, 0))))
    return found


def _others(part: Part, bad: Sequence[Bad]) -> Indices:
    """Return the places of the rows that are not bad."""
    return np.flatnonzero(np.isin(part.rows, [each.row for each in bad], invert=True))


def _code_reason(error: CodeError, text: str) -> str:
    pattern = REASONS.get(type(error), "{text}: at least one letter is wrong, or two are swapped")
    return pattern.format_map({"text": shown(text), **vars(error)})
