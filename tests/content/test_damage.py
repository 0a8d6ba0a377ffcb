"""Content that is damaged, on purpose or by accident: always mistakes in an editor's words, never a fault of ours."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.content import loading
from quiz.content.mistakes import ContentError
from tests.folders import Folder, copy_of

CAREERS, QUESTIONS, GUIDE = "careers.yaml", "questions.yaml", "guides/kite-maker.md"
PROGRAMMERS = re.compile(
    r"regex|pattern|instance|NoneType|\bNone\b|\bdict\b|\bstr\b|pydantic|[Ii]nput should|\\d|\^\[|\bTrue\b|\bFalse\b|Traceback"
)
TOLD = re.compile(r"[\w./ -]+:\d+: .+; .+\.")


def mistakes(folder: Path) -> list[str]:
    try:
        loading.load(folder)
    except ContentError as error:
        return [str(each) for each in error.mistakes]
    return []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            QUESTIONS,
            "id: short,",
            "id: shorter,",
            "there is no questionnaire 'short' on offer; add one with the id short",
        ),
        (
            QUESTIONS,
            "[Strongly dislike, Dislike, ",
            "[Dislike, Dislike!, ",
            "'Dislike!' stands twice (first as 'Dislike')",
        ),
        (CAREERS, "median: 40000", "median: .nan", "'.nan' is not a number; write digits"),
        (CAREERS, "median: 40000", "median: .inf", "'.inf' is not a number; write digits"),
        (CAREERS, "median: 40000", "median: true", "true is not a number; write digits"),
        (CAREERS, "median: 40000", "median: '40000'", "'40000' is not a number; write digits"),
        (CAREERS, "median: 40000", "median: 1.234.567", "'1.234.567' is not a number; write digits"),
        (
            CAREERS,
            "low: 30000, median: 40000",
            "low: 30.000, median: 40000",
            "nobody earns 30 dollars a year; write the amount",
        ),
        (CAREERS, "high: 50000", "high: 50000000", "nobody earns 5e+07 dollars a year; write the amount in full"),
        (CAREERS, "employment: 1200", "employment: 1.200", "1.2 is not a whole number; write digits alone"),
        (CAREERS, "level: 2", "level: 2.5", "2.5 is not a whole number; write digits alone"),
        (CAREERS, "level: 2", "level: true", "true is not a whole number; write digits alone"),
        (
            CAREERS,
            "year: 2024, to: 2034",
            "year: 2024",
            "the year to which the projection goes is missing; add it as `to`",
        ),
        (
            CAREERS,
            "year: 2024, to: 2034",
            "year: 2024, to: 2020",
            "it ends in 2020, before or when it begins; give a year",
        ),
        (
            CAREERS,
            "sources:",
            'released: "26.11.2026"\nsources:',
            "write a day as year, month and day, as in 2026-11-26",
        ),
        (CAREERS, "sources:", 'released: "2026-02-30"\nsources:', "there is no day 2026-02-30; write a day of the cal"),
        (
            CAREERS,
            "title: Cloud watcher",
            'title: "Cloud\\u200b watcher"',
            "a sign that nobody sees (zero width space); delete",
        ),
        (
            CAREERS,
            "title: Cloud watcher",
            'title: "Cloud\\a watcher"',
            "a sign that nobody sees (sign number 7); delete it",
        ),
        (
            CAREERS,
            "title: Cloud watcher",
            "title: Cloud\u00a0watcher",
            "a sign that nobody sees (no-break space); delete it",
        ),
        (
            CAREERS,
            "title: Cloud watcher",
            "title: Ｋite-Maker",
            "'Ｋite-Maker' stands twice (first as 'Kite maker'); give a",
        ),
        (
            CAREERS,
            "'Wick trimmer'",
            "'Lighter of CAFÉ-lamps'",
            "'Lighter of CAFÉ-lamps' stands twice (first as 'Lighter of",
        ),
        (
            CAREERS,
            "part_of: lamp-lighter",
            "part_of: night-lamp-lighter",
            "a career is no part of itself; write the slug",
        ),
        (CAREERS, "goals: [7]", "goals: [7, 7]", "'7' stands twice (first as '7'); give each once."),
        (
            CAREERS,
            "[kite-maker, lamp-polisher]",
            "[kite-maker, kite-maker]",
            "'kite-maker' stands twice (first as 'kite-maker')",
        ),
        (
            CAREERS,
            "per: year",
            "per: [year]",
            "a list is not one of the words allowed here; write 'year', 'month' or 'hour'.",
        ),
        (
            CAREERS,
            "skills: [Speaking, ",
            "skills: Speaking #[",
            "'Speaking' is not a list; write the values in square brackets",
        ),
        (CAREERS, "education: {step", "education: 3 #{step", "3 holds no keys of its own; write them below it"),
        (
            CAREERS,
            "title: Lamp lighter",
            "title: &lamp Lamp lighter",
            "uses an anchor (&name) or an alias (*name); write the",
        ),
    ],
)
def test_each_kind_of_slip_is_told_in_an_editors_words(
    content: Folder, file: str, old: str, new: str, told: str
) -> None:
    content.edit(file, old, new)
    found = mistakes(content.path)
    assert [each for each in found if told in each], found
    assert len(found) == 1, "one cause, one message"
    assert not PROGRAMMERS.search(found[0])


def test_a_scale_that_runs_the_wrong_way_is_told(content: Folder) -> None:
    text = content.text(QUESTIONS)
    scale = re.findall(r"scale: \[(.*)\]", text)[0]
    content.edit(QUESTIONS, scale, ", ".join(reversed(scale.split(", "))))
    assert [
        each for each in mistakes(content.path) if "run from liking to disliking; put the strongest dislike" in each
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        "- " * 100_000,
        "".join(f"{' ' * depth}a:\n" for depth in range(3000)),
        "a: &a [x]\n" + "".join(f"b{k}: &b{k} [{', '.join([f'*b{k - 1}' if k else '*a'] * 9)}]\n" for k in range(12)),
        "? " * 50_000,
        "{" * 50_000,
    ],
)
def test_a_text_that_would_never_end_is_refused_at_once(content: Folder, text: str) -> None:
    content.write(CAREERS, text)
    (found,) = mistakes(content.path)
    assert "is nested too deeply" in found or "uses an anchor" in found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 50,
        "careers: []".encode("utf-16"),
        b"\xff\xfe\x00",
        b"\xef\xbb\xbf",
        b"\r\r\r",
        b"\t",
        b"---\n...\n---\n",
        b"%YAML 9.9\n---\na: 1",
        b"!!python/object:os.system {}",
        b"- 1\n- 2",
        b"just words",
        b"\x1b[31m",
    ],
)
@pytest.mark.parametrize("file", [CAREERS, QUESTIONS, GUIDE])
def test_a_damaged_file_is_told_with_its_name(content: Folder, file: str, data: bytes) -> None:
    (content.path / file).write_bytes(data)
    found = mistakes(content.path)
    assert found
    for each in found:
        assert each.startswith(f"{file}:")
        assert TOLD.fullmatch(each), each
        assert not PROGRAMMERS.search(each), each


def test_a_folder_or_a_huge_file_in_place_of_a_file_is_told(content: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    (content.path / CAREERS).unlink()
    (content.path / CAREERS).mkdir()
    assert mistakes(content.path) == ["careers.yaml:1: a folder stands where a file belongs; give it another name."]
    monkeypatch.setattr(loading, "LARGEST", 100)
    assert [each for each in mistakes(content.path) if "questions.yaml:1: the file is larger than any content" in each]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return copy_of("content", tmp_path_factory.mktemp("whole"))


VALUES = st.one_of(
    st.sampled_from(
        [
            "null",
            "true",
            "[]",
            "{}",
            "''",
            "0",
            "-1",
            "1e99",
            ".inf",
            "9" * 30,
            "[[1]]",
            "{a: {b: 1}}",
            "a\u0301",
            "&a b",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=30),
)


@settings(max_examples=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), file=st.sampled_from([CAREERS, CAREERS, QUESTIONS, GUIDE]))
@pytest.mark.slow
def test_any_damage_gives_mistakes_in_an_editors_words(whole: Folder, data: st.DataObject, file: str) -> None:
    before = whole.text(file)
    spots = [found.span(1) for found in re.finditer(r"[:\[,] *([^\s,\[\]{}]+)", before)] or [(0, 1)]
    start, end = data.draw(st.sampled_from(spots))
    how = data.draw(st.sampled_from(["value", "value", "value", "cut", "line", "twice"]))
    value = data.draw(VALUES)
    line = before.rfind("\n", 0, start) + 1
    after = {
        "value": lambda: before[:start] + value + before[end:],
        "cut": lambda: before[:start],
        "line": lambda: before[:line] + before[before.find("\n", start) + 1 :],
        "twice": lambda: before[:line] + before[line : before.find("\n", start) + 1] + before[line:],
    }[how]()
    whole.write(file, after)
    try:
        for each in mistakes(whole.path):
            assert TOLD.fullmatch(each), each
            told = re.sub(r"'[^']*'|\"[^\"]*\"|`[^`]*`", "", each).replace(value, "")
            assert not PROGRAMMERS.search(told), each
    finally:
        whole.write(file, before)
