"""Guides: their sections, that their HTML is safe, and which files are read."""

from pathlib import Path

import pytest

from quiz.content import loading
from quiz.content.guides import read_guide
from quiz.content.mistakes import ContentError
from tests.folders import DATA, Folder

TEXT = (DATA / "content" / "guides" / "kite-maker.md").read_text(encoding="utf-8")


def test_a_text_falls_into_sections_with_keys_lines_and_html() -> None:
    guide = read_guide("kite-maker", TEXT)
    assert (guide.slug, guide.title) == ("kite-maker", "Kite maker")
    tasks = guide.section("tasks")
    assert tasks is not None
    assert (tasks.heading, tasks.anchor, tasks.folded) == ("What you do", "tasks", False)
    assert TEXT.splitlines()[tasks.line - 1] == "## What you do"
    assert tasks.html.startswith("<ul>\n<li>Point 1 of what you do")
    assert guide.section("keeping-up") is None


def test_a_phone_folds_what_is_good_to_know_and_not_what_is_asked_first() -> None:
    guide = read_guide("kite-maker", TEXT)
    assert [each.key for each in guide.sections if each.folded] == [
        "setting",
        "skills",
        "employers",
        "outlook",
        "terms",
    ]


def test_html_in_a_guide_is_shown_as_text_and_script_links_are_not_made() -> None:
    evil = "<script>alert(1)</script> [click](javascript:alert(1)) <b onclick=x>bold</b>"
    section = read_guide("kite-maker", TEXT.replace("Words on ways in.", evil)).section("entry")
    assert section is not None
    assert "&lt;script&gt;" in section.html
    assert "<script" not in section.html
    assert "<b " not in section.html
    assert "href" not in section.html


@pytest.mark.parametrize("text", ["", "\n\n", "Only words.", "## Summary", "# Kite maker", "#\n##\n## \n"])
def test_a_hardly_begun_guide_is_read_without_falling_over(text: str) -> None:
    guide = read_guide("kite-maker", text)
    assert guide.section("trial") is None
    assert all(isinstance(each.html, str) for each in guide.sections)


def test_there_may_be_no_guide_at_all(tmp_path: Path) -> None:
    for name in ("questions.yaml", "careers.yaml"):
        (tmp_path / name).write_bytes((DATA / "content" / name).read_bytes())
    assert loading.load(tmp_path).guides == {}
    (tmp_path / "guides").mkdir()
    assert loading.load(tmp_path).guides == {}


@pytest.mark.parametrize(
    "name", [".#kite-maker.md", "#kite-maker.md#", "._kite-maker.md", "kite-maker.md~", ".swp", "README.md"]
)
def test_what_editors_and_systems_leave_in_the_folder_is_left_alone(content: Folder, name: str) -> None:
    content.write(f"guides/{name}", "no guide")
    assert set(loading.load(content.path).guides) == {"kite-maker"}


@pytest.mark.parametrize(
    "name", ["kite-maker.MD", "lamp-lighter.md.txt", "notes.txt", "kite-maker", "drafts/lamp-lighter.md"]
)
def test_a_guide_that_would_never_be_read_is_named(content: Folder, name: str) -> None:
    (content.path / "guides" / name).parent.mkdir(exist_ok=True)
    content.write(f"guides/{name}", TEXT)
    with pytest.raises(ContentError, match=rf"guides/{name.split('/', maxsplit=1)[0]}:1: .*not|never be read"):
        loading.load(content.path)
