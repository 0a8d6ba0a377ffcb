"""Guides: the sections of a Markdown text, and their HTML when a page asks for it.

Rule of this file: text in, values out; files are opened by ``quiz.content.loading``. A thousand guides are read at
start, so a section is found by its heading alone, and becomes HTML only when somebody wants to read it.
"""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from markdown_it import MarkdownIt
from markupsafe import Markup

from quiz.content.guide_pattern import FOLDED, SECTIONS

HEADING: Final = re.compile(r"^(#{1,2}) +(.*?)[ #]*$", re.MULTILINE)
KEYS: Final = {pattern.heading: pattern.key for pattern in SECTIONS}

# HTML in a guide is shown as text, never passed through: a guide cannot break a page or carry a script.
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Section:
    """One section of a guide: its key (empty where no guide has such a section), heading, text, and line, from 1."""

    key: str
    heading: str
    text: str
    line: int

    @cached_property
    def html(self) -> Markup:
        """The text as HTML. Links to careers lead there from any page one step down, wherever the site is mounted."""
        text = self.text.replace("](/careers/", "](../careers/")
        return Markup(_MARKDOWN.render(text))  # noqa: S704 - markdown-it escapes it, and HTML in it is switched off

    @property
    def anchor(self) -> str:
        """The section's place on a page, for links to it."""
        return self.key

    @property
    def folded(self) -> bool:
        """Tell whether a small screen shows it folded."""
        return self.key in FOLDED


@dataclass(frozen=True)
class Guide:
    """What the work of one career is like: the title above it, and its sections in the order of the file.

    ``lang`` is its language where that is another one than the site's ("" where it is not).
    """

    slug: str
    title: str
    sections: tuple[Section, ...]
    lang: str = ""

    @property
    def text(self) -> str:
        """All that stands in its sections."""
        return "\n".join(section.text for section in self.sections)

    def section(self, key: str) -> Section | None:
        """Return a section by its key, if the guide has it."""
        return next((each for each in self.sections if each.key == key), None)


def read_guide(slug: str, text: str) -> Guide:
    """Return the guide in a Markdown text, whatever is wrong with it; see ``quiz.content.guide_rules``."""
    found = list(HEADING.finditer(text))
    title = found[0][2] if found and found[0][1] == "#" and not text[: found[0].start()].strip() else ""
    heads = [each for each in found if each[1] == "##"]
    ends = [each.start() for each in heads[1:]] + [len(text)]
    sections = (_section(text, here, end) for here, end in zip(heads, ends, strict=False))
    return Guide(slug, title, tuple(sections))


def read_translation(text: str, source: Guide) -> Guide:
    """Return the guide in a text that translates another one: its sections are those of the source, in their order."""
    own = read_guide(source.slug, text)
    keyed = (replace(each, key=other.key) for each, other in zip(own.sections, source.sections, strict=False))
    return replace(own, sections=(*keyed, *own.sections[len(source.sections) :]))


def _section(text: str, head: re.Match[str], end: int) -> Section:
    line = text.count("\n", 0, head.start()) + 1
    return Section(KEYS.get(head[2], ""), head[2], text[head.end() : end].strip("\n"), line)
