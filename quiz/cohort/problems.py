"""What cannot be scored: a whole run, in a message that says what to do, or one row of it, with its reason."""

from typing import NamedTuple


class CohortError(Exception):
    """A run that cannot begin or go on; the text says why, and what to do."""


class Bad(NamedTuple):
    """A row that was not scored: its number (1 is the first person), the column that is wrong ("" for all), and why."""

    row: int
    column: str
    reason: str
