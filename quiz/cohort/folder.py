"""The folder of results: parts, what is known of each, and a manifest that comes last.

Rule of this file: a file is written under another name and then renamed, so that whatever has its name is whole. A run
that was stopped, by whatever, leaves parts that are done and a note of each; the next run of the same command goes on
behind them. Whoever finds a manifest has everything.
"""

import csv
import io
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from quiz.cohort.parts import Done
from quiz.cohort.problems import Bad, CohortError

MANIFEST: Final = "manifest.json"
BAD_ROWS: Final = "bad-rows.csv"
PARTS: Final = "parts"
UNFINISHED: Final = "unfinished"
SETTINGS: Final = "settings.json"
NEW: Final = ".new"
"""How a file ends that is still being written; it also begins with a point, so that nobody reads it."""

LONGEST: Final = 16
"""So much of a value is told."""

Plain = dict[str, Any]
"""A value as JSON has it."""


@dataclass(frozen=True)
class Folder:
    """A folder of results; ``ending`` is that of the files of parts."""

    path: Path
    ending: str

    def begin(self, settings: Plain) -> bool:
        """Take the folder for a run with such settings; say whether its results are all there already.

        Raises ``CohortError`` for a folder with results of another run, or with anything else.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            known = _read(self.path / MANIFEST) or _read(self.path / UNFINISHED / SETTINGS)
            if known is None:
                self._refuse_others()
                for name in (PARTS, UNFINISHED):
                    (self.path / name).mkdir(exist_ok=True)
                _write(self.path / UNFINISHED, SETTINGS, _json(settings))
                return False
        except OSError as error:
            raise CohortError(f"{self.path} cannot be used: {error.strerror or error}.") from error
        other = _differences(settings, known)
        if other:
            raise CohortError(
                f"{self.path} holds results of another run: {'; '.join(other)}. Name another folder, or delete it."
            )
        return (self.path / MANIFEST).exists()

    @cached_property
    def notes(self) -> dict[int, Plain]:
        """What is known of each part that is whole, by its number."""
        found = {}
        for path in sorted((self.path / UNFINISHED).glob("[0-9]*.json")):
            note = _read(path)
            if note is not None and self._holds(note):
                found[int(path.stem)] = note
        return found

    def keep(self, done: Done) -> None:
        """Write a part, and then a note of it."""
        name = f"part-{done.number:05}.{self.ending}"
        _write(self.path / PARTS, name, done.content)
        note = {
            "file": f"{PARTS}/{name}",
            "people": done.people,
            "rows": done.rows,
            "sha256": sha256(done.content).hexdigest(),
            "bad_rows": len(done.bad),
        }
        _write(self.path / UNFINISHED, f"{done.number:05}.csv", _csv(done.bad))
        _write(self.path / UNFINISHED, f"{done.number:05}.json", _json(note))
        self.notes[done.number] = note

    def finish(self, settings: Plain) -> Plain:
        """Write the bad rows and the manifest, and clear away the notes; return the manifest."""
        numbers = sorted(self.notes)
        notes = [self.notes[number] for number in numbers]
        found = ((self.path / UNFINISHED / f"{number:05}.csv").read_bytes() for number in numbers)
        _write(self.path, BAD_ROWS, _csv([Bad._fields]), found)
        manifest = settings | {
            "rows": sum(note["rows"] for note in notes),
            "people": sum(note["people"] for note in notes),
            "bad_rows": sum(note["bad_rows"] for note in notes),
            "parts": [{key: note[key] for key in ("file", "people", "sha256")} for note in notes],
        }
        _write(self.path, MANIFEST, _json(manifest))
        self.clear()
        return manifest

    def clear(self) -> None:
        """Take away what is only of use to a run that is not finished."""
        notes = self.path / UNFINISHED
        for path in [*self.path.glob(f".*{NEW}"), *notes.glob("*"), *(self.path / PARTS).glob(f".*{NEW}")]:
            path.unlink()
        if notes.is_dir():
            notes.rmdir()

    def manifest(self) -> Plain:
        """Return the manifest. Raises ``CohortError`` where a part is not what it says."""
        found: Plain = _read(self.path / MANIFEST) or {}
        for part in found["parts"]:
            if not self._holds(part):
                raise CohortError(
                    f"{self.path / part['file']} was changed or is gone. Delete {self.path} and score again."
                )
        return found

    def _holds(self, note: Mapping[str, Any]) -> bool:
        path = self.path / note["file"]
        return path.is_file() and sha256(path.read_bytes()).hexdigest() == str(note["sha256"])

    def _refuse_others(self) -> None:
        """Refuse a folder with anything in it but what a run leaves that was stopped before its first word."""
        mine = {PARTS, UNFINISHED}
        others = [
            path.name
            for path in self.path.iterdir()
            if path.name not in mine or any(not each.name.endswith(NEW) for each in path.iterdir())
        ]
        if others:
            raise CohortError(
                f"{self.path} holds something already ({min(others)}), and no results that this run could go on "
                "with. Name a new folder."
            )


def _differences(settings: Plain, known: Plain, of: str = "") -> list[str]:
    """Say in what two runs differ, by the names of the settings."""
    found = []
    for name, value in settings.items():
        before = known.get(name)
        if isinstance(value, dict) and isinstance(before, dict):
            found += _differences(value, before, f"{name} ")
        elif value != before:
            found.append(f"{of}{name} was {_short(before)}, and is now {_short(value)}")
    return found


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def _read(path: Path) -> Plain | None:
    try:
        found: Plain = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return found


def _write(folder: Path, name: str, content: bytes, more: Iterable[bytes] = ()) -> None:
    """Put a file into its place in one step, and on the disk before that."""
    draft = folder / f".{name}{NEW}"
    with draft.open("wb") as file:
        file.write(content)
        file.writelines(more)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / name)


def _json(value: Plain) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
