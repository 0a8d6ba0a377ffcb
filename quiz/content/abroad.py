"""Names of careers in other languages, to be searched by: a person types the word that they know.

The file ``translations/names.csv`` has a line for a career and a language. Its names come from ESCO, the classification
of the European Commission; nobody of ours has read them all, so they lead to careers and are shown nowhere.
"""

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import Final

from quiz.content import loading
from quiz.content.careers import Handwritten
from quiz.content.loading import NAMES, TRANSLATIONS
from quiz.content.translations import CareerText, Translation

FILE: Final = f"{TRANSLATIONS}/{NAMES}"
BETWEEN: Final = " | "


def names_abroad(folder: Path, translations: Iterable[Translation] = ()) -> dict[str, list[str]]:
    """Return names by slug: those of the file, if there is one, and those of whole translations."""
    found: dict[str, list[str]] = {}
    if (folder / FILE).exists():
        for line in csv.DictReader(StringIO(loading.read_text(folder, FILE))):
            found.setdefault(line["slug"], []).extend(line["names"].split(BETWEEN))
    for each in translations:
        for slug, career in each.careers.careers.items():
            found.setdefault(slug, []).extend(called(career))
    return found


def called(career: Handwritten | CareerText) -> list[str]:
    """Return all that a career is called or looked for by."""
    return [career.title, *career.also, *career.find]
