"""Rules between the entries of questions.yaml, each broken in a small library that keeps all others."""

import pytest

from quiz.content import loading
from quiz.content.mistakes import ContentError
from tests.folders import Folder

QUESTIONS = "questions.yaml"

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
