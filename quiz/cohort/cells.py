"""What stands in the cells of a column: an answer, a score, nothing, or something that is neither.

Rule of this file: each different text is read once, for a column holds few. Cells of one sign, which nearly all answers
are, are read as the bytes they are.
"""

import math
from functools import cache
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa

from quiz.cohort.counts import States
from quiz.cohort.scales import BAD, Range, Scale, number_in
from quiz.person.answers import LEFT_OUT
from quiz.person.scoring import HIGHEST
from quiz.riasec import Indices, Vector

Cells: TypeAlias = "pa.Array[Any]"
"""A column of cells of any type, (m,)."""


def states(column: Cells, scale: Scale) -> States:
    """Return the answer in each cell, (m,), ``BAD`` where there is none."""
    if pa.types.is_integer(column.type):
        return _numbers(column, scale)
    texts = as_texts(column)
    lengths, first = _bytes(texts)
    found = _single(scale)[first]
    found[lengths == 0] = LEFT_OUT
    longer = (lengths > 1).nonzero()[0]
    if longer.size:
        found[longer] = _by_text(texts.take(longer), scale)
    return found


def scores(column: Cells, span: Range) -> Vector:
    """Return the score in each cell, (m,), as 0 to 100; not a number where there is none."""
    encoded = as_texts(column).fill_null(b"").dictionary_encode()
    table = np.array([_score(decoded(text), span) for text in encoded.dictionary.to_pylist()], dtype=np.float64)
    found: Vector = table[encoded.indices.to_numpy()]
    return found


def _score(text: str, span: Range) -> float:
    number = number_in(text)
    return span.percent(number) if number is not None and span.lowest <= number <= span.highest else math.nan


def whole_numbers(column: Cells) -> set[int]:
    """Return the whole numbers in a column."""
    texts = {decoded(text).strip() for text in as_texts(column).unique().to_pylist() if text}
    numbers = {number_in(text) for text in texts}
    return {int(number) for number in numbers if number is not None and number == int(number)}


def as_texts(column: Cells) -> Cells:
    """Return a column as the bytes of its texts; a number as it is written."""
    if isinstance(column.type, pa.DictionaryType):
        return as_texts(column.cast(column.type.value_type))
    if pa.types.is_large_string(column.type) or pa.types.is_large_binary(column.type):
        return column.cast(pa.binary())
    return column if pa.types.is_binary(column.type) else column.cast(pa.string()).cast(pa.binary())


def text_at(column: Cells, place: int) -> str:
    """Return the text of one cell."""
    return decoded(as_texts(column.slice(place, 1))[0].as_py())


def decoded(text: bytes | None) -> str:
    """Return a text, "" for none; what is not UTF-8 in it is marked."""
    return (text or b"").decode("utf-8", errors="replace")


def _numbers(column: Cells, scale: Scale) -> States:
    answers = column.fill_null(0).to_numpy() - (scale.lowest or 0)
    fine = (answers >= 0) & (answers <= HIGHEST) & (scale.lowest is not None)
    found: States = np.where(fine, answers, BAD).astype(np.uint8)
    found[column.is_null().to_numpy(zero_copy_only=False)] = LEFT_OUT
    return found


def _bytes(texts: Cells) -> tuple[Indices, States]:
    """Return how long each text is in bytes, 0 for none, and its first byte, (m,)."""
    _, offsets, data = texts.buffers()
    ends = np.frombuffer(bytes_of(offsets), dtype=np.int32, count=len(texts) + 1, offset=4 * texts.offset)
    letters = np.frombuffer(bytes_of(data), dtype=np.uint8)
    lengths: Indices = np.diff(ends).astype(np.intp)
    if texts.null_count:
        lengths[texts.is_null().to_numpy(zero_copy_only=False)] = 0
    first: States = letters[ends[0] : ends[-1]]
    if not (lengths == 1).all():
        first = letters[np.minimum(ends[:-1], len(letters) - 1)]
    return lengths, first


def bytes_of(buffer: pa.Buffer | None) -> memoryview:
    """Return what a buffer holds, at least one byte, without copying it."""
    return memoryview(buffer) if buffer is not None and buffer.size else memoryview(b"\0")


@cache
def _single(scale: Scale) -> States:
    """Return the answer that each byte tells by itself, (256,)."""
    return np.array([scale.state(decoded(bytes([byte]))) for byte in range(256)], dtype=np.uint8)


def _by_text(texts: Cells, scale: Scale) -> States:
    encoded = texts.dictionary_encode()
    table = np.array([scale.state(decoded(text)) for text in encoded.dictionary.to_pylist()], dtype=np.uint8)
    found: States = table[encoded.indices.to_numpy()]
    return found
