"""How much processor time a start takes, with all content read and checked."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure

ROOT = Path(__file__).parent.parent
ROUNDS = 5


def startup() -> Iterator[Figure]:
    """Yield the processor time of a fresh process that starts the site, and of one that only imports it."""
    yield Figure("start with all content and checks", _seconds("import wsgi"), "s", 1)
    yield Figure("of that, Python and the libraries", _seconds("import quiz.app"), "s")


def _seconds(program: str) -> float:
    taken = []
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(taken)
