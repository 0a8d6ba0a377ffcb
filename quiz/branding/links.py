"""Links for the foot of every page: a name and an address that begins with https."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from quiz.branding.wrong import WrongValueError

MOST: Final = 8
LONGEST_NAME: Final = 40
LONGEST_ADDRESS: Final = 300
KEYS: Final = {"name", "address"}


class Link(NamedTuple):
    """What a link says, and where it leads."""

    name: str
    address: str


def read_links(given: Any) -> tuple[Link, ...]:  # noqa: ANN401 - whatever a host wrote
    """Return the links. Raises ``WrongValueError`` with each that cannot be used."""
    if not isinstance(given, list) or len(given) > MOST:
        raise WrongValueError(("", f"up to {MOST} links are wanted, each with a name and an address"))
    problems = [f"link {place}: {problem}" for place, each in enumerate(given, start=1) if (problem := _problem(each))]
    if problems:
        raise WrongValueError(*(("", problem) for problem in problems))
    return tuple(Link(each["name"], each["address"]) for each in given)


def split_links(text: str) -> list[dict[str, str]]:
    """Return the links in one line, as in ``Imprint https://a.example; The library https://b.example``."""
    parts = [part.strip().rpartition(" ") for part in text.split(";") if part.strip()]
    return [{"name": name.strip(), "address": address} for name, _, address in parts]


def _problem(each: object) -> str:
    if not isinstance(each, Mapping) or set(each) != KEYS or not all(isinstance(part, str) for part in each.values()):
        return 'it has no name and address; write {name = "Imprint", address = "https://example.org/imprint"}'
    name, address = each["name"], each["address"]
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable() or name != name.strip():
        return f"{name!r} is no name; write 1 to {LONGEST_NAME} letters"
    if not _is_https(address):
        return f"{address!r} is no address; write one that begins with https://"
    return ""


def _is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
        named = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False
    return named and address.isprintable() and " " not in address and len(address) <= LONGEST_ADDRESS
