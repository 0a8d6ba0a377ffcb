"""The entry point for other servers than ours: no server starts on content with a mistake."""

import subprocess
import sys

from tests.conftest import ROOT
from tests.folders import Folder
from tests.served import environment


def start(content: Folder) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "import wsgi"]
    settings = environment(SIXWAYS_CONTENT=str(content.path))
    return subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)


def test_it_starts_on_content_without_a_mistake(content: Folder) -> None:
    assert start(content).returncode == 0


def test_it_does_not_start_on_a_mistake_and_says_where_it_is(content: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    ended = start(content)
    assert ended.returncode == 1
    assert "careers.yaml:114: cloud-watcher: figures.level: 9 is out of range; give 5 or less." in ended.stderr
    assert "Traceback" not in ended.stderr
