"""Versions of questionnaires: new visitors get the newest that is open, and old codes can be carried on."""

from quiz.content.questions import Item, Questionnaire, Questions
from tests.people import items


def versions(*, retired: tuple[str, ...]) -> Questions:
    """Return two versions of a short and of a full questionnaire; those named by their heads are retired."""
    bank: list[Item] = items(12)
    names = tuple(item.id for item in bank)
    heads = ((letter, version) for letter in "SF" for version in (1, 2))
    found = [
        Questionnaire(
            id="short" if letter == "S" else "full",
            letter=letter,
            version=version,
            retired=f"{letter}{version}" in retired,
            items=names[:6] if letter == "S" else names,
        )
        for letter, version in heads
    ]
    scale = ("Strongly dislike", "Dislike", "Not sure", "Like", "Strongly like")
    return Questions(scale=scale, items=tuple(bank), questionnaires=tuple(found))


def test_of_two_open_versions_the_newest_is_offered() -> None:
    assert versions(retired=()).offered("full").head == "F2"
    assert versions(retired=("F2",)).offered("full").head == "F1"


def test_a_code_is_carried_on_to_an_open_questionnaire_before_a_retired_one() -> None:
    for retired, head in ((("F1",), "F2"), (("F2",), "F1")):
        longer = versions(retired=retired).longer("S1")
        assert longer is not None
        assert longer.head == head


def test_a_retired_questionnaire_will_do_where_no_other_carries_a_code_on() -> None:
    longer = versions(retired=("F1", "F2")).longer("S1")
    assert longer is not None
    assert versions(retired=()).longer("F1") is None
