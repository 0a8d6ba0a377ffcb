"""Files that visitors send: read as whatever program wrote them, and never put on a disk."""

import tempfile
from io import BytesIO

import pytest
from flask import Flask, request

from quiz.serving.worker import IN_MEMORY, LARGEST_BODY
from quiz.web.uploads import LARGEST, text_of
from tests.rosters import upload


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_text_of_a_file_is_read_in_the_way_it_was_written(encoding: str) -> None:
    assert text_of("Zoë, Müller\n".encode(encoding)) == "Zoë, Müller\n"


def test_any_bytes_without_a_zero_are_some_text() -> None:
    assert len(text_of(bytes(range(1, 256)))) == 255


def test_a_spreadsheet_of_its_own_kind_is_no_text() -> None:
    with pytest.raises(ValueError, match="not a text"):
        text_of(b"PK\x03\x04\x14\x00\x06\x00")


def test_a_large_file_is_kept_in_memory(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", None)
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    with app.test_request_context("/group", method="POST", **upload("list.txt", b"x" * (LARGEST - 1000))):
        request.max_content_length = LARGEST
        assert isinstance(request.files["file"].stream, BytesIO)


def test_the_server_lets_through_what_the_page_reads_and_keeps_it_in_memory() -> None:
    assert LARGEST < LARGEST_BODY < IN_MEMORY
