"""Files to content: one clear line for each mistake, and all mistakes at once."""

from pathlib import Path

import pytest

from quiz.content import loading
from quiz.content.mistakes import ContentError
from tests.folders import Folder

QUESTIONS, CAREERS, GUIDE = "questions.yaml", "careers.yaml", "guides/kite-maker.md"


def mistakes(content: Folder) -> list[str]:
    with pytest.raises(ContentError) as caught:
        loading.load(content.path)
    return [str(each) for each in caught.value.mistakes]


def test_a_folder_without_a_mistake_is_read_whole(content: Folder) -> None:
    library = loading.load(content.path)
    assert [career.slug for career in library.careers_file.careers][:2] == ["lamp-lighter", "lamp-polisher"]
    assert len(library.questions.items) == 12
    assert set(library.guides) == {"kite-maker"}


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (CAREERS, "  family: light", "\tfamily: light", "has a tab where YAML wants spaces; replace the tab with"),
        (
            CAREERS,
            "  level: 3\n",
            "  level: 3\n    level_from: 1\n",
            "kite-maker: figures.level_from: level 3 is no other level too; take it away.",
        ),
        (CAREERS, "  level: 2", "  level: 9", "lamp-lighter: figures.level: 9 is out of range; give 5 or less."),
        (CAREERS, "[6.5, 2.0,", "[9, 2.0,", "lamp-lighter: figures.profile.1: 9 is out of range; give 7 or less."),
        (CAREERS, "[6.5, 2.0,", "[1, 6.5, 2.0,", "lamp-lighter: figures.profile: has 7 values; give at most 6."),
        (CAREERS, "[6.5, 2.0,", "[6.5,", "lamp-lighter: figures.profile: has 5 values; give at least 6."),
        (
            CAREERS,
            "schooling: [40,",
            "schooling: [140,",
            "figures.schooling.1: 140 is out of range; give 100 or less.",
        ),
        (
            CAREERS,
            "schooling: [40,",
            "schooling: [40.2,",
            "lamp-lighter: figures.schooling.1: 40.2 is not a whole number;",
        ),
        (
            CAREERS,
            "{outdoors: 4.9",
            "{outdoors: 5.5",
            "figures.context.outdoors: 5.5 is out of range; give 5 or",
        ),
        (
            CAREERS,
            "{outdoors: 4.9",
            "{outdoor: 4.9",
            "'outdoor' is not one of the words allowed here; write 'out",
        ),
        (
            CAREERS,
            "[6.5, 2.0,",
            "[6.5, high,",
            "figures.profile.2: 'high' is not a number; write digits",
        ),
        (
            CAREERS,
            "  family: air",
            "  family: sea",
            "kite-maker: family: there is no family 'sea'; write one of",
        ),
        (CAREERS, "  family: air", "  famly: air", "kite-maker: famly: the key 'famly' is unknown; write 'family'."),
        (
            CAREERS,
            "  family: air",
            "  zebra: 1\n  family: air",
            "kite-maker: zebra: the key 'zebra' is unknown; take",
        ),
        (CAREERS, "  title: Kite maker\n", "", "kite-maker: 'title' is missing; add it."),
        (CAREERS, "title: Kite maker", "title: 12", "kite-maker: title: 12 is not text; put it in quotes."),
        (CAREERS, "Kite maker", f"K{'i' * 60}", "title: is 61 characters long; say it in at most 60."),
        (
            CAREERS,
            "slug: kite-maker",
            "slug: Kite maker",
            "'Kite maker' has the wrong form; write small letters",
        ),
        (CAREERS, "{per: hour", "{per: week", "pay.per: 'week' is not one of the words allowed here; write 'year'"),
        (CAREERS, "title: Kite maker", "title: Kite maker\n  title: Kites", "the key 'title' stands twice; keep one"),
        (QUESTIONS, "type: A, interest", "type: Q, interest", "a-1: type: 'Q' is not one of the words allowed here"),
        (QUESTIONS, "[Strongly dislike, ", "[", "scale: has 4 values; give at least 5."),
    ],
)
def test_a_mistake_is_told_with_file_line_entry_and_remedy(
    content: Folder, file: str, old: str, new: str, told: str
) -> None:
    line = content.line(file, old)
    content.edit(file, old, new)
    (found,) = (each for each in mistakes(content) if told in each)
    where, told_line = found.split(":")[:2]
    assert where == file
    # What is missing is told at its entry, a line above; what was put in below ``old`` a line under it.
    assert abs(int(told_line) - line) <= 1


def test_a_missing_file_is_named_with_the_folder_that_it_belongs_in(content: Folder) -> None:
    (content.path / QUESTIONS).unlink()
    assert mistakes(content) == [f"questions.yaml:1: the file is missing; put it into {content.path}."]


def test_a_missing_folder_says_that_both_files_are_missing(tmp_path: Path) -> None:
    found = mistakes(Folder(tmp_path / "nowhere"))
    assert [each.split(":")[0] for each in found] == [CAREERS, QUESTIONS]


@pytest.mark.parametrize("file", [QUESTIONS, CAREERS, GUIDE])
def test_a_file_that_is_not_utf_8_is_told_with_the_line(content: Folder, file: str) -> None:
    path = content.path / file
    lines = path.read_bytes().split(b"\n")
    lines[2] += b" # caf\xe9"
    path.write_bytes(b"\n".join(lines))
    assert f"{file}:3: the file is not UTF-8 text; save it in your editor as UTF-8." in mistakes(content)


def test_a_byte_order_mark_does_no_harm(content: Folder) -> None:
    content.write(CAREERS, "\ufeff" + content.text(CAREERS))
    assert len(loading.load(content.path).careers_file.careers) == 6


def test_an_empty_file_says_what_it_wants(content: Folder) -> None:
    content.write(CAREERS, "")
    assert any(
        each.startswith("careers.yaml:1: nothing holds no keys of its own; write them below it")
        for each in mistakes(content)
    )


def test_all_mistakes_of_all_files_are_told_at_once_in_the_order_of_files_and_lines(content: Folder) -> None:
    content.edit(QUESTIONS, "training: none", "training: little")
    content.edit(CAREERS, "[6.5, 2.0,", "[9, 2.0,")
    content.edit(CAREERS, "level: 5", "level: 0")
    content.edit(CAREERS, "title: Moon painter", "titel: Moon painter")
    content.edit(GUIDE, "## Setting", "## Settings")
    with pytest.raises(ContentError) as caught:
        loading.load(content.path)
    found = caught.value.mistakes
    assert [each.file for each in found] == [CAREERS] * 4 + [GUIDE] * 2 + [QUESTIONS]
    assert list(found) == sorted(found)
    assert str(caught.value).startswith("7 mistakes in the content:\n")


def test_a_draft_may_lack_figures_but_nothing_else(content: Folder) -> None:
    entry = "\n- {slug: sky-sweeper, title: Sky sweeper, summary: Dusts, family: air, group: sky, onet: 15-1011.00}\n"
    content.write(CAREERS, content.text(CAREERS) + entry)
    assert loading.read_draft(content.path) == content.text(CAREERS)
    content.edit(CAREERS, "onet: 15-1011.00", "onet: 15-1011")
    with pytest.raises(ContentError, match="sky-sweeper: onet: '15-1011' has the wrong form"):
        loading.read_draft(content.path)


def test_writing_replaces_the_file_and_leaves_nothing_beside_it(content: Folder) -> None:
    before = sorted(path.name for path in content.path.iterdir())
    loading.write_text(content.path, CAREERS, "é\n")
    assert content.text(CAREERS) == "é\n"
    assert sorted(path.name for path in content.path.iterdir()) == before
