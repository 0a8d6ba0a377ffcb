"""Releases that are damaged: the catalogue is renewed and still starts, or stays as it was to the byte."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.content import loading
from tests.folders import Folder, copy_of
from tests.upkeep.test_commands import CAREERS, update

FILES = (
    *(f"onet/{name}.txt" for name in ("Interests", "Job Zones", "Skills", "Occupation Data", "Related Occupations")),
    "onet/Education, Training, and Experience.txt",
    "onet/Work Context.txt",
    "bls/oews_national_may_2024.csv",
    "bls/employment_projections_2024_2034.csv",
)
CELLS = st.one_of(
    st.sampled_from(
        ["4.0", "2025-08", "**", "*", "#", "N/A", "$101,280", "1,055.50", "-5", "9e9", "", "11-1011.00", "nan", "١"]
    ),
    st.text(max_size=8),
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Folder, Folder]:
    where = tmp_path_factory.mktemp("damage")
    return copy_of("content", where), copy_of("release", where)


def damaged(text: str, separator: str, data: st.DataObject) -> str:
    lines = text.splitlines(keepends=True)
    place = data.draw(st.integers(0, len(lines) - 1))
    cells = lines[place].rstrip("\n").split(separator)
    cell = data.draw(st.integers(0, len(cells) - 1))
    how = data.draw(st.sampled_from(["cell", "cell", "cell", "column", "row", "twice", "cut", "none"]))
    if how == "cell":
        cells[cell] = data.draw(CELLS)
        lines[place] = separator.join(cells) + "\n"
    elif how == "column":
        split = [line.rstrip("\n").split(separator) for line in lines]
        lines = [separator.join(each[:cell] + each[cell + 1 :]) + "\n" for each in split]
    elif how == "row":
        del lines[place]
    elif how == "twice":
        lines.append(lines[place])
    return "" if how == "none" else "".join(lines)[: -len(lines[-1]) // 2] if how == "cut" else "".join(lines)


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), file=st.sampled_from(FILES))
@pytest.mark.slow
def test_any_damage_leaves_a_catalogue_that_starts(
    folders: tuple[Folder, Folder], data: st.DataObject, file: str
) -> None:
    content, release = folders
    before, whole = content.text(CAREERS), release.text(file)
    release.write(file, damaged(whole, "\t" if file.startswith("onet") else ",", data))
    try:
        result = update(content, release)
        assert result.exit_code in {0, 1}, result.exception
        assert "Traceback" not in result.output
        if result.exit_code:
            assert content.text(CAREERS) == before
            assert result.output.startswith("Error: Nothing was changed, because ")
        loading.load(content.path)
    finally:
        content.write(CAREERS, before)
        release.write(file, whole)


def test_a_catalogue_that_cannot_be_written_is_told(
    content: Folder, release: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    release.edit("bls/oews_national_may_2024.csv", ",30000,35000,40000,", ",30000,35000,43000,")
    monkeypatch.setattr(loading, "write_text", refuse)
    result = update(content, release)
    assert result.exit_code == 1
    assert "careers.yaml cannot be written (Permission denied). Nothing was changed." in result.output


def test_the_rights_of_the_catalogue_stay_as_they_are(content: Folder, release: Folder) -> None:
    file = Path(content.path / CAREERS)
    file.chmod(0o640)
    release.edit("bls/oews_national_may_2024.csv", ",30000,35000,40000,", ",30000,35000,43000,")
    assert update(content, release).exit_code == 0
    assert file.stat().st_mode & 0o777 == 0o640
