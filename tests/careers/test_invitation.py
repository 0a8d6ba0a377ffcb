"""A link for a class: a line goes through as it was written, and nothing that could lead anybody astray does."""

from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.choices import read_filters
from quiz.careers.invitation import LONGEST_LINE, Invitation, Refused, line_to_return, read_invitation

TAKEN = (
    "Send your link to Ms Lee by Friday.",
    "Hand it in by 9.30 a.m., room 4.12, e.g. on paper",
    "Mr. O’Brien / Ms. Lee want it before 12/10/2026",
    "Bring it on 2026-10-12. Then we talk.",
    "50 % of you come on Monday, the others on Tuesday",
    "Schickt euren Link bis Freitag an Frau Lévy!",
    "リンクを金曜日までに先生に送ってください。",
)
ADDRESSES = (
    *("Go to evil.com", "see example . org", "evil\N{IDEOGRAPHIC FULL STOP}com", "evil\u2024com", "ｅｖｉｌ．ｃｏｍ"),
    *(
        "https:evil",
        "http://evil/x",
        "//evil",
        "www evil",
        "bit.ly/x",
        "evil\u200b.com",
        "ev\u00adil.com",
        "evil%2Ecom",
    ),
    *("mail lee@school", "10.0.0.1/x", "\\\\server\\share", "evil dot com", "[here](evil)", "javascript:alert(1)"),
)
NUMBERS = ("Call 0800 123 4567", "text +1 (555) 010-0199", "pay to 12345678", "٠٨٠٠ ١٢٣ ٤٥٦٧")


@pytest.mark.parametrize("line", TAKEN)
def test_a_plain_line_is_taken_as_it_is(line: str) -> None:
    assert line_to_return(line) == " ".join(line.split())


@pytest.mark.parametrize("line", ADDRESSES)
def test_whatever_looks_like_an_address_is_refused(line: str) -> None:
    assert line_to_return(line) == ""
    assert read_invitation({"back": line}).refused is Refused.ADDRESS


@pytest.mark.parametrize("line", NUMBERS)
def test_a_number_to_call_is_refused(line: str) -> None:
    assert read_invitation({"back": line}).refused is Refused.NUMBER


def test_a_line_is_at_most_so_long() -> None:
    assert line_to_return("x" * LONGEST_LINE)
    assert read_invitation({"back": "x" * (LONGEST_LINE + 1)}).refused is Refused.LONG


def test_signs_that_nobody_sees_are_taken_out_and_spaces_are_one() -> None:
    assert line_to_return("Send\u202e it \n\t to\u200b  Ms\u00a0Lee") == "Send it to Ms Lee"


@given(st.text(max_size=130))
def test_what_is_shown_is_one_line_of_visible_signs(text: str) -> None:
    line = line_to_return(text)
    assert line.isprintable()
    assert len(line) <= LONGEST_LINE
    assert line_to_return(line) == line
    assert "://" not in line


def test_a_link_presets_what_was_chosen_and_nothing_that_means_nothing() -> None:
    found = read_invitation({"form": "full", "have": "3", "back": "Send it to Ms Lee."})
    assert parse_qs(found.query[1:]) == {"form": ["full"], "have": ["3"], "back": ["Send it to Ms Lee."]}
    assert read_invitation({"form": "longest", "have": "9"}) == Invitation()
    assert read_invitation({"back": "Go to evil.com"}).query == "?form=short"


def test_the_line_is_carried_along_by_every_link_and_a_refused_one_is_not_even_named() -> None:
    found = read_filters({"back": ["Send it to Ms Lee."], "have": ["3"]}, {}, {})
    assert found.query_string() == "?have=3&back=Send+it+to+Ms+Lee."
    assert found.wide.back == found.more.back == found.back
    astray = read_filters({"back": ["Go to evil.com"]}, {}, {})
    assert (astray.back, astray.unknown) == ("", ())
