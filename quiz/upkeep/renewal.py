"""The figures of careers.yaml renewed in place: every byte that a person wrote stays as it is.

A maintainer's tool, not used by the running site. Instead of writing the file anew, only the values that differ are
replaced in its text, at the places where YAML's own parser found them; comments, order, quotes and blank lines
survive, and the same release a second time changes nothing. (A round-trip writer such as ruamel.yaml keeps
comments too, but sets the whole file in its own style.)
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import yaml

from quiz.content import yamlfile
from quiz.upkeep.figures import FOLDED, LOWEST, FigureBook, Plain
from quiz.upkeep.files import AREAS, CONTEXT, INTERESTS, ZONES
from quiz.upkeep.sources import Release, ReleaseError

HANDFUL: Final = 5
"""A release in which more careers than these lose something is taken for a half-read one, unless somebody says no."""
KEPT: Final = {AREAS: "interests", CONTEXT: "context"}
"""The figures that stay as they are where a release lacks the file that tells them."""
MARK: Final = "level_from"
"""What says how sure a level is, and is no figure of its own: without it, more is known and not less."""
FIRST: Final = 10
"""How many losses are told one by one."""


class Edit(NamedTuple):
    """A stretch of the text, by character, and what stands there instead."""

    start: int
    end: int
    text: str


class Folded(NamedTuple):
    """Where a release tells the lowest two levels as one: how many careers keep theirs, and how many are 1 to 2."""

    kept: int
    open: int


@dataclass(frozen=True)
class Renewal:
    """The new text, and what is different: changed and lost figures by slug, new, moved and gone occupations.

    ``folded`` is told only of a release that has the lowest two levels as one.
    """

    text: str
    changed: dict[str, tuple[str, ...]]
    lost: dict[str, tuple[str, ...]]
    moved: dict[str, str]
    new: dict[str, str]
    gone: dict[str, str]
    sources: tuple[str, ...]
    folded: Folded | None = None


def renew(text: str, release: Release, top_code: int, *, accept_losses: bool = False) -> Renewal:
    """Return the text of careers.yaml with the figures of a release.

    The text must be a valid ``DraftFile``. Raises ``ReleaseError`` if more than a handful of figures or careers
    would be lost, unless that is accepted, and ``quiz.content.yamlfile.YamlError`` for a career written in braces.
    """
    document = yamlfile.parse(text)
    entries = document.data["careers"]
    codes = {entry["onet"]: entry["slug"] for entry in entries if "part_of" not in entry}
    areas = tuple(area["official"] for area in document.data["areas"].values())
    _refuse_other_areas(release, areas)
    book = FigureBook(release, codes, areas, top_code)
    edits: list[Edit] = []
    changed: dict[str, tuple[str, ...]] = {}
    lost: dict[str, tuple[str, ...]] = {}
    levels: list[Plain] = []
    gone = {entry["slug"]: entry["onet"] for entry in entries if entry["onet"] not in book.interests}
    for place, entry in enumerate(entries):
        if entry["slug"] in gone:
            continue
        old = entry.get("figures") or {}
        wanted = _wanted(book, entry, old)
        levels.append(wanted)
        keys = tuple(key for key in dict.fromkeys([*wanted, *old]) if wanted.get(key) != old.get(key))
        if keys:
            changed[entry["slug"]] = tuple(key for key in keys if key in wanted or key == MARK)
            lost[entry["slug"]] = tuple(key for key in keys if key not in wanted and key != MARK)
            edits.extend(_entry_edits(text, document.node_at(("careers", place)), wanted, old))
    changed, lost = ({slug: keys for slug, keys in some.items() if keys} for some in (changed, lost))
    if not accept_losses:
        _refuse_loss(lost, gone)
    years = _source_years(release)
    sources = tuple(_source_edits(document, years, edits))
    new = {code: book.official.get(code, "") for code in book.interests if code not in codes}
    folded = _folded(levels) if book.folded else None
    return Renewal(_applied(text, edits), changed, lost, _moved(entries, gone, new), new, gone, sources, folded)


def _refuse_other_areas(release: Release, areas: tuple[str, ...]) -> None:
    found = {row["Element Name"] for row in release.tables[AREAS]}
    if found and found != set(areas):
        unlike = ", ".join(sorted(found ^ set(areas)))
        raise ReleaseError([f"specific interest areas: other areas than careers.yaml has under `areas`: {unlike}"])


def _wanted(book: FigureBook, entry: Plain, old: Plain) -> Plain:
    """Return the figures that an entry shall have: the release's, but for what a person chose or it does not know."""
    wanted = book.figures(entry["onet"], part="part_of" in entry)
    if "tools" in entry:
        wanted.pop("tools", None)
    if MARK in wanted and MARK not in old and old.get("level") in {LOWEST, FOLDED}:
        # An earlier release told which of the two it is, and this one does not say otherwise.
        wanted["level"] = old["level"]
        del wanted[MARK]
    kept = {key: old[key] for name, key in KEPT.items() if key in old and not book.release.tables[name]}
    return wanted | kept


def _folded(figures: list[Plain]) -> Folded:
    kept = sum(each["level"] <= FOLDED and MARK not in each for each in figures)
    return Folded(kept, sum(MARK in each for each in figures))


def _refuse_loss(lost: Mapping[str, tuple[str, ...]], gone: Mapping[str, str]) -> None:
    told = [f"{slug} would lose: {', '.join(keys)}" for slug, keys in lost.items()]
    told += [f"{slug} ({code}) would be gone" for slug, code in gone.items()]
    # A figure or two is withdrawn every year; dozens are a broken download.
    if len(told) > HANDFUL:
        more = [f"and {len(told) - FIRST} more"] if len(told) > FIRST else []
        why = "much would be lost; if that is right, run it again with --accept-losses"
        raise ReleaseError([*told[:FIRST], *more], why)


def _moved(entries: list[Plain], gone: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Return the new codes of careers whose own is gone and whose name is an official title under another one."""
    official = {_singular(title): code for code, title in new.items()}
    names = {entry["slug"]: [entry["title"], *entry.get("also", ())] for entry in entries if entry["slug"] in gone}
    found = {
        slug: [official[_singular(name)] for name in own if _singular(name) in official] for slug, own in names.items()
    }
    return {slug: codes[0] for slug, codes in found.items() if codes}


def _singular(title: str) -> str:
    return " ".join(word.removesuffix("s") for word in re.findall(r"\w+", title.casefold()))


def _entry_edits(text: str, entry: yaml.Node | None, wanted: Plain, old: Plain) -> Iterator[Edit]:
    nodes = _block(entry)
    indent = entry.start_mark.column if entry else 0
    if not old:
        if "figures" in nodes:
            yield _removal(text, *nodes.pop("figures"))
        end = max(_end(value) for _, value in nodes.values())
        yield Edit(end, end, _lines([("figures", "")], indent) + _lines(_flows(wanted), indent + 2))
        return
    own = _block(nodes["figures"][1])
    last = max(_end(value) for _, value in own.values())
    column = nodes["figures"][1].start_mark.column
    for key, value in _flows(wanted):
        if key not in own:
            yield Edit(last, last, _lines([(key, value)], column))
        elif wanted[key] != old[key]:
            yield Edit(own[key][1].start_mark.index, _end(own[key][1]), value)
    for key in old:
        if key not in wanted:
            yield _removal(text, *own[key])


def _block(node: yaml.Node | None) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    assert isinstance(node, yaml.MappingNode)  # noqa: S101 - the draft was found to be valid
    if node.flow_style:
        raise yamlfile.YamlError(node.start_mark.line + 1, "has a career in braces; write each key on its own line")
    return {key.value: (key, value) for key, value in node.value}


def _flows(figures: Plain) -> list[tuple[str, str]]:
    return [(key, yamlfile.flow(value)) for key, value in figures.items()]


def _lines(pairs: list[tuple[str, str]], indent: int) -> str:
    return "".join(f"\n{' ' * indent}{key}: {value}".rstrip(" ") for key, value in pairs)


def _removal(text: str, key: yaml.Node, value: yaml.Node) -> Edit:
    return Edit(text.rindex("\n", 0, key.start_mark.index), _end(value), "")


def _end(node: yaml.Node) -> int:
    """Return where the last written character of a node ends; a block's own end mark lies past later comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last: Any = node.value[-1]
        return _end(last[1] if isinstance(node, yaml.MappingNode) else last)
    return int(node.end_mark.index)


def _source_years(release: Release) -> dict[str, dict[str, int]]:
    first, last = release.projection
    rated = {"interests": {"year": release.latest(AREAS)}} if release.tables[AREAS] else {}
    return {
        **rated,
        "profile": {"year": release.latest(INTERESTS)},
        "level": {"year": release.latest(ZONES)},
        "pay": {"year": release.pay_year},
        "outlook": {"year": first, "to": last},
    }


def _source_edits(document: yamlfile.Document, years: dict[str, dict[str, int]], edits: list[Edit]) -> Iterator[str]:
    for name, wanted in years.items():
        for key, year in wanted.items():
            if document.data["sources"][name].get(key) != year:
                node = document.node_at(("sources", name, key))
                if isinstance(node, yaml.ScalarNode):
                    edits.append(Edit(node.start_mark.index, node.end_mark.index, str(year)))
                    yield f"{name}: {key} {year}"


def _applied(text: str, edits: list[Edit]) -> str:
    pieces, position = [], 0
    for edit in sorted(edits):
        pieces += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join([*pieces, text[position:]])
