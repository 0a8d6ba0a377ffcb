"""Which generation of O*NET's files a folder holds, told by the files that only one of them has; and which release.

Rule of this file: what is there and what is not is looked up in the table of ``files``; nothing is read but the note
that comes with a release. Two generations in one folder are refused: which one a figure came from would be chance.
"""

import re
from pathlib import Path
from typing import Final

from quiz.upkeep.files import GENERATIONS, ONET, UP_TO_30_2
from quiz.upkeep.tables import find, text_of

NOTED: Final = re.compile(r"O\*NET\W{0,3}(\d\d\.\d) Database")
"""How the note with a release names it: "O*NET 30.3 Database"."""
APART: Final = "give each release a folder of its own"
FOLDER: Final = re.compile(r"db_(\d\d)_(\d)(?:_|$)")
"""How the folder of a download names it: "db_30_3_text"."""


def generation_of(onet: Path, problems: list[str]) -> str:
    """Return the generation that a folder looks like; what it lacks, or has of another, goes to ``problems``."""
    own = {each: _present(onet, each) for each in GENERATIONS}
    likely = max(GENERATIONS, key=lambda each: len(own[each]))
    if not own[likely]:
        first = " nor ".join(f"{_only_in(each)[0]} ({each})" for each in GENERATIONS)
        problems.append(f"{onet}: not a release of O*NET's text files: neither {first} is there")
        return UP_TO_30_2
    problems.extend(
        f"{onet}: files of two releases: it looks like one {likely}, but has {_listed(strays)} of one {each}; {APART}"
        for each, strays in own.items()
        if each != likely and strays
    )
    needed = [name for kind in ONET.values() if not kind.optional for name in kind.files(likely)]
    if missing := [name for name in needed if not find(onet, name).exists()]:
        problems.append(f"{onet}: it looks like a release {likely}; missing: {_listed(missing)}")
    if twice := [name for name in needed if len(list(onet.rglob(name))) > 1]:
        problems.append(f"{onet}: files of two releases: {twice[0]!r} is there twice; {APART}")
    return likely


def release_of(onet: Path, generation: str) -> str:
    """Return the name of the release, as 30.3, from the note beside its files or the name of its folder.

    Where neither tells it, the generation is returned.
    """
    for note in sorted(onet.rglob("*.txt")):
        if re.fullmatch(r"read.?me", note.stem.casefold()) and (told := NOTED.search(text_of(note, []) or "")):
            return told[1]
    places = [onet.resolve(), find(onet, ONET["titles"].files(generation)[0]).resolve().parent]
    named = [match for place in places for match in FOLDER.finditer(place.name)]
    return f"{named[-1][1]}.{named[-1][2]}" if named else generation


def _only_in(generation: str) -> list[str]:
    """Return the files that a generation has and no other."""
    (other,) = set(GENERATIONS) - {generation}
    return [name for kind in ONET.values() for name in kind.files(generation) if name not in kind.files(other)]


def _present(onet: Path, generation: str) -> list[str]:
    return [name for name in _only_in(generation) if find(onet, name).exists()]


def _listed(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names)
