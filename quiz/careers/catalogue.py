"""Everything that the pages are made from, prepared once at start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from quiz.careers.filters import Filters
from quiz.careers.ranking import Mask, Matrix, Single, shapes
from quiz.careers.search import Index
from quiz.careers.variety import Alike, alike
from quiz.content.guides import Guide
from quiz.content.loading import Library
from quiz.content.models import Career, Questions, Source
from quiz.person.answers import Answers
from quiz.person.scoring import scores, tally
from quiz.person.sharpening import next_places
from quiz.riasec import Vector
from quiz.wording.cards import Cards, leading_type
from quiz.wording.language import Language


@dataclass(frozen=True, eq=False)
class Site:
    """The content with its careers in the order of titles, which decides ties, and tables over their rows."""

    library: Library
    _cards: dict[Language, Cards] = field(default_factory=dict, repr=False)

    @property
    def questions(self) -> Questions:
        """The questionnaires."""
        return self.library.questions

    @property
    def families(self) -> dict[str, str]:
        """The names of the families."""
        return self.library.catalogue.families

    @property
    def guides(self) -> Mapping[str, Guide]:
        """The guides by slug."""
        return self.library.guides

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources of the figures."""
        return tuple(value for _, value in self.library.catalogue.sources)

    @cached_property
    def careers(self) -> tuple[Career, ...]:
        """The careers in the order of their titles."""
        return tuple(sorted(self.library.catalogue.careers, key=lambda career: career.title.casefold()))

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each career by slug."""
        return {career.slug: row for row, career in enumerate(self.careers)}

    @cached_property
    def shapes(self) -> Matrix:
        """The shapes of all careers as columns, (6, n)."""
        return shapes([career.profile for career in self.careers])

    @cached_property
    def light_shapes(self) -> Single:
        """The same in half the bytes, for what is only counted."""
        return self.shapes.astype(np.float32)

    @cached_property
    def alike(self) -> Alike:
        """The rows of the careers that are nearly the same as each."""
        return alike([career.onet for career in self.careers], self.shapes)

    @cached_property
    def levels(self) -> Matrix:
        """The preparation level of each career, (n,)."""
        return self._columns["level"]

    def shape(self, row: int) -> Vector:
        """Return the shape of one career, (6,)."""
        column: Vector = self.shapes[:, row]
        return column

    @cached_property
    def index(self) -> Index:
        """The search over titles and other titles."""
        return Index(self.careers)

    @cached_property
    def _columns(self) -> dict[str, Matrix]:
        return {
            "level": np.array([career.figures.level for career in self.careers]),
            "family": np.array([career.family for career in self.careers]),
            "kind": np.array([str(leading_type(career)) for career in self.careers]),
        }

    def mask(self, filters: Filters) -> Mask | None:
        """Return which rows the filters leave, or None if they leave all; what is set aside is left too."""
        if not filters.narrows:
            return None
        mask: Mask = np.ones(len(self.careers), dtype=np.bool_)
        if filters.levels:
            mask &= np.isin(self._columns["level"], filters.levels)
        if filters.family:
            mask &= self._columns["family"] == filters.family
        if filters.kind:
            mask &= self._columns["kind"] == filters.kind
        if filters.query:
            found: Mask = np.zeros(len(self.careers), dtype=np.bool_)
            found[self.index.find(filters.query)] = True
            mask &= found
        return mask

    def counts(self, column: str) -> dict[str, int]:
        """Return how many careers have each value of ``level``, ``family`` or ``kind``."""
        values, numbers = np.unique(self._columns[column], return_counts=True)
        return {str(value): int(number) for value, number in zip(values, numbers, strict=True)}

    def has_scores(self, answers: Answers) -> bool:
        """Tell whether all six types have answers enough to count."""
        return scores(tally(self.questions.places_of[answers.head], answers.values)) is not None

    def next_places(self, answers: Answers) -> tuple[int, ...]:
        """Return the places of the items that can still change a person's list most; none without six scores."""
        places = self.questions.places_of[answers.head]
        tallies = tally(places, answers.values)
        return next_places(tallies, places, answers.values, self.shapes) if scores(tallies) else ()

    def cards(self, language: Language) -> Cards:
        """Return the careers' cards in a language."""
        if language not in self._cards:
            catalogue = self.library.catalogue
            self._cards[language] = Cards(self.careers, self.families, catalogue.sources, language)
        return self._cards[language]

    def prepare(self) -> None:
        """Make what the first visitor would otherwise wait for."""
        for _ in (self.rows, self.light_shapes, self.alike, self.index, self._columns):
            pass
