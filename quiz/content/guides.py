"""Guides: Markdown text to sections of HTML, and what a guide must hold.

Rule of this file: text in, values and findings out; files are opened by ``quiz.content.loading``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from quiz.content.careers import CareersFile

HEADINGS: Final = (
    "Summary",
    "What you do",
    "Setting",
    "Hours and schedule",
    "Who employs you",
    "Finding work",
    "Unions and professional bodies",
    "What is hard about it",
    "Skills explained",
    "Getting experience",
    "Qualifications",
    "Certificates and licenses",
    "Where it leads",
    "Prospects",
    "Keeping up",
    "Good to know",
    "Freelance or employed",
    "Advice",
    "Did you know",
    "Try it first",
)
"""Every guide has these sections, in this order."""

BULLETS: Final = {
    "What you do": (8, 12),
    "Who employs you": (3, 15),
    "What is hard about it": (3, 12),
    "Skills explained": (3, 15),
    "Try it first": (3, 3),
}
"""The sections that are lists, with the fewest and the most entries each may have."""

UNSHOWN: Final = (
    (re.compile(r"<!--"), "a comment would be shown to readers", "take it out"),
    (
        re.compile(r"</?[A-Za-z][^>]*>"),
        "HTML would be shown as it is",
        "write it in Markdown, or take it out",
    ),
    (re.compile(r"!\["), "a picture would not be shown", "take it out"),
    (re.compile(r"^\s*\|?\s*:?-{3,}:?\s*\|"), "a table would be shown as a row of signs", "write it as a list"),
)
"""What Markdown may hold elsewhere and a guide may not: what, what is wrong with it, and what to do."""
ELSEWHERE: Final = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?|mailto:\S+@\S+\.\S+")

# HTML in a guide is shown as text, never passed through: a guide cannot break a page or carry a script.
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Section:
    """One section of a guide: its heading and its HTML."""

    heading: str
    html: Markup

    @property
    def anchor(self) -> str:
        """The section's place on a page, for links to it."""
        return self.heading.lower().replace(" ", "-")


@dataclass(frozen=True)
class Guide:
    """What the work of one career is like."""

    slug: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class GuideFinding:
    """Something wrong in a guide: the line, counted from 1, what, and what to write instead."""

    line: int
    problem: str
    remedy: str


def read_guide(slug: str, text: str, careers: CareersFile | None) -> tuple[Guide, tuple[GuideFinding, ...]]:
    """Return the guide in a Markdown text, and all that is wrong with it.

    Without ``careers`` (their file has mistakes itself) the title is not compared with the career's.
    """
    parts = _parts(_MARKDOWN.parse(text))
    findings = (
        *_title_findings(slug, parts[0], careers),
        *_heading_findings(parts),
        *_bullet_findings(parts),
        *_text_findings(text),
        *_link_findings(parts, careers),
    )
    sections = tuple(Section(part.heading, part.html) for part in parts[1:])
    return Guide(slug, sections), findings


@dataclass(frozen=True)
class _Part:
    tag: str
    heading: str
    line: int
    tokens: tuple[Token, ...]

    @property
    def html(self) -> Markup:
        rendered: str = _MARKDOWN.renderer.render(self.tokens, _MARKDOWN.options, {})
        return Markup(rendered)  # noqa: S704 - markdown-it escapes the text, and HTML in it is switched off

    @property
    def bullets(self) -> int:
        return sum(token.type == "list_item_open" and token.level == 1 for token in self.tokens)


def _parts(tokens: list[Token]) -> list[_Part]:
    starts = [place for place, token in enumerate(tokens) if token.type == "heading_open" and token.tag in {"h1", "h2"}]
    if not starts or starts[0] != 0:
        starts.insert(0, 0)
    parts = []
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        opened = tokens[start] if start < len(tokens) and tokens[start].type == "heading_open" else None
        line = (opened.map or [0])[0] + 1 if opened else 1
        heading, skip = (tokens[start + 1].content, 3) if opened else ("", 0)
        parts.append(_Part(opened.tag if opened else "", heading, line, tuple(tokens[start + skip : end])))
    return parts


def _title_findings(slug: str, first: _Part, careers: CareersFile | None) -> Iterator[GuideFinding]:
    career = careers.by_slug.get(slug) if careers else None
    if careers and career is None:
        yield GuideFinding(1, f"there is no career {slug!r}", "name the file after the slug of a career")
    wanted = career.title if career else None
    if first.tag != "h1" or (wanted and first.heading != wanted):
        yield GuideFinding(1, "the first line is not the career's title", f"write '# {wanted or 'Title'}'")


def _heading_findings(parts: list[_Part]) -> Iterator[GuideFinding]:
    given = [part.heading for part in parts[1:]]
    for part in parts[1:]:
        if part.heading not in HEADINGS:
            yield GuideFinding(part.line, f"no guide has the section {part.heading!r}", "use the fixed headings")
        elif not part.tokens:
            yield GuideFinding(part.line, f"the section {part.heading!r} is empty", "write it")
    for heading in HEADINGS:
        if given.count(heading) != 1:
            problem = "is missing" if heading not in given else "stands more than once"
            yield GuideFinding(parts[-1].line, f"the section {heading!r} {problem}", "give each section once")
    known = [heading for heading in given if heading in HEADINGS]
    if len(set(known)) == len(known) and known != sorted(known, key=HEADINGS.index):
        yield GuideFinding(parts[0].line, "the sections are out of order", f"order them: {', '.join(HEADINGS)}")


def _bullet_findings(parts: list[_Part]) -> Iterator[GuideFinding]:
    for part in parts[1:]:
        fewest, most = BULLETS.get(part.heading, (0, 99))
        if not fewest <= part.bullets <= most:
            number = f"{fewest} to {most}" if fewest != most else str(fewest)
            problem = f"the section {part.heading!r} has {part.bullets} bullets"
            yield GuideFinding(part.line, problem, f"give {number}")


def _text_findings(text: str) -> Iterator[GuideFinding]:
    """Tell what a guide cannot show, line by line."""
    for number, line in enumerate(text.splitlines(), 1):
        # One slip a line is told: the second is mostly the other half of the first.
        for pattern, problem, remedy in UNSHOWN:
            if pattern.search(line):
                yield GuideFinding(number, problem, remedy)
                break


def _link_findings(parts: list[_Part], careers: CareersFile | None) -> Iterator[GuideFinding]:
    anchors = {f"#{part.heading.lower().replace(' ', '-')}" for part in parts[1:]}
    for part in parts:
        for block in part.tokens:
            for token in block.children or ():
                target = str(token.attrs.get("href", "")) if token.type == "link_open" else None
                if target is not None and not _leads_somewhere(target, anchors, careers):
                    line = (block.map or [part.line - 1])[0] + 1
                    yield GuideFinding(line, f"the link to {target!r} leads nowhere", "mend it, or take it out")


def _leads_somewhere(target: str, anchors: set[str], careers: CareersFile | None) -> bool:
    if target.startswith("/careers/"):
        return careers is None or target.removeprefix("/careers/") in careers.by_slug
    return target in anchors or bool(ELSEWHERE.fullmatch(target))
