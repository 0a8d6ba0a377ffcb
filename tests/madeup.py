"""A made-up language, written from the right: its words are the English ones in Hebrew letters, longer and pointed.

So every page is seen with long words, with letters that run the other way, with marks below and above them, and with
English names among them. Its tag is that of a language which the site does not come with, for its rules of plurals.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from quiz.content.fields import SENTENCE_MAX, TITLE_MAX
from quiz.wording.interface import COLLECTED, INTERFACE

ROOT: Final = Path(__file__).parent.parent
TAG: Final = "he"
LETTERS: Final = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף", strict=True))
POINT: Final = "\u05bc"
RIGHT_TO_LEFT: Final = "\u200f"
LONG: Final = 2
LONGER: Final = 0.6
"""Words of more letters than ``LONG`` grow by three fifths, so that texts grow by two fifths."""
KEPT: Final = re.compile(r"(%\(\w+\)s|%%|<[^>]*>|&\w+;|\]\([^)]*\))")
"""What is no word: placeholders, tags, and where links of guides lead."""
GUIDES: Final = ("associate-producer",)
"""The careers whose guides are in the made-up language too."""
SEVENTH: Final = 7
"""Of so many careers, one has no texts in the made-up language."""


def madeup(text: str, longest: int = 1000) -> str:
    """Return a text in the made-up language, longer unless it would be longer than may be."""
    long, short = (_turned(text, longer) for longer in (LONGER, 0))
    return long if len(long) <= longest else short


def message(text: str) -> str:
    """Return a text of the pages in the made-up language, behind a mark that tells its direction."""
    return RIGHT_TO_LEFT + madeup(text) if re.search("[A-Za-z]", KEPT.sub("", text)) else text


def _turned(text: str, longer: float) -> str:
    def turned(found: re.Match[str]) -> str:
        word = "".join(LETTERS[letter] for letter in found[0].lower())
        more = round(longer * len(word)) if len(word) > LONG else 0
        return word[0] + (POINT if longer else "") + word[1] * more + word[1:] if len(word) > 1 else word

    parts = KEPT.split(text)
    return "".join(part if KEPT.fullmatch(part) else re.sub("[A-Za-z]+", turned, part) for part in parts)


def written(folder: Path) -> Path:
    """Write a content folder that has the shipped content, its translations, and one into the made-up language."""
    for name in ("questions.yaml", "careers.yaml", "guides"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "translations", folder / "translations")
    own = folder / "translations" / TAG
    (own / "guides").mkdir(parents=True)
    with (own / INTERFACE).open("wb") as file:
        write_po(file, _interface())
    for name, text in (("questions", _questions()), ("careers", _careers())):
        (own / f"{name}.yaml").write_text(yaml.dump(text, allow_unicode=True, Dumper=yaml.CSafeDumper, sort_keys=False))
    for slug in GUIDES:
        first, _, rest = (ROOT / "guides" / f"{slug}.md").read_text().partition("\n")
        (own / "guides" / f"{slug}.md").write_text(f"# {madeup(first[2:], TITLE_MAX)}\n{madeup(rest, len(rest) * 2)}")
    return folder


def _interface() -> Catalog:
    found = Catalog(locale=TAG)
    with COLLECTED.open("rb") as file:
        for each in read_po(file):
            if isinstance(each.id, str):
                own: str | tuple[str, ...] = message(each.id)
            else:
                own = tuple(map(message, each.id))
            if each.id:
                found.add(each.id, own, flags=each.flags)
    return found


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / f"{name}.yaml").read_text(), yaml.CSafeLoader)
    return found


def _questions() -> dict[str, Any]:
    source = _read("questions")
    return {
        "scale": {label: madeup(label) for label in source["scale"]},
        "items": {item["id"]: madeup(item["text"]) for item in source["items"]},
    }


def _careers() -> dict[str, Any]:
    source = _read("careers")
    names = {
        part: {key: madeup(name) for key, name in source[part].items()} for part in ("families", "groups", "skills")
    }
    parts = ("directions", "areas", "ways", "orders")
    return (
        names
        | {part: {key: _named(own) for key, own in source[part].items()} for part in parts}
        | {
            "careers": {
                each["slug"]: {
                    "title": madeup(each["title"], TITLE_MAX),
                    "summary": madeup(each["summary"], SENTENCE_MAX),
                    "also": [madeup(name, TITLE_MAX) for name in each.get("also", ())],
                }
                for place, each in enumerate(source["careers"])
                if place % SEVENTH or each["slug"] in GUIDES
            }
        }
    )


def _named(entry: Mapping[str, Any]) -> dict[str, str]:
    return {name: madeup(entry[name]) for name in ("name", "line") if name in entry}
