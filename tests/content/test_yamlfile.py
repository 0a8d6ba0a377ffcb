"""YAML read strictly: what stays text, what is refused, and on which line."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.content.yamlfile import YamlError, flow, parse

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=("Cs", "Cc"))),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc", min_size=1), inner),
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("010", "010"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("2024-05-01", "2024-05-01"),
        ("1e3", "1e3"),
        (".5", ".5"),
        ("True", "True"),
        ("'7'", "7"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("7", 7),
        ("-12", -12),
        ("2.50", 2.5),
        ("-8.3", -8.3),
    ],
)
def test_only_true_false_null_and_plain_numbers_are_more_than_text(text: str, value: object) -> None:
    found = parse(f"key: {text}").data["key"]
    assert found == value
    assert type(found) is type(value)


@given(PLAIN)
def test_what_is_written_in_flow_style_reads_back_the_same(value: Any) -> None:  # noqa: ANN401 - any plain data
    written = flow({"key": value})
    assert "\n" not in written
    assert parse(written).data == {"key": value}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a: 1\n\tb: 2", 2, "has a tab where YAML wants spaces; replace the tab with spaces"),
        ("a:\n\t- 1", 2, "has a tab where YAML wants spaces"),
        ("a: [1, 2\nb: 3", 2, "is not YAML here"),
        ("a: 'open", 1, "is not YAML here"),
        ("a: 1\n b: 2", 2, "is not YAML here"),
        ("a: 1\nb: bell\x07", 2, "holds a control character that YAML does not allow"),
        ("a: 1\nb: !!python/name:os.system x", 2, "has a tag (tag:yaml.org,2002:python/name:os.system)"),
        ("a: 1\n? [b]\n: 2", 2, "has a list or mapping where a key belongs; write one word"),
        ("a: &a [*a]", 1, "uses an anchor (&name) or an alias (*name)"),
        ("a: *gone", 1, "uses an anchor (&name) or an alias (*name)"),
        ("a: 1\n--- \nb: 2", 2, "is not YAML here"),
    ],
)
def test_what_is_not_plain_data_is_refused_with_its_line(text: str, line: int, problem: str) -> None:
    with pytest.raises(YamlError) as caught:
        parse(text)
    assert caught.value.line == line
    assert problem in caught.value.problem


def test_a_key_that_stands_twice_is_told_with_the_line_of_its_second_place() -> None:
    document = parse("a: 1\nb: {c: 1, d: 2}\na: 3\n")
    assert [(each.key, each.line) for each in document.repeated] == [("a", 3)]


def test_a_way_into_the_data_leads_to_its_line() -> None:
    document = parse("top:\n- name: x\n- name: y\n  sizes: [1,\n    2]\n")
    assert document.line_of(("top", 1, "sizes", 1)) == 5
    assert document.line_of(("top", 1, "name")) == 3
    assert document.line_of(("top", 1, "missing")) == 3
    assert document.line_of(("top", 9)) == 2


def test_an_empty_file_has_no_data_and_starts_at_line_one() -> None:
    document = parse("# nothing yet\n")
    assert document.data is None
    assert document.line_of(("a",)) == 1
