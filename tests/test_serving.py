"""``run``: the site on a port, or one line that says why not."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.folders import Folder
from tests.serving import environment, serving

RUN = (sys.executable, "-m", "quiz", "run")


def refused(**settings: str) -> str:
    ended = subprocess.run(RUN, cwd=ROOT, env=environment(**settings), capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    return ended.stderr


def test_the_site_answers_as_soon_as_it_says_that_it_is_ready(content: Folder) -> None:
    with serving(*RUN, SIXWAYS_CONTENT=str(content.path), SIXWAYS_SITE_NAME="Mill Lane School") as site:
        assert "Mill Lane School" in site.get("/")
        assert "Cloud watcher" in site.get("/careers/cloud-watcher")


def test_gunicorn_itself_takes_the_settings_and_others_besides(content: Folder) -> None:
    command = (sys.executable, "-m", "gunicorn", "-c", "python:quiz.serving", "--threads", "8")
    with serving(*command, SIXWAYS_CONTENT=str(content.path)) as site:
        assert "Cloud watcher" in site.get("/careers/cloud-watcher")


def test_it_does_not_start_on_a_mistake_and_says_once_where_it_is(content: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    assert refused(SIXWAYS_CONTENT=str(content.path)) == (
        "1 mistake in the content:\ncareers.yaml:80: cloud-watcher: figures.level: 9 is out of range; give 5 or less.\n"
    )


def test_it_does_not_start_in_a_language_that_there_is_not() -> None:
    assert refused(SIXWAYS_LANGUAGES="xx") == (
        "SIXWAYS_LANGUAGES: there is no language 'xx'; write tags, as in en,de\n"
    )


def test_it_shares_its_address_with_no_other_copy(content: Folder) -> None:
    folder = str(content.path)
    with serving(*RUN, SIXWAYS_CONTENT=folder) as site:
        assert refused(SIXWAYS_CONTENT=folder, PORT=str(site.port)) == (
            f"Sixways cannot listen at 127.0.0.1:{site.port} (Address already in use). Set another HOST or PORT.\n"
        )


WATCH = """
import os, sys

class Watch:
    def find_spec(self, name, *_):
        if name == "numpy":
            print(os.environ.get("OPENBLAS_NUM_THREADS"))

sys.meta_path.insert(0, Watch())
"""


@pytest.mark.parametrize("module", ["quiz.__main__", "quiz.app", "quiz.riasec"])
def test_numpy_is_told_to_use_one_thread_before_it_is_there(module: str) -> None:
    command = [sys.executable, "-c", f"{WATCH}import {module}"]
    assert subprocess.check_output(command, cwd=ROOT, env=environment(), text=True) == "1\n"
