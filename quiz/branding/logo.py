"""A logo from a local file: small, and a picture and nothing else.

An SVG is a program of its own where nobody looks: here one with a script, an entity, or anything from elsewhere is
refused, though it would be shown as an image, which runs no script, and under a policy that allows none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from quiz.branding.wrong import WrongValueError

LARGEST: Final = 50 * 1024
PNG: Final = b"\x89PNG\r\n\x1a\n"
SVG: Final = "{http://www.w3.org/2000/svg}svg"
FORBIDDEN: Final = {
    "script",
    "foreignobject",
    "iframe",
    "embed",
    "object",
    "audio",
    "video",
    "animate",
    "set",
    "handler",
}
"""Elements that run, or show what is no picture; ``animate`` and ``set`` can change an address."""
REFERENCE: Final = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|gif|webp)[;,])")
"""What an address may be: a place in the file itself, or a picture that stands in it."""
IN_STYLE: Final = re.compile(
    r"@import|url\(\s*['\"]?\s*(?!#|['\"]?data:image/(?:png|jpeg|gif|webp))|expression\(", re.IGNORECASE
)


@dataclass(frozen=True)
class Logo:
    """A picture: its bytes and its kind."""

    content: bytes
    mimetype: str

    @property
    def name(self) -> str:
        """What the file is called on this site."""
        return "logo.svg" if self.mimetype == "image/svg+xml" else "logo.png"


def read_logo(path: Path) -> Logo:
    """Read and check a logo. Raises ``WrongValueError``."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WrongValueError(
            ("", f"{str(path)!r} cannot be read ({error.strerror}); write the path of an SVG or PNG file")
        ) from error
    if len(content) > LARGEST:
        told = f"the file has {-(-len(content) // 1024)} KB; make it smaller, at most {LARGEST // 1024} KB"
        raise WrongValueError(("", told))
    if content.startswith(PNG):
        return Logo(content, "image/png")
    if problems := list(_svg_problems(content)):
        raise WrongValueError(*(("", problem) for problem in problems))
    return Logo(content, "image/svg+xml")


def _svg_problems(content: bytes) -> Iterator[str]:
    # Entities can grow without end or bring in other files, and no logo needs one.
    if b"<!DOCTYPE" in content.upper() or b"<!ENTITY" in content.upper():
        yield "the SVG has a document type; take out the line with <!DOCTYPE"
        return
    try:
        root = ET.fromstring(content)  # noqa: S314 - the host's own file, and without entities
    except (ET.ParseError, ValueError, LookupError):
        yield "the file is neither a PNG nor an SVG; save the logo as one of them"
        return
    if root.tag != SVG:
        yield "the file is XML, but no SVG; save the logo as SVG or PNG"
        return
    for element in root.iter():
        yield from _element_problems(element)


def _element_problems(element: ET.Element) -> Iterator[str]:
    name = _bare(str(element.tag))
    if name in FORBIDDEN or name.startswith("animate"):
        yield f"the SVG has a <{name}>; take it out"
    if name == "style" and IN_STYLE.search(element.text or ""):
        yield "a <style> of the SVG loads something; take that out"
    for key, value in element.attrib.items():
        bare = _bare(key)
        if bare.startswith("on"):
            yield f"<{name}> of the SVG has a script ({bare}); take it out"
        elif bare in {"href", "src"} and not REFERENCE.match(value):
            yield f"<{name}> of the SVG leads elsewhere ({value[:40]!r}); put it into the file, or take it out"
        elif IN_STYLE.search(value):
            yield f"<{name}> of the SVG loads something ({bare}); take it out"


def _bare(name: str) -> str:
    """Return a name without its namespace, in small letters."""
    return name.rpartition("}")[2].lower()
