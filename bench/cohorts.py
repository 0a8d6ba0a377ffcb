"""What scoring a cohort costs, against the arithmetic that it cannot do without, and how much memory it takes.

The people are made up: scores as of people in general (``quiz.person.population``), answers that scatter about them as
usual, one answer in fifty left out. The bare kernel is what NumPy takes for the two matrix products of the fits and the
likings and for parting off the best five, in double precision, for as many people and by the same clock.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from bench.figures import Figure
from quiz.cohort.asking import tables_in
from quiz.cohort.columns import Asked
from quiz.cohort.running import Wish, run
from quiz.cohort.scoring import Wanted
from quiz.cohort.tables import Tables
from quiz.content.loading import shipped
from quiz.person.population import COVARIANCE, MEANS, SCATTERS
from quiz.riasec import Matrix

HEAD: Final = "F2"
SIZES: Final = (10_000, 100_000, 1_000_000)
LARGEST: Final = 10_000_000
"""Only with ``LARGE=1`` in the environment."""
TIMED: Final = 200_000
ROUNDS: Final = 3
FIRM: Final = 1_000
TOP: Final = 5
BLOCK: Final = 50_000
KERNEL: Final = 512
"""So many people at a time, as in scoring (``quiz.cohort.ranks``)."""
RATIO, MEMORY = 1.25, 350


def cohorts() -> Iterator[Figure]:
    """Yield rows a second and their ratio to the bare kernel, then peaks of memory and how time grows."""
    tables = tables_in(shipped())
    with TemporaryDirectory() as folder:
        yield from _times(tables, Path(folder))
        yield from _sizes(tables, Path(folder))


def _times(tables: Tables, folder: Path) -> Iterator[Figure]:
    csv, parquet, few = folder / "people.csv", folder / "people.parquet", folder / "few.csv"
    for file, people in ((csv, TIMED), (parquet, TIMED), (few, FIRM)):
        write(file, people, tables)
    bare, from_csv, from_parquet = fastest(
        lambda: kernel(tables, TIMED), lambda: scored(csv, tables), lambda: scored(parquet, tables)
    )
    yield Figure("bare kernel", bare / TIMED * 1e6, "us/row")
    for name, taken in (("CSV", from_csv), ("Parquet", from_parquet)):
        yield Figure(f"scoring a cohort from {name}", TIMED / taken, "rows/s")
        yield Figure(f"scoring a cohort from {name}, against the kernel", taken / bare, "times", RATIO)
    (firm,) = fastest(lambda: scored(few, tables, firmness=True))
    yield Figure("scoring a cohort with firmness", FIRM / firm, "rows/s")
    yield Figure("scoring a cohort with firmness, against the kernel", firm / FIRM / (bare / TIMED), "times")


def _sizes(tables: Tables, folder: Path) -> Iterator[Figure]:
    taken = {}
    for people in (*SIZES, *([LARGEST] if "LARGE" in os.environ else [])):
        file = folder / f"{people}.csv"
        write(file, people, tables)
        taken[people], peak = alone(file, folder / f"{people}")
        file.unlink()
        yield Figure(f"peak memory, {people:,} people", peak, "MB", MEMORY)
    few, many = min(taken), max(taken)
    middle = sorted(taken)[1]
    # What starting takes is in both, and is taken off.
    one, other = (taken[middle] - taken[few]) / (middle - few), (taken[many] - taken[middle]) / (many - middle)
    yield Figure("a row among the most people, against one among fewer", other / one, "times", 1.2)


def answers(people: int, tables: Tables, seed: int) -> Matrix:
    """Return the answers of made-up people, (m, items), 1 to 5, 0 for none."""
    random = np.random.default_rng(seed)
    kinds = tables.forms[HEAD].kinds
    likes = random.multivariate_normal(MEANS, COVARIANCE, people)[:, kinds]
    scatter = random.normal(size=likes.shape) * np.sqrt(SCATTERS[kinds])
    found = np.clip(np.rint(likes + scatter), 0, 4) + 1
    found[random.random(found.shape) < 0.02] = 0
    return found


def write(file: Path, people: int, tables: Tables) -> None:
    """Write a file of made-up people, a block at a time."""
    names = list(tables.forms[HEAD].ids)
    schema = pa.schema([(name, pa.int8()) for name in names])
    kind = pyarrow.csv.CSVWriter if file.suffix == ".csv" else pyarrow.parquet.ParquetWriter
    with kind(file, schema) as writer:
        for start in range(0, people, BLOCK):
            block = answers(min(BLOCK, people - start), tables, start)
            columns = [pa.array(column.astype(np.int8), mask=column == 0) for column in block.T]
            writer.write_table(pa.table(columns, schema=schema))


def kernel(tables: Tables, people: int) -> None:
    """Do what cannot be done without: two products, and the best few parted off."""
    random = np.random.default_rng(1)
    shapes = random.normal(size=(KERNEL, 6))
    likings = random.normal(size=(KERNEL, tables.areas)) / 5
    emphasis = np.ascontiguousarray(tables.emphasis.T)
    fits, more = np.empty((2, KERNEL, len(tables.careers)))
    for _ in range(people // KERNEL):
        np.matmul(shapes, tables.shapes, out=fits)
        np.matmul(likings, emphasis, out=more)
        np.add(fits, more, out=fits)
        np.negative(fits, out=fits)
        np.argpartition(fits, TOP, axis=1)[:, :TOP]


def scored(file: Path, tables: Tables, *, firmness: bool = False) -> None:
    """Score a file into a folder that is gone afterwards."""
    with TemporaryDirectory() as folder:
        asked = Asked({}, questionnaire=HEAD)
        run(Wish(file, Path(folder) / "out", asked, Wanted(TOP, firmness)), tables)


def fastest(*works: Callable[[], None]) -> list[float]:
    """Return the least processor time of each, in seconds; they take turns, so that noise meets all alike."""
    taken = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            before = time.process_time()
            work()
            taken[place] = min(taken[place], time.process_time() - before)
    return taken


def alone(file: Path, to: Path) -> tuple[float, float]:
    """Score a file in a process of its own; return its processor time in seconds and its peak of memory in MB."""
    program = (
        "import json, re, sys, time\n"
        "from quiz.__main__ import main\n"
        "main(sys.argv[1:], standalone_mode=False)\n"
        # What the system tells of a process otherwise may be the peak of the one that started it.
        "peak = re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]\n"
        "print(json.dumps([time.process_time(), int(peak) / 1024]))\n"
    )
    command = [sys.executable, "-c", program, "score", str(file), "--out", str(to), "--questionnaire", HEAD]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, peak = json.loads(ended.stdout.splitlines()[-1])
    return seconds, peak


if __name__ == "__main__":
    for figure in cohorts():
        print(figure, flush=True)
