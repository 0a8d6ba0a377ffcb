"""Addresses of languages: all pages stand again below a language's tag, as in /es/careers; the first has none.

So a page follows from its address, whatever a browser prefers, and caches and search engines need not ask. What a
browser prefers is only a first guess, for visitors who come to the start page from elsewhere.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from flask import Request

LANGUAGE: Final = "sixways.language"
ROOT: Final = "sixways.root"
"""Where a request keeps the tag of its language, and the path that the site stands below without it."""
ELSEWHERE: Final = ("none", "cross-site", "same-site")
"""Where a browser says that a visitor comes from who typed the address, or followed a link of another site."""
ALONE: Final = ("/api", "/robots.txt")
"""What has no language of its own, so that it stands below none."""
INDEXED: Final = (
    *("about.start", "about.types", "about.method", "about.privacy", "careers.careers", "map.careers_map"),
    *("groups.groups", "ways_in.scores", "roster.group", "careers.career", "groups.group"),
)
"""The pages that a search engine may show."""


class Version(NamedTuple):
    """A page in another language: its tag as browsers write it, its name in itself, and its address."""

    tag: str
    name: str
    address: str


def segment(tag: str) -> str:
    """Return what stands in addresses for a language, as in "pt-br"."""
    return tag.replace("_", "-").lower()


def of_language(environ: dict[str, Any], tags: Sequence[str]) -> None:
    """Let a language at the head of a WSGI environment's path belong to where the site stands."""
    root, path = environ.get("SCRIPT_NAME", ""), environ.get("PATH_INFO", "")
    head, _, rest = path.removeprefix("/").partition("/")
    tag = next((each for each in tags[1:] if segment(each) == head), None)
    environ |= {LANGUAGE: tags[0], ROOT: root}
    if tag and not f"/{rest}".startswith(ALONE):
        environ |= {LANGUAGE: tag, "SCRIPT_NAME": f"{root}/{head}", "PATH_INFO": f"/{rest}"}


def address_in(tag: str, tags: Sequence[str], asked: Request) -> str:
    """Return where the page of a request stands in another language, with all that its address carries along."""
    query = f"?{asked.query_string.decode('latin-1')}" if asked.query_string else ""
    return start_in(tag, tags, asked) + quote(asked.path.removeprefix("/")) + query


def start_in(tag: str, tags: Sequence[str], asked: Request) -> str:
    """Return where the site begins in a language."""
    return f"{asked.environ.get(ROOT, '')}/" + ("" if tag == tags[0] else f"{segment(tag)}/")


def guessed(asked: Request, tags: Sequence[str]) -> str | None:
    """Return the language that a visitor from elsewhere probably wants, or None to stay with the first one."""
    # A browser that does not say where it comes from (over plain HTTP none does) may come from a page of ours.
    from_elsewhere = asked.headers.get("Sec-Fetch-Site") in ELSEWHERE
    if len(tags) == 1 or not from_elsewhere or asked.environ.get(LANGUAGE) != tags[0]:
        return None
    wanted = (name for name, quality in asked.accept_languages if quality > 0)
    found = next(filter(None, (_nearest(name, tags) for name in wanted)), tags[0])
    return None if found == tags[0] else found


def _nearest(wanted: str, tags: Sequence[str]) -> str | None:
    """Return the language that a browser names, or else the same one as it is spoken elsewhere."""
    own = {segment(tag): tag for tag in tags}
    language = wanted.lower().split("-")[0]
    same = (tag for name, tag in own.items() if name.split("-")[0] == language)
    return own.get(wanted.lower()) or own.get(language) or next(same, None)
