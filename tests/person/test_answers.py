from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.person.answers import (
    SYMBOLS,
    Answers,
    BadSymbolError,
    Closer,
    CodeError,
    EmptyCodeError,
    GivenScores,
    Heads,
    MisreadCodeError,
    UnknownHeadError,
    WrongLengthError,
    decode,
    encode,
    grouped,
    unanswered,
)

HEADS = Heads({"F1": 60, "S1": 30}, {"K1": 82})
states = st.integers(0, 6)
closer = st.dictionaries(st.integers(0, 81), st.integers(0, 5), min_size=1, max_size=18).map(
    lambda given: Closer("K1", 82, tuple(sorted(given.items())))
)
records = st.one_of(
    st.tuples(st.tuples(*[states] * 30), closer).map(lambda both: Answers("S1", *both)),
    st.tuples(*[states] * 60).map(lambda values: Answers("F1", values)),
    st.tuples(*[states] * 30).map(lambda values: Answers("S1", values)),
    st.tuples(*[st.integers(0, 1000).map(lambda tenths: tenths / 10)] * 6).map(GivenScores),
)


@given(records)
def test_every_code_decodes_to_itself(record: Answers | GivenScores) -> None:
    assert decode(encode(record), HEADS) == record


@given(records, st.data())
def test_one_wrong_symbol_is_noticed(record: Answers | GivenScores, data: st.DataObject) -> None:
    code = encode(record)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([symbol for symbol in SYMBOLS if symbol != code[place]]))
    with pytest.raises(CodeError):
        decode(code[:place] + other + code[place + 1 :], HEADS)


@given(records, st.data())
def test_two_swapped_symbols_are_noticed(record: Answers | GivenScores, data: st.DataObject) -> None:
    code = encode(record)
    one, other = sorted(data.draw(st.sets(st.integers(0, len(code) - 1), min_size=2, max_size=2)))
    swapped = code[:one] + code[other] + code[one + 1 : other] + code[one] + code[other + 1 :]
    if swapped != code:
        with pytest.raises(CodeError):
            decode(swapped, HEADS)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    try:
        record = decode(text, HEADS)
    except CodeError:
        return
    assert decode(encode(record), HEADS) == record


@given(records)
def test_a_code_survives_being_read_out_and_typed_by_hand(record: Answers | GivenScores) -> None:
    for one in "lI":
        typed = grouped(encode(record)).lower().replace("0", "o").replace("1", one)
        assert decode(f" {typed} ", HEADS) == record


def test_a_code_is_short_and_comes_in_even_groups() -> None:
    assert [len(group) for group in grouped(encode(unanswered("F1", 60))).split("-")] == [4, 5, 5, 5, 4, 5, 5, 5]
    assert len(encode(unanswered("S1", 30))) == 21
    assert len(encode(GivenScores((0, 0, 0, 0, 0, 0)))) == 16


def test_a_published_code_opens_the_same_answers_for_ever() -> None:
    # Given out on the first day; if this fails, codes that people have kept no longer open.
    code = "S10GJ9D7DBVD66WP8YH9N"
    assert decode(code, HEADS) == Answers("S1", tuple(place % 7 for place in range(30)))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", EmptyCodeError),
        (" -- ", EmptyCodeError),
        ("F1U", BadSymbolError),
        ("F1!", BadSymbolError),
        ("F1ABC", WrongLengthError),
        (encode(unanswered("F1", 60)) + "0", WrongLengthError),
        (encode(unanswered("F1", 60))[:-1] + "7", MisreadCodeError),
        (encode(unanswered("F2", 60)), UnknownHeadError),
        ("ZZ", MisreadCodeError),
        ("000", MisreadCodeError),
    ],
)
def test_a_wrong_code_is_refused_for_what_is_wrong_with_it(text: str, error: type[CodeError]) -> None:
    with pytest.raises(error):
        decode(text, HEADS)


def test_a_number_beyond_all_answers_is_no_code_even_with_fitting_check_symbols() -> None:
    for check in range(1024):
        text = "S1" + "Z" * 17 + SYMBOLS[check >> 5] + SYMBOLS[check & 31]
        with pytest.raises(MisreadCodeError):
            decode(text, HEADS)


def test_the_length_that_belongs_to_a_code_is_told() -> None:
    with pytest.raises(WrongLengthError) as caught:
        decode("F1ABC", HEADS)
    assert (caught.value.length, caught.value.expected) == (5, 38)


def test_replacing_answers_leaves_the_others() -> None:
    assert unanswered("S1", 5).replaced(1, (4, 0)).values == (6, 4, 0, 6, 6)


def test_scores_above_100_are_no_code() -> None:
    with pytest.raises(MisreadCodeError):
        decode(encode(GivenScores((100.1, 0, 0, 0, 0, 0))), HEADS)


def test_looking_closer_adds_few_signs_to_a_code() -> None:
    short = unanswered("S1", 30)
    lengths = [
        len(encode(replace(short, closer=Closer("K1", 82, tuple((place * 4, 4) for place in range(count))))))
        for count in (1, 6, 18)
    ]
    assert [length - len(encode(short)) for length in lengths] == [5, 12, 25]


def test_more_answers_join_those_that_are_there_and_replace_older_ones() -> None:
    found = Closer("K1", 82, ((3, 1), (9, 2))).added({9: 4, 1: 0})
    assert found.given == ((1, 0), (3, 1), (9, 4))


def test_a_set_that_no_bank_has_is_no_code() -> None:
    code = encode(Answers("S1", (0,) * 30, Closer("K1", 90, ((89, 4),))))
    with pytest.raises(CodeError):
        decode(code, HEADS)
