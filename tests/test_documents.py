"""README, CONTRIBUTING and LICENSE: what they claim is so."""

import re
import tomllib
from pathlib import Path

import pytest

import wsgi
from quiz.__main__ import main
from quiz.content.guide_pattern import SECTIONS
from quiz.content.loading import Library
from quiz.settings import FILE, SERVER, SITE
from tests.conftest import ROOT
from tests.people import FULL, SHORT
from tests.test_app import FIRST_FLIGHT, MOST

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
GUIDES = (ROOT / "docs" / "guides.md").read_text(encoding="utf-8")
CHANGES = (ROOT / "CHANGES.md").read_text(encoding="utf-8")
LICENSE = (ROOT / "LICENSE").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_the_readme_counts_what_we_ship(library: Library) -> None:
    text = one_line(README)
    careers = len(library.careers_file.careers)
    assert f"which of {careers} careers" in text
    assert f"| {careers} careers: " in text
    full, short = (len(library.questions.items_of[head]) for head in (FULL, SHORT))
    assert f"| {full} activities, the five answers, and two questionnaires: the full one and its first {short} " in text
    assert "in the version offered now and the one before" in text
    assert (len(library.questions.scale), len(library.questions.questionnaires)) == (5, 2 * 2)
    assert f"under {sum(pattern.needed for pattern in SECTIONS)} fixed headings" in text


def test_the_readme_gives_the_weight_of_a_first_visit_that_is_tested() -> None:
    told = f"A first visit loads at most {MOST // 1024} KB, and mostly less than {FIRST_FLIGHT // 1024}."
    assert told in one_line(README)


@pytest.mark.parametrize("text", [README, CONTRIBUTING])
def test_the_files_and_make_targets_that_are_named_exist(text: str) -> None:
    targets = set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"^make (\w+)|`make (\w+)`", text)) <= {(each, "") for each in targets} | {
        ("", each) for each in targets
    }
    for name in re.findall(r"`([\w/.-]+\.(?:py|yaml|md|pot|txt|sh))`|\]\(([\w/.-]+)\)", text):
        assert (ROOT / "".join(name)).exists(), name


def test_the_settings_of_the_readme_are_those_of_the_program() -> None:
    named = set(re.findall(r"`((?:SIXWAYS_|HOST|PORT|WORKERS|SCRIPT_NAME|METRICS_PORT|PROXY)\w*)`", README))
    assert named == {each.name for each in (*SITE, *SERVER)} | {FILE}
    default = {each.name: each.default for each in (*SITE, *SERVER)}
    assert (default["SIXWAYS_SITE_NAME"], default["SIXWAYS_LANGUAGES"]) == ("Sixways", ["en", "es"])
    assert f"The site is then at http://{default['HOST']}:{default['PORT']}." in one_line(README)


def test_the_readme_says_which_python_it_takes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"You need Python {project['requires-python'].removeprefix('>=')} or newer." in README


def test_the_commands_of_the_readme_are_those_of_the_program() -> None:
    table = re.findall(r"^\| `sixways (\w+)` \|", README, re.MULTILINE)
    assert sorted(table) == sorted(main.commands)
    for text in (README, CONTRIBUTING, CHANGES):
        named = re.findall(r"(?:sixways|-m quiz) ([a-z]+)((?: --\w+ FOLDER)*)(?=[`\n])", text)
        assert named
        for name, options in named:
            known = {option for each in main.commands[name].params for option in each.opts}
            assert set(re.findall(r"--\w+", options)) <= known


def test_the_other_ways_to_serve_that_the_readme_names_are_there() -> None:
    assert set(re.findall(r"--app (\S+) run", README)) == {wsgi.__name__}


def test_every_lock_that_the_readme_installs_is_there() -> None:
    locks = re.findall(r"-r (\S+)", README)
    assert set(locks) == {"requirements.txt", "requirements-test.txt"}
    assert all((ROOT / lock).exists() for lock in locks)


def test_every_module_has_its_line_in_contributing() -> None:
    layout = CONTRIBUTING.split("```")[1]
    for path in Path(ROOT / "quiz").glob("*.py"):
        assert path.stem == "__init__" or re.search(rf"\b{path.stem}\b", layout), path.stem


def test_the_credits_name_the_releases_in_use(library: Library) -> None:
    sources = library.careers_file.sources
    text = one_line(LICENSE)
    assert f"releases {sources.profile.release} and {sources.level.release}, used under the CC BY 4.0" in text
    assert f"({sources.pay.release})" in text
    assert f"Employment Projections ({sources.outlook.release})" in text


def test_the_writers_page_gives_the_sections_that_the_check_holds_guides_to() -> None:
    rows = re.findall(r"^\| ([^|]+?) \| (\d+)-(\d+) \|", GUIDES, re.MULTILINE)
    assert rows == [(each.heading, str(each.words.least), str(each.words.most)) for each in SECTIONS if each.needed]
    assert all(f"*{each.heading}*" in one_line(GUIDES) for each in SECTIONS if not each.needed)


def test_every_country_note_names_careers_of_the_catalogue(library: Library) -> None:
    slugs = {career.slug for career in library.careers_file.careers}
    for path in (ROOT / "docs" / "countries").glob("*.md"):
        named = re.findall(r"^## ([a-z, -]+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert named, path
        assert {slug for each in named for slug in each.split(", ")} <= slugs, path
