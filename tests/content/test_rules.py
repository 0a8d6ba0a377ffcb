"""Rules between entries and between files, each broken in a small library that keeps all others."""

import pytest

from quiz.content import loading
from quiz.content.mistakes import ContentError
from tests.folders import Folder

QUESTIONS, CAREERS = "questions.yaml", "careers.yaml"

UNEQUAL = (
    "short: items: the types have unequal numbers of items (R 2, I 1, A 1, S 1, E 1, C 1); "
    "give each type the same number."
)


def mistakes(content: Folder) -> list[str]:
    with pytest.raises(ContentError) as caught:
        loading.load(content.path)
    return [str(each) for each in caught.value.mistakes]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "questionnaires:\n",
            "- {id: r-1, type: R, interest: Made up, training: none, text: Carry a lamp}\nquestionnaires:\n",
            ["r-1: id: id 'r-1' stands twice (first as number 1); give an id of its own."],
        ),
        (
            "letter: S, version: 1",
            "letter: F, version: 1",
            ["short: version: version 'F1' stands twice (first as number 1); give the next version number."],
        ),
        (
            "Paint the moon",
            "One two three four five six seven eight nine ten eleven twelve thirteen",
            ["a-1: text: the text has 13 words; say it in at most 12."],
        ),
        (
            "[r-1, i-1, a-1, s-1, e-1, c-1]",
            "[r-1, r-2, i-1, a-1, s-1, e-1, c-1]",
            [
                UNEQUAL,
                "short: items.2: two R items follow each other; let the types rotate.",
            ],
        ),
        (
            "e-1, c-1]",
            "e-1, c-9]",
            ["short: items.6: there is no item 'c-9'; add it to the items, or take it out here."],
        ),
        (
            "[r-1, i-1, a-1, s-1, e-1, c-1]",
            "[r-1, i-1, a-1, s-1, e-1, c-1, r-1, i-2, a-2, s-2, e-2, c-2]",
            ["short: items.7: entry 'r-1' stands twice (first as number 1); give each item once."],
        ),
    ],
)
def test_questions_that_break_a_rule_between_them(content: Folder, old: str, new: str, told: list[str]) -> None:
    content.edit(QUESTIONS, old, new)
    found = mistakes(content)
    assert sorted(each.split(": ", 1)[1] for each in found) == sorted(told)
    line = content.last_line(QUESTIONS, new)
    assert {each.split(": ", 1)[0] for each in found} == {f"{QUESTIONS}:{line}"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("slug: cloud-watcher", "slug: moon-painter", "moon-painter: slug: slug 'moon-painter' stands twice (first as"),
        (
            "title: Cloud watcher",
            "title: KITE maker",
            "title: 'KITE maker' stands twice (first as 'Kite maker')",
        ),
        (
            "symbol: D1F",
            "symbol: R7R",
            "symbol: the symbol R7R stands twice; write `symbol: B0B`, which is free",
        ),
        ("onet: 13-3011.00", "onet: 12-2021.00", "cloud-watcher: onet: onet '12-2021.00' stands twice (first as"),
        ("part_of: lamp-lighter", "part_of: lamp", "night-lamp-lighter: part_of: there is no career 'lamp'; write the"),
        ("  family: air", "  family: sea", "kite-maker: family: there is no family 'sea'; write one of: light, air."),
        ("Cloud watcher", "Clouds, winds, skies", "cloud-watcher: title: 'Clouds, winds, skies' is not how a person"),
        ("Cloud watcher", "Watchers, all other", "cloud-watcher: title: 'Watchers, all other' is not how a person"),
        ("Cloud watcher", "Watcher except at night", "'Watcher except at night' is not how a person says it; name the"),
        ("[moon-painter, lamp", "[sun-painter, lamp", "cloud-watcher: figures.related.1: there is no career 'sun-pai"),
        ("[moon-painter, lamp", "[cloud-watcher, lamp", "figures.related.1: a career is not related to itself; run "),
        ("[2.0, 6.75, 3.0, 2.0, 1.5, 4.0]", "[2, 2, 2, 2, 2, 2]", "figures.profile: six equal numbers have no shape"),
        ("low: 90000, median: 239200", "low: 300000, median: 239200", "pay: low, median and high are out of order"),
    ],
)
def test_careers_that_break_a_rule_between_them(content: Folder, old: str, new: str, told: str) -> None:
    content.edit(CAREERS, old, new)
    (found,) = (each for each in mistakes(content) if told in each)
    assert found.startswith(f"{CAREERS}:{content.last_line(CAREERS, new)}: ")


def test_a_career_without_a_symbol_is_offered_a_free_one(content: Folder) -> None:
    content.edit(CAREERS, "  symbol: D1F\n", "")
    told = "moon-painter: the symbol is missing; write `symbol: B0B`, which is free."
    assert any(told in each for each in mistakes(content))


def test_a_part_of_another_career_may_share_its_code(content: Folder) -> None:
    assert "part_of: lamp-lighter" in content.text(CAREERS)
    loading.load(content.path)
    content.edit(CAREERS, "  part_of: lamp-lighter\n", "")
    assert any("give a part_of line, if the career is a part of the other one" in each for each in mistakes(content))
