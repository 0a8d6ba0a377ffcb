"""The site as a process of its own, as a host starts it."""

import os
import re
import socket
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
    process: subprocess.Popen[str]

    def get(self, path: str, **headers: str) -> str:
        """Return the text at a path."""
        connection = HTTPConnection(self.host, self.port, timeout=60)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        assert answer.status == 200, (path, answer.status)
        return text

    def settled(self, path: str, words: str) -> str:
        """Return the text at a path as soon as it holds some words: while processes change, both are right."""
        while words not in (text := self.get(path)):
            assert self.process.poll() is None
        return text

    def raw(self, request: bytes) -> bytes:
        """Send bytes and return all that comes back, until the server closes or has answered."""
        with socket.create_connection((self.host, self.port), timeout=60) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b""))

    def line(self) -> str:
        """Return the next line that the server says."""
        assert self.process.stdout
        return self.process.stdout.readline().rstrip("\n")

    def stopped(self) -> str:
        """Stop the server and return all that it still had to say."""
        self.process.terminate()
        return self.process.communicate()[0]


def environment(**settings: str) -> dict[str, str]:
    """Return an environment with these settings alone; the server takes a port that is free."""
    return {"PATH": os.environ["PATH"], "PORT": "0", "WORKERS": "1", **settings}


@contextmanager
def serving(*command: str, cwd: Path = ROOT, merged: str = "", **settings: str) -> Iterator[Served]:
    """Start the site, wait until it says that it is ready, and stop it in the end; ``merged`` joins what it logs."""
    errors = subprocess.STDOUT if merged else None
    process = subprocess.Popen(
        command, cwd=cwd, env=environment(**settings), stdout=subprocess.PIPE, stderr=errors, text=True
    )
    try:
        assert process.stdout
        told = process.stdout.readline()
        ready = re.match(r"Sixways is ready at http://([\d.]+):(\d+) ", told)
        assert ready, f"the first line was {told!r}"
        yield Served(ready[1], int(ready[2]), process)
    finally:
        if process.poll() is None:
            process.terminate()
            process.communicate()
        for pipe in filter(None, (process.stdout, process.stderr)):
            pipe.close()


def spoken(command: tuple[str, ...], paths: tuple[str, ...], environ: dict[str, str]) -> list[str]:
    """Start the site, ask for some paths, stop it, and return every line that it wrote anywhere."""
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        try:
            assert process.stdout
            lines: list[str] = []
            while not (ready := re.search(r"ready at http://([\d.]+):(\d+) ", "".join(lines))):
                line = process.stdout.readline()
                assert line, lines
                lines.append(line)
            site = Served(ready[1], int(ready[2]), process)
            for path in paths:
                site.raw(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            return [*"".join(lines).splitlines(), *site.stopped().splitlines()]
        finally:
            process.terminate()
