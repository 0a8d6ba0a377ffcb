"""What the interface publishes, prepared for an application: entries, files and the document."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from flask import Flask, current_app

from quiz.content.nearest import nearest
from quiz.person.answers import GivenScores, encode
from quiz.web.api.choosing import tag_of
from quiz.web.api.document import ROOT, document_of
from quiz.web.api.files import File, Files
from quiz.web.api.problems import NoCareerError
from quiz.web.api.publishing import Entries
from quiz.web.request import the_site
from quiz.web.site import Site

SOMEBODY: Final = f"code={encode(GivenScores((88.0, 62.0, 28.0, 24.0, 34.0, 56.0)))}"
"""The code of somebody made up, who likes what many know: to build and mend, and to find out why."""
EXAMPLES: Final[Mapping[str, str]] = {
    "overview": ROOT,
    "lists": f"{ROOT}/lists",
    "careers_file": f"{ROOT}/careers.json",
    "careers_schema": f"{ROOT}/careers.schema.json",
    "careers_table": f"{ROOT}/careers.csv",
    "document": f"{ROOT}/openapi.json",
    "careers": f"{ROOT}/careers?level=3&growth=up&sort=pay&limit=5",
    "career": f"{ROOT}/careers/electrician",
    "search": f"{ROOT}/search?q=fix+cars&limit=5",
    "questionnaires": f"{ROOT}/questionnaires",
    "questionnaire": f"{ROOT}/questionnaires/S2",
    "score": f"{ROOT}/score?questionnaire=short&answers=" + ",".join("412310" * 5),
    "matches": f"{ROOT}/matches?scores=88,62,28,24,34,56&have=3&limit=6",
    "match": f"{ROOT}/matches/electrician?{SOMEBODY}",
}
"""An address for each route, by its name: the page shows them, and a test asks each."""


@dataclass(frozen=True, eq=False)
class Published:
    """What an application publishes; each part is made when it is first asked for."""

    app: Flask
    site: Site
    languages: Sequence[str]

    @cached_property
    def entries(self) -> Entries:
        """The careers as entries."""
        return Entries(self.site.home)

    @cached_property
    def files(self) -> Files:
        """The catalogue as files."""
        return Files(self.site.home, self.entries)

    @cached_property
    def document(self) -> dict[str, Any]:
        """The OpenAPI document, for a site at the top of its host."""
        return document_of(self.app, self.site, self.languages, EXAMPLES)


@lru_cache(maxsize=8)
def document_at(published: Published, root: str) -> File:
    """Return the document as a file, for a site that stands below a path ("" for none)."""
    own = published.document | {"servers": [{"url": root or "/"}]}
    return File("openapi.json", "application/json", json.dumps(own).encode())


def the_published() -> Published:
    """Return what this application publishes in its first language."""
    return next(iter(_published().values()))


def published_in(lang: str | None) -> Published:
    """Return what this application publishes in a language, or in its first one.

    Raises ``ParameterError`` for one that it does not have.
    """
    every = _published()
    return every[tag_of(lang, every)]


def _published() -> Mapping[str, Published]:
    found: Mapping[str, Published] = current_app.extensions["api"]
    return found


def row_of(slug: str) -> int:
    """Return the row of a career. Raises ``NoCareerError`` with the nearest ones."""
    rows = the_site().catalogue.rows
    if slug not in rows:
        found = nearest(slug, rows)
        raise NoCareerError([found] if found else None)
    return rows[slug]
