"""Files are read block by block, and every row is either handed on or named as broken."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest

from quiz.cohort import blocks
from quiz.cohort.cutting import parts
from quiz.cohort.people import Part
from quiz.cohort.problems import CohortError
from quiz.cohort.sources import identity_of, people_about, source_of


def cut(path: Path, size: int, *columns: str) -> list[Part]:
    return list(parts(source_of(path).blocks(columns), size))


def cells(part: Part, name: str) -> list[str]:
    found = [cell.decode() if isinstance(cell, bytes) else cell for cell in part.table.column(name).to_pylist()]
    return list(map(str, found))


def written(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.fixture(params=[60, 1 << 20], ids=["in small blocks", "in one block"])
def _blocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", request.param)
    monkeypatch.setattr(blocks, "ROWS", 3)


@pytest.mark.usefixtures("_blocks")
def test_rows_that_are_not_whole_keep_their_numbers_and_take_nobody_elses(tmp_path: Path) -> None:
    rows = ["a,1", "b,1,2", "c,1", "", "d", "e,1", "f,1", "g,1", "h,1,2,3"]
    found = cut(written(tmp_path / "p.csv", "name,q\n" + "\n".join(rows) + "\n"), 3, "name")
    assert [part.rows.tolist() for part in found] == [[1, 3], [5, 6], [7]]
    assert [cells(part, "name") for part in found] == [["a", "c"], ["e", "f"], ["g"]]
    assert [[bad.row for bad in part.broken] for part in found] == [[2], [4], [8]]
    assert found[0].broken[0].reason == "has 3 cells, and the header 2"


@pytest.mark.usefixtures("_blocks")
def test_parts_have_the_same_rows_in_whatever_blocks_they_come(tmp_path: Path) -> None:
    text = "name\n" + "".join(f"n{number}\n" for number in range(100))
    found = cut(written(tmp_path / "p.csv", text), 7, "name")
    assert [len(part.rows) for part in found] == [7] * 14 + [2]
    assert [part.number for part in found] == list(range(15))
    assert [name for part in found for name in cells(part, "name")] == [f"n{number}" for number in range(100)]


@pytest.mark.usefixtures("_blocks")
def test_a_text_with_line_breaks_is_one_cell(tmp_path: Path) -> None:
    (part,) = cut(written(tmp_path / "p.csv", 'name,why\na,"one\ntwo"\nb,no\n'), 9, "why")
    assert cells(part, "why") == ["one\ntwo", "no"]
    assert part.rows.tolist() == [1, 2]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_what_parts_the_columns_is_seen_in_the_header(tmp_path: Path, sign: str) -> None:
    path = written(tmp_path / "p.csv", f"a{sign}b\r\n1{sign}2\r\n")
    assert source_of(path).names == ("a", "b")
    assert cells(cut(path, 9, "b")[0], "b") == ["2"]


def test_a_mark_at_the_beginning_belongs_to_no_name(tmp_path: Path) -> None:
    path = written(tmp_path / "p.csv", b"\xef\xbb\xbfname,q\na,1\n")
    assert source_of(path).names == ("name", "q")
    assert cells(cut(path, 9, "name")[0], "name") == ["a"]


@pytest.mark.usefixtures("_blocks")
def test_lines_that_are_no_objects_are_named_as_broken(tmp_path: Path) -> None:
    lines = ['{"q": 1}', "oops", "[1]", "", '{"q": "NA", "more": 1}', '{"more": 2}', "[" * 100_000, '{"q": true}']
    found = cut(written(tmp_path / "p.jsonl", "\n".join(lines)), 4, "q")
    assert [part.rows.tolist() for part in found] == [[1, 4], [5, 7]]
    assert [cells(part, "q") for part in found] == [["1", "NA"], ["None", "true"]]
    assert [[bad.row for bad in part.broken] for part in found] == [[2, 3], [6]]


def test_the_columns_of_objects_are_all_names_in_the_first_of_them(tmp_path: Path) -> None:
    path = written(tmp_path / "p.jsonl", '{"q": 1}\noops\n{"more": 2, "q": 1}\n')
    assert source_of(path).names == ("q", "more")


def test_parquet_is_read_in_batches(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    pyarrow.parquet.write_table(pa.table({"name": [f"n{number}" for number in range(25)], "q": range(25)}), path)
    found = cut(path, 10, "q")
    assert [part.rows.tolist()[0] for part in found] == [1, 11, 21]
    assert found[2].table.column_names == ["q"]


@pytest.mark.parametrize("name", ["p.csv", "p.jsonl"])
def test_a_file_of_broken_rows_alone_has_parts_all_the_same(tmp_path: Path, name: str) -> None:
    text = {"p.csv": "a,b\n1\n2\n3\n", "p.jsonl": '{"a": 1}\nx\ny\n'}[name]
    found = cut(written(tmp_path / name, text), 2, "a")
    assert sum(len(part.broken) + len(part.rows) for part in found) == 3
    assert len(found) == 2


def test_a_file_is_known_by_all_its_bytes(tmp_path: Path) -> None:
    one, other = written(tmp_path / "a.csv", "a\n1\n"), written(tmp_path / "b.csv", "a\n2\n")
    assert identity_of(one).sha256 != identity_of(other).sha256
    assert identity_of(one)[:2] == ("a.csv", 4)
    assert people_about(source_of(one), identity_of(one)) == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("p.xlsx", b"", "does not end in one of .csv, .tsv, .jsonl, .ndjson, .parquet."),
        ("p.csv", b"", "p.csv names no columns."),
        ("p.jsonl", b"", "p.jsonl names no columns."),
        ("p.csv", "näme\n".encode("latin-1"), "Is it UTF-8 text?"),
        ("p.csv", "a,b\n1,2\n".encode("utf-16"), "Is it UTF-8 text?"),
        ("p.parquet", b"no parquet at all", "The column names of p.parquet cannot be read"),
        ("p.jsonl", b"oops\n", "p.jsonl names no columns."),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(CohortError) as error:
        source_of(written(tmp_path / name, content))
    assert words in str(error.value)


def test_a_quote_that_never_ends_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", 64)
    path = written(tmp_path / "p.csv", 'a,b\n1,"2\n' + "3,4\n" * 100)
    with pytest.raises(CohortError, match=r"p.csv cannot be read to its end"):
        cut(path, 9, "a")


def test_a_column_of_lists_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    pyarrow.parquet.write_table(pa.table({"q": [[1], [2]]}), path)
    with pytest.raises(CohortError, match="holds lists or groups"):
        cut(path, 9, "q")


def test_a_file_that_is_broken_all_through_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "MOST", 10)
    path = written(tmp_path / "p.csv", "a,b\n" + "1,2,\n" * 100)
    with pytest.raises(CohortError, match="Expected 2 columns, got 3"):
        cut(path, 9, "a")
