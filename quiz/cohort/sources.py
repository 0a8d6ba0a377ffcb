"""Files with a row for each person: CSV, JSON Lines or Parquet by the ending; their columns, and which file it is."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet

from quiz.cohort.blocks import BLOCK, ROWS, Block, csv_blocks, json_blocks, object_in, parquet_blocks, separator
from quiz.cohort.problems import CohortError

ENDINGS: Final = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")


class Identity(NamedTuple):
    """Which file it is: name, bytes, a hash of all of them, and how many lines it has."""

    name: str
    bytes: int
    sha256: str
    lines: int


@dataclass(frozen=True)
class Source:
    """A file of people: its path, and the names of its columns."""

    path: Path
    names: tuple[str, ...]

    def blocks(self, columns: Sequence[str]) -> Iterator[Block]:
        """Yield the rows in their order, with these columns. Raises ``CohortError`` where the file cannot be read."""
        read = {".jsonl": json_blocks, ".ndjson": json_blocks, ".parquet": parquet_blocks}
        try:
            yield from read.get(self.path.suffix.lower(), csv_blocks)(self.path, columns)
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
        rows = map(object_in, islice(file, ROWS))
        return list(dict.fromkeys(name for row in rows if row for name in row))


def _csv_names(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(filter(None, csv.reader(file, delimiter=separator(path))), [])
