"""The catalogue with the pay of another country: filters and orders stay in its own money."""

import pytest

from quiz.careers.catalogue import Catalogue, by_title
from quiz.careers.choices import read_filters
from quiz.careers.filters import Filters
from quiz.content.loading import Library


@pytest.fixture(scope="module")
def british(library: Library) -> Catalogue:
    return by_title(library.careers_file, countries=library.countries).made().at("GB")


def paid(catalogue: Catalogue, **filters: object) -> list[float | None]:
    rows = catalogue.found(Filters(**filters), catalogue.search.find(""))  # type: ignore[arg-type]
    pays = [catalogue.careers[row].figures.pay for row in rows]
    return [pay.median if pay else None for pay in pays]


def test_a_list_asks_for_amounts_of_the_first_country(british: Catalogue, library: Library) -> None:
    steps = library.countries["GB"].steps
    assert british.lists["pay"] == [str(step) for step in steps]
    for step in steps:
        found = paid(british, pay=step)
        assert found
        assert all(pay and pay >= step for pay in found)
        assert british.counts["pay"][str(step)] == len(found)


def test_the_best_paid_come_first_and_what_is_unknown_or_part_time_last(british: Catalogue) -> None:
    rows = british.found(Filters(sort="pay"), british.search.find(""))
    pays = [british.careers[row].figures.pay for row in rows]
    known = [pay.median for pay in pays if pay and not pay.part_time]
    assert [pay.median for pay in pays[: len(known)] if pay] == sorted(known, reverse=True)
    assert all(pay is None or pay.part_time for pay in pays[len(known) :])


def test_an_amount_of_another_country_is_named_as_unknown(british: Catalogue) -> None:
    filters = read_filters({"pay": ["150000"]}, british.lists, british.symbols)
    assert (filters.pay, filters.unknown) == (0, ("pay=150000",))


def test_the_same_careers_stand_in_the_same_rows_wherever_pay_is_from(british: Catalogue) -> None:
    home = british.at("US")
    assert [each.slug for each in home.careers] == [each.slug for each in british.careers]
    assert home.search is british.search
    assert home.lineup is british.lineup
    assert home.at("GB").careers == british.careers
    assert british.at("GB") is british


def test_at_home_pay_is_that_of_the_file(british: Catalogue, library: Library) -> None:
    home = british.at("US")
    file = library.careers_file
    assert home.head.sources.pay == file.sources.pay
    assert all(each.figures.pay == file.by_slug[each.slug].figures.pay for each in home.careers)


def test_pay_is_known_in_each_country_from_any(british: Catalogue, library: Library) -> None:
    row = british.rows["registered-nurse"]
    (here, terms, source), (us, home, bureau) = british.pay_in(row, "GB"), british.pay_in(row, "US")
    assert (terms.currency, source) == ("GBP", library.countries["GB"].source)
    assert (home.currency, bureau) == ("USD", library.careers_file.sources.pay)
    assert here == british.careers[row].figures.pay
    assert us == library.careers_file.by_slug["registered-nurse"].figures.pay
