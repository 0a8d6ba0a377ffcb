"""Colors of a host's own, measured before anybody has to read on them, on light pages and on dark ones.

Contrast as the Web Content Accessibility Guidelines 2.2 count it: text needs 4.5 to 1 (1.4.3), the edge of a button
3 to 1 against the page (1.4.11).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from quiz.branding.wrong import WrongValueError

TEXT: Final = 4.5
EDGE: Final = 3.0
HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")
LIGHT_TEXT: Final = "#fffdf8"
"""What is written on the field, as the stylesheet has it."""
PAGES: Final = {"light": "#fffdf8", "dark": "#15112a"}
"""The paper of the pages, as the stylesheet has it."""
KEYS: Final = ("field", "accent", "dark_field", "dark_accent")
ALLOWED: Final = "a number sign and six hexadecimal digits, as in #1a1630"


@dataclass(frozen=True)
class Colors:
    """The field behind headings and the accent of the main button, on light and on dark pages ("" for the usual)."""

    field: str = ""
    accent: str = ""
    dark_field: str = ""
    dark_accent: str = ""

    @property
    def schemes(self) -> dict[str, tuple[str, str]]:
        """The field and the accent by kind of page; what is not given for dark pages is that of the light ones."""
        dark = self.dark_field or self.field, self.dark_accent or self.accent
        return {"light": (self.field, self.accent), "dark": dark}


def read_colors(given: Any) -> Colors:  # noqa: ANN401 - whatever a host wrote
    """Return the colors. Raises ``WrongValueError`` with every one that cannot be read, or cannot be read on."""
    if not isinstance(given, Mapping):
        raise WrongValueError(("", "a table of colors is wanted; write [colors], and below it a line for each"))
    wrong = [(str(key), f"{value!r} is no color; write {ALLOWED}") for key, value in given.items() if not _is(value)]
    wrong += [(str(key), f"there is no such color; there are {', '.join(KEYS)}") for key in given if key not in KEYS]
    if wrong:
        raise WrongValueError(*wrong)
    colors = Colors(**{key: value.lower() for key, value in given.items()})
    if problems := list(_unreadable(colors, given)):
        raise WrongValueError(*problems)
    return colors


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_on(color: str) -> str:
    """Return the text color, light or dark, that reads better on a color."""
    return max(PAGES.values(), key=lambda text: contrast(text, color))


def _unreadable(colors: Colors, given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for scheme, (field, accent) in colors.schemes.items():
        key = f"{scheme}_field" if f"{scheme}_field" in given else "field"
        if field and (found := contrast(field, LIGHT_TEXT)) < TEXT:
            yield key, _told(field, f"the text on it ({LIGHT_TEXT})", found, TEXT, scheme, "a darker color")
        key, page = f"{scheme}_accent" if f"{scheme}_accent" in given else "accent", PAGES[scheme]
        if accent and (found := contrast(accent, text_on(accent))) < TEXT:
            yield key, _told(accent, f"the text on it ({text_on(accent)})", found, TEXT, scheme, "a darker color")
        if accent and (found := contrast(accent, page)) < EDGE:
            remedy = "a darker color" if scheme == "light" else "a lighter color as dark_accent"
            yield key, _told(accent, f"the page ({page})", found, EDGE, scheme, remedy)


def _told(color: str, beside: str, found: float, least: float, scheme: str, remedy: str) -> str:  # noqa: PLR0913, PLR0917 - the parts of one sentence
    # Rounded down, so that nobody reads 4.50 and is told that it is too little.
    measured = f"{int(found * 100) / 100:.2f}"
    return (
        f"{color} has a contrast of {measured} to {beside} on {scheme} pages; write {remedy}, for at least {least:.1f}"
    )


def _luminance(color: str) -> float:
    """Return the relative luminance of a color, 0 to 1."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - sRGB's knee
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _is(value: object) -> bool:
    return isinstance(value, str) and HEX.fullmatch(value) is not None
