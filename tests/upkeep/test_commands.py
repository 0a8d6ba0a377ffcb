"""The maintainer's commands, as typed: what they print, what they write, when they fail."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quiz.__main__ import main
from tests.conftest import ROOT
from tests.folders import Folder

CAREERS = "careers.yaml"
READ = "Read: O*NET up to 30.2, wages of 2024, projections of 2024 to 2034."


def run(content: Path | None, *words: str) -> Result:
    settings = {"SIXWAYS_CONTENT": str(content) if content else None}
    return CliRunner(env=settings).invoke(main, words)


def update(content: Folder, release: Folder, *more: str) -> Result:
    return run(content.path, "update", "--onet", str(release.path / "onet"), "--bls", str(release.path / "bls"), *more)


def test_check_counts_what_it_found_right(content: Folder) -> None:
    result = run(content.path, "check")
    assert result.exit_code == 0
    told = f"No mistakes in 12 items, 2 questionnaires, 6 careers, 1 guide (in {content.path})."
    assert result.output.splitlines()[0] == told


def test_check_finds_no_mistake_in_what_we_ship() -> None:
    result = run(None, "check")
    assert result.exit_code == 0, result.output
    assert result.output.startswith("No mistakes in 142 items, 4 questionnaires, 924 careers, ")


def test_a_folder_named_on_the_command_line_counts_before_the_setting(content: Folder, tmp_path: Path) -> None:
    result = run(tmp_path, "check", "--content", str(content.path))
    assert "6 careers" in result.output


def test_check_says_which_files_a_folder_lacks(tmp_path: Path) -> None:
    result = run(tmp_path, "check")
    assert result.exit_code == 1
    assert f"careers.yaml:1: the file is missing; put it into {tmp_path}." in result.output


def test_check_prints_every_mistake_and_fails(content: Folder) -> None:
    content.edit(CAREERS, "level: 5", "level: 9")
    content.edit("questions.yaml", "type: A", "type: Q")
    content.edit("guides/kite-maker.md", "## Setting", "## Settings")
    result = run(content.path, "check")
    assert result.exit_code == 1
    assert "4 mistakes in the content:" in result.output
    for file in (CAREERS, "questions.yaml", "guides/kite-maker.md"):
        assert f"\n{file}:" in result.output


def test_check_covers_the_settings_and_the_careers_of_a_hosts_own(tmp_path: Path) -> None:
    own = (ROOT / "deploy" / "own-careers.yaml").read_text(encoding="utf-8")
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    settings = tmp_path / "sixways.toml"
    settings.write_text('own_careers = "own.yaml"\n', encoding="utf-8")
    words = ("check", "--settings", str(settings))
    assert "925 careers" in run(None, *words).output
    (tmp_path / "own.yaml").write_text(own.replace("level: 2", "level: 9"), encoding="utf-8")
    told = run(None, *words)
    assert told.exit_code == 1
    assert ": bookmobile-driver: figures.level: 9 is out of range; give 5 or less." in told.output
    settings.write_text('hidden_careers = ["actr"]\n', encoding="utf-8")
    assert "sixways.toml:1: hidden_careers: there is no career 'actr'; do you mean actor?" in run(None, *words).output
    settings.write_text("site_name = 5\n", encoding="utf-8")
    assert "sixways.toml:1: site_name is 5; write a name" in run(None, *words).output


def test_update_on_the_same_release_changes_nothing_and_does_not_touch_the_file(
    content: Folder, release: Folder
) -> None:
    before = (content.path / CAREERS).stat().st_ino
    result = update(content, release)
    assert (result.exit_code, result.output) == (0, f"{READ}\nChanged: nothing.\n")
    assert (content.path / CAREERS).stat().st_ino == before


def test_update_writes_new_figures_and_reports_them(content: Folder, release: Folder) -> None:
    release.edit("bls/oews_national_may_2024.csv", ",30000,35000,40000,", ",30000,35000,43000,")
    result = update(content, release)
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        READ,
        "Changed: 3 careers (pay 3).",
        "  lamp-lighter: pay",
        "  lamp-polisher: pay",
        "  night-lamp-lighter: pay",
    ]
    assert content.text(CAREERS).count("median: 43000") == 3
    assert update(content, release).output == f"{READ}\nChanged: nothing.\n"


def test_update_names_what_is_new_with_what_to_do(content: Folder, release: Folder) -> None:
    for name in ("Interests.txt", "Job Zones.txt", "Occupation Data.txt"):
        lines = release.text(f"onet/{name}").splitlines(keepends=True)
        more = [line.replace("14-4011.00", "15-1011.00") for line in lines if line.startswith("14-4011.00")]
        release.write(f"onet/{name}", "".join([*lines, *more]))
    result = update(content, release)
    assert (
        "New: 15-1011.00 Moon Painters. Write an entry: slug, title, summary, family, group, onet.\n" in result.output
    )
    entry = (
        "- slug: sky-sweeper\n  title: Sky sweeper\n  summary: Clears the stars of dust\n  family: air\n  group: sky\n"
        "  onet: 15-1011.00\n  symbol: B0B\n  interests: [1, 6, 1]\n"
    )
    content.write(CAREERS, content.text(CAREERS) + entry)
    assert "sky-sweeper: 'figures' is missing; add it." in run(content.path, "check").output
    assert "  sky-sweeper: profile, level\n" in update(content, release).output
    assert "7 careers" in run(content.path, "check").output


def test_update_takes_what_the_top_code_stands_for(content: Folder, release: Folder) -> None:
    assert "cloud-watcher: pay" in update(content, release, "--top-code", "250000").output
    assert "high: 250000" in content.text(CAREERS)


def test_update_refuses_a_half_read_release_and_writes_nothing(content: Folder, release: Folder) -> None:
    (release.path / "onet" / "Skills.txt").unlink()
    before = content.text(CAREERS)
    result = update(content, release)
    assert result.exit_code == 1
    assert "Nothing was changed, because the release is not whole:" in result.output
    assert "it looks like a release up to 30.2; missing: 'Skills.txt'" in result.output
    assert content.text(CAREERS) == before


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  onet: 13-3011.00\n", "", "careers.yaml:104: cloud-watcher: 'onet' is missing; add it."),
        ("  title: Cloud", "\ttitle: Cloud", "careers.yaml:105: the file has a tab where YAML wants spaces;"),
        (
            "- slug: moon-painter\n",
            "- {slug: sky, title: Sky, summary: S, family: air, group: sky, onet: 14-4011.00}\n- slug: moon-painter\n",
            "careers.yaml:122: the file has a career in braces; write each key on its own line; then update again.",
        ),
    ],
)
def test_update_tells_mistakes_written_by_hand_and_writes_nothing(
    content: Folder, release: Folder, old: str, new: str, told: str
) -> None:
    content.edit(CAREERS, old, new)
    text = content.text(CAREERS)
    result = update(content, release)
    assert result.exit_code == 1
    assert told in result.output
    assert content.text(CAREERS) == text


def test_update_wants_both_folders(content: Folder, tmp_path: Path) -> None:
    assert "Missing option '--onet'" in run(content.path, "update").output
    result = run(content.path, "update", "--onet", str(tmp_path / "gone"), "--bls", str(tmp_path))
    assert "does not exist" in result.output


def test_the_schemas_we_ship_are_what_the_command_writes(tmp_path: Path) -> None:
    assert run(None, "schema", "--to", str(tmp_path)).exit_code == 0
    for name in ("questions", "careers"):
        file = f"{name}.schema.json"
        assert (tmp_path / file).read_text() == (ROOT / "schemas" / file).read_text(), "run `make schema`"
        assert json.loads((tmp_path / file).read_text())["additionalProperties"] is False
        first = (ROOT / f"{name}.yaml").read_text(encoding="utf-8").split("\n", 1)[0]
        assert first == f"# yaml-language-server: $schema=schemas/{file}"
