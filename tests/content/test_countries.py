"""Pay of other countries: what their files may hold, what is told of mistakes, and whose pay comes first."""

from pathlib import Path

import pytest

from quiz.content import loading
from quiz.content.countries import Country, first_country, paid_in
from quiz.content.loading import Library
from quiz.content.mistakes import ContentError
from tests.conftest import ROOT
from tests.folders import Folder, copy_of

GB = """\
currency: GBP
per: year
spread: half
steps: [20000, 30000]
ceiling: 100000
source: {name: Survey, publisher: Office, release: "2025", year: 2025, licence: open}
groups:
  "1": {name: Lighters of lamps, low: 20000, median: 30000, high: 40000}
  "2": {name: Keepers, median: 25000, part_time: true}
careers:
  lamp-lighter: {group: "1"}
  lamp-polisher: {group: "2", wide: true}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    content = copy_of("content", tmp_path)
    (content.path / "countries").mkdir()
    content.write("countries/gb.yaml", GB)
    return content


def told(folder: Folder) -> list[str]:
    with pytest.raises(ContentError) as caught:
        loading.load(folder.path)
    return [str(each) for each in caught.value.mistakes]


def test_a_country_is_read_by_the_name_of_its_file(folder: Folder) -> None:
    (code, country), *others = loading.load(folder.path).countries.items()
    assert (code, country.currency, others) == ("GB", "GBP", [])


def test_content_without_countries_has_none(tmp_path: Path) -> None:
    assert loading.load(copy_of("content", tmp_path).path).countries == {}


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ("currency: GBP", "currency: pounds", "6: currency: 'pounds' has the wrong form; write three capital letters"),
        ("low: 20000", "low: 35000", "low, median and high are out of order; give them in rising order."),
        (
            "median: 30000",
            "median: 30",
            "groups.1.median: the median 30 is far from all others; write the amount in full",
        ),
        ('{group: "1"}', '{group: "9"}', "careers.lamp-lighter.group: there is no group '9'; add it to `groups`."),
        ("lamp-lighter:", "lamp-lightr:", "careers.lamp-lightr: there is no career 'lamp-lightr'; write lamp-lighter."),
        ("lamp-lighter:", "zzzz:", "careers.zzzz: there is no career 'zzzz'; take it out."),
        ("[20000, 30000]", "[30000, 20000]", "steps: the amounts are out of order; give each once, in rising order."),
        ("[20000, 30000]", "[20000, 30000.5]", "is not a whole number"),
        ("per: year", "per: week", "'week' is not one of the words allowed here; write 'year', 'month' or 'hour'."),
        ("spread: half", "spred: half", "the key 'spred' is unknown; write 'spread'."),
        (
            '  lamp-polisher: {group: "2", wide: true}\n',
            "",
            "groups.2: no career is counted in this group; take it out",
        ),
        ("median: 25000", "median: lots", "is not a number"),
    ],
)
def test_each_mistake_is_told_with_its_place_and_its_remedy(folder: Folder, old: str, new: str, mistake: str) -> None:
    folder.edit("countries/gb.yaml", old, new)
    found = "\n".join(told(folder))
    assert "countries/gb.yaml:" in found
    assert mistake.split(": ", 1)[-1] in found


@pytest.mark.parametrize(
    ("name", "mistake"),
    [
        ("britain", "countries/britain.yaml:1: 'britain' is no code of a country; name it after one, in two small"),
        ("us", "countries/us.yaml:1: the pay of US stands in careers.yaml; take this file out."),
    ],
)
def test_a_file_has_the_name_of_a_country_besides_the_united_states(folder: Folder, name: str, mistake: str) -> None:
    folder.write(f"countries/{name}.yaml", GB)
    assert told(folder)[0].startswith(mistake)


def test_pay_of_the_united_states_is_by_the_year_or_the_hour(folder: Folder) -> None:
    folder.edit("careers.yaml", "per: year", "per: month")
    assert "pay by the month is for other countries; write year or hour." in told(folder)[0]


@pytest.mark.parametrize(
    ("asked", "region", "first"),
    [("GB", "DE", "GB"), ("", "DE", "DE"), ("", "FR", "US"), ("US", "DE", "US"), ("", "", "US")],
)
def test_the_first_country_is_that_of_the_setting_or_else_of_the_language(asked: str, region: str, first: str) -> None:
    assert first_country(asked, region, ["GB", "DE"]) == first


@pytest.fixture
def country(folder: Folder) -> Country:
    return loading.load(folder.path).countries["GB"]


def test_a_career_has_the_pay_of_its_group(country: Country) -> None:
    pay = country.pay_of("lamp-lighter")
    assert pay
    assert (pay.per, pay.low, pay.median, pay.high, pay.group) == ("year", 20000, 30000, 40000, None)


def test_a_wider_group_is_named_and_part_time_work_is_marked(country: Country) -> None:
    pay = country.pay_of("lamp-polisher")
    assert pay
    assert (pay.group, pay.part_time) == ("Keepers", True)


def test_what_is_not_known_there_is_never_filled_from_elsewhere(folder: Folder, country: Country) -> None:
    file = paid_in(loading.load(folder.path).careers_file, country)
    paid = {career.slug for career in file.careers if career.figures.pay}
    assert paid == {"lamp-lighter", "lamp-polisher"}
    assert file.sources.pay.name == "Survey"
    assert file.by_slug["lamp-lighter"].figures.pay == country.pay_of("lamp-lighter")


def test_every_country_that_we_ship_says_the_terms_that_its_licence_asks_for(library: Library) -> None:
    sources = {code: (each.source.publisher, each.source.licence) for code, each in library.countries.items()}
    assert sources == {
        "CA": ("Employment and Social Development Canada", "Open Government Licence – Canada"),
        "DE": ("Statistisches Bundesamt (Destatis)", "dl-de/by-2-0"),
        "GB": ("Office for National Statistics", "Open Government Licence v3.0"),
    }


@pytest.mark.parametrize(
    ("code", "slugs"),
    [
        ("GB", ["judge-or-magistrate", "family-doctor", "rail-car-repairer", "video-game-designer"]),
        ("DE", ["professional-athlete", "family-doctor", "farmer-or-rancher"]),
        ("CA", ["talent-or-sports-agent"]),
    ],
)
def test_figures_that_are_not_of_the_work_are_held_back(library: Library, code: str, slugs: list[str]) -> None:
    assert not set(slugs) & set(library.countries[code].careers)


def test_pay_that_nobody_can_earn_in_full_time_is_marked(library: Library) -> None:
    for group in library.countries["GB"].groups.values():
        assert group.part_time == (group.median < 22_300), group.name


def test_the_files_are_what_the_crosswalks_say(library: Library) -> None:
    for code, country in library.countries.items():
        lines = loading.read_text(ROOT / "docs" / "crosswalks", f"{code.lower()}.csv").splitlines()[1:]
        sure = {line.split(",")[0] for line in lines if ",no," not in line}
        assert set(country.careers) <= sure, code
