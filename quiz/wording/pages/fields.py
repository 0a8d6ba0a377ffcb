"""The filters of a list of careers as a form shows them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quiz.careers.catalogue import Catalogue
from quiz.careers.filters import Filters
from quiz.wording.words import Words


@dataclass(frozen=True)
class Fields:
    """What can be chosen and what was; with counts, how many careers each choice has."""

    filters: Filters
    families: dict[str, str]
    levels: Sequence[str]
    family_counts: dict[str, int] = field(default_factory=dict)
    level_counts: dict[str, int] = field(default_factory=dict)


def fields(filters: Filters, catalogue: Catalogue, words: Words, *, counted: bool = False) -> Fields:
    """Return the fields of a filter form as they were chosen."""
    counts = [catalogue.counts[column] for column in ("family", "level")] if counted else []
    return Fields(filters, catalogue.head.families, words.levels, *counts)
