"""Files with a row for each person: CSV, JSON Lines or Parquet by the ending, read block by block.

Rule of this file: a file is never held in memory as a whole, and every row of it is either handed on or named as
broken. Cells come as they stand; what they mean is for others.
"""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
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
SEPARATORS: Final = (",", ";", "\t")
ENDINGS: Final = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")


class Identity(NamedTuple):
    """Which file it is: name, bytes, a hash of all of them, and how many lines it has."""

    name: str
    bytes: int
    sha256: str
    lines: int


class Block(NamedTuple):
    """Some rows: their numbers, (m,), 1 for the first person, and the cells of the columns that were asked for.

    ``broken`` are rows that were found between or shortly after them and could not be read.
    """

    rows: Indices
    table: pa.Table
    broken: tuple[Bad, ...] = ()


@dataclass(frozen=True)
class Source:
    """A file of people: its path, and the names of its columns."""

    path: Path
    names: tuple[str, ...]

    def blocks(self, columns: Sequence[str]) -> Iterator[Block]:
        """Yield the rows in their order, with these columns. Raises ``CohortError`` where the file cannot be read."""
        read = {".jsonl": _json_blocks, ".ndjson": _json_blocks, ".parquet": _parquet_blocks}
        try:
            yield from read.get(self.path.suffix.lower(), _csv_blocks)(self.path, columns)
        except pa.ArrowInvalid as error:
            raise CohortError(f"{self.path.name} cannot be read to its end: {error}") from error


def source_of(path: Path) -> Source:
    """Open a file by its ending. Raises ``CohortError`` if it is not there, empty, or of another kind."""
    if path.suffix.lower() not in ENDINGS:
        raise CohortError(f"{path.name} does not end in one of {', '.join(ENDINGS)}. Save it as one of these.")
    try:
        names = _names(path)
    except (pa.ArrowInvalid, UnicodeDecodeError, csv.Error) as error:
        raise CohortError(f"The column names of {path.name} cannot be read: {error}. Is it UTF-8 text?") from error
    except OSError as error:
        raise CohortError(f"{path} cannot be read ({error.strerror or error}).") from error
    if not names:
        raise CohortError(f"{path.name} names no columns. The first line of a table has to, or each JSON object.")
    return Source(path, tuple(names))


def identity_of(path: Path) -> Identity:
    """Read a file once to know it again."""
    found, lines = sha256(), 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            found.update(block)
            lines += block.count(b"\n")
    return Identity(path.name, path.stat().st_size, found.hexdigest(), lines)


def people_about(source: Source, identity: Identity) -> int:
    """Return how many people there are, or about how many: lines are counted, and texts may have several."""
    if source.path.suffix.lower() == ".parquet":
        return int(pyarrow.parquet.read_metadata(source.path).num_rows)
    return identity.lines - (source.path.suffix.lower() in {".csv", ".tsv"})


def _names(path: Path) -> list[str]:
    kind = path.suffix.lower()
    if kind == ".parquet":
        return list(pyarrow.parquet.read_schema(path).names)
    if kind in {".csv", ".tsv"}:
        return _csv_names(path)
    with path.open("rb") as file:
        rows = map(_object, islice(file, ROWS))
        return list(dict.fromkeys(name for row in rows if row for name in row))


def _csv_names(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(filter(None, csv.reader(file, delimiter=_separator(path))), [])


def _reading() -> pyarrow.csv.ReadOptions:
    # Row numbers of broken rows are only known to a single thread.
    return pyarrow.csv.ReadOptions(use_threads=False, block_size=BLOCK)


def _parsing(path: Path, broken: list[Bad]) -> pyarrow.csv.ParseOptions:
    def skip(row: pyarrow.csv.InvalidRow) -> Literal["skip"]:
        told = f"has {row.actual_columns} cells, and the header {row.expected_columns}"
        # The header is the first row of the file.
        broken.append(Bad((row.number or 0) - 1, "", told))
        return "skip"

    return pyarrow.csv.ParseOptions(delimiter=_separator(path), newlines_in_values=True, invalid_row_handler=skip)


def _converting(columns: Sequence[str]) -> pyarrow.csv.ConvertOptions:
    return pyarrow.csv.ConvertOptions(
        include_columns=list(columns),
        column_types={name: pa.binary() for name in columns},
        strings_can_be_null=False,
        check_utf8=False,
    )


def _separator(path: Path) -> str:
    """Return what parts the column names: no name of an item, and hardly any other, has such a sign in it."""
    with path.open("rb") as file:
        header = file.readline().decode("utf-8", errors="replace")
    return max(SEPARATORS, key=header.count)


def _csv_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    broken: list[Bad] = []
    told, following = 0, 1
    with pyarrow.csv.open_csv(path, _reading(), _parsing(path, broken), _converting(columns)) as file:
        for batch in file:
            rows = _numbers_from(following, batch.num_rows, [each.row for each in broken])
            yield Block(rows, pa.Table.from_batches([batch]), tuple(broken[told:]))
            told = len(broken)
            following = int(rows[-1]) + 1 if len(rows) else following
    yield Block(np.empty(0, dtype=np.intp), _empty(columns), tuple(broken[told:]))


def _numbers_from(first: int, size: int, gone: Sequence[int]) -> Indices:
    """Return the numbers of so many rows from the first on, those left out that are gone."""
    later = [row for row in gone if row >= first]
    numbers = np.arange(first, first + size + len(later))
    found: Indices = numbers[~np.isin(numbers, later)][:size]
    return found


def _parquet_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    following = 1
    with pyarrow.parquet.ParquetFile(path, buffer_size=BUFFER) as file:
        for name in columns:
            if pa.types.is_nested(file.schema_arrow.field(name).type):
                raise CohortError(f"The column {name!r} holds lists or groups, and not one value for each person.")
        for batch in file.iter_batches(ROWS, columns=list(columns)):
            yield Block(np.arange(following, following + batch.num_rows), pa.Table.from_batches([batch]))
            following += batch.num_rows


def _json_blocks(path: Path, columns: Sequence[str]) -> Iterator[Block]:
    with path.open("rb") as file:
        numbered = enumerate((line for line in file if line.strip()), 1)
        while lines := list(islice(numbered, ROWS)):
            rows, broken = [], []
            for number, line in lines:
                row = _object(line)
                if row is None:
                    broken.append(Bad(number, "", "is not a JSON object"))
                else:
                    rows.append((number, row))
            cells = {name: pa.array([_text(row.get(name)) for _, row in rows], pa.string()) for name in columns}
            yield Block(np.array([number for number, _ in rows], dtype=np.intp), pa.table(cells), tuple(broken))


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _text(value: Any) -> str | None:  # noqa: ANN401 - any plain data
    return value if value is None or isinstance(value, str) else json.dumps(value)


def _empty(columns: Sequence[str]) -> pa.Table:
    return pa.table({name: pa.array([], pa.binary()) for name in columns})
