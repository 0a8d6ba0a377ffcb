"""The careers prepared for comparing: in the order of their titles, with tables over their rows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from quiz.careers.filters import Filters
from quiz.careers.ranking import shapes
from quiz.careers.search import Index
from quiz.careers.variety import Alike, alike
from quiz.content.models import Career, CareersFile, Sources
from quiz.riasec import Indices, LightMatrix, Mask, Matrix, Type, Vector, holland_code

Names = npt.NDArray[np.str_]
"""A word for each career, (n,)."""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All careers as rows of one table. The order of the rows is that of titles, which decides ties."""

    careers: tuple[Career, ...]
    families: dict[str, str]
    sources: Sources

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each career by slug."""
        return {career.slug: row for row, career in enumerate(self.careers)}

    @cached_property
    def symbols(self) -> dict[str, str]:
        """The symbol of each career by its slug, and by itself."""
        return {name: career.symbol for career in self.careers for name in (career.slug, career.symbol)}

    @cached_property
    def _rows_by_symbol(self) -> dict[str, int]:
        return {career.symbol: row for row, career in enumerate(self.careers)}

    @cached_property
    def shapes(self) -> Matrix:
        """The shapes of all careers as columns, (6, n)."""
        return shapes([career.profile for career in self.careers])

    @cached_property
    def light_shapes(self) -> LightMatrix:
        """The same in half the bytes, for what is only counted."""
        return self.shapes.astype(np.float32)

    @cached_property
    def alike(self) -> Alike:
        """The rows of the careers that are nearly the same as each."""
        return alike([career.onet for career in self.careers], self.shapes)

    @cached_property
    def levels(self) -> Indices:
        """The preparation level of each career, (n,)."""
        return np.array([career.figures.level for career in self.careers])

    @cached_property
    def index(self) -> Index:
        """The search over titles and other titles."""
        return Index(self.careers)

    def shape(self, row: int) -> Vector:
        """Return the shape of one career, (6,)."""
        column: Vector = self.shapes[:, row]
        return column

    def rows_of(self, symbols: Sequence[str]) -> list[int]:
        """Return the rows of some careers by their symbols; all of them have to be here."""
        return [self._rows_by_symbol[symbol] for symbol in symbols]

    def mask(self, filters: Filters) -> Mask | None:
        """Return which rows the filters leave, or None if they leave all; what is set aside is left too."""
        if not filters.narrows:
            return None
        mask: Mask = np.ones(len(self.careers), dtype=np.bool_)
        if filters.levels:
            mask &= np.isin(self.levels, filters.levels)
        if filters.family:
            mask &= self._families == filters.family
        if filters.kind:
            mask &= self._kinds == filters.kind
        if filters.query:
            found: Mask = np.zeros(len(self.careers), dtype=np.bool_)
            found[self.index.find(filters.query)] = True
            mask &= found
        return mask

    def found(self, filters: Filters) -> list[int]:
        """Return the rows that the filters leave, in the order of the search or, without one, of titles."""
        # What is looked for is found in its order here, and need not be looked for in the mask too.
        mask = self.mask(replace(filters, query=""))
        ordered = self.index.find(filters.query) if filters.query else range(len(self.careers))
        return [row for row in ordered if mask is None or mask[row]]

    @cached_property
    def counts(self) -> dict[str, dict[str, int]]:
        """How many careers have each value of each of ``level``, ``family`` and ``kind``."""
        columns = {"level": self.levels, "family": self._families, "kind": self._kinds}
        return {name: dict(Counter(map(str, values.tolist()))) for name, values in columns.items()}

    @cached_property
    def _families(self) -> Names:
        return np.array([career.family for career in self.careers])

    @cached_property
    def _kinds(self) -> Names:
        return np.array([str(leading_type(career)) for career in self.careers])


def catalogue_of(content: CareersFile) -> Catalogue:
    """Return the careers of a file in the order of their titles, with all tables made, so that no visitor waits."""
    careers = sorted(content.careers, key=lambda career: career.title.casefold())
    catalogue = Catalogue(tuple(careers), content.families, content.sources)
    for _ in (
        catalogue.rows,
        catalogue.symbols,
        catalogue.light_shapes,
        catalogue.alike,
        catalogue.index,
        catalogue.counts,
    ):
        pass
    return catalogue


def leading_type(career: Career) -> Type:
    """Return the type with the highest rating, the first of them in a tie."""
    return holland_code(career.profile)[0][0]
