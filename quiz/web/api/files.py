"""The whole catalogue as files: JSON, its JSON Schema, and CSV; each made and packed when it is first asked for.

Rule of this file: a file follows from the content alone, not from the address that the site stands at, so that two
sites with the same content publish the same bytes.
"""

import csv
import gzip
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any, Final

import brotli

from quiz.careers.catalogue import Catalogue
from quiz.careers.method import METHOD
from quiz.content.foreign import plain
from quiz.riasec import TYPES
from quiz.web.api.entries import Career, CatalogueFile, Edition, Sources
from quiz.web.api.publishing import Entries

QUALITY: Final = 9
"""Brotli's; at 11, packing the catalogue takes ten times as long for a few percent."""
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_NAME: Final = "careers.schema.json"
LICENSE: Final = "CC BY 4.0: https://creativecommons.org/licenses/by/4.0/"
CREDIT: Final = (
    "Texts: the Sixways authors, CC BY 4.0. This includes information from the O*NET Database by the U.S. Department "
    "of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a "
    "trademark of USDOL/ETA. The information was modified; USDOL/ETA has not approved, endorsed or tested these "
    "modifications. Wages and projections are from the U.S. Bureau of Labor Statistics and in the public domain."
)
JOINT: Final = "|"
"""What stands in a cell between several values."""
COLUMNS: Final[Mapping[str, str]] = {
    "slug": "the name of the career in addresses",
    "symbol": "three signs that stand for it",
    "title": "what it is called",
    "summary": "one sentence that says what the person does",
    "also": "other titles, with | between",
    "family": "the key of its family",
    "group": "the key of its group",
    "direction": "the key of its direction",
    "onet": "its O*NET-SOC code",
    "part_of": "the slug of the career that it is a part of",
    "level": "preparation level, 1 to 5; the highest that it may be",
    "education": "usual education at the start",
    **{str(kind): f"rating on the {kind.name.lower()} type, 1 to 7" for kind in TYPES},
    "pay_per": "year or hour",
    "pay_low": "dollars; one in ten earns less",
    "pay_median": "dollars; half earn less",
    "pay_high": "dollars; one in ten earns this or more",
    "pay_group": "the wider group that the pay is known for",
    "employment": "how many people work in it",
    "growth": "change of employment over the projection, in percent",
    "openings": "openings a year",
    "outlook_group": "the wider group that the outlook is known for",
    "skills": "skills, with | between",
    "related": "slugs of similar careers, with | between",
}
"""The columns of the table, in their order, and what stands in each; an empty cell says that it is not known."""


@dataclass(frozen=True, eq=False)
class File:
    """A file to send, as bytes."""

    name: str
    mimetype: str
    body: bytes

    @cached_property
    def packed(self) -> Mapping[str, bytes]:
        """The bytes by the coding of the content."""
        small = brotli.compress(self.body, quality=QUALITY)
        return {"br": small, "gzip": gzip.compress(self.body, mtime=0), "identity": self.body}


@dataclass(frozen=True, eq=False)
class Files:
    """The files of a catalogue."""

    catalogue: Catalogue
    entries: Entries

    @cached_property
    def edition(self) -> Edition:
        """Which state of the catalogue this is."""
        found = sha256(self.entries.lists.model_dump_json().encode())
        for row in range(len(self.catalogue.careers)):
            found.update(self.entries[row].model_dump_json().encode())
        head = self.catalogue.head
        return Edition(released=head.released, mark=found.hexdigest()[:16], careers=len(self.catalogue.careers))

    @cached_property
    def careers(self) -> File:
        """The whole catalogue as JSON."""
        whole = CatalogueFile(
            api="v1",
            catalogue=self.edition,
            method=METHOD,
            license=LICENSE,
            credit=CREDIT,
            sources=Sources.model_validate(self.catalogue.head.sources),
            lists=self.entries.lists,
            careers=[self.entries[row] for row in range(len(self.catalogue.careers))],
        )
        return File("careers.json", "application/json", plain(whole.model_dump_json()).encode())

    @cached_property
    def schema(self) -> File:
        """What the JSON file may hold, as a JSON Schema."""
        own = {"$schema": DIALECT} | CatalogueFile.model_json_schema(mode="serialization")
        return File(SCHEMA_NAME, "application/schema+json", json.dumps(own, indent=1).encode())

    @cached_property
    def table(self) -> File:
        """One line a career as CSV (RFC 4180)."""
        text = io.StringIO()
        writer = csv.DictWriter(text, list(COLUMNS))
        writer.writeheader()
        writer.writerows(dict(_cells(self.entries[row])) for row in range(len(self.catalogue.careers)))
        day = f"-{self.edition.released}" if self.edition.released else ""
        return File(f"careers{day}.csv", "text/csv", plain(text.getvalue()).encode())


def _cells(career: Career) -> Iterator[tuple[str, Any]]:
    pay = career.pay.model_dump() if career.pay else {}
    outlook = career.outlook.model_dump() if career.outlook else {}
    flat: dict[str, Any] = outlook | {f"pay_{name}": own for name, own in pay.items()} | career.model_dump()
    flat |= {str(kind): own for kind, own in career.profile.items()}
    flat |= {"education": career.education.step if career.education else None, "outlook_group": outlook.get("group")}
    for column in COLUMNS:
        value = flat.get(column)
        yield column, JOINT.join(value) if isinstance(value, list) else value
