from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.choices import list_in, read_filters
from quiz.careers.filters import NONE, Done, Filters

LISTS = {
    "family": ("arts", "health"),
    "group": ("nursing", "law"),
    "interest": ("animals", "music"),
    "way": ("no-degree", "school"),
}
NAMES = {f"career-{number}": f"B{number // 20}{'BCDFGHJKMNPQRSTVWXYZ'[number % 20]}" for number in range(80)}
CAREERS = list(NAMES.values())
SYMBOLS = NAMES | {symbol: symbol for symbol in CAREERS}


def read(query: str) -> Filters:
    return read_filters(parse_qs(query, keep_blank_values=True), LISTS, SYMBOLS)


def test_nothing_in_the_address_narrows_nothing() -> None:
    assert read("") == NONE
    assert not NONE.narrows
    assert NONE.query_string() == ""


def test_all_filters_are_read() -> None:
    found = read(
        "level=4&level=2&family=arts&group=law&interest=music&way=school&pay=60000&growth=up&type=E&q=+film++editor"
        "&sort=pay&show=40"
    )
    assert found == Filters(
        levels=(2, 4),
        family="arts",
        group="law",
        area="music",
        way="school",
        pay=60_000,
        growth="up",
        kind="E",
        query="film editor",
        sort="pay",
        show=40,
    )
    assert found.narrows
    assert found.wide == Filters()


@pytest.mark.parametrize(
    "query",
    [
        "level=9",
        "level=x",
        "family=gardening",
        "type=Q",
        "type=RI",
        "group=x",
        "interest=x",
        "pay=1",
        "growth=down",
        "sort=name",
    ],
)
def test_an_unknown_value_is_named_and_left_aside(query: str) -> None:
    found = read(query)
    assert found.unknown == (query,)
    assert not found.narrows


def test_a_career_that_is_gone_or_one_too_many_is_named_and_left_aside() -> None:
    assert read("keep=career-1&keep=gone&aside=career-2").unknown == ("keep=gone",)
    many = read("keep=" + ".".join(CAREERS[:13]))
    assert many.keep == tuple(CAREERS[:12])
    assert (many.unknown, many.full) == ((), True)
    crowd = read("aside=" + ".".join(CAREERS[:61]))
    assert crowd.aside == tuple(CAREERS[:60])
    assert (crowd.unknown, crowd.crowded) == ((), True)


def test_of_two_choices_where_one_is_meant_the_second_is_named() -> None:
    assert read("type=R&type=I").unknown == ("type=I",)
    assert read("type=R&type=I").kind == "R"


def test_what_is_set_aside_is_not_kept_and_can_be_taken_back() -> None:
    found = read("keep=career-1&keep=career-2&aside=career-2&keep=career-1")
    assert (found.keep, found.aside) == (("B0C",), ("B0D",))
    assert found.without("B0D").query_string() == "?keep=B0C"
    assert found.without("B0C").aside == ("B0D",)


@pytest.mark.parametrize(
    "written", ["B0C.B0D", "b0c.B0D", "B0C,B0D", "B0C B0D", "career-1.B0D", "B0C.B0D.B0C", ".B0C..B0D)"]
)
def test_a_list_is_read_however_its_symbols_are_parted(written: str) -> None:
    assert read(f"keep={written}").keep == ("B0C", "B0D")


@pytest.mark.parametrize(
    ("query", "done"),
    [
        ("keep=&keep=B0C", Done("keep", "B0C", on=True)),
        ("keep=B0B&keep=B0C&aside=", Done("keep", "B0C", on=True)),
        ("keep=B0B&aside=B0C&aside=B0D", Done("aside", "B0D", on=True)),
        ("keep=B0B&off=keep.B0C", Done("keep", "B0C", on=False)),
        ("off=aside.B0C", Done("aside", "B0C", on=False)),
        ("keep=B0B.B0C", None),
        ("keep=B0B&keep=", None),
        ("off=B0C", None),
        ("off=keep.gone", None),
    ],
)
def test_what_was_done_last_is_told(query: str, done: Done | None) -> None:
    assert read(query).done == done


def test_what_was_taken_off_can_be_had_again() -> None:
    found = read("keep=B0B&off=keep.B0C")
    assert found.done
    assert found.again(found.done).query_string() == "?keep=B0B.B0C"
    aside = read("off=aside.B0C")
    assert aside.done
    assert aside.again(aside.done).aside == ("B0C",)


def test_a_list_behind_a_code_is_found_and_words_are_not() -> None:
    assert list_in("F25NJ-XPFQR-GXH28 b0c B0D, and career-3 (B0C).", SYMBOLS) == ["B0C", "B0D"]


@pytest.mark.parametrize(
    ("show", "rows"), [("5", 20), ("60", 60), ("-3", 20), ("1e9", 20), ("99999", 20), ("", 20), ("9999", 100)]
)
def test_the_number_of_rows_is_at_least_a_page(show: str, rows: int) -> None:
    assert read(f"show={show}").show == rows


def test_a_list_ends_somewhere() -> None:
    assert read("show=100").more.show == 100


def test_more_shows_the_next_twenty_and_keeps_the_rest() -> None:
    assert read("family=arts").more.query_string() == "?family=arts&show=40"


@given(
    st.builds(
        Filters,
        levels=st.sets(st.integers(1, 5)).map(lambda levels: tuple(sorted(levels))),
        family=st.sampled_from(["", *LISTS["family"]]),
        kind=st.sampled_from(["", *"RIASEC"]),
        query=st.text(st.characters(codec="utf-8"), max_size=50).map(lambda text: " ".join(text.split())),
        show=st.integers(1, 5).map(lambda pages: pages * 20),
        plain=st.booleans(),
        have=st.integers(0, 5),
        keep=st.lists(st.sampled_from(CAREERS[:40]), unique=True, max_size=12).map(tuple),
        aside=st.lists(st.sampled_from(CAREERS[40:]), unique=True, max_size=40).map(sorted).map(tuple),
    )
)
def test_filters_written_to_an_address_read_back_the_same(filters: Filters) -> None:
    assert read(filters.query_string().removeprefix("?")) == filters


def test_long_and_odd_values_do_no_harm() -> None:
    assert read("family=" + "x" * 500).unknown == ("family=" + "x" * 100,)
    assert len(read("q=" + "x" * 500).query) == 100
    assert read("q=" + "x" * 99 + "+y").query == "x" * 99
    assert read("show=\N{SUPERSCRIPT TWO}").show == 20
    assert read("show=99999").show == 20


def test_all_careers_means_all_and_keeps_the_visitors_own_choices() -> None:
    found = read("level=4&family=arts&type=A&q=film&show=60&list=plain&have=3&keep=B0C&out=012").wide
    assert found == Filters(plain=True, have=3, keep=("B0C",), aside=("B0D",))
