"""Columns are found by their names or as told, and nothing is guessed."""

import pytest

from quiz.cohort.columns import Asked, Kind, Layout, layout, told_columns
from quiz.cohort.problems import CohortError
from quiz.cohort.tables import Tables

LETTERS = tuple("RIASEC")


def found(names: list[str], tables: Tables, *mapped: str, use: str = "", head: str = "", name: str = "") -> Layout:
    return layout(names, Asked(told_columns(mapped), use, head, name), tables)


def refused(names: list[str], tables: Tables, *mapped: str, use: str = "", head: str = "", name: str = "") -> str:
    with pytest.raises(CohortError) as error:
        found(names, tables, *mapped, use=use, head=head, name=name)
    return str(error.value)


def items(tables: Tables, head: str = "F2") -> list[str]:
    return list(tables.forms[head].ids)


def test_items_are_found_by_their_names_in_the_order_of_the_questionnaire(tables: Tables) -> None:
    names = ["person", *reversed(items(tables))]
    assert found(names, tables, head="F2") == Layout(Kind.ANSWERS, tuple(items(tables)), "F2")


def test_case_and_spaces_around_a_name_do_not_matter(tables: Tables) -> None:
    names = [f" {item.upper()} " for item in items(tables)]
    assert found(names, tables, head="F2").columns == tuple(names)


def test_numbered_columns_stand_for_the_items_in_their_order(tables: Tables) -> None:
    names = [f"Q{number}" for number in range(1, 31)]
    assert found(names, tables, head="S2") == Layout(Kind.ANSWERS, tuple(names), "S2")


@pytest.mark.parametrize("count", [30, 60])
def test_columns_that_fit_several_questionnaires_ask_for_one_and_name_the_one_on_offer(
    tables: Tables, count: int
) -> None:
    told = refused([f"q{number}" for number in range(1, count + 1)], tables)
    head = {30: "S2", 60: "F2"}[count]
    assert f"{head} ({count} items)" in told
    assert f"{head[0]}1 ({count} items, no longer offered)" in told
    assert told.endswith(f"as in: --questionnaire {head}")


def test_all_of_the_full_questionnaire_is_not_taken_for_the_short_one(tables: Tables) -> None:
    assert "60 columns" in refused(items(tables), tables)


def test_the_short_one_may_be_asked_for_all_the_same(tables: Tables) -> None:
    assert found(items(tables), tables, head="S2").columns == tuple(items(tables, "S2"))


def test_six_scores_and_codes_are_found_by_their_names(tables: Tables) -> None:
    assert found([*reversed(LETTERS), "name"], tables) == Layout(Kind.SCORES, LETTERS)
    assert found(["Code", "name"], tables, name="name") == Layout(Kind.CODES, ("Code",), id="name")


def test_small_letters_are_no_scores(tables: Tables) -> None:
    assert refused(list("riasec"), tables).startswith("No column is called as an item")


def test_several_kinds_ask_which_to_score(tables: Tables) -> None:
    assert "codes and scores" in refused([*LETTERS, "code"], tables)
    assert found([*LETTERS, "code"], tables, use="scores").kind is Kind.SCORES


def test_a_map_says_what_other_names_hold(tables: Tables) -> None:
    names = [f"V{number}" for number in range(6)]
    mapped = [f"{letter}=V{place}" for place, letter in enumerate(LETTERS)]
    assert found(names, tables, *mapped).columns == tuple(names)


def test_an_item_that_nobody_was_asked_has_no_column(tables: Tables) -> None:
    names = items(tables)[1:]
    told = refused(names, tables, head="F2")
    assert "Some columns of the questionnaire F2 are missing: fix-a-bicycle." in told
    assert "--map fix-a-bicycle=COLUMN" in told
    assert found(names, tables, "fix-a-bicycle=", head="F2").columns == ("", *names)


def test_missing_scores_are_named(tables: Tables) -> None:
    assert "Some scores are missing: C." in refused(list("RIASE"), tables)


@pytest.mark.parametrize(
    ("mapped", "words"),
    [
        ("fix-a-bicycle=nowhere", "There is no column 'nowhere', which --map names."),
        ("fix-a-bycicle=name", "Did you mean 'fix-a-bicycle'?"),
        ("fix-a-bicycle", "is not written so"),
        ("=name", "is not written so"),
    ],
)
def test_a_map_that_leads_nowhere_is_refused(tables: Tables, mapped: str, words: str) -> None:
    assert words in refused(["name"], tables, mapped)


def test_a_map_says_nothing_twice(tables: Tables) -> None:
    assert "names 'R' twice" in refused(["a", "b"], tables, "R=a", "R=b")


def test_an_unknown_id_or_questionnaire_is_refused_with_those_that_there_are(tables: Tables) -> None:
    assert refused(["code", "person"], tables, name="persons").endswith("Did you mean 'person'?")
    assert "F2 (60 items), S2 (30 items)" in refused(["code"], tables, head="F9")


def test_two_columns_of_a_name_that_is_read_are_refused(tables: Tables) -> None:
    assert refused(["code", "code"], tables) == "More than one column is called 'code'. Give each a name of its own."


def test_a_file_of_something_else_is_told_what_to_do(tables: Tables) -> None:
    told = refused([f"V{number}" for number in range(9)], tables)
    assert "The columns are V0, V1, V2, V3, V4 and 4 more." in told
    assert "--map" in told
