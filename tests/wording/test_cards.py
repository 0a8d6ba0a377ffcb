import pytest

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Area, CareersHead, Direction, Outlook, Pay, Source, Sources
from quiz.wording.cards import CEILING, WIDTH, Card, Cards, PayBar
from quiz.wording.language import ENGLISH
from quiz.wording.words import Words
from tests.made_career import made_career

SOURCE = Source(name="Source", publisher="Office", release="May 2024", year=2024, to=2034, licence="public domain")
SOURCES = Sources(profile=SOURCE, interests=SOURCE, level=SOURCE, pay=SOURCE, outlook=SOURCE)

HEAD = CareersHead(
    sources=SOURCES,
    families={"it": "Information technology"},
    groups={"software": "Software"},
    directions={"computers": Direction(name="Computers", line="Write programs", groups=("software",))},
    areas={"computers": Area(name="Computers", line="Program them", official="Information Technology")},
)


def cards(**figures: object) -> Cards:
    career = made_career(**figures)
    return Cards(Catalogue((career,), HEAD), Words(ENGLISH))


def card(**figures: object) -> Card:
    return cards(**figures).card(0)


def facts(**figures: object) -> dict[str, tuple[str, str]]:
    return {fact.name: (fact.value, fact.note) for fact in cards(**figures).facts(0)}


@pytest.mark.parametrize(
    ("pay", "told", "note"),
    [
        (
            Pay(per="year", low=43060, median=83480, high=198530),
            "$83,480 a year",
            "one in ten earns less than $43,060, one in ten $198,530 or more",
        ),
        (
            Pay(per="hour", median=23.33),
            "$23.33 an hour",
            "paid by the hour; the source gives no yearly figure, since many do not work all year",
        ),
        (
            Pay(per="year", low=90000, median=239200, high=239200, top_coded=("median", "high")),
            "$239,200 or more a year",
            "the source gives no figures above $239,200",
        ),
        (
            Pay(per="year", median=50000, group="Producers and directors"),
            "$50,000 a year",
            "known only for a wider group: producers and directors",
        ),
    ],
)
def test_pay_is_told_as_far_as_it_is_known(pay: Pay, told: str, note: str) -> None:
    assert card(pay=pay).pay == told
    assert facts(pay=pay)["Pay in the US"] == (told, note)


def test_unknown_figures_are_not_shown() -> None:
    assert card()[5:] == ("", None, None, "Trade school or practice")
    assert list(facts()) == ["How it is learned"]


@pytest.mark.parametrize(
    ("pay", "bar"),
    [
        (Pay(per="year", low=40000, median=60000, high=100000), PayBar(28, 42, 42)),
        (Pay(per="year", low=1, median=2, high=CEILING), PayBar(0, WIDTH, 0)),
        (Pay(per="year", low=90000, median=239200, high=239200, top_coded=("median",)), PayBar(63, 77, 140)),
        (Pay(per="year", median=60000), None),
        (Pay(per="hour", low=10, median=20, high=30), None),
    ],
)
def test_pay_has_a_bar_on_one_scale_for_all_careers(pay: Pay, bar: PayBar | None) -> None:
    assert card(pay=pay).bar == bar


@pytest.mark.parametrize(
    ("growth", "word", "arrow"),
    [
        (7, "Jobs growing fast", "up2"),
        (6.9, "Jobs growing", "up1"),
        (2, "Jobs growing", "up1"),
        (1.9, "Jobs about steady", "same"),
        (-2, "Jobs about steady", "same"),
        (-2.1, "Fewer jobs", "down1"),
        (-8, "Fewer jobs", "down1"),
        (-40, "Far fewer jobs", "down2"),
    ],
)
def test_the_trend_of_jobs_is_an_arrow_with_words(growth: float, word: str, arrow: str) -> None:
    assert card(outlook=Outlook(employment=1, growth=growth, openings=1)).trend == (word, arrow)


def test_growth_has_a_sign_and_years() -> None:
    found = facts(outlook=Outlook(employment=167000, growth=-4.9, openings=12800))
    assert found["Change from 2024 to 2034"][0] == "−4.9%"
    assert found["People in this work in the US"][0] == "167,000"
    assert found["Openings a year"][0] == "12,800"


def test_no_work_is_said_to_have_no_openings_at_all() -> None:
    assert facts(outlook=Outlook(employment=400, growth=1, openings=0))["Openings a year"][0] == "fewer than 50"


def test_every_fact_names_its_source_and_year() -> None:
    outlook = Outlook(employment=1, growth=0, openings=1)
    for fact in cards(outlook=outlook, pay=Pay(per="hour", median=20)).facts(0):
        assert fact.source == "Source, May 2024"
