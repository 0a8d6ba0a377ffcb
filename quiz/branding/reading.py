"""A table of settings, read from a file and from the environment, which goes first; all mistakes are told.

Rule of this file: it knows how settings are read, and no setting by its name.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from quiz.branding.tomlfile import SettingsFile
from quiz.branding.wrong import WrongValueError
from quiz.content.nearest import nearest

PREFIX: Final = "SIXWAYS_"
NEAR: Final = 50
"""Percent of the letters right is enough: there are few names, and whoever misspells one looks for it."""


class Setting(NamedTuple):
    """A setting: its name, what it is when nothing is set, how a value is read, and what is allowed, in words.

    ``split`` makes of a variable's text what stands in a file; a path in a file starts from the file's own folder.
    """

    name: str
    default: object
    read: Callable[[Any], Any]
    allowed: str
    split: Callable[[str], object] = str
    is_path: bool = False

    @property
    def key(self) -> str:
        """The name in the settings file."""
        return self.name.removeprefix(PREFIX).lower()


def read_settings(
    settings: Iterable[Setting], environ: Mapping[str, str], file: SettingsFile | None = None
) -> tuple[dict[str, Any], dict[str, str], list[str]]:
    """Return the values by name, where those that are set were set, and all that is wrong."""
    found: dict[str, Any] = {}
    where: dict[str, str] = {}
    problems: list[str] = []
    for each in settings:
        found[each.name] = each.default
        source = None if each.name in environ else file
        if each.name in environ:
            where[each.name], given = each.name, each.split(environ[each.name])
        elif source and each.key in source.values:
            where[each.name], given = source.where(each.key), _from_file(each, source)
        else:
            continue
        try:
            found[each.name] = each.read(given)
        except WrongValueError as error:
            problems += [
                f"{source.where(each.key, key) if source else _beside(each.name, key)}: {problem}."
                for key, problem in error.problems
            ]
        except ValueError:
            shown = source.values[each.key] if source else environ[each.name]
            problems.append(f"{where[each.name]} is {shown!r}; write {each.allowed}.")
    return found, where, problems


def _from_file(setting: Setting, file: SettingsFile) -> object:
    value = file.values[setting.key]
    # A path is meant from where the file is, wherever the site is started.
    return str(file.path.parent / value) if setting.is_path and isinstance(value, str) and value else value


def strange_keys(settings: Iterable[Setting], file: SettingsFile | None) -> Iterator[str]:
    """Yield each key of a file that is no setting, with the one that was meant."""
    known = [setting.key for setting in settings]
    for key in file.values if file else ():
        if file and key not in known:
            yield f"{file.where(key)}: there is no such setting; {instead(key, known)}"


def instead(name: str, known: Iterable[str]) -> str:
    """Return what to write for a name that is not known."""
    near = nearest(name, known := sorted(known), NEAR)
    return f"do you mean {near}?" if near else f"there are {', '.join(known)}."


def _beside(name: str, key: str) -> str:
    return f"{name}: {key}" if key else name
