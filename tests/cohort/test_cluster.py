"""Parts scored by other processes give the same folder, even where one of them is killed."""

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import quiz.cohort
from quiz.careers.method import METHOD
from quiz.cohort import cluster
from quiz.cohort.columns import Asked
from quiz.cohort.parts import Done, Job
from quiz.cohort.people import Part
from quiz.cohort.problems import CohortError
from quiz.cohort.running import Wish, run
from quiz.cohort.scoring import Wanted
from quiz.cohort.tables import Tables
from tests.cohort.conftest import Score, Write
from tests.cohort.test_running import files, people


def wish(file: Path, out: Path) -> Wish:
    return Wish(file, out, Asked({}), Wanted(5), rows=20)


@pytest.mark.slow
def test_two_processes_give_the_folder_of_one_though_one_of_them_is_killed(
    write: Write, tmp_path: Path, small: Tables
) -> None:
    file = write("people.csv", people(400))
    run(wish(file, tmp_path / "alone"), small)
    with cluster.local(2) as client:
        workers = client.run(os.getpid)

        def spread(job: Job, parts: Iterable[Part]) -> Iterator[Done]:
            results = cluster.spread(client, job, parts)
            yield next(results)
            os.kill(next(iter(workers.values())), signal.SIGKILL)
            yield from results

        run(wish(file, tmp_path / "together"), small, spread)
        with cluster.remote(client.scheduler.address) as reached:
            run(wish(file, tmp_path / "reached"), small, lambda job, parts: cluster.spread(reached, job, parts))
    assert len(workers) == 2
    assert files(tmp_path / "together") == files(tmp_path / "reached") == files(tmp_path / "alone")


def test_a_worker_with_another_version_refuses() -> None:
    with pytest.raises(CohortError, match="another version of Sixways"):
        cluster._unpacked(METHOD + "b", None, 0, None, b"")  # type: ignore[arg-type]


def test_an_address_where_nobody_answers_is_told(write: Write, score: Score) -> None:
    result = score(write("people.csv", people(9)), "--dask", "nonsense")
    assert result.exit_code == 1
    assert "No Dask scheduler answers at nonsense" in result.output


def test_without_dask_the_option_says_what_to_install(
    write: Write, score: Score, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "quiz.cohort.cluster")
    monkeypatch.delattr(quiz.cohort, "cluster")
    result = score(write("people.csv", people(9)), "--workers", "2")
    assert result.exit_code == 1
    assert "pip install '.[cluster]'" in result.output
