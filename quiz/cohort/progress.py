"""How far a run is: a bar with the rate and the time left, and nothing at all where nobody is watching."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from tqdm import tqdm


class Bar(Protocol):
    """What moves on by so many people."""

    def update(self, n: float = 1) -> bool | None:
        """Move on."""


@contextmanager
def bar(total: int) -> Iterator[Bar]:
    """Show how many of about so many people are done, where standard error is a terminal."""
    with tqdm(total=total, unit=" people", disable=not sys.stderr.isatty(), dynamic_ncols=True) as shown:
        yield shown
