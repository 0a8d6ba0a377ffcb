"""The content of a site in another language: the source's values with texts of a translation in their places.

Rule of this file: only texts change. What has no translation keeps its own text, marked as that of another language
(``foreign``).
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from quiz.content.careers import Career, CareersFile, Figures, Nearest, Source, Sources
from quiz.content.fields import Content
from quiz.content.foreign import SOURCE, foreign
from quiz.content.loading import Library
from quiz.content.questions import Questions
from quiz.content.translations import CareersText, CareerText, QuestionsText, Translation

Model = TypeVar("Model", bound=Content)
WORD: Final = re.compile("[a-z]{2}")


def in_language(library: Library, own: Translation) -> Library:
    """Return the library in the words of a translation."""
    guides = {slug: own.guides.get(slug) or replace(guide, lang=SOURCE) for slug, guide in library.guides.items()}
    return replace(
        library,
        questions=_questions(library.questions, own.questions),
        careers_file=_careers_file(library.careers_file, own.careers),
        guides=guides,
    )


def _questions(source: Questions, own: QuestionsText) -> Questions:
    scale = tuple(own.scale.get(label) or foreign(label) for label in source.scale)
    items = tuple(item.having(text=own.items.get(item.id) or foreign(item.text)) for item in source.items)
    return source.having(scale=scale, items=items)


def _careers_file(source: CareersFile, own: CareersText) -> CareersFile:
    phrases = own.phrases
    return source.having(
        sources=_sources(source.sources, phrases),
        families=_names(source.families, own.families),
        groups=_names(source.groups, own.groups),
        directions=_entries(source.directions, own.directions),
        areas=_entries(source.areas, own.areas),
        ways=_entries(source.ways, own.ways),
        orders=_entries(dict(source.orders), own.orders),
        skills=_names(source.skills, own.skills),
        nearest=_nearest(source, own),
        careers=tuple(_career(career, own.careers.get(career.slug), phrases) for career in source.careers),
    )


def _names(source: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    return {key: own.get(key) or foreign(text) for key, text in source.items()}


def _entries(source: Mapping[Any, Model], own: Mapping[str, Content]) -> dict[str, Model]:
    """Return entries with the texts of a translation, by name; without one, with their own texts marked."""
    return {key: each.having(**(own[key].parts() if key in own else _marked(each))) for key, each in source.items()}


def _marked(source: Content) -> dict[str, Any]:
    shown = ("name", "line")
    return {name: foreign(getattr(source, name)) for name in shown if name in type(source).model_fields}


def _nearest(source: CareersFile, own: CareersText) -> dict[str, Nearest]:
    """Return what to show for words that no career is called, in the words of both languages.

    Where a word means something in the other language too, this one's meaning counts.
    """
    mine: dict[str, Nearest] = {}
    theirs: dict[str, Nearest] = {}
    for word, each in source.nearest.items():
        text = own.nearest.get(word)
        theirs[word] = each.having(why=text.why if text else foreign(each.why))
        for each_word in text.words if text else ():
            mine.setdefault(each_word, theirs[word])
    return theirs | mine


def _sources(source: Sources, phrases: Mapping[str, str]) -> Sources:
    """Return sources with their releases and licences in other words; names stay as their makers write them."""

    def told(each: Source) -> Source:
        return each.having(
            release=_phrase(each.release, phrases),
            licence=_phrase(each.licence, phrases),
        )

    return source.having(**{name: told(each) for name, each in source.parts().items()})


def _phrase(source: str, phrases: Mapping[str, str]) -> str:
    """Return a short text in other words; what has no word in it, such as "30.2", is the same in all languages."""
    return phrases.get(source) or (foreign(source) if WORD.search(source) else source)


def _career(source: Career, own: CareerText | None, phrases: Mapping[str, str]) -> Career:
    told = tuple(each.having(place=_phrase(each.place, phrases)) for each in source.pay_elsewhere)
    texts = own.parts() if own else _marked_career(source)
    return source.having(figures=_figures(source.figures), pay_elsewhere=told, **texts)


def _marked_career(source: Career) -> dict[str, Any]:
    also = tuple(map(foreign, source.also))
    return {"title": foreign(source.title), "summary": foreign(source.summary), "also": also}


def _figures(source: Figures) -> Figures:
    """Return figures in which names that only the source has are marked: of wider groups, and of tools."""
    changed: dict[str, Any] = {"tools": tuple(map(foreign, source.tools))}
    for name in ("education", "pay", "outlook"):
        entry = getattr(source, name)
        if entry is not None and entry.group:
            changed[name] = entry.having(group=foreign(entry.group))
    return source.having(**changed)
