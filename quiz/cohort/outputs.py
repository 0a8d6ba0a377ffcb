"""Results as a table of one row a person, and the table as a file: Parquet, CSV or JSON Lines.

Rule of this file: the same results always make the same bytes.
"""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from quiz.careers.ranking import DECIMALS
from quiz.cohort import letters
from quiz.cohort.cells import Cells
from quiz.cohort.judging import NOTES
from quiz.cohort.scoring import Scored, Wanted
from quiz.cohort.signals import SIGNALS
from quiz.cohort.tables import Tables
from quiz.riasec import TYPES, Indices, Matrix


class Format(StrEnum):
    """How results are written, by the ending of the files."""

    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"


def table_of(names: Cells, scored: Scored, wanted: Wanted, tables: Tables) -> pa.Table:
    """Return results as a table; ``names``, (m,), are the people's ids, or their row numbers."""
    columns = {"row" if pa.types.is_integer(names.type) else "id": names}
    columns |= {f"score_{kind}": _numbers(scored.scores[:, place]) for place, kind in enumerate(TYPES)}
    codes, which = np.unique(scored.codes, return_inverse=True)
    columns["holland_code"] = _words(which, [letters.text_of(code) for code in codes.tolist()])
    columns["signal"] = _words(scored.signals, SIGNALS)
    columns["note"] = _words(scored.notes, NOTES)
    for kind, rows, keys, firm in (
        ("direction", scored.directions, tables.directions, scored.firm_directions),
        ("career", scored.careers, tables.careers, scored.firm_careers),
    ):
        for place in range(rows.shape[1]):
            columns[f"{kind}_{place + 1}"] = _words(rows[:, place], keys)
            if kind == "career":
                columns[f"fit_{place + 1}"] = _numbers(scored.fits[:, place])
            if wanted.firmness:
                columns[f"{kind}_{place + 1}_firm"] = _numbers(firm[:, place])
    return pa.table(columns)


def written(table: pa.Table, kind: Format) -> bytes:
    """Return the bytes of a file."""
    if kind is Format.JSONL:
        return "".join(_lines(table)).encode()
    sink = pa.BufferOutputStream()
    if kind is Format.CSV:
        pyarrow.csv.write_csv(_plain(table), sink, pyarrow.csv.WriteOptions(quoting_style="needed"))
    else:
        options: dict[str, Any] = {"use_dictionary": _repeating(table)}
        pyarrow.parquet.write_table(table, sink, compression="snappy", **options)
    return sink.getvalue().to_pybytes()


def _words(rows: Indices, words: Sequence[str]) -> Cells:
    """Return words by their numbers; none where the number is -1, or the word is empty."""
    known = np.array([bool(word) for word in words], dtype=np.bool_)
    numbers: Any = pa.array(rows.astype(np.int16), mask=(rows < 0) | ~known[rows])
    return pa.DictionaryArray.from_arrays(numbers, pa.array([str(word) for word in words], pa.string()))


def _numbers(values: Matrix) -> Cells:
    # A millionth is finer than anything that is meant, and spares readers 57.49999999999999.
    return pa.array(np.round(values, DECIMALS), mask=np.isnan(values))


def _repeating(table: pa.Table) -> list[str]:
    """Return the columns that hold few different values."""
    return [name for name in table.column_names if not name.startswith(("fit", "id", "row"))]


def _plain(table: pa.Table) -> pa.Table:
    columns = [column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column for column in table.columns]
    return pa.table(columns, names=table.column_names)


def _lines(table: pa.Table) -> Iterator[str]:
    for row in table.to_pylist():
        yield json.dumps({name: value for name, value in row.items() if value is not None}, ensure_ascii=False) + "\n"
