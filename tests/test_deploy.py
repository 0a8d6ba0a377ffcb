"""What stands in deploy/: shut in as tightly as it says, and of one mind with the program."""

import shutil
import subprocess

import pytest

from quiz.settings import server_settings
from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "sixways.service"
EXPOSURE = 20
"""Tenths of what `systemd-analyze security` counts at most; a unit without any of it has 92."""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_the_service_is_shut_in() -> None:
    command = ["systemd-analyze", "security", "--offline=yes", "--no-pager", f"--threshold={EXPOSURE}", str(UNIT)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


def test_the_service_may_listen_where_the_program_does_without_settings() -> None:
    text = UNIT.read_text()
    assert f"SocketBindAllow=tcp:{server_settings({}).port}\n" in text
    assert "ExecReload=/bin/kill -HUP $MAINPID\n" in text
