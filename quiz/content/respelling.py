"""The content of a site in another spelling of its own language: each text by a list of words (``spelling``).

Names that only a source has, of tools and of wider groups, are spelled as the source spells them.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from quiz.content.careers import Career, CareersFile
from quiz.content.guides import Guide
from quiz.content.loading import Library
from quiz.content.spelling import respelled

Spelled = Callable[[str], str]


def in_spelling(library: Library, words: Mapping[str, str]) -> Library:
    """Return the library with the words of a list in their other spelling."""

    def spelled(text: str) -> str:
        return respelled(text, words)

    items = tuple(each.having(text=spelled(each.text)) for each in library.questions.items)
    questions = library.questions.having(items=items)
    guides = {slug: _guide(each, spelled) for slug, each in library.guides.items()}
    return replace(
        library, questions=questions, careers_file=_careers_file(library.careers_file, spelled), guides=guides
    )


def _careers_file(file: CareersFile, spelled: Spelled) -> CareersFile:
    careers = tuple(_career(each, spelled) for each in file.careers)
    lines = {
        name: {
            key: each.having(name=spelled(each.name), line=spelled(each.line))
            for key, each in getattr(file, name).items()
        }
        for name in ("directions", "areas")
    }
    names = {
        name: {key: spelled(text) for key, text in getattr(file, name).items()}
        for name in ("families", "groups", "skills")
    }
    nearest = {word: each.having(why=spelled(each.why)) for word, each in file.nearest.items()}
    return file.having(careers=careers, nearest=nearest, **lines, **names)


def _career(career: Career, spelled: Spelled) -> Career:
    """Return a career in the other spelling, which is still found by its names in the first one."""
    names = (career.title, *career.also)
    own = {"title": spelled(career.title), "summary": spelled(career.summary)}
    also = tuple(map(spelled, career.also))
    find = tuple(dict.fromkeys([*career.find, *(name for name in names if spelled(name) != name)]))
    return career.having(also=also, find=find, **own)


def _guide(guide: Guide, spelled: Spelled) -> Guide:
    sections = tuple(replace(each, heading=spelled(each.heading), text=spelled(each.text)) for each in guide.sections)
    return replace(guide, title=spelled(guide.title), sections=sections)
