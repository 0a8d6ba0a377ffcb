"""The site as a process of its own, as a host starts it."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

from tests.conftest import ROOT


class Served(NamedTuple):
    """A site that is ready."""

    host: str
    port: int

    def get(self, path: str, **headers: str) -> str:
        """Return the text at a path."""
        connection = HTTPConnection(self.host, self.port, timeout=60)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        assert answer.status == 200, (path, answer.status)
        return text


def environment(**settings: str) -> dict[str, str]:
    """Return an environment with these settings alone; the server takes a port that is free."""
    return {"PATH": os.environ["PATH"], "PORT": "0", "WORKERS": "1", **settings}


@contextmanager
def serving(*command: str, cwd: Path = ROOT, **settings: str) -> Iterator[Served]:
    """Start the site, wait until it says that it is ready, and stop it in the end."""
    process = subprocess.Popen(command, cwd=cwd, env=environment(**settings), stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        told = process.stdout.readline()
        ready = re.match(r"Sixways is ready at http://([\d.]+):(\d+) ", told)
        assert ready, f"the first line was {told!r}"
        yield Served(ready[1], int(ready[2]))
    finally:
        process.terminate()
        process.communicate()
