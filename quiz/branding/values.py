"""What single values of a host may look like: each reader returns the value, or raises ``ValueError``.

Rule of this file: a reader gets what stands in a settings file, or what ``split`` made of a variable's text.
"""

import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from quiz.branding.logo import Logo, read_logo

LONGEST_NAME: Final = 60
LONGEST_GREETING: Final = 300
COUNTRY: Final = re.compile("[A-Z]{2}")
SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def line(value: object) -> str:
    """Read a name of one line."""
    if not isinstance(value, str) or not 1 <= len(value) <= LONGEST_NAME or not _plain(value):
        raise ValueError(value)
    return value


def line_or_nothing(value: object) -> str:
    """Read a name of one line, or nothing."""
    return "" if value == "" else line(value)


def greeting(value: object) -> str:
    """Read a paragraph of plain text, or nothing; a file may break it into lines."""
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not isinstance(value, str) or len(text) > LONGEST_GREETING or not text.isprintable():
        raise ValueError(value)
    return text


def mail(value: object) -> str:
    """Read an address of mail, or nothing."""
    text = value if isinstance(value, str) else "?"
    name, at, host = text.partition("@")
    if text and (not (name and at and "." in host) or not text.isprintable() or " " in text or "@" in host):
        raise ValueError(value)
    return text


def country(value: object) -> str:
    """Read the code of a country, or nothing; whether there is pay for it, only content can tell."""
    if not isinstance(value, str) or (value and not COUNTRY.fullmatch(value)):
        raise ValueError(value)
    return value


def folder(value: object) -> str:
    """Read the path of a folder that is there."""
    if not isinstance(value, str) or not Path(value).is_dir():
        raise ValueError(value)
    return value


def file_or_nothing(value: object) -> str:
    """Read the path of a file that is there, or nothing."""
    if not isinstance(value, str) or (value and not Path(value).is_file()):
        raise ValueError(value)
    return value


def logo(value: object) -> Logo | None:
    """Read a logo by its path, or nothing. Raises ``WrongValueError`` with what is wrong with the file."""
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - the caller tells what is wanted
    return read_logo(Path(value)) if value else None


def slugs(value: object) -> tuple[str, ...]:
    """Read a list of slugs."""
    if not isinstance(value, list) or not all(isinstance(each, str) and SLUG.fullmatch(each) for each in value):
        raise ValueError(value)
    return tuple(dict.fromkeys(value))


def one_of(allowed: Collection[str]) -> Callable[[object], str]:
    """Return the reader of one of some words."""

    def read(value: object) -> str:
        if value not in allowed:
            raise ValueError(value)
        return str(value)

    return read


def listed(text: str) -> list[str]:
    """Return the parts of a text with commas between."""
    return [part.strip() for part in text.split(",") if part.strip()]


def paired(text: str) -> dict[str, str]:
    """Return what is told in one line, as in ``field=#1a1630, accent=#0b6e4f``."""
    pairs = (part.partition("=") for part in listed(text))
    return {key.strip(): value.strip() for key, _, value in pairs}


def _plain(text: str) -> bool:
    return text.isprintable() and text == text.strip()
