"""Lists of many codes, in whatever they were pasted with: nobody is lost, and no name goes to somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.person.answers import Answers, Closer, GivenScores, Heads, MisreadCodeError, Record, WrongLengthError, encode
from quiz.person.answers import grouped as in_groups
from quiz.person.roster import MOST, MOST_LINES, Roster, code_lengths, read_roster
from tests.people import FULL, SHORT

HEADS = Heads({FULL: 60, SHORT: 30}, {"K1": 82})
ANN = Answers(FULL, (0, 1, 2, 3, 4, 2) * 10)
BOB = Answers(SHORT, (4, 3, 2, 1, 0, 2) * 5)
CY = Answers(FULL, (4, 1, 2, 3, 0, 2) * 10, Closer("K1", 82, ((0, 4), (9, 0), (40, 3))))
DEE = GivenScores((88.0, 62.0, 28.0, 24.0, 34.0, 56.0))
CODE = encode(ANN)
LINK = f"https://careers.example.org/results/{CODE}"
NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=20).map(lambda text: f"N{text}")


def read(text: str) -> Roster:
    return read_roster(text, HEADS)


def named(text: str) -> list[tuple[str, Record]]:
    return [(each.name, each.record) for each in read(text).entries]


LINES = {
    "a link": (LINK, ""),
    "a code": (CODE, ""),
    "a name and a link": (f"Ann Lee, {LINK}", "Ann Lee"),
    "a name behind it": (f"{CODE} – Ann Lee", "Ann Lee"),
    "cells of a spreadsheet": (f"Ann Lee\t{LINK}?have=3&keep=P1R", "Ann Lee"),
    "semicolons": (f"Ann;{in_groups(CODE)}", "Ann"),
    "quotation marks": (f'"Lee, Ann","{LINK}"', "Lee, Ann"),
    "a form's table": (f'2026/10/08 9:14:03 AM,"Ann Lee",ann@school.example,"{LINK}"', "Ann Lee"),
    "a number before it": (f"12. Ann Lee {LINK}", "Ann Lee"),
    "a number for a name": (f"12, {LINK}", "12"),
    "groups with spaces": (f"Ann {in_groups(CODE).replace('-', ' ')}", "Ann"),
    "groups with hyphens": (f"Ann: {in_groups(CODE)}.", "Ann"),
    "small letters": (f"Ann {CODE.lower()}", "Ann"),
    "a mail": (f"Hello, I am Ann, see <{LINK}>.", "Hello, I am Ann, see"),
    "escapes of a mail": (f"Ann https://x.example/careers?level=4&amp;code={CODE}&amp;have=3", "Ann"),
    "the same link twice": (f"Ann {LINK} <{LINK}>", "Ann"),
    "a link a guard wrapped": (
        f"Ann https://guard.example/?url=https%3A%2F%2Fx.example%2Fresults%2F{CODE}%3Fhave%3D3",
        "Ann",
    ),
    "letters of other scripts": (f"Zoë Ångström-Öz, {LINK}", "Zoë Ångström-Öz"),
    "unseen signs": (f"\ufeffAnn,\u200b{LINK}\u200b", "Ann"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_person_is_read_from_a_line_with_the_name_beside_the_code(line: str) -> None:
    text, name = LINES[line]
    assert named(text) == [(name, ANN)]


def test_lines_keep_their_numbers_and_blank_ones_count() -> None:
    found = read(f"Name,Link\n\nAnn,{LINK}\r\nnothing here\n\nBob,{encode(BOB)}")
    assert [(each.line, each.name) for each in found.entries] == [(3, "Ann"), (6, "Bob")]
    assert [(each.line, each.text) for each in found.plain] == [(1, "Name,Link"), (4, "nothing here")]
    assert found.odd == []


def test_a_name_above_a_code_is_not_taken_for_its_name() -> None:
    found = read(f"Ann\n{LINK}\nBob\n{encode(BOB)}")
    assert [each.name for each in found.entries] == ["", ""]
    assert [each.text for each in found.plain] == ["Ann", "Bob"]


def test_several_codes_in_a_line_have_the_names_before_them() -> None:
    text = f"Ann: {CODE}; Bob: {in_groups(encode(BOB))}; Cy: {encode(CY)}, Dee {encode(DEE)}"
    assert named(text) == [("Ann", ANN), ("Bob", BOB), ("Cy", CY), ("Dee", DEE)]


def test_a_code_that_comes_again_counts_once_and_is_named() -> None:
    found = read(f"Ann,{LINK}\nBob,{encode(BOB)}\nAnnie,{CODE.lower()}")
    assert [each.name for each in found.entries] == ["Ann", "Bob"]
    assert [tuple(each) for each in found.twice] == [(3, "Annie", 1)]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (f"Ann, {CODE[:20]}", WrongLengthError),
        (f"Ann, {CODE[:-1]}{'A' if CODE[-1] != 'A' else 'B'}", MisreadCodeError),
        ("Ann, https://careers.example.org/results/F2ABC", WrongLengthError),
    ],
)
def test_a_code_with_a_mistake_is_named_with_what_is_wrong(line: str, error: type) -> None:
    found = read(f"Bob,{encode(BOB)}\n{line}")
    assert len(found.entries) == 1
    assert [(each.line, each.text, type(each.error)) for each in found.odd] == [(2, line, error)]


def test_a_code_with_a_mistake_beside_one_without_is_no_name() -> None:
    found = read(f"Ann {CODE} Bob {encode(BOB)[:-1]}{'A' if encode(BOB)[-1] != 'A' else 'B'}")
    assert [each.name for each in found.entries] == ["Ann Bob"]
    assert [type(each.error) for each in found.odd] == [MisreadCodeError]


@pytest.mark.parametrize("text", ["Room 12", "Class 8b", "2026-10-08", "F2", "Ann was ill on 12 October", "555 0100"])
def test_a_room_a_class_or_a_date_is_no_code_with_a_mistake(text: str) -> None:
    assert [each.error for each in read(text).unread] == [None]


@pytest.mark.parametrize("end", ["=", ""])
def test_a_link_that_a_mail_broke_is_read_and_counts_as_its_first_line(end: str) -> None:
    found = read(f"Ann {LINK[:50]}{end}\n{LINK[50:]}\nBob {encode(BOB)}")
    assert [(each.line, each.name, each.record) for each in found.entries] == [(1, "Ann", ANN), (3, "Bob", BOB)]
    assert not found.unread


def test_a_long_name_is_cut_and_a_long_line_does_no_harm() -> None:
    (entry,) = read(f"{'Ann ' * 40}{LINK}").entries
    assert len(entry.name) == 60
    assert entry.name.endswith("…")
    assert read("F2 " * 20_000).entries == []


def test_more_people_and_lines_than_are_read_are_counted() -> None:
    answers = (Answers(SHORT, tuple(number // 5**place % 5 for place in range(30))) for number in range(MOST + 3))
    found = read("\n".join(map(encode, answers)))
    assert len(found.entries) == MOST
    assert list(found.left) == [MOST + 1, MOST + 2, MOST + 3]
    assert list(read("\n" * MOST_LINES + CODE).left) == [MOST_LINES + 1]


records = st.lists(st.integers(0, 6), min_size=30, max_size=30).map(lambda values: Answers(SHORT, tuple(values)))


@given(st.lists(st.tuples(NAMES, records), max_size=8, unique_by=lambda each: each[1]), st.sampled_from(", ;\t|"))
def test_any_list_of_names_and_codes_comes_out_as_it_was_written(pairs: list[tuple[str, Answers]], sign: str) -> None:
    text = "\n".join(f"{name}{sign}https://x.example/results/{encode(record)}" for name, record in pairs)
    assert named(text) == pairs


@given(st.text(max_size=300))
def test_every_line_of_any_text_is_a_person_or_is_named(text: str) -> None:
    found = read(text)
    told = {each.line for each in found.entries} | {each.line for each in found.twice} | set(found.left)
    told |= {each.line for each in found.unread}
    lines = [number for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    assert set(lines) >= told
    assert len(lines) - len(told & set(lines)) <= len(found.entries)


def test_a_script_is_told_how_long_every_code_is() -> None:
    lengths = dict(code_lengths(HEADS))
    assert lengths[FULL] == [len(CODE)]
    assert lengths["X1"] == [len(encode(DEE))]
    assert lengths["K1"][3] == len(encode(CY)) - len(CODE)
