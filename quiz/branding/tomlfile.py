"""A settings file in TOML: its values as they are, and the line on which each key stands.

Rule of this file: it knows TOML and lines, and nothing of what is allowed.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LARGEST: Final = 100_000
"""Bytes; a file with everything in it has two thousand."""
TABLE: Final = re.compile(r"\s*\[\[?\s*([\w-]+)")
KEY: Final = re.compile(r"\s*\"?([\w-]+)\"?\s*[=.]")
PLACE: Final = re.compile(r" \(at line (\d+), column \d+\)$")


class SettingsFileError(ValueError):
    """A settings file that cannot be read; the message names file, line and remedy."""


@dataclass(frozen=True)
class SettingsFile:
    """A settings file: its path, its values by key, and the lines of the keys, from 1.

    A key inside a table is named with the table before it, as in ``colors.field``.
    """

    path: Path
    values: Mapping[str, Any]
    lines: Mapping[str, int]

    def where(self, key: str, inside: str = "") -> str:
        """Return where a key stands, as an editor jumps to it, and the key."""
        name = f"{key}.{inside}" if inside else key
        return f"{self.path.name}:{self.lines.get(name) or self.lines.get(key, 1)}: {name}"


def read(path: Path) -> SettingsFile:
    """Read a settings file. Raises ``SettingsFileError``."""
    try:
        if path.stat().st_size > LARGEST:
            raise SettingsFileError(f"{path.name}:1: the file is larger than any settings; take out what is none.")
        text = path.read_bytes().decode("utf-8-sig")
        values = tomllib.loads(text)
    except OSError as error:
        raise SettingsFileError(f"{path}: the file cannot be read ({error.strerror}); write where it is.") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SettingsFileError(f"{path.name}:{line}: this is not UTF-8 text; save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsFileError(_unread(path, text, str(error))) from error
    return SettingsFile(path, values, _lines(text))


def _unread(path: Path, text: str, problem: str) -> str:
    place = PLACE.search(problem)
    line = int(place[1]) if place else text.count("\n") + 1
    told = PLACE.sub("", problem).removesuffix(" (at end of document)")
    remedy = 'look for a missing quote, bracket or sign; a line is written as name = "value"'
    return f"{path.name}:{line}: this is not TOML ({told[:1].lower()}{told[1:]}); {remedy}."


def _lines(text: str) -> dict[str, int]:
    # Python's parser tells no lines, and only has to be asked for them where something is wrong.
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if head := TABLE.match(line):
            table = f"{head[1]}."
            found.setdefault(head[1], number)
        elif key := KEY.match(line):
            found.setdefault(table + key[1], number)
    return found
