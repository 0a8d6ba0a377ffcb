"""Guides: what they must hold, and that their HTML is safe."""

from pathlib import Path

import pytest

from quiz.content import loading
from quiz.content.careers import CareersFile
from quiz.content.guides import HEADINGS, read_guide
from quiz.content.mistakes import ContentError
from tests.folders import DATA, Folder

TEXT = (DATA / "content" / "guides" / "kite-maker.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def catalogue() -> CareersFile:
    return loading.load(DATA / "content").careers_file


def findings(text: str, catalogue: CareersFile | None, slug: str = "kite-maker") -> list[str]:
    return [f"{each.line}: {each.problem}; {each.remedy}" for each in read_guide(slug, text, catalogue)[1]]


def line_of(part: str, text: str = TEXT) -> int:
    return text.split(part, 1)[0].count("\n") + 1


def test_a_whole_guide_has_all_sections_and_no_finding(catalogue: CareersFile) -> None:
    guide, found = read_guide("kite-maker", TEXT, catalogue)
    assert not found
    assert tuple(section.heading for section in guide.sections) == HEADINGS
    assert guide.sections[1].anchor == "what-you-do"
    assert guide.sections[2].html == "<p>Words on setting.</p>\n"


LAST = line_of("## Try it first")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# Kite maker", "# Kite seller", "1: the first line is not the career's title; write '# Kite maker'"),
        ("# Kite maker\n", "", "1: the first line is not the career's title; write '# Kite maker'"),
        ("# Kite maker\n", "Some words.\n", "1: the first line is not the career's title; write '# Kite maker'"),
        (
            "## Setting",
            "## Settings",
            f"{line_of('## Setting')}: no guide has the section 'Settings'; use the fixed headings",
        ),
        (
            "## Setting\n\nWords on setting.\n",
            "",
            f"{LAST - 3}: the section 'Setting' is missing; give each section once",
        ),
        (
            "Words on setting.",
            "Words.\n\n## Setting\n\nMore.",
            f"{LAST + 4}: the section 'Setting' stands more than once; give each section once",
        ),
        ("Words on setting.\n", "", f"{line_of('## Setting')}: the section 'Setting' is empty; write it"),
        (
            "- Point 1 of what you do\n",
            "",
            f"{line_of('## What you do')}: the section 'What you do' has 7 bullets; give 8 to 12",
        ),
        (
            "- Point 3 of try it first",
            "- Point 3\n- Point 4",
            f"{LAST}: the section 'Try it first' has 4 bullets; give 3",
        ),
    ],
)
def test_what_is_wrong_with_a_guide_is_told_with_its_line(
    catalogue: CareersFile, old: str, new: str, told: str
) -> None:
    assert old in TEXT
    assert told in findings(TEXT.replace(old, new, 1), catalogue)


def test_sections_out_of_order_are_told_with_the_order(catalogue: CareersFile) -> None:
    swapped = TEXT.replace("## Setting", "## X").replace("## Advice", "## Setting").replace("## X", "## Advice")
    (found,) = findings(swapped, catalogue)
    assert found.startswith("1: the sections are out of order; order them: Summary, What you do, Setting")


def test_a_guide_to_no_career_says_how_to_name_the_file(catalogue: CareersFile) -> None:
    assert "1: there is no career 'kite'; name the file after the slug of a career" in findings(TEXT, catalogue, "kite")


def test_without_a_catalogue_the_title_is_not_compared() -> None:
    assert findings(TEXT.replace("# Kite maker", "# Anything"), None) == []


@pytest.mark.parametrize("text", ["", "\n\n", "Only words.", "## Summary", "# Kite maker"])
def test_a_hardly_begun_guide_is_told_what_it_lacks_without_falling_over(catalogue: CareersFile, text: str) -> None:
    assert any("the section 'Try it first' is missing" in each for each in findings(text, catalogue))


def test_html_in_a_guide_is_shown_as_text_and_script_links_are_not_made(catalogue: CareersFile) -> None:
    evil = "<script>alert(1)</script> [click](javascript:alert(1)) <b onclick=x>bold</b>"
    guide, _ = read_guide("kite-maker", TEXT.replace("Words on setting.", evil), catalogue)
    html = guide.sections[2].html
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    assert "<b " not in html
    assert "href" not in html


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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Words <b>here</b>.", "HTML would be shown as it is; write it in Markdown, or take it out"),
        ("Words.<br>", "HTML would be shown as it is; write it in Markdown, or take it out"),
        ("<!-- later -->", "a comment would be shown to readers; take it out"),
        ("![A kite](kite.png)", "a picture would not be shown; take it out"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a table would be shown as a row of signs; write it as a list"),
        ("[Up](/careers/nobody)", "the link to '/careers/nobody' leads nowhere; mend it, or take it out"),
        ("[Up](#nowhere)", "the link to '#nowhere' leads nowhere; mend it, or take it out"),
        ("[Up](www.example.org)", "the link to 'www.example.org' leads nowhere; mend it, or take it out"),
        ("[Up](http://)", "the link to 'http://' leads nowhere; mend it, or take it out"),
    ],
)
def test_what_a_guide_cannot_show_is_told_with_its_line(catalogue: CareersFile, words: str, told: str) -> None:
    text = TEXT.replace("Words on setting.", words)
    assert [each for each in findings(text, catalogue) if each.endswith(told)]
    assert all(int(each.split(":")[0]) - line_of(words, text) in {0, 1} for each in findings(text, catalogue))


@pytest.mark.parametrize(
    "link", ["/careers/lamp-lighter", "#setting", "https://example.org/a?b=1", "mailto:a@example.org"]
)
def test_a_link_that_leads_somewhere_is_fine(catalogue: CareersFile, link: str) -> None:
    assert findings(TEXT.replace("Words on setting.", f"[There]({link}), 3 < 4 and 5 > 2."), catalogue) == []


def test_bullets_inside_bullets_do_not_count(catalogue: CareersFile) -> None:
    first = next(line for line in TEXT.splitlines() if line.startswith("- "))
    nested = TEXT.replace(first, first + "".join(f"\n  - inner {number}" for number in range(20)), 1)
    assert findings(nested, catalogue) == []
