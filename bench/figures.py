"""A measured figure beside its target, and how the two are printed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the report; a ``target`` is the most (or the least) it should be, without one it is only read."""

    name: str
    value: float
    unit: str
    target: float | None = None
    note: str = ""
    at_least: bool = False

    def __str__(self) -> str:
        """Return the line."""
        digits = 0 if self.value >= 1000 or self.unit == "bytes" else 2
        told = f"{self.name:<58} {self.value:>10,.{digits}f} {self.unit:<7}"
        if self.target is not None:
            reached = self.value >= self.target if self.at_least else self.value <= self.target
            verdict = "ok" if reached else "missed"
            told += f" target {self.target:>7,.{digits if self.target % 1 else 0}f}  {verdict}"
        return f"{told}  {self.note}".rstrip()
