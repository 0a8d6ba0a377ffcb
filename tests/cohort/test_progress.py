"""A bar with the rate and the time left for whoever watches, and nothing for anybody else."""

import io
import sys

import pytest

from quiz.cohort.progress import bar


class Terminal(io.StringIO):
    """What looks like a terminal to who writes into it."""

    def isatty(self) -> bool:
        return True


def test_whoever_watches_sees_how_many_are_done_and_how_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with bar(200) as shown:
        shown.update(200)
    assert "200/200" in screen.getvalue()
    assert "people/s" in screen.getvalue()


def test_a_file_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    with bar(200) as shown:
        shown.update(200)
    assert written.getvalue() == ""
