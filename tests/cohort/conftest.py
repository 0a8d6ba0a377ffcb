"""What tests of cohorts share: tables of the shipped content and of a small one, and files of people."""

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest
from click.testing import CliRunner, Result

from quiz.__main__ import main
from quiz.careers.catalogue import catalogue_of
from quiz.cohort.tables import Tables, tables_of
from quiz.content.loading import load
from quiz.web.site import Site
from tests.folders import Folder

Rows = Sequence[dict[str, object]]
Write = Callable[[str, Rows], Path]
Score = Callable[..., Result]


@pytest.fixture(scope="module")
def tables(site: Site) -> Tables:
    return tables_of(site.questions, site.catalogue, "content")


@pytest.fixture
def small(content: Folder) -> Tables:
    """Tables of a content of six careers, and questionnaires of twelve and six items."""
    library = load(content.path)
    return tables_of(library.questions, catalogue_of(library.careers_file), "content")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A way to write rows into a file, by its ending."""

    def written(name: str, rows: Rows) -> Path:
        path = tmp_path / name
        if path.suffix == ".parquet":
            pyarrow.parquet.write_table(pa.Table.from_pylist(list(rows)), path)
        elif path.suffix == ".jsonl":
            path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        else:
            with path.open("w", newline="") as file:
                csv.writer(file).writerows([rows[0].keys(), *(row.values() for row in rows)])
        return path

    return written


@pytest.fixture
def score(content: Folder, tmp_path: Path) -> Score:
    """The command as typed, on the small content, into the folder ``out``."""

    def scored(file: Path, *words: str, out: str = "out") -> Result:
        settings = {"SIXWAYS_CONTENT": str(content.path)}
        return CliRunner(env=settings).invoke(main, ["score", str(file), "--out", str(tmp_path / out), *words])

    return scored
