"""docs/cohorts.md, carried out: the command, the Python, and the columns that it names."""

import re
import shutil
from pathlib import Path

import pyarrow.dataset
import pytest
from click.testing import CliRunner

from bench.sample import FILE, PEOPLE, sample
from quiz.__main__ import main
from quiz.web.site import Site
from tests.conftest import ROOT

RECIPE = (ROOT / "docs" / "cohorts.md").read_text(encoding="utf-8")

FIRM = {"direction_2_firm", "direction_3_firm"}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", RECIPE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the sample where the recipe has it."""
    (tmp_path / "docs").mkdir()
    shutil.copy(FILE, tmp_path / "docs")
    monkeypatch.chdir(tmp_path)


def followed(*more: str) -> str:
    (command,) = blocks("sh")
    result = CliRunner().invoke(main, [*command.split()[1:], *more])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_sample_is_what_its_script_makes(site: Site) -> None:
    assert FILE.read_text(encoding="utf-8") == sample(site.questions)
    assert FILE.read_text(encoding="utf-8").count("\n") == PEOPLE + 1


@pytest.mark.usefixtures("_here")
def test_the_recipe_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    told, printed = blocks("text")
    assert followed() == told
    (program,) = blocks("python")
    exec(compile(program, "cohorts.md", "exec"), {})  # noqa: S102 - it is our own page
    assert capsys.readouterr().out == printed


@pytest.mark.usefixtures("_here")
def test_the_recipe_names_every_column_that_comes_out() -> None:
    followed("--firmness", "--top", "1")
    columns = set(pyarrow.dataset.dataset("results/parts").schema.names)
    table = RECIPE.split("## What comes out")[1].split("## Reading")[0]
    named = set(re.findall(r"`(\w+)`", table))
    # Of six scores and three directions the first and the last are named.
    assert columns <= named | {f"score_{kind}" for kind in "IASE"} | {"direction_2", *FIRM}
    assert {"id", "holland_code", "signal", "note", "career_1", "fit_1", "career_1_firm"} <= columns
