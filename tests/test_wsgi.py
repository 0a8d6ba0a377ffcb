"""The entry point: no server starts on content with a mistake, and the commands that mend it do."""

import os
import subprocess
import sys

from tests.conftest import ROOT
from tests.folders import Folder


def start(content: Folder, *command: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "SIXWAYS_CONTENT": str(content.path)}
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=settings, capture_output=True, text=True, check=False
    )


def test_it_starts_on_content_without_a_mistake(content: Folder) -> None:
    assert start(content, "-c", "import wsgi").returncode == 0


def test_it_does_not_start_on_a_mistake_and_says_where_it_is(content: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    ended = start(content, "-c", "import wsgi")
    assert ended.returncode == 1
    assert "careers.yaml:75: cloud-watcher: figures.level: 9 is out of range; give 5 or less." in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_catalogue_commands_start_all_the_same(content: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    ended = start(content, "-m", "flask", "--app", "wsgi", "catalogue", "check")
    assert ended.returncode == 1
    assert "1 mistake in the content:" in ended.stderr
    assert "Traceback" not in ended.stderr
