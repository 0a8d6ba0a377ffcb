"""A small content folder of the tests' own, to be changed and made wrong."""

import shutil
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Folder:
    """A folder with files that a test may edit."""

    path: Path

    def text(self, name: str) -> str:
        """Return a file's text, byte for byte."""
        return (self.path / name).read_bytes().decode()

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        (self.path / name).write_bytes(text.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        """Put ``new`` where ``old`` stands first; it has to stand there."""
        text = self.text(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def line(self, name: str, part: str) -> int:
        """Return the line, counted from 1, on which a text stands first."""
        return self.text(name).split(part, 1)[0].count("\n") + 1

    def last_line(self, name: str, part: str) -> int:
        """Return the line, counted from 1, on which a text stands last."""
        return self.text(name).rsplit(part, 1)[0].count("\n") + 1


def copy_of(name: str, to: Path) -> Folder:
    """Copy one of the folders in ``tests/data``."""
    shutil.copytree(DATA / name, to / name)
    return Folder(to / name)
