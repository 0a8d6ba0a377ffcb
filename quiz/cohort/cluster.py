"""Parts scored by other processes, on this machine or on many, through Dask.

Rule of this file: Dask only carries a part to a worker and its results back. A part that is lost with its worker is
carried to another one; writing is left to whoever asked, who writes each part once.
"""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Final

import pyarrow as pa
from distributed import Client, Future, KilledWorker, LocalCluster, as_completed

from quiz.careers.method import METHOD
from quiz.cohort.parts import Done, Job, scored
from quiz.cohort.people import Part
from quiz.cohort.problems import Bad, CohortError
from quiz.riasec import Indices

AHEAD: Final = 2
"""So many parts wait for each worker, so that none stands still and memory stays the same."""
PACKED: Final = pa.ipc.IpcWriteOptions(compression="zstd")


@contextmanager
def local(workers: int) -> Iterator[Client]:
    """Start so many processes on this machine."""
    # Without a limit of memory nothing is put aside on the disk: answers are in the output folder alone.
    with (
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            memory_limit=0,
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


@contextmanager
def remote(address: str) -> Iterator[Client]:
    """Reach a cluster at the address of its scheduler. Raises ``CohortError`` if nobody answers."""
    try:
        client = Client(address)
    except (OSError, ValueError) as error:
        raise CohortError(f"No Dask scheduler answers at {address} ({error}).") from error
    with client:
        yield client


def spread(client: Client, job: Job, parts: Iterable[Part]) -> Iterator[Done]:
    """Yield the results of parts as they come. Raises ``CohortError`` where workers cannot go on."""
    waiting = iter(parts)
    room = AHEAD * max(1, len(client.nthreads()))
    running = as_completed([_submitted(client, job, part) for part in islice(waiting, room)])
    for future in running:
        try:
            done: Done = future.result()
        except KilledWorker as error:
            raise CohortError("A part was lost with several workers one after another. Do they have memory?") from error
        running.update(_submitted(client, job, part) for part in islice(waiting, 1))
        yield done


def _submitted(client: Client, job: Job, part: Part) -> Future:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, part.table.schema, options=PACKED) as writer:
        writer.write_table(part.table)
    bare = part.rows, part.broken
    return client.submit(_unpacked, METHOD, job, part.number, bare, sink.getvalue().to_pybytes(), pure=False)


def _unpacked(method: str, job: Job, number: int, bare: tuple[Indices, tuple[Bad, ...]], table: bytes) -> Done:
    """Score a part on a worker; one with another version of the program would give other results."""
    if method != METHOD:
        raise CohortError(f"A worker has another version of Sixways (method {METHOD}, and here {method}).")
    rows, broken = bare
    return scored(job, Part(number, rows, pa.ipc.open_stream(table).read_all(), broken))
