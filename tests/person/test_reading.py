"""Codes as people and programs hand them on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.person.answers import (
    Answers,
    BadSymbolError,
    CodeError,
    EmptyCodeError,
    GivenScores,
    Heads,
    MisreadCodeError,
    WrongLengthError,
    encode,
    grouped,
)
from quiz.person.reading import NoCodeError, SeveralCodesError, codes_in, read

HEADS = Heads({"F1": 60, "S1": 30}, {"K1": 82})
HERS = Answers("F1", (0, 1, 2, 3, 4, 3, 4, 4, 0, 1) * 6)
HIS = Answers("S1", (4, 0, 2) * 10)
SCORES = GivenScores((10.0, 20.5, 90.0, 40.0, 50.0, 60.0))
CODE, WRITTEN = encode(HERS), grouped(encode(HERS))
LINK = f"https://example.org/results/{CODE}"
WIDE = str.maketrans({chr(place): chr(place + 0xFEE0) for place in range(0x21, 0x7F)})

TOUCHED = {
    "as it is": CODE,
    "in groups": WRITTEN,
    "in small letters": WRITTEN.lower(),
    "with a space at both ends": f"  {CODE}\t",
    "a line break in the middle": f"{CODE[:20]}\n{CODE[20:]}",
    "dots between groups": WRITTEN.replace("-", "."),
    "underscores between groups": WRITTEN.replace("-", "_"),
    "long dashes": WRITTEN.replace("-", "—"),
    "minus signs for hyphens": WRITTEN.replace("-", "\N{NON-BREAKING HYPHEN}"),
    "no-break spaces": WRITTEN.replace("-", "\N{NO-BREAK SPACE}"),
    "zero width spaces": "\N{ZERO WIDTH SPACE}".join(CODE),
    "soft hyphens": WRITTEN.replace("-", "\N{SOFT HYPHEN}"),
    "a byte order mark": f"\N{ZERO WIDTH NO-BREAK SPACE}{CODE}",
    "a word joiner at the end": f"{CODE}\N{WORD JOINER}",
    "full-width letters": CODE.translate(WIDE),
    "O, I and L for 0 and 1": CODE.replace("0", "o").replace("1", "l"),
    "quotation marks": f"“{CODE}”",
    "a name before it": f"Code: {WRITTEN}",
    "a sentence": f"My code is {CODE}, but do not tell Max.",
    "a sentence with groups": f"Write down {WRITTEN} and keep it!",
    "a link": LINK,
    "a link in a sentence": f"See {LINK}.",
    "a link in brackets": f"({LINK})",
    "a link in angle brackets": f"<{LINK}>",
    "a link in capitals": LINK.upper(),
    "a link with more behind it": f"{LINK}?keep=actor#mine",
    "a link of a career": f"https://example.org/careers/actor?level=4&amp;code={CODE}&amp;have=3",
    "a link in Markdown": f"[my results]({LINK})",
    "a link that a mail broke": f"{LINK[:40]}=\r\n{LINK[40:]}",
    "a link over two lines": f"{LINK[:40]}\n{LINK[40:]}",
    "a link below a folder": f"/sites/quiz/questions/{CODE}/3",
    "a link escaped": LINK.replace(":", "%3A").replace("/", "%2F"),
    "a link that a guard wrapped": (
        f"https://eur01.safelinks.example.org/?url=https%3A%2F%2Fexample.org%2Fresults%2F{CODE}%3Fhave%3D3&data=05%7C02"
    ),
    "a link that a guard wrapped twice": f"https://guard.example/?u=https%253A%252F%252Fexample.org%252Fresults%252F{CODE}",
    "a link that another guard rewrote": f"https://urldefense.example.org/v2/url?u=https-3A__example.org_results_{CODE}&d=DwMF",
    "a letter too many behind it": f"{CODE}X",
    "a link with the sign of a mail": f"https://example.org/careers?code=3D{CODE}",
}
AFTER = [
    ".",
    ")",
    "`",
    ",",
    ">",
    '"',
    "]",
    ";",
    "!",
    "…",
    "\u00a0",
    "/",
    "'",
    "»",
    "*",
    "?",
    ":",
    "\u200b",
    "%C2%A0",
    "%20",
    "}",
    "|",
]


@pytest.mark.parametrize("name", TOUCHED)
def test_a_code_opens_whatever_it_was_handed_on_with(name: str) -> None:
    assert read(TOUCHED[name], HEADS) == HERS


@pytest.mark.parametrize("sign", AFTER)
def test_a_code_opens_with_a_sign_of_the_sentence_behind_it(sign: str) -> None:
    assert read(f"{CODE}{sign}", HEADS) == HERS
    assert read(f"{LINK}{sign}{sign}", HEADS) == HERS


@pytest.mark.parametrize("record", [HERS, HIS, SCORES])
def test_every_kind_of_code_is_found(record: Answers | GivenScores) -> None:
    assert codes_in(f"Mine: {grouped(encode(record))}.", HEADS) == (record,)


def test_two_codes_in_a_text_are_both_told() -> None:
    with pytest.raises(SeveralCodesError) as caught:
        read(f"Ann {encode(HERS)}, Bob: {grouped(encode(HIS))}", HEADS)
    assert caught.value.records == (HERS, HIS)


def test_one_code_written_twice_is_one() -> None:
    assert read(f"{LINK} (code {WRITTEN})", HEADS) == HERS


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", EmptyCodeError),
        (" \u200b—", EmptyCodeError),
        ("I lost my code", NoCodeError),
        ("Привет", NoCodeError),
        ("https://example.org/", NoCodeError),
        (CODE[:-2], WrongLengthError),
        (f"My code is {CODE[:-1]}.", WrongLengthError),
        (WRITTEN.replace("-", "*", 1), BadSymbolError),
        (f"My code is {CODE[:7]}U{CODE[8:]}", BadSymbolError),
        (f"{CODE[:-1]}{'2' if CODE[-1] != '2' else '3'}", MisreadCodeError),
        ("/results/ZZZZ", MisreadCodeError),
    ],
)
def test_a_text_without_a_code_says_what_is_wrong(text: str, error: type[CodeError]) -> None:
    with pytest.raises(error):
        read(text, HEADS)


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from([HERS, HIS, SCORES]))
def test_a_code_between_any_two_texts_is_found(before: str, after: str, record: Answers | GivenScores) -> None:
    assert record in codes_in(f"{before} | {encode(record)} | {after}", HEADS)


@given(st.text(max_size=200))
def test_any_text_gives_a_record_or_a_reason(text: str) -> None:
    try:
        found = read(text, HEADS)
    except CodeError:
        return
    assert encode(found)
