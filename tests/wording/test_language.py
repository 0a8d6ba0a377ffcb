import pytest

from quiz.content.loading import shipped
from quiz.wording.interface import translated
from quiz.wording.language import ENGLISH, language
from quiz.wording.words import Words

GERMAN, ARABIC = language("de"), language("ar")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (ENGLISH.number(1234567), "1,234,567"),
        (ENGLISH.number(0.5, 2), "0.50"),
        (ENGLISH.signed(0.256), "+0.26"),
        (ENGLISH.signed(-0.256), "−0.26"),
        (ENGLISH.signed(-0.004), "0.00"),
        (ENGLISH.signed(75.4, 0), "+75"),
        (ENGLISH.dollars(83480), "$83,480"),
        (ENGLISH.dollars(23.3, cents=True), "$23.30"),
        (ENGLISH.change(4.9), "+4.9%"),
        (ENGLISH.change(-12), "−12.0%"),
        (GERMAN.number(1234567), "1.234.567"),
        (GERMAN.number(0.5, 2), "0,50"),
        (GERMAN.dollars(83480), "83.480\N{NO-BREAK SPACE}$"),
        (language("es").dollars(36775, currency="GBP"), "£36,775"),
        (language("es").dollars(42, cents=True, currency="CAD"), "CA$42.00"),
        (GERMAN.dollars(23.3, cents=True), "23,30\N{NO-BREAK SPACE}$"),
        (GERMAN.change(4.9), "+4,9\N{NO-BREAK SPACE}%"),
        (GERMAN.change(-12), "−12,0\N{NO-BREAK SPACE}%"),
    ],
)
def test_numbers_are_written_as_the_language_does(written: str, text: str) -> None:
    assert written == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (ARABIC.change(4.9), "\u2066+4.9%\u2069"),
        (ARABIC.change(-12), "\u2066−12.0%\u2069"),
        (ARABIC.signed(-0.256), "\u2066−0.26\u2069"),
        (ARABIC.signed(0), "0.00"),
        (ARABIC.number(1234.5, 1), "1,234.5"),
        (ARABIC.dollars(83480), "\u200f83,480\N{NO-BREAK SPACE}\u2066US$\u2069"),
    ],
)
def test_among_letters_from_the_right_a_sign_stays_with_its_number(written: str, text: str) -> None:
    assert written == text


@pytest.mark.parametrize(
    ("tag", "comma", "semicolon"),
    [("en", ", ", "; "), ("es", ", ", "; "), ("he", ", ", "; "), ("ar", "، ", "؛ "), ("fa_IR", "، ", "؛ ")],
)
def test_what_stands_between_the_parts_of_a_list_is_the_language_s_own(tag: str, comma: str, semicolon: str) -> None:
    say = language(tag)
    assert (say.comma, say.semicolon) == (comma, semicolon)
    assert Words(say).listed(["A", "B", "C"]) == f"A{comma}B and C"


def test_a_message_has_its_values_and_its_number() -> None:
    assert ENGLISH.gettext("%(a)s of 100", a=5) == "5 of 100"
    assert ENGLISH.gettext("100%") == "100%"
    assert ENGLISH.ngettext("one answer", "%(num)s answers", 1) == "one answer"
    assert ENGLISH.ngettext("one answer", "%(num)s answers", 1200) == "1,200 answers"


def test_a_language_is_equal_to_itself_alone() -> None:
    assert ENGLISH in {ENGLISH, GERMAN}
    assert language("en") not in {ENGLISH, GERMAN}


@pytest.mark.parametrize(
    ("tag", "first", "last", "joined"),
    [
        ("en", "Art", "Ideas", "Art and Ideas"),
        ("es", "Realista", "Investigador", "Realista e Investigador"),
        ("es", "padres", "hijos", "padres e hijos"),
        ("es", "madera", "hierro", "madera y hierro"),
        ("es", "Social", "Artístico", "Social y Artístico"),
    ],
)
def test_two_names_are_joined_as_the_language_does(tag: str, first: str, last: str, joined: str) -> None:
    assert translated(tag, shipped() / "translations").both(first, last) == joined


@pytest.mark.parametrize(
    ("tag", "name", "direction", "web_tag", "number"),
    [
        ("en", "English", "ltr", "en", "61,300"),
        ("es", "Español", "ltr", "es", "61,300"),
        ("ar", "العربية", "rtl", "ar", "61,300"),
        ("pt_BR", "Português (Brasil)", "ltr", "pt-BR", "61.300"),
    ],
)
def test_a_language_knows_its_name_and_the_way_it_is_written(
    tag: str, name: str, direction: str, web_tag: str, number: str
) -> None:
    say = language(tag)
    assert (say.name, say.direction, say.web_tag, say.number(61_300)) == (name, direction, web_tag, number)


@pytest.mark.parametrize(
    ("tag", "region"), [("en", "US"), ("en_GB", "GB"), ("de", "DE"), ("de_AT", "AT"), ("pt_BR", "BR"), ("ar", "EG")]
)
def test_a_language_leads_to_the_country_of_its_tag_or_where_most_people_speak_it(tag: str, region: str) -> None:
    assert language(tag).region == region
