"""Settings from the environment, each checked at start: name, value, and what is allowed."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final, NamedTuple

from quiz.content.loading import shipped
from quiz.wording.language import TRANSLATIONS, LanguageError, language_tags

PREFIX: Final = "SIXWAYS_"
LONGEST_NAME: Final = 60
NAME: Final = re.compile(r"(?!-)[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63})*")
PATH: Final = re.compile(r"(?:/[\w.~-]+)*")
HIGHEST_PORT: Final = 65_535
MOST_WORKERS: Final = 64


class SettingsError(ValueError):
    """Settings that cannot be used; the message names each with its value and what is allowed."""


class Setting(NamedTuple):
    """A setting: its name, what it is when nothing is set, how a text is read, and what is allowed, in words."""

    name: str
    default: object
    read: Callable[[str], Any]
    allowed: str


@dataclass(frozen=True)
class ServerSettings:
    """Where the server listens, below which path the site stands ("" for none), and with how many processes."""

    host: str
    port: int
    workers: int
    mount: str

    @property
    def bracketed_host(self) -> str:
        """The host as it stands in an address."""
        return f"[{self.host}]" if ":" in self.host else self.host


def _line(text: str) -> str:
    if not 1 <= len(text) <= LONGEST_NAME or not text.isprintable() or text != text.strip():
        raise ValueError(text)
    return text


def _offered(text: str) -> str:
    return _line(text) if text else ""


def _contact(text: str) -> str:
    name, at, host = text.partition("@")
    if text and (not (name and at and "." in host) or not text.isprintable() or " " in text or "@" in host):
        raise ValueError(text)
    return text


def _folder(text: str) -> str:
    if not Path(text).is_dir():
        raise ValueError(text)
    return text


def _languages(text: str) -> list[str]:
    return language_tags(text)


def _host(text: str) -> str:
    bare = text.removeprefix("[").removesuffix("]")
    try:
        ip_address(bare)
    except ValueError:
        if not NAME.fullmatch(bare):
            raise
    return bare


def _between(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdecimal() or not least <= int(text) <= most:
            raise ValueError(text)
        return int(text)

    return read


def _mount(text: str) -> str:
    if not PATH.fullmatch(text):
        raise ValueError(text)
    return text


SITE: Final = (
    Setting("SIXWAYS_SITE_NAME", "Sixways", _line, f"a name of 1 to {LONGEST_NAME} letters, without a line break"),
    Setting("SIXWAYS_OFFERED_BY", "", _offered, f"who offers the site, in up to {LONGEST_NAME} letters, or nothing"),
    Setting("SIXWAYS_CONTACT", "", _contact, "an e-mail address, as in careers@example.org, or nothing"),
    Setting("SIXWAYS_CONTENT", str(shipped()), _folder, "a folder with questions.yaml, careers.yaml and guides"),
    Setting("SIXWAYS_LANGUAGES", ["en"], _languages, "tags of languages with commas between, as in en,de"),
    Setting("SIXWAYS_TRANSLATIONS", str(TRANSLATIONS), _folder, "a folder with compiled translations"),
)
SERVER: Final = (
    Setting("HOST", "127.0.0.1", _host, "an address of this machine, as in 127.0.0.1, or 0.0.0.0 for all of them"),
    Setting("PORT", 8000, _between(0, HIGHEST_PORT), f"a number from 1 to {HIGHEST_PORT}, or 0 for any that is free"),
    Setting("WORKERS", os.cpu_count() or 1, _between(1, MOST_WORKERS), f"a number from 1 to {MOST_WORKERS}"),
    Setting("SCRIPT_NAME", "", _mount, "the path below which the site stands, as in /careers-quiz, or nothing"),
)


def site_settings(environ: Mapping[str, str]) -> dict[str, Any]:
    """Return the settings of the site by their names without the prefix.

    Raises ``SettingsError`` with all that is wrong.
    """
    known = [setting.name for setting in SITE]
    problems = [_unknown(name, known) for name in sorted(environ) if name.startswith(PREFIX) and name not in known]
    values, wrong = _read(SITE, environ)
    if problems or wrong:
        raise SettingsError("\n".join([*problems, *wrong]))
    return {name.removeprefix(PREFIX): value for name, value in values.items()}


def server_settings(environ: Mapping[str, str]) -> ServerSettings:
    """Return the settings of the server. Raises ``SettingsError`` with all that is wrong."""
    values, wrong = _read(SERVER, environ)
    if wrong:
        raise SettingsError("\n".join(wrong))
    return ServerSettings(values["HOST"], values["PORT"], values["WORKERS"], values["SCRIPT_NAME"])


def notices(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield what works but may not be meant: content without guides, a language without a translation."""
    folder = Path(settings["CONTENT"])
    if not (folder / "guides").is_dir():
        yield f"There is no folder {folder / 'guides'}, so no career has a guide."
    compiled = Path(settings["TRANSLATIONS"])
    for tag in settings["LANGUAGES"]:
        if not tag.startswith("en") and not (compiled / tag / "LC_MESSAGES" / "messages.mo").exists():
            yield f"There is no translation for {tag} in {settings['TRANSLATIONS']}, so its pages are in English."


def _read(settings: tuple[Setting, ...], environ: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    problems = []
    for name, default, read, allowed in settings:
        try:
            values[name] = read(environ[name]) if name in environ else default
        except LanguageError as error:
            problems.append(f"{error}.")
        except ValueError:
            problems.append(f"{name} is {environ[name]!r}; write {allowed}.")
    return values, problems


def _unknown(name: str, known: list[str]) -> str:
    # Half the letters right is enough: there are few names, and whoever misspells one looks for it.
    close = get_close_matches(name, known, 1, 0.5)
    return f"There is no setting {name}; " + (f"do you mean {close[0]}?" if close else f"there are {', '.join(known)}.")
