"""The rows of a file, block by block: CSV, JSON Lines or Parquet.

Rule of this file: a file is never held in memory as a whole, and every row of it is either handed on or named as
broken. Cells come as they stand; what they mean is for others.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from quiz.cohort.problems import Bad, CohortError
from quiz.riasec import Indices

BLOCK: Final = 1 << 20
"""Bytes that are read at a time; rows of a CSV file may not be longer."""
BUFFER: Final = 1 << 16
"""Bytes of a column of a Parquet file that are read at a time."""
ROWS: Final = 10_000
"""Rows that are read at a time where rows can be counted."""
MOST: Final = 50_000
"""So many broken rows without a whole one among them are no slips: the file is something else than its header says."""
SEPARATORS: Final = (",", ";", "\t")


class Block(NamedTuple):
    """Some rows: their numbers, (m,), 1 for the first person, and the cells of the columns that were asked for.

    ``broken`` are rows that were found between or shortly after them and could not be read.
    """

    rows: Indices
    table: pa.Table
    broken: tuple[Bad, ...] = ()


def csv_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    """Yield the rows of a CSV file; those with another number of cells than the header are broken."""
    broken: list[Bad] = []
    gone: list[int] = []
    following = 1
    with pyarrow.csv.open_csv(path, _reading(), _parsing(path, broken), _converting(columns)) as file:
        for batch in file:
            found = tuple(broken)
            broken.clear()
            gone = [row for row in (*gone, *(each.row for each in found)) if row >= following]
            rows = _numbers_from(following, batch.num_rows, gone)
            yield Block(rows, pa.Table.from_batches([batch]), found)
            following = int(rows[-1]) + 1 if len(rows) else following
    yield Block(np.empty(0, dtype=np.intp), _empty(columns), tuple(broken))


def parquet_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    """Yield the rows of a Parquet file. Raises ``CohortError`` for a column of lists or groups."""
    following = 1
    with pyarrow.parquet.ParquetFile(path, buffer_size=BUFFER) as file:
        for name in columns:
            if pa.types.is_nested(file.schema_arrow.field(name).type):
                raise CohortError(f"The column {name!r} holds lists or groups, and not one value for each person.")
        for batch in file.iter_batches(ROWS, columns=list(columns)):
            yield Block(np.arange(following, following + batch.num_rows), pa.Table.from_batches([batch]))
            following += batch.num_rows


def json_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    """Yield the rows of a file with a JSON object in each line; any other line is broken."""
    with path.open("rb") as file:
        numbered = enumerate((line for line in file if line.strip()), 1)
        while lines := list(islice(numbered, ROWS)):
            rows, broken = [], []
            for number, line in lines:
                row = object_in(line)
                if row is None:
                    broken.append(Bad(number, "", "is not a JSON object"))
                else:
                    rows.append((number, row))
            cells = {name: pa.array([_text(row.get(name)) for _, row in rows], pa.string()) for name in columns}
            yield Block(np.array([number for number, _ in rows], dtype=np.intp), pa.table(cells), tuple(broken))


def object_in(line: bytes) -> dict[str, Any] | None:
    """Return the JSON object in a line, None for anything else."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def separator(path: Path) -> str:
    """Return what parts the column names: no name of an item, and hardly any other, has such a sign in it."""
    with path.open("rb") as file:
        header = file.readline().decode("utf-8", errors="replace")
    return max(SEPARATORS, key=header.count)


def _numbers_from(first: int, size: int, gone: Sequence[int]) -> Indices:
    """Return the numbers of so many rows from the first on, those left out that are gone."""
    later = [row for row in gone if row >= first]
    numbers = np.arange(first, first + size + len(later))
    found: Indices = numbers[~np.isin(numbers, later)][:size]
    return found


def _text(value: Any) -> str | None:  # noqa: ANN401 - any plain data
    if value is None or isinstance(value, str):
        return value
    # A plain number is written as JSON writes it, in a twentieth of the time.
    return str(value) if type(value) in {int, float} else json.dumps(value)


def _empty(columns: Sequence[str]) -> pa.Table:
    return pa.table({name: pa.array([], pa.binary()) for name in columns})


def _reading() -> pyarrow.csv.ReadOptions:
    # Row numbers of broken rows are only known to a single thread.
    return pyarrow.csv.ReadOptions(use_threads=False, block_size=BLOCK)


def _parsing(path: Path, broken: list[Bad]) -> pyarrow.csv.ParseOptions:
    def skip(row: pyarrow.csv.InvalidRow) -> Literal["skip", "error"]:
        told = f"has {row.actual_columns} cells, and the header {row.expected_columns}"
        # The header is the first row of the file.
        broken.append(Bad((row.number or 0) - 1, "", told))
        return "skip" if len(broken) <= MOST else "error"

    return pyarrow.csv.ParseOptions(delimiter=separator(path), newlines_in_values=True, invalid_row_handler=skip)


def _converting(columns: Sequence[str]) -> pyarrow.csv.ConvertOptions:
    return pyarrow.csv.ConvertOptions(
        include_columns=list(columns),
        column_types={name: pa.binary() for name in columns},
        strings_can_be_null=False,
        check_utf8=False,
    )
