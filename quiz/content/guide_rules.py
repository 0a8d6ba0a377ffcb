"""What a guide must hold, and what it may not: the structure, looked at whenever the site starts, and the rest.

Rule of this file: each check yields findings and stops at nothing, so that all mistakes are told at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from quiz.content.careers import Career, CareersFile
from quiz.content.guide_pattern import (
    GIVE,
    LICENSE,
    LICENSE_WORDS,
    LIGHT,
    LIGHT_LEVEL,
    LONG,
    SECTIONS,
    WHOLE,
    WHOLE_LIGHT,
    WHOLE_LONG,
    Span,
)
from quiz.content.guides import Guide, Section

BULLET: Final = re.compile(r"^[-*+] +\S", re.MULTILINE)
WORD: Final = re.compile(r"[^\W_][\w'\u2019.-]*")
LINK: Final = re.compile(r"\]\(([^)\s]*)\)")
ELSEWHERE: Final = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?|mailto:\S+@\S+\.\S+")
UNSHOWN: Final = (
    (re.compile(r"<!--"), "a comment would be shown to readers", "take it out"),
    (re.compile(r"</?[A-Za-z][^>]*>"), "HTML would be shown as it is", "write it in Markdown, or take it out"),
    (re.compile(r"!\["), "a picture would not be shown", "take it out"),
    (re.compile(r"^\s*\|?\s*:?-{3,}:?\s*\|"), "a table would be shown as a row of signs", "write it as a list"),
    (
        re.compile(r"[$\u00a3\u20ac]\s?\d|\d\s?(?:%|percent\b)"),
        "a figure of pay or of shares would grow old here",
        "leave it to the catalogue, which tells source and year",
    ),
)
"""What Markdown may hold elsewhere and a guide may not: what, what is wrong with it, and what to do."""


@dataclass(frozen=True)
class GuideFinding:
    """Something wrong in a guide: the line, counted from 1, what, and what to write instead."""

    line: int
    problem: str
    remedy: str


def structure_findings(guide: Guide, careers: CareersFile | None) -> Iterator[GuideFinding]:
    """Check title and headings. Without ``careers`` (their file has mistakes itself) no career is looked for."""
    career = careers.by_slug.get(guide.slug) if careers else None
    if careers and career is None:
        yield GuideFinding(1, f"there is no career {guide.slug!r}", "name the file after the slug of a career")
    wanted = career.title if career else None
    if not guide.title or (wanted and guide.title != wanted):
        yield GuideFinding(1, "the first line is not the career's title", f"write '# {wanted or 'Title'}'")
    last = guide.sections[-1].line if guide.sections else 1
    for section in guide.sections:
        if not section.key:
            yield GuideFinding(section.line, f"no guide has the section {section.heading!r}", "use the fixed headings")
        elif not section.text.strip():
            yield GuideFinding(section.line, f"the section {section.heading!r} is empty", "write it")
    given = [section.key for section in guide.sections]
    for pattern in SECTIONS:
        optional = not pattern.needed or (_light(career) and pattern.key in LIGHT)
        if given.count(pattern.key) > 1:
            yield GuideFinding(last, f"the section {pattern.heading!r} stands more than once", "give each section once")
        elif pattern.key not in given and not optional:
            yield GuideFinding(last, f"the section {pattern.heading!r} is missing", "write it")
    order = [pattern.key for pattern in SECTIONS]
    known = [key for key in given if key]
    if len(set(known)) == len(known) and known != sorted(known, key=order.index):
        names = ", ".join(pattern.heading for pattern in SECTIONS)
        yield GuideFinding(1, "the sections are out of order", f"order them: {names}")


def text_findings(guide: Guide, text: str, careers: CareersFile | None) -> Iterator[GuideFinding]:
    """Check what stands in the sections: how much there is, what cannot be shown, and where links lead."""
    career = careers.by_slug.get(guide.slug) if careers else None
    yield from _length_findings(guide, career)
    for number, line in enumerate(text.splitlines(), 1):
        # One slip a line is told: the second is mostly the other half of the first.
        slips = ((problem, remedy) for pattern, problem, remedy in UNSHOWN if pattern.search(line))
        for problem, remedy in [next(slips, ("", ""))]:
            if problem:
                yield GuideFinding(number, problem, remedy)
        for target in LINK.findall(line):
            if not _leads_somewhere(target, guide, careers):
                yield GuideFinding(number, f"the link to {target!r} leads nowhere", "mend it, or take it out")


def words(text: str) -> int:
    """Count the words of a text, as everywhere in guides: without the addresses of links."""
    return len(WORD.findall(LINK.sub("]", text)))


def _length_findings(guide: Guide, career: Career | None) -> Iterator[GuideFinding]:
    light = _light(career)
    for pattern in SECTIONS:
        section = guide.section(pattern.key)
        if section is None:
            continue
        bullets, count = len(BULLET.findall(section.text)), words(section.text)
        if pattern.bullets and bullets not in pattern.bullets:
            problem = f"the section {section.heading!r} has {bullets} bullets"
            yield GuideFinding(section.line, problem, f"give {pattern.bullets}")
        allowed = _allowed(pattern.words, light=light)
        if guide.slug not in LONG and count not in allowed:
            problem = f"the section {section.heading!r} has {count} words"
            yield GuideFinding(section.line, problem, f"say it in {allowed}")
        if pattern.key == "entry":
            yield from _license_findings(section)
    whole = WHOLE_LONG if guide.slug in LONG else WHOLE_LIGHT if light else WHOLE
    total = sum(words(section.text) for section in guide.sections)
    if total not in whole:
        yield GuideFinding(1, f"the guide has {total} words", f"say it in {whole}")


def _license_findings(section: Section) -> Iterator[GuideFinding]:
    lines = [line for line in section.text.splitlines() if line.startswith(LICENSE)]
    if len(lines) != 1:
        yield GuideFinding(
            section.line, f"there is no line that begins with {LICENSE}", "say who grants it, or that none is"
        )
    elif words(lines[0]) - 1 > LICENSE_WORDS:
        yield GuideFinding(
            section.line, f"the line of the license has {words(lines[0]) - 1} words", f"say it in {LICENSE_WORDS}"
        )


def _allowed(span: Span, *, light: bool) -> Span:
    least = span.least * 2 / 3 if light else span.least
    return Span(floor(least * (1 - GIVE)), ceil(span.most * (1 + GIVE)))


def _light(career: Career | None) -> bool:
    return career is not None and career.figures.level <= LIGHT_LEVEL


def _leads_somewhere(target: str, guide: Guide, careers: CareersFile | None) -> bool:
    if target.startswith("/careers/"):
        return careers is None or target.removeprefix("/careers/") in careers.by_slug
    anchors = {f"#{section.anchor}" for section in guide.sections}
    return target in anchors or bool(ELSEWHERE.fullmatch(target))
