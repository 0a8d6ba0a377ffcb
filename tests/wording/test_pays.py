"""What a career pays in each country: its own money, its own unit, its own source, and nothing converted."""

import pytest

from quiz.careers.catalogue import Catalogue, by_title
from quiz.content.careers import CareersFile, Pay, Source, ToldPay
from quiz.content.countries import Country, PayGroup, Place, Terms
from quiz.wording.cards import Cards
from quiz.wording.language import ENGLISH, language
from quiz.wording.pay import median_pay, pay_heading, pay_note, scale_note
from quiz.wording.pays import Pays, pays
from quiz.wording.words import Words
from tests.made_career import made_career
from tests.wording.test_cards import HEAD

SURVEY = Source(name="Survey", publisher="Office", release="2025 (provisional)", year=2025, licence="open")
COPS = Source(name="Projection", publisher="Office", release="2024 to 2033", year=2024, to=2033, licence="open")


def country(group: PayGroup, *, wide: bool = False, **terms: object) -> Country:
    told = {"currency": "GBP", "per": "year", "spread": "half", "steps": (20_000,), "ceiling": 100_000} | terms
    places = {"tester": Place(group="1", wide=wide)}
    return Country.model_validate(told | {"source": SURVEY, "groups": {"1": group}, "careers": places})


GB = country(PayGroup(name="Testers of texts", low=20_000, median=30_000, high=40_000))
CA = country(
    PayGroup(name="Testers", low=20.5, median=30, high=40, outlook="shortage"),
    wide=True,
    currency="CAD",
    per="hour",
    spread="low to high",
    outlook=COPS,
)
DE = country(
    PayGroup(name="Prüfer - Fachkraft", median=3_500), currency="EUR", per="month", people="full-time", language="de"
)
US = Pay(per="year", low=40_000, median=60_000, high=100_000)


def catalogue(
    first: str = "US", us: Pay | None = US, told: tuple[ToldPay, ...] = (), **countries: Country
) -> Catalogue:
    career = made_career(pay=us).model_copy(update={"pay_elsewhere": told})
    file = CareersFile.model_validate(HEAD.parts() | {"careers": (career,)})
    return by_title(file, countries=countries).at(first)


def lines(own: Catalogue) -> Pays:
    return pays(0, own, Words(ENGLISH))


def test_each_country_has_its_own_money_and_unit() -> None:
    found = {line.key: (line.place, line.value, line.spread) for line in lines(catalogue(CA=CA, DE=DE, GB=GB)).lines}
    assert found == {
        "us": ("United States", "$60,000 a year", "Eight of ten: $40,000 to $100,000."),
        "ca": ("Canada", "CA$30.00 an hour", "Low to high: CA$20.50 to CA$40.00."),
        "de": ("Germany", "€3,500 a month", ""),
        "gb": ("United Kingdom", "£30,000 a year", "The middle half: £20,000 to £40,000."),
    }


def test_it_is_said_who_was_counted_and_how_many_will_look_for_the_work() -> None:
    found = {line.key: " ".join(line.notes) for line in lines(catalogue(CA=CA, DE=DE, GB=GB)).lines}
    assert found == {
        "us": "All employees; a year is 2,080 hours.",
        "ca": "All employees. Up to 2033: fewer people than jobs.",
        "de": "Employees who work full-time.",
        "gb": "All employees, part-time ones too.",
    }


def test_groups_have_the_names_that_their_country_gives_them_and_wider_ones_are_told_apart() -> None:
    found = {line.key: line.group for line in lines(catalogue(CA=CA, DE=DE, GB=GB)).lines}
    assert found["us"] is None
    assert found["gb"] == ("Testers of texts", "", False)
    assert found["ca"] == ("Testers", "", True)
    assert found["de"] == ("Prüfer - Fachkraft", "de", False)
    german = pays(0, catalogue(DE=DE, GB=GB), Words(language("de")))
    assert [line.group.language for line in german.lines if line.group] == ["", "en"]


def test_the_country_that_comes_first_is_the_first_line_and_not_among_the_others() -> None:
    found = lines(catalogue("GB", CA=CA, GB=GB))
    assert [line.key for line in found.lines] == ["gb", "us", "ca"]
    assert [line.key for line in found.others] == ["us", "ca"]


def test_where_the_first_country_has_no_figure_none_is_borrowed() -> None:
    empty = GB.model_copy(update={"careers": {}})
    own = catalogue("GB", GB=empty)
    assert own.careers[0].figures.pay is None
    assert Cards(own, Words(ENGLISH)).card(0).pay == ""
    found = lines(own)
    assert ([line.key for line in found.others], found.unknown) == (["us"], "United Kingdom")


def test_what_somebody_else_tells_stands_beside_them_with_who_says_so() -> None:
    told = (ToldPay(place="the Moon", amount=29_623, currency="GBP", source="Alison"),)
    line = lines(catalogue(told=told)).others[0]
    assert (line.place, line.value, line.spread) == (
        "Told for the Moon",
        "£29,623 a year",
        "Source: Alison, year not given.",
    )


def test_a_figure_that_is_older_than_its_source_says_its_year() -> None:
    old = country(PayGroup(name="Testers", median=30_000, year=2024))
    (line,) = [each for each in lines(catalogue(GB=old)).lines if each.key == "gb"]
    assert line.notes[0] == "The figure is of 2024."
    pay = old.pay_of("tester")
    assert pay_note(pay, ENGLISH, old) == "Half earn more, half less (2024)."


@pytest.mark.parametrize("low", [None, 9_000])
def test_pay_that_is_mostly_of_part_time_work_says_so_and_has_no_bar(low: float | None) -> None:
    part = country(PayGroup(name="Testers", low=low, median=14_491, high=20_000, part_time=True))
    own = catalogue("GB", GB=part)
    card = Cards(own, Words(ENGLISH)).card(0)
    assert (card.pay, card.bar) == ("£14,491 a year", None)
    note = "Many work part-time or not all year: a full year pays more."
    assert pay_note(own.careers[0].figures.pay, ENGLISH, own.terms) == note
    assert [line.spread for line in lines(own).lines if line.key == "gb"] == [note]


def test_the_first_country_is_told_on_cards_in_facts_and_below_lists() -> None:
    cards = Cards(catalogue("CA", CA=CA), Words(ENGLISH))
    assert cards.card(0).pay == "CA$30.00 an hour"
    facts = {fact.name: (fact.value, fact.note, fact.source) for fact in cards.facts(0)}
    note = "low to high: CA$20.50 to CA$40.00; known only for a wider group: testers"
    assert facts["Pay (Canada)"] == ("CA$30.00 an hour", note, "Survey, 2025 (provisional)")
    assert cards.scale == (
        "Pay (Canada): half of all employees earn more, half less; Survey, 2025 (provisional). "
        "A bar is from low to high pay, up to CA$100,000 an hour."
    )
    assert cards.at("US").scale == ""
    assert cards.at("CA") is cards


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ({"spread": "half"}, "A bar is the middle half of them, up to £100,000 a year."),
        (
            {"people": "full-time", "spread": "none"},
            "half of the employees who work full-time earn more, half less; S.",
        ),
    ],
)
def test_what_a_bar_means_is_said_for_each_country(terms: dict[str, str], told: str) -> None:
    own = Terms.model_validate({"currency": "GBP", "per": "year", "steps": (1,), "ceiling": 100_000} | terms)
    assert scale_note("GB", own, "S", ENGLISH).endswith(told)


def test_the_field_of_pay_names_the_country_in_the_language_of_the_page() -> None:
    assert pay_heading("US", ENGLISH) == "Pay in the US"
    assert pay_heading("GB", ENGLISH) == "Pay (United Kingdom)"
    assert language("de").country("GB") == "Vereinigtes Königreich"


def test_pay_by_the_month_is_never_made_into_a_yearly_one() -> None:
    assert median_pay(DE.pay_of("tester"), language("de"), DE) == "3.500\N{NO-BREAK SPACE}€ a month"
