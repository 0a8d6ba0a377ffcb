from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.poster import MIDDLES, ROOM, TALL, poster
from quiz.wording.words import Words

SEEN = 158
"""How far from the middle the poster is seen in any window."""


@pytest.fixture(scope="module")
def words(site: Site) -> Words:
    return site.edition.words


def test_the_ways_begin_with_a_capital_and_stand_in_the_order_of_the_types(words: Words) -> None:
    made = poster(words)
    told = {kind: " ".join(line.text for line in made.lines if line.kind == kind) for kind in TYPES}
    assert list(told) == list(dict.fromkeys(line.kind for line in made.lines))
    assert told[TYPES[0]] == "Making and fixing"
    assert told[TYPES[2]] == "Creating"
    assert [line.text for line in made.lines if line.kind == "R"] == ["Making", "and fixing"]


def test_english_ways_stand_in_full_size_and_inside(words: Words) -> None:
    made = poster(words)
    assert float(made.size) == TALL
    # The face is about 0.55 of its size wide.
    assert all(abs(line.x) + 0.55 * TALL * len(line.text) / 2 < SEEN for line in made.lines)


@given(st.lists(st.text("abcde ", min_size=1, max_size=40).filter(str.strip), min_size=6, max_size=6))
def test_longer_words_of_another_language_stand_smaller_in_two_lines_at_most(ways: list[str]) -> None:
    types = {kind: SimpleNamespace(way=way) for kind, way in zip(TYPES, ways, strict=True)}
    made = poster(cast("Words", SimpleNamespace(types=types)))
    longest = max(len(line.text) for line in made.lines)
    assert float(made.size) * longest <= TALL * ROOM + longest
    for kind, (x, y), way in zip(TYPES, MIDDLES, ways, strict=True):
        lines = [line for line in made.lines if line.kind == kind]
        assert 1 <= len(lines) <= 2
        assert "".join(line.text for line in lines).lower().replace(" ", "") == way.replace(" ", "")
        assert {line.x for line in lines} == {x}
        assert abs(sum(line.y for line in lines) / len(lines) - y) <= TALL
