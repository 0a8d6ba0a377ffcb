"""Files that visitors send: kept in memory alone, and read as text in whatever way a program wrote it."""

from io import BytesIO
from typing import IO, Final

from flask import Request

LARGEST: Final = 1024 * 1024
"""Bytes of a form with many codes: five thousand links with names take half of it."""
BY_MARK: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
"""What a file begins with that says how it is written."""
ELSE: Final = ("utf-8", "cp1252")
"""How it may be written otherwise; the last one reads anything."""


class MemoryRequest(Request):
    """A request that writes nothing of what was sent to a disk, as Werkzeug does with large files otherwise."""

    def _get_file_stream(
        self,
        total_content_length: int | None,  # noqa: ARG002 - as Werkzeug calls it
        content_type: str | None,  # noqa: ARG002
        filename: str | None = None,  # noqa: ARG002
        content_length: int | None = None,  # noqa: ARG002
    ) -> IO[bytes]:
        return BytesIO()


def text_of(content: bytes) -> str:
    """Return the text of a file. Raises ``ValueError`` for one that is no text, as a spreadsheet of its own kind."""
    for mark, encoding in BY_MARK.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        raise ValueError("not a text")
    for encoding in ELSE:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")
