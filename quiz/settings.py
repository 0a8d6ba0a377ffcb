"""Settings from a file and from the environment, each checked at start: name, value, and what is allowed.

A key of the file is the name of the variable in small letters, without the prefix; the environment goes first.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final

from quiz.branding import values
from quiz.branding.colors import Colors, read_colors
from quiz.branding.links import read_links, split_links
from quiz.branding.reading import PREFIX, Setting, instead, read_settings, strange_keys
from quiz.branding.tomlfile import SettingsFileError, read
from quiz.branding.values import LONGEST_GREETING, LONGEST_NAME
from quiz.branding.wrong import WrongValueError
from quiz.content.loading import TRANSLATIONS, shipped
from quiz.wording.interface import INTERFACE
from quiz.wording.language import LanguageError, language_tags

FILE: Final = "SIXWAYS_SETTINGS"
"""The variable that names the settings file."""
NAME: Final = re.compile(r"(?!-)[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63})*")
PATH: Final = re.compile(r"(?:/[\w.~-]+)*")
HIGHEST_PORT: Final = 65_535
MOST_WORKERS: Final = 64


class SettingsError(ValueError):
    """Settings that cannot be used; the message names each with its value and what is allowed."""


@dataclass(frozen=True)
class ServerSettings:
    """Where the server listens, below which path the site stands ("" for none), and with how many processes.

    ``metrics`` is the port that tells how it fares (0 for none), ``proxy`` whose word on HTTPS is taken ("*" for
    anybody's).
    """

    host: str
    port: int
    workers: int
    mount: str
    metrics: int = 0
    proxy: str = "127.0.0.1"
    log: str = "text"

    @property
    def bracketed_host(self) -> str:
        """The host as it stands in an address."""
        return f"[{self.host}]" if ":" in self.host else self.host


def _languages(value: object) -> list[str]:
    if not isinstance(value, str | list) or not all(isinstance(each, str) for each in value):
        raise ValueError(value)
    try:
        return language_tags(value)
    except LanguageError as error:
        raise WrongValueError(("", str(error).removeprefix("SIXWAYS_LANGUAGES: "))) from error


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


def _proxy(text: str) -> str:
    return text if text == "*" else str(ip_address(text))


def _mount(text: str) -> str:
    if not PATH.fullmatch(text):
        raise ValueError(text)
    return text


NAME_WORDS: Final = f"a name of 1 to {LONGEST_NAME} letters, without a line break"
SLUG_WORDS: Final = "slugs as they stand in careers.yaml"
OWN_WORDS: Final = "the path of a YAML file with careers of your own, or nothing"
COUNTRY_WORDS: Final = "the code of a country, as in GB, or nothing for that of the language"
LINK_WORDS: Final = "names and addresses, as in Imprint https://example.org/imprint; Library https://example.org"
SITE: Final = (
    Setting("SIXWAYS_SITE_NAME", "Sixways", values.line, NAME_WORDS),
    Setting(
        "SIXWAYS_OFFERED_BY",
        "",
        values.line_or_nothing,
        f"who offers the site, in up to {LONGEST_NAME} letters, or nothing",
    ),
    Setting("SIXWAYS_CONTACT", "", values.mail, "an e-mail address, as in careers@example.org, or nothing"),
    Setting("SIXWAYS_GREETING", "", values.greeting, f"plain text of up to {LONGEST_GREETING} letters, or nothing"),
    Setting("SIXWAYS_FOOTER_LINKS", (), read_links, LINK_WORDS, split_links),
    Setting("SIXWAYS_COLORS", Colors(), read_colors, "colors, as in field=#1a1630", values.paired),
    Setting("SIXWAYS_LOGO", None, values.logo, "the path of an SVG or PNG file, or nothing", is_path=True),
    Setting("SIXWAYS_COUNTRY", "", values.country, COUNTRY_WORDS),
    Setting("SIXWAYS_QUESTIONNAIRE", "", values.line_or_nothing, "the id of a questionnaire, or nothing for all"),
    Setting("SIXWAYS_HIDDEN_CAREERS", (), values.slugs, SLUG_WORDS, values.listed),
    Setting("SIXWAYS_HIDDEN_FAMILIES", (), values.slugs, SLUG_WORDS, values.listed),
    Setting("SIXWAYS_OWN_CAREERS", "", values.file_or_nothing, OWN_WORDS, is_path=True),
    Setting(
        "SIXWAYS_CONTENT",
        str(shipped()),
        values.folder,
        "a folder with questions.yaml, careers.yaml and guides",
        is_path=True,
    ),
    Setting("SIXWAYS_LANGUAGES", ["en", "es"], _languages, "tags of languages with commas between, as in en,de"),
    Setting(
        "SIXWAYS_TRANSLATIONS",
        str(shipped() / TRANSLATIONS),
        values.folder,
        "a folder with a folder for each language",
        is_path=True,
    ),
    Setting("SIXWAYS_LOG", "text", values.one_of(("text", "json")), "text or json"),
)
SERVER: Final = (
    Setting("HOST", "127.0.0.1", _host, "an address of this machine, as in 127.0.0.1, or 0.0.0.0 for all of them"),
    Setting("PORT", 8000, _between(0, HIGHEST_PORT), f"a number from 1 to {HIGHEST_PORT}, or 0 for any that is free"),
    Setting("WORKERS", os.cpu_count() or 1, _between(1, MOST_WORKERS), f"a number from 1 to {MOST_WORKERS}"),
    Setting("SCRIPT_NAME", "", _mount, "the path below which the site stands, as in /careers-quiz, or nothing"),
    Setting("METRICS_PORT", 0, _between(0, HIGHEST_PORT), f"a number from 1 to {HIGHEST_PORT}, or 0 for no metrics"),
    Setting("PROXY", "127.0.0.1", _proxy, "the address of the proxy before the server, as in 127.0.0.1, or * for any"),
)


def site_settings(environ: Mapping[str, str]) -> dict[str, Any]:
    """Return the settings of the site by their names without the prefix, and under ``WHERE`` where each was set.

    Raises ``SettingsError`` with all that is wrong.
    """
    known = {setting.name for setting in SITE} | {FILE}
    strange = sorted(name for name in environ if name.startswith(PREFIX) and name not in known)
    problems = [f"There is no setting {name}; {instead(name, known)}" for name in strange]
    file = None
    try:
        file = read(Path(environ[FILE])) if environ.get(FILE) else None
    except SettingsFileError as error:
        problems.append(str(error))
    found, where, wrong = read_settings(SITE, environ, file)
    if problems := [*problems, *strange_keys(SITE, file), *wrong]:
        raise SettingsError("\n".join(problems))
    short = {name.removeprefix(PREFIX): value for name, value in found.items()}
    return short | {"WHERE": {name.removeprefix(PREFIX): place for name, place in where.items()}}


def server_settings(environ: Mapping[str, str], log: str = "text") -> ServerSettings:
    """Return the settings of the server, with that for logs, which is the site's. Raises ``SettingsError``."""
    found, _, wrong = read_settings(SERVER, environ)
    if found["METRICS_PORT"] and found["METRICS_PORT"] == found["PORT"]:
        wrong.append(f"PORT and METRICS_PORT are both {found['PORT']}; write two numbers.")
    if wrong:
        raise SettingsError("\n".join(wrong))
    return ServerSettings(
        host=found["HOST"],
        port=found["PORT"],
        workers=found["WORKERS"],
        mount=found["SCRIPT_NAME"],
        metrics=found["METRICS_PORT"],
        proxy=found["PROXY"],
        log=log,
    )


def notices(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yield what works but may not be meant: content without guides, a language without a translation."""
    folder = Path(settings["CONTENT"])
    if not (folder / "guides").is_dir():
        yield f"There is no folder {folder / 'guides'}, so no career has a guide."
    translations = Path(settings["TRANSLATIONS"])
    for tag in settings["LANGUAGES"]:
        if not tag.startswith("en") and not (translations / tag / INTERFACE).exists():
            yield f"There is no translation for {tag} in {settings['TRANSLATIONS']}, so its pages are in English."
