"""A run from a file to a folder of results.

Rule of this file: it joins the others. Parts are written as they come, in whatever order; each follows from the file
and the settings alone, so that the folder is the same in the end, whoever made which part and however often it stopped.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from quiz.careers.method import METHOD
from quiz.cohort import parts as here
from quiz.cohort.cells import whole_numbers
from quiz.cohort.columns import Asked, Kind, Layout, layout
from quiz.cohort.cutting import parts
from quiz.cohort.folder import Folder, Plain
from quiz.cohort.outputs import Format
from quiz.cohort.parts import Done, Job
from quiz.cohort.people import Part, Reading
from quiz.cohort.problems import CohortError
from quiz.cohort.progress import Bar, bar
from quiz.cohort.scales import PERCENT, Range, Scale
from quiz.cohort.scoring import Wanted
from quiz.cohort.sources import Source, identity_of, people_about, source_of
from quiz.cohort.tables import Tables
from quiz.person.scoring import HIGHEST

VERSION: Final = 1
"""Of the form of the folder: its files, and the columns in them."""
LOOKED_AT: Final = 10_000
"""So many of the first people tell whether answers are counted from 0 or from 1."""

Spread = Callable[[Job, Iterable[Part]], Iterator[Done]]
"""What has parts scored somewhere."""


@dataclass(frozen=True)
class Wish:
    """What was asked for: the file, the folder, how to read the one and how to write into the other."""

    file: Path
    folder: Path
    asked: Asked
    wanted: Wanted
    format: Format = Format.PARQUET
    span: Range = PERCENT
    lowest: int | None = None
    rows: int = 20_000


def scored_here(job: Job, waiting: Iterable[Part]) -> Iterator[Done]:
    """Score parts in this process, one after another."""
    return (here.scored(job, part) for part in waiting)


def run(wish: Wish, tables: Tables, spread: Spread = scored_here) -> Plain:
    """Score a file, or what is left of it; return the manifest. Raises ``CohortError`` where that cannot be done."""
    source = source_of(wish.file)
    before = _stamp(wish.file)
    identity = identity_of(wish.file)
    reading = reading_of(wish, source, tables)
    settings = _settings(wish, reading, tables) | {"input": identity._asdict()}
    folder = Folder(wish.folder, wish.format)
    if folder.begin(settings):
        folder.clear()
        return folder.manifest()
    job = Job(tables, reading, wish.wanted, wish.format)
    try:
        with bar(people_about(source, identity)) as shown:
            for done in spread(job, _left(parts(source.blocks(reading.layout.read), wish.rows), folder, shown)):
                folder.keep(done)
                shown.update(done.rows)
        if _stamp(wish.file) != before:
            raise CohortError(f"{wish.file.name} was changed meanwhile. Delete {wish.folder} and score again.")
        return folder.finish(settings)
    except OSError as error:
        raise CohortError(
            f"{error.filename or wish.folder}: {error.strerror or error}. What is done stays; the same command goes on."
        ) from error


def reading_of(wish: Wish, source: Source, tables: Tables) -> Reading:
    """Say how a file is read. Raises ``CohortError`` where it leaves open how."""
    found = layout(source.names, wish.asked, tables)
    lowest = wish.lowest
    if found.kind is Kind.ANSWERS and lowest is None:
        lowest = _lowest(source, found)
    return Reading(found, Scale(tables.scale, lowest), wish.span)


def _lowest(source: Source, found: Layout) -> int | None:
    """Return whether answers are counted from 0 or from 1, None where they are words alone.

    Only one of the two has a 0, and only the other a 5. Raises ``CohortError`` where the first people have neither, or
    both.
    """
    seen: set[int] = set()
    looked = 0
    for block in source.blocks(found.read):
        for name in filter(None, found.columns):
            seen |= whole_numbers(block.table.column(name).combine_chunks())
        looked += len(block.rows)
        if looked >= LOOKED_AT:
            break
    lowest, highest = 0 in seen, HIGHEST + 1 in seen
    if lowest != highest:
        return int(highest)
    if not seen:
        return None
    raise CohortError(
        f"Answers from 0 to {HIGHEST}, or from 1 to {HIGHEST + 1}? The first people have "
        f"{'both a 0 and a 5' if lowest else 'neither a 0 nor a 5'}. Say which: --answers-from 0 or --answers-from 1"
    )


def _settings(wish: Wish, reading: Reading, tables: Tables) -> Plain:
    """Return all that results follow from, besides the file."""
    found = reading.layout
    read: dict[Kind, Plain] = {
        Kind.ANSWERS: {"questionnaire": found.head, "answers_from": reading.scale.lowest},
        Kind.SCORES: {"scale": list(reading.span)},
        Kind.CODES: {},
    }
    return {
        "version": VERSION,
        "method": METHOD,
        "content": tables.content,
        "libraries": {"numpy": np.__version__, "pyarrow": pa.__version__},
        "read": {"kind": found.kind, "columns": list(found.columns), "id": found.id, **read[found.kind]},
        "options": {
            "top": wish.wanted.careers,
            "firmness": wish.wanted.firmness,
            "format": wish.format,
            "rows_a_part": wish.rows,
        },
    }


def _stamp(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_size, found.st_mtime_ns


def _left(every: Iterable[Part], folder: Folder, shown: Bar) -> Iterator[Part]:
    """Yield the parts that are not there yet."""
    for part in every:
        if part.number in folder.notes:
            shown.update(folder.notes[part.number]["rows"])
        else:
            yield part
