"""One part of a file scored: the same function on this machine and on any other.

Rule of this file: a part's results follow from the part and the settings alone; nothing is read or written.
"""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quiz.cohort.cells import Cells, as_texts, decoded
from quiz.cohort.outputs import Format, table_of, written
from quiz.cohort.people import Part, Reading, people_in
from quiz.cohort.problems import Bad
from quiz.cohort.scoring import Wanted, nobody, score
from quiz.cohort.tables import Tables
from quiz.riasec import Indices


@dataclass(frozen=True, eq=False)
class Job:
    """What is done with each part: how it is read, what is wanted, and how results are written."""

    tables: Tables
    reading: Reading
    wanted: Wanted
    format: Format


@dataclass(frozen=True)
class Done:
    """A part's results as the bytes of a file: of how many rows, how many people, and the rows that were not scored."""

    number: int
    rows: int
    people: int
    content: bytes
    bad: tuple[Bad, ...]


def scored(job: Job, part: Part) -> Done:
    """Score a part."""
    groups, bad = people_in(part, job.reading, job.tables)
    found = nobody(len(part.rows), job.wanted.careers)
    for group in groups:
        found.put(group.places, score(job.tables, group.people, job.wanted))
    good = np.sort(np.concatenate([np.empty(0, dtype=np.intp), *(group.places for group in groups)]))
    table = table_of(_names(job, part, good), found.of(good), job.wanted, job.tables)
    rows = len(part.rows) + len(part.broken)
    return Done(part.number, rows, len(good), written(table, job.format), tuple(bad))


def _names(job: Job, part: Part, good: Indices) -> Cells:
    """Return what the people are called: their ids, or else the numbers of their rows."""
    name = job.reading.layout.id
    if not name:
        return pa.array(part.rows[good], pa.int64())
    texts = as_texts(part.table.column(name).combine_chunks()).to_pylist()
    return pa.array([None if texts[place] is None else decoded(texts[place]) for place in good.tolist()], pa.string())
