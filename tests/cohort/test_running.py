"""A run from a file to a folder: what is in it, what is refused, and that a run that was stopped goes on as if not."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.csv
import pyarrow.dataset
import pyarrow.json
import pytest

from quiz.careers.method import METHOD
from quiz.cohort import folder as folder_module
from quiz.cohort.parts import Done
from tests.cohort.conftest import Rows, Score, Write
from tests.conftest import ROOT
from tests.folders import Folder

ITEMS = [f"{letter}-{number}" for number in (1, 2) for letter in "riasec"]
KILLS = int(os.environ.get("KILLS", "3"))
"""How often a run is killed; KILLS=20 takes about a minute."""
PARTS = ("--rows-a-part", "50")
KILLED = """
import signal, sys, time
from quiz.__main__ import main
from quiz.cohort import asking
delay = float(sys.argv[1])
if delay:
    # Nobody handles this signal: the process ends at once, wherever it is, as by a power cut.
    signal.setitimer(signal.ITIMER_PROF, delay)
before = time.process_time()
main(sys.argv[2:], standalone_mode=False)
print(time.process_time() - before)
"""


def people(count: int, seed: int = 1) -> list[dict[str, object]]:
    random = Random(seed)
    return [
        {"person": f"p{number}"} | {item: random.choice((1, 2, 3, 4, 5, 5, None)) for item in ITEMS}
        for number in range(count)
    ]


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows_of(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = pyarrow.dataset.dataset(folder / "parts").to_table().to_pylist()
    return found


@pytest.fixture
def file(write: Write) -> Path:
    rows = people(230)
    rows[17]["r-1"] = 9
    rows[199]["c-2"] = "often"
    return write("people.csv", rows)


def test_a_folder_holds_parts_bad_rows_and_a_manifest(file: Path, score: Score, tmp_path: Path) -> None:
    result = score(file, "--id", "person", *PARTS)
    assert result.exit_code == 0, result.output
    out = tmp_path / "out"
    assert set(files(out)) == {
        "manifest.json",
        "bad-rows.csv",
        *(f"parts/part-0000{number}.parquet" for number in range(5)),
    }
    assert (out / "bad-rows.csv").read_text().splitlines() == [
        "row,column,reason",
        '18,r-1,"“9” is no answer; answers are 1 to 5, or the five answers in words"',
        '200,c-2,"“often” is no answer; answers are 1 to 5, or the five answers in words"',
    ]
    assert [row["id"] for row in rows_of(out)] == [f"p{number}" for number in range(230) if number not in {17, 199}]
    assert result.output.splitlines() == [
        f"228 people scored, in 5 parts: {out / 'parts'}",
        "Answers were read as 1 (dislike most) to 5 (like most).",
        f"2 of 230 rows could not be scored; why: {out / 'bad-rows.csv'}",
        f"How it was done: {out / 'manifest.json'}",
    ]


def test_the_manifest_says_what_results_follow_from(file: Path, score: Score, tmp_path: Path) -> None:
    score(file, "--top", "3", *PARTS)
    told = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert told["method"] == METHOD
    assert told["input"]["name"] == "people.csv"
    assert told["input"]["bytes"] == file.stat().st_size
    assert told["read"] == {
        "kind": "answers",
        "columns": ITEMS,
        "id": "",
        "questionnaire": "F1",
        "answers_from": 1,
    }
    assert told["options"] == {"top": 3, "firmness": False, "format": "parquet", "rows_a_part": 50}
    assert (told["rows"], told["people"], told["bad_rows"]) == (230, 228, 2)
    assert [part["people"] for part in told["parts"]] == [49, 50, 50, 49, 30]


def test_without_an_id_people_have_the_numbers_of_their_rows(file: Path, score: Score, tmp_path: Path) -> None:
    score(file, *PARTS)
    assert [row["row"] for row in rows_of(tmp_path / "out")] == [
        number for number in range(1, 231) if number not in {18, 200}
    ]


def test_the_same_command_again_changes_nothing(file: Path, score: Score, tmp_path: Path) -> None:
    first = score(file, *PARTS)
    before = files(tmp_path / "out")
    assert score(file, *PARTS).output == first.output
    assert files(tmp_path / "out") == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--top", "7"), "options top was 5, and is now 7"),
        (("--firmness",), "options firmness was False, and is now True"),
        (("--answers-from", "1", "--id", "person"), "read id was , and is now person"),
    ],
)
def test_a_folder_of_other_options_is_refused(file: Path, score: Score, words: tuple[str, ...], told: str) -> None:
    score(file, *PARTS)
    result = score(file, *PARTS, *words)
    assert result.exit_code == 1
    assert told in result.output


def test_a_folder_of_another_input_or_content_is_refused(
    file: Path, write: Write, score: Score, content: Folder
) -> None:
    score(file)
    other = score(write("others.csv", people(9)))
    assert "input name was people.csv, and is now others.csv" in other.output
    content.edit("careers.yaml", "title: ", "title: New ")
    assert "content was " in score(file).output


def test_a_folder_with_anything_else_in_it_is_left_alone(file: Path, score: Score, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    result = score(file)
    assert result.exit_code == 1
    assert "holds something already (thesis.txt)" in result.output
    assert files(tmp_path / "out") == {"thesis.txt": b"mine"}


def test_a_part_that_was_changed_is_told(file: Path, score: Score, tmp_path: Path) -> None:
    score(file, *PARTS)
    (tmp_path / "out" / "parts" / "part-00002.parquet").write_bytes(b"")
    result = score(file, *PARTS)
    assert "part-00002.parquet was changed or is gone" in result.output


def test_an_input_that_changes_meanwhile_is_told(
    file: Path, score: Score, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = folder_module.Folder.keep

    def touching(folder: folder_module.Folder, done: Done) -> None:
        os.utime(file, (1, 1))
        keep(folder, done)

    monkeypatch.setattr(folder_module.Folder, "keep", touching)
    assert "people.csv was changed meanwhile" in score(file, *PARTS).output
    assert not (tmp_path / "out" / "manifest.json").exists()


@pytest.mark.parametrize(
    ("kind", "read"), [("csv", pyarrow.csv.read_csv), ("jsonl", pyarrow.json.read_json)], ids=["csv", "jsonl"]
)
def test_other_formats_tell_the_same(
    file: Path, score: Score, tmp_path: Path, kind: str, read: Callable[[Path], pa.Table]
) -> None:
    score(file, *PARTS)
    score(file, "--format", kind, *PARTS, out=kind)
    found = [row for path in sorted((tmp_path / kind / "parts").iterdir()) for row in read(path).to_pylist()]
    assert [told(row) for row in found] == [told(row) for row in rows_of(tmp_path / "out")]


def told(row: dict[str, object]) -> dict[str, object]:
    """Return what a row says; what it leaves out is nothing, an empty text or no key at all."""
    return {key: value for key, value in row.items() if value not in {None, ""}}


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_other_files_of_the_same_people_give_the_same_results(
    write: Write, score: Score, tmp_path: Path, ending: str
) -> None:
    rows = people(120)
    score(write("people.csv", rows), *PARTS, out="csv")
    score(write(f"people.{ending}", rows), *PARTS, out="other")
    parts = [
        {name: held for name, held in files(tmp_path / out).items() if "part-" in name} for out in ("csv", "other")
    ]
    assert parts[0] == parts[1]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([dict.fromkeys(ITEMS, number % 4 + 1) for number in range(9)], "neither a 0 nor a 5"),
        ([dict.fromkeys(ITEMS, number) for number in range(6)], "both a 0 and a 5"),
    ],
)
def test_a_scale_that_the_answers_leave_open_is_asked_for(write: Write, score: Score, rows: Rows, words: str) -> None:
    file = write("people.csv", rows)
    result = score(file)
    assert result.exit_code == 1
    assert words in result.output
    assert score(file, "--answers-from", "1").exit_code == 0


def test_answers_in_words_need_no_scale(write: Write, score: Score) -> None:
    words = ["Strongly like", "like", "Not sure", "", "Dislike"]
    file = write(
        "people.csv", [{item: words[(place + number) % 5] for place, item in enumerate(ITEMS)} for number in range(5)]
    )
    result = score(file)
    assert "5 people scored" in result.output
    assert "Answers were read" not in result.output


class Stop(BaseException):
    """The end of a process, at a step of its own choice."""


@pytest.mark.parametrize("step", range(1, 19))
def test_a_run_that_stops_between_two_files_goes_on_and_ends_the_same(
    file: Path, score: Score, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    score(file, *PARTS, out="whole")
    left = [step]
    _stop_after(left, monkeypatch)
    with pytest.raises(Stop):
        score(file, *PARTS, out="stopped")
    monkeypatch.undo()
    result = score(file, *PARTS, out="stopped")
    assert result.exit_code == 0, result.output
    assert files(tmp_path / "stopped") == files(tmp_path / "whole")


def _stop_after(left: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a run end where it would give a file its name."""
    replace = Path.replace

    def stopping(self: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] == 0:
            raise Stop
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stopping)


@pytest.mark.slow
def test_a_run_that_is_killed_at_any_moment_goes_on_and_ends_the_same(
    write: Write, tmp_path: Path, content: Folder
) -> None:
    file, random = write("people.csv", people(2_000)), Random(KILLS)
    whole, lasts = tmp_path / "whole", 0.0
    lasts = float(killable(file, whole, content, 0).stdout.splitlines()[-1])
    killed = number = 0
    while killed < KILLS:
        out = tmp_path / f"out-{number}"
        ended = killable(file, out, content, random.uniform(0, lasts))
        killed += ended.returncode != 0
        if ended.returncode == 0 or killed == KILLS:
            assert killable(file, out, content, 0).returncode == 0
            assert files(out) == files(whole)
            number += 1


def killable(file: Path, out: Path, content: Folder, delay: float) -> subprocess.CompletedProcess[str]:
    """Score a file in a process of its own, killed after so many seconds of work (0 for never)."""
    words = ["score", str(file), "--out", str(out), "--content", str(content.path), "--rows-a-part", "50"]
    command = [sys.executable, "-c", KILLED, str(delay), *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_disk_that_is_full_is_told_and_the_run_goes_on_later(
    file: Path, score: Score, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left on device" in score(file, *PARTS).output
    monkeypatch.undo()
    assert score(file, *PARTS).exit_code == 0
    assert (tmp_path / "out" / "manifest.json").exists()
