"""Requests nobody thought of: whatever comes, an answer with a page, and never a fault of ours.

Twenty thousand in all, the same in every run; ``FUZZ=10 make test`` tries ten times as many new ones.
"""

import os
from typing import NamedTuple
from urllib.parse import quote

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.careers.choices import read_filters
from quiz.person.answers import SYMBOLS, Answers, CodeError, GivenScores, Heads, encode
from quiz.person.reading import codes_in, read
from tests.people import FULL, SHORT
from tests.test_shipped_content import SYMBOLS as CAREERS

pytestmark = pytest.mark.slow

TIMES = int(os.environ.get("FUZZ", "1"))
HEADS = Heads({FULL: 60, SHORT: 30}, {"K1": 82})
NAMED = {slug: symbol for symbol, slug in CAREERS.items()} | {symbol: symbol for symbol in CAREERS}
LISTS = {"family": ("arts", "health", "construction"), "group": ("nursing", "law"), "interest": ("animals", "music")}
PAGES = ("results", "questions", "answers", "longer", "sharpen", "compare", "careers", "again", "code", "static")
FORMS = ("/code", "/scores", "/questions/{}/2", "/sharpen/{}", "/questions/{}/99", "/")
NAMES = (
    *("code", "first", "second", "keep", "aside", "out", "off", "have"),
    *("level", "family", "type", "q", "show", "list", "check"),
)
VALUES = ("actor", "P1R", "P1R.G0P", "035FARR1T", "3", "keep.P1R", "9" * 9, "R", "arts", "plain")

records = st.one_of(
    st.lists(st.integers(0, 6), min_size=60, max_size=60).map(lambda values: Answers(FULL, tuple(values))),
    st.lists(st.integers(0, 6), min_size=30, max_size=30).map(lambda values: Answers(SHORT, tuple(values))),
    st.tuples(*[st.integers(0, 1000).map(lambda tenths: tenths / 10)] * 6).map(GivenScores),
)
codes = st.one_of(records.map(encode), st.text(SYMBOLS, max_size=40), st.text(max_size=12))
words = st.one_of(codes, st.sampled_from(VALUES))
queries = st.lists(st.tuples(st.sampled_from(NAMES), words), max_size=5)


class Paste(NamedTuple):
    """A code in a text, with a sign in the middle of it."""

    record: Answers | GivenScores
    before: str
    after: str
    place: int
    sign: str


class Sent(NamedTuple):
    """A form that somebody sends."""

    address: str
    record: Answers | GivenScores
    query: list[tuple[str, str]]
    fields: dict[str, str]


pastes = st.builds(
    Paste, records, st.text(max_size=12), st.text(max_size=12), st.integers(0, 40), st.sampled_from("-_. \u200b\u2014")
)
fields = st.sampled_from([*"RIASEC", "highest", "code", "go", "fix-a-bicycle", "paint-a-portrait", "sort-the-mail"])
forms = st.dictionaries(fields, st.one_of(words, st.integers(-1, 7).map(str)), max_size=8)


@settings(max_examples=8_000 * TIMES)
@given(pastes)
def test_any_code_is_found_in_any_text_and_one_wrong_sign_is_seen(paste: Paste) -> None:
    code = encode(paste.record)
    text = f"{paste.before} {code[: paste.place]}{paste.sign}{code[paste.place :]}\n{paste.after}"
    assert paste.record in codes_in(text, HEADS)
    with pytest.raises(CodeError):
        read(code[:5] + SYMBOLS[(SYMBOLS.index(code[5]) + 1) % 32] + code[6:], HEADS)


@settings(max_examples=6_000 * TIMES)
@given(st.dictionaries(st.sampled_from(NAMES), st.lists(words, max_size=4), max_size=6))
def test_any_query_is_read_and_written_back_the_same(query: dict[str, list[str]]) -> None:
    found = read_filters(query, LISTS, NAMED)
    pairs: dict[str, list[str]] = {}
    for name, value in found.pairs:
        pairs.setdefault(name, []).append(value)
    assert read_filters(pairs, LISTS, NAMED).pairs == found.pairs
    assert (len(found.keep) <= 12, len(found.aside) <= 60, found.show <= 100) == (True, True, True)


@settings(max_examples=4_000 * TIMES)
@given(st.sampled_from(PAGES), codes, st.sampled_from(["", "/", "/1", "/99", "/x", ".", "/../..", "//"]), queries)
def test_any_address_gets_a_page(app: Flask, page: str, code: str, end: str, query: list[tuple[str, str]]) -> None:
    answer = app.test_client().get(f"/{page}/{quote(code)}{end}", query_string=query)
    assert answer.status_code in {200, 301, 302, 303, 308, 400, 404, 405}
    assert "://" not in answer.headers.get("Location", "").removeprefix("http://localhost/").split("?")[0]
    assert 300 <= answer.status_code < 400 or "<h1>" in answer.text
    assert "Set-Cookie" not in answer.headers


@settings(max_examples=2_000 * TIMES)
@given(st.builds(Sent, st.sampled_from(FORMS), records, queries, forms))
def test_any_form_gets_a_page(app: Flask, sent: Sent) -> None:
    address = sent.address.format(encode(sent.record))
    answer = app.test_client().post(address, data=sent.fields, query_string=sent.query)
    assert answer.status_code in {200, 302, 303, 400, 404, 405}
    assert 300 <= answer.status_code < 400 or "<h1>" in answer.text
