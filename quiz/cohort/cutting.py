"""Rows cut into parts of a fixed size, counted by their numbers in the file.

Rule of this file: what is in a part follows from the file alone, so that a run that is taken up again, on another
machine too, makes the very same parts.
"""

from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa

from quiz.cohort.blocks import Block
from quiz.cohort.people import Part


def parts(blocks: Iterable[Block], size: int) -> Iterator[Part]:
    """Yield the parts of a file, ``size`` rows each, broken ones among them; the last one may be shorter."""
    held: list[Block] = []
    number = 0
    for block in blocks:
        held.append(block)
        # A row of the next part has come, so that all broken rows before it are known too.
        while len(block.rows) and block.rows[-1] > (number + 1) * size:
            part, held = _cut(held, number, size)
            yield part
            number += 1
    while any(len(block.rows) or block.broken for block in held):
        part, held = _cut(held, number, size)
        yield part
        number += 1


def _cut(held: list[Block], number: int, size: int) -> tuple[Part, list[Block]]:
    """Return a part, and what is left for the next ones."""
    last = (number + 1) * size
    ends = [int(np.searchsorted(block.rows, last, side="right")) for block in held]
    broken = [bad for block in held for bad in block.broken]
    rows = np.concatenate([block.rows[:end] for block, end in zip(held, ends, strict=True)])
    table = pa.concat_tables([block.table.slice(0, end) for block, end in zip(held, ends, strict=True)])
    part = Part(number, rows, table, tuple(sorted(bad for bad in broken if bad.row <= last)))
    rest = [
        Block(block.rows[end:], block.table.slice(end))
        for block, end in zip(held, ends, strict=True)
        if end < len(block.rows)
    ]
    later = tuple(bad for bad in broken if bad.row > last)
    return part, [*rest, Block(rows[:0], table.slice(0, 0), later)] if later else rest
