"""A library without what a host does not show: careers, whole families, and whatever is empty without them.

Rule of this file: content in, content out. Links and codes of earlier days stay readable, for careers alone vanish.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from quiz.content.careers import Career, CareersFile
from quiz.content.guides import Guide, Section
from quiz.content.loading import Library

LINK: Final = re.compile(r"\[([^\]]+)\]\(/careers/([a-z0-9-]+)\)")


@dataclass(frozen=True)
class Hidden:
    """What is not shown, by slug: careers, families, and groups that nothing is left of."""

    careers: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()


def hidden_in(file: CareersFile, careers: Collection[str], families: Collection[str]) -> Hidden:
    """Return what is not shown if these careers and families are not: their careers, and groups without any other."""
    gone = {each.slug for each in file.careers if each.slug in careers or each.family in families}
    left = [each for each in file.careers if each.slug not in gone]
    families_left, groups_left = {each.family for each in left}, {each.group for each in left}
    return Hidden(
        frozenset(gone), frozenset(set(file.families) - families_left), frozenset(set(file.groups) - groups_left)
    )


def shown(library: Library, hidden: Hidden) -> Library:
    """Return the library without what is hidden; the same one if nothing is."""
    if not hidden.careers:
        return library
    guides = {slug: _unlinked(each, hidden) for slug, each in library.guides.items() if slug not in hidden.careers}
    return replace(library, careers_file=_without(library.careers_file, hidden), guides=guides)


def _without(file: CareersFile, hidden: Hidden) -> CareersFile:
    directions = {}
    for key, direction in file.directions.items():
        if groups := tuple(group for group in direction.groups if group not in hidden.groups):
            directions[key] = direction.model_copy(update={"groups": groups})
    nearest = {word: each.model_copy(update={"near": _left(each.near, hidden)}) for word, each in file.nearest.items()}
    return CareersFile.model_validate(
        file.parts()
        | {
            "careers": tuple(_careers(file, hidden)),
            "families": _kept(file.families, hidden.families),
            "groups": _kept(file.groups, hidden.groups),
            "directions": directions,
            "nearest": nearest,
        }
    )


def _careers(file: CareersFile, hidden: Hidden) -> Iterator[Career]:
    for career in file.careers:
        if career.slug in hidden.careers:
            continue
        related = _left(career.figures.related, hidden)
        figures = career.figures.model_copy(update={"related": related})
        wider = None if career.part_of in hidden.careers else career.part_of
        yield career.model_copy(update={"figures": figures, "part_of": wider})


def _unlinked(guide: Guide, hidden: Hidden) -> Guide:
    """Return a guide in which the names of hidden careers stand without a link."""

    def plain(text: str) -> str:
        return LINK.sub(lambda link: link[1] if link[2] in hidden.careers else link[0], text)

    sections = (Section(each.key, each.heading, plain(each.text), each.line) for each in guide.sections)
    return replace(guide, sections=tuple(sections))


def _left(slugs: tuple[str, ...], hidden: Hidden) -> tuple[str, ...]:
    return tuple(slug for slug in slugs if slug not in hidden.careers)


def _kept(names: Mapping[str, str], gone: Collection[str]) -> dict[str, str]:
    return {key: name for key, name in names.items() if key not in gone}
