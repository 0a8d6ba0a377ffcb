import pytest

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Area, Career, CareersHead, Direction, Figures, Outlook, Pay, Source, Sources
from quiz.wording.cards import Cards
from quiz.wording.language import ENGLISH
from quiz.wording.words import Words

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
    career = Career(
        slug="tester",
        title="Tester",
        summary="Tries out what others wrote",
        family="it",
        group="software",
        onet="15-0000.00",
        figures=Figures.model_validate({"profile": (1, 2, 3, 4, 5, 6), "level": 3, **figures}),
    )
    return Cards(Catalogue((career,), HEAD), Words(ENGLISH))


def line(**figures: object) -> str:
    return cards(**figures).card(0).facts.replace("\N{NO-BREAK SPACE}", " ")


def facts(**figures: object) -> dict[str, tuple[str, str]]:
    return {fact.name: (fact.value, fact.note) for fact in cards(**figures).facts(0)}


@pytest.mark.parametrize(
    ("pay", "card", "note"),
    [
        (
            Pay(per="year", low=43060, median=83480, high=198530),
            "$83,480 a year",
            "one in ten earns less than $43,060, one in ten $198,530 or more",
        ),
        (Pay(per="hour", median=23.33), "$23.33 an hour", "the source gives pay by the hour only"),
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
def test_pay_is_told_as_far_as_it_is_known(pay: Pay, card: str, note: str) -> None:
    assert line(pay=pay) == f"level 3 · {card}"
    assert facts(pay=pay)["Pay in the US"] == (card, note)


def test_unknown_figures_are_not_shown() -> None:
    assert line() == "level 3"
    assert list(facts()) == ["Preparation level"]


def test_a_line_of_facts_breaks_between_figures_only() -> None:
    assert cards(pay=Pay(per="hour", median=20)).card(0).facts.split(" ") == [
        "level\N{NO-BREAK SPACE}3",
        "·",
        "$20.00\N{NO-BREAK SPACE}an\N{NO-BREAK SPACE}hour",
    ]


def test_growth_has_a_sign_and_years() -> None:
    outlook = Outlook(employment=167000, growth=-4.9, openings=12800)
    assert line(outlook=outlook) == "level 3 · jobs −4.9%"
    found = facts(outlook=outlook)
    assert found["Change from 2024 to 2034"][0] == "−4.9%"
    assert found["People in this work in the US"][0] == "167,000"
    assert found["Openings a year"][0] == "12,800"


def test_no_work_is_said_to_have_no_openings_at_all() -> None:
    assert facts(outlook=Outlook(employment=400, growth=1, openings=0))["Openings a year"][0] == "fewer than 50"


def test_every_fact_names_its_source_and_year() -> None:
    outlook = Outlook(employment=1, growth=0, openings=1)
    for fact in cards(outlook=outlook, pay=Pay(per="hour", median=20)).facts(0):
        assert fact.source == "Source, May 2024"
