"""Pay in several countries, as a visitor sees it: one first, the others under it, never two moneys in a column."""

import re

import pytest
from flask import Flask

from quiz.app import create_app
from tests.pages import Visitor


@pytest.fixture(scope="module")
def british() -> Flask:
    return create_app({"COUNTRY": "GB"})


def test_a_career_tells_its_pay_in_the_us_first_and_in_others_under_it(visitor: Visitor) -> None:
    text = visitor.get("/careers/registered-nurse").text
    assert re.search(r"What does it pay\? \$[\d,]+ a year", text)
    told = r"Pay in other countries Canada CA\$[\d.]+ an hour .*Germany €[\d,]+ a month United Kingdom £[\d,]+ a year"
    assert re.search(told, text)
    assert "Gesundheits-, Krankenpflege - Fachkraft" in text
    assert "figures beside each other are no comparison" in text


def test_the_german_name_of_a_group_is_marked_as_german(visitor: Visitor) -> None:
    assert '<i lang="de">Gesundheits-, Krankenpflege - Fachkraft</i>' in visitor.get("/careers/registered-nurse").html


def test_canada_tells_its_outlook(visitor: Visitor) -> None:
    assert "Up to 2033: far fewer people than jobs." in visitor.get("/careers/registered-nurse").text


def test_the_associate_producer_keeps_the_two_figures_that_are_told(visitor: Visitor) -> None:
    text = visitor.get("/careers/associate-producer").text
    assert "Told for the United States $60,271 a year Source: Alison, year not given." in text
    assert "Told for the United Kingdom £29,623 a year Source: Alison, year not given." in text
    assert "Not known for: Germany." in text


def test_a_link_puts_another_country_first_on_this_page(visitor: Visitor) -> None:
    page = visitor.get("/careers/registered-nurse")
    assert 'href="?country=gb" rel="nofollow"' in page.html
    text = visitor.get("/careers/registered-nurse?country=gb").text
    assert re.search(r"What does it pay\? £[\d,]+ a year The middle half", text)
    assert "Pay (United Kingdom): half of all employees earn more" in text
    assert re.search(r"Pay in other countries United States \$[\d,]+ a year", text)


def test_the_link_keeps_results_and_the_list(visitor: Visitor, code: str) -> None:
    html = visitor.get(f"/careers/electrician?code={code}&level=3&keep=L0S").html
    assert re.search(rf'href="\?country=gb&amp;code={code}&amp;level=3', html)


@pytest.mark.parametrize("country", ["xx", "GBR", "", "%00"])
def test_an_unknown_country_changes_nothing(visitor: Visitor, country: str) -> None:
    assert "$" in visitor.get(f"/careers/electrician?country={country}").text.split("Are there jobs?")[0]


def test_where_a_host_puts_a_country_first_no_list_shows_another_money(british: Flask) -> None:
    visitor = Visitor(british.test_client())
    for address in ("/careers?show=100", "/careers?sort=pay&show=100", "/careers/groups/nursing", "/careers?pay=30000"):
        rows = re.findall(r'<p class="facts">.*?</p>', visitor.get(address).html, re.DOTALL)
        assert rows
        assert any("£" in row for row in rows)
        assert not any("$" in row or "€" in row for row in rows)


def test_where_a_host_puts_a_country_first_lists_ask_for_its_amounts(british: Flask) -> None:
    text = Visitor(british.test_client()).get("/careers").text
    assert "£30,000 a year or more" in text
    assert "Pay (United Kingdom)" in text
    assert "$30,000" not in text


def test_where_a_host_puts_britain_first_schools_have_their_names_there(british: Flask) -> None:
    text = Visitor(british.test_client()).get("/careers/electrician").text
    assert "Vocational college or practice" in text
    assert "Trade school or practice" not in text


def test_a_comparison_is_in_the_money_of_the_first_country(british: Flask, code: str) -> None:
    text = Visitor(british.test_client()).get(f"/compare/{code}?keep=electrician.judge-or-magistrate").text
    row = text.split("What does it pay?")[1].split("Are there jobs?")[0]
    assert "£" in row
    assert "$" not in row
    assert "Not known" in row


def test_programs_are_told_dollars_whatever_comes_first(british: Flask, app: Flask) -> None:
    asked = "/api/v1/careers?pay=100000&sort=pay&limit=3"
    assert british.test_client().get(asked).json == app.test_client().get(asked).json


def test_programs_are_told_the_pay_of_every_country(app: Flask) -> None:
    career = app.test_client().get("/api/v1/careers/registered-nurse").json["career"]  # type: ignore[index]
    told = career["pay_by_country"]
    assert {code: (each["currency"], each["per"]) for code, each in told.items()} == {
        "CA": ("CAD", "hour"),
        "DE": ("EUR", "month"),
        "GB": ("GBP", "year"),
    }
    assert told["CA"]["outlook"] == "strong shortage"
    assert told["DE"]["group"] == "Gesundheits-, Krankenpflege - Fachkraft"
    german = app.test_client().get("/api/v1/careers/judge-or-magistrate").json["career"]  # type: ignore[index]
    assert list(german["pay_by_country"]) == ["DE"]


def test_the_method_page_names_the_source_of_each_country(visitor: Visitor) -> None:
    text = visitor.get("/method").text
    for told in (
        "Pay, United Kingdom Annual Survey of Hours and Earnings, Office for National Statistics, 2025 (provisional)",
        "Pay, Canada Job Bank wages",
        "Pay, Germany Verdiensterhebung",
        "Open Government Licence v3.0",
        "dl-de/by-2-0",
    ):
        assert told in text


@pytest.mark.parametrize(
    ("languages", "money"), [("de", "€"), ("en-GB", "£"), ("en", "$"), ("fr", "US"), ("en-CA", "$")]
)
def test_without_a_setting_the_language_says_which_country_comes_first(languages: str, money: str) -> None:
    text = create_app({"LANGUAGES": languages}).test_client().get("/careers/electrician").text
    assert money in text.split('class="small"')[0].split('class="glance"')[1]


def test_a_wider_group_is_named_where_another_country_comes_first(visitor: Visitor) -> None:
    text = visitor.get("/careers/associate-producer?country=gb").text
    assert "Known only for a wider group: arts officers, producers and directors" in text
    german = visitor.get("/careers/airline-pilot?country=de").text
    assert "Known only for a wider group: „Piloten, Verkehrsflugzeugführer - Experte“" in german


def test_links_to_interests_keep_results_too(visitor: Visitor, code: str) -> None:
    html = visitor.get(f"/careers/electrician?code={code}").html
    assert f"careers?interest=machines&amp;code={code}" in html
    assert "&amp;amp;" not in html
