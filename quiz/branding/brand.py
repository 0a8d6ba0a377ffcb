"""A host's looks as files: a stylesheet made from the colors, and the logo, under an address that changes with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Final

from quiz.branding.colors import Colors, text_on
from quiz.branding.links import Link
from quiz.branding.logo import Logo

STYLE: Final = "brand.css"
FIELD: Final = (
    ":root{{--night:{field}}}"
    # The emblem's plate has to show on the field.
    ".fN :is(header.site,.panel){{--plate:color-mix(in srgb,{field} 80%,#fffdf8)}}"
)
ACCENT: Final = (
    ":is(.answers,.hello) .main:is(button,.button){{background:{accent};border-color:{accent};color:{text}}}"
)
LOGO: Final = (
    ".brand .logo{display:block;height:2.5rem;width:auto;max-width:min(15rem,55vw);padding:.2rem .4rem;background:#fff}"
)


@dataclass(frozen=True)
class Brand:
    """What a host made of the site; empty values are the site's own."""

    colors: Colors = field(default_factory=Colors)
    logo: Logo | None = None
    links: tuple[Link, ...] = ()
    greeting: str = ""

    @cached_property
    def files(self) -> Mapping[str, tuple[bytes, str]]:
        """The files to load by name: bytes and kind."""
        found = {STYLE: (style.encode(), "text/css")} if (style := self._style()) else {}
        return found | ({self.logo.name: (self.logo.content, self.logo.mimetype)} if self.logo else {})

    @cached_property
    def fingerprint(self) -> str:
        """What changes with any of the files."""
        return sha256(b"".join(name.encode() + content for name, (content, _) in self.files.items())).hexdigest()[:10]

    @property
    def style(self) -> str:
        """The name of the stylesheet, or nothing."""
        return STYLE if STYLE in self.files else ""

    def _style(self) -> str:
        light, dark = (_rules(*self.colors.schemes[scheme]) for scheme in ("light", "dark"))
        # This comes after the stylesheet of the site, so that what is the same for both need not be said twice.
        in_dark = f"@media (prefers-color-scheme:dark){{{dark}}}" if dark != light else ""
        return light + in_dark + (LOGO if self.logo else "")


def _rules(night: str, accent: str) -> str:
    on_field = FIELD.format(field=night) if night else ""
    return on_field + (ACCENT.format(accent=accent, text=text_on(accent)) if accent else "")
