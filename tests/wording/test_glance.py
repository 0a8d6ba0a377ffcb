import pytest

from quiz.content.careers import Education, EntryEducation, Outlook, Pay
from quiz.web.site import Site
from quiz.wording.glance import Answer, Glance, glance
from quiz.wording.language import ENGLISH
from quiz.wording.words import Words
from tests.wording.test_cards import SOURCES, cards


def answered(**figures: object) -> Glance:
    own = cards(**figures)
    return glance(own.catalogue.careers[0], own.card(0), SOURCES, Words(ENGLISH))


def told(chart: str, **figures: object) -> Answer:
    return next(each for each in answered(**figures).answers if each.chart == chart)


def test_pay_is_answered_with_what_eight_of_ten_earn() -> None:
    answer = told("pay", pay=Pay(per="year", low=40000, median=60000, high=100000))
    assert answer[1:] == (
        "What does it pay?",
        "$60,000 a year",
        "Half earn more, half less, in the US. Eight of ten: $40,000 to $100,000.",
    )


@pytest.mark.parametrize(
    ("pay", "value", "note"),
    [
        (None, "Not known", "The source has no figure for this work."),
        (Pay(per="hour", median=20), "$20.00 an hour", "Half earn more, half less, in the US."),
        (
            Pay(per="year", low=90000, median=239200, high=239200, top_coded=("median", "high")),
            "$239,200 or more a year",
            "Half earn more, half less, in the US.",
        ),
    ],
)
def test_pay_that_is_known_in_part_is_answered_in_part(pay: Pay | None, value: str, note: str) -> None:
    assert told("", pay=pay)[2:] == (value, note)


def test_jobs_are_answered_in_words_with_the_figures_below() -> None:
    answer = told("jobs", outlook=Outlook(employment=167000, growth=-4.9, openings=0))
    assert answer.value == "Fewer jobs"
    assert answer.note == "167,000 people do it; fewer than 50 openings a year. Jobs from 2024 to 2034: −4.9%."


def test_the_education_asked_for_is_answered_with_what_most_people_say() -> None:
    found = answered(schooling=(30, 10, 5, 50, 5, 0))
    answer = next(each for each in found.answers if each.chart == "schooling")
    assert answer.value == "A bachelor's degree"
    most, others = answer.note.split(" it. ")
    assert most == "50 of 100 people in the work say that a new hire needs"
    assert others == "30: high school or less; 10: a certificate or some college."
    assert [(each.start, each.most) for each in found.schooling][3:5] == [(45, True), (95, False)]


def test_where_people_in_the_work_were_not_asked_the_usual_education_is_told() -> None:
    found = answered(education=EntryEducation(step=Education.BACHELOR)).answers[-1]
    assert found[1:3] == ("Which education?", "Bachelor's degree")
    assert found.note == "Usual at the start, says the Bureau of Labor Statistics."


def test_without_figures_only_what_is_known_is_answered() -> None:
    assert [each.question for each in answered().answers] == ["What does it pay?", "How do I learn it?"]


def test_what_is_known_for_a_wider_group_only_is_said_once() -> None:
    found = answered(
        pay=Pay(per="year", median=1, group="Producers and directors"),
        outlook=Outlook(employment=1, growth=0, openings=1, group="Producers and directors"),
        education=EntryEducation(step=Education.BACHELOR, group="Producers and directors"),
    )
    assert found.wider == "producers and directors"


def test_every_shipped_career_answers_at_a_glance(site: Site) -> None:
    own = next(iter(site.editions.values())).cards
    for row, career in enumerate(site.catalogue.careers):
        found = glance(career, own.card(row), site.catalogue.head.sources, own.words)
        assert 3 <= len(found.answers) <= 4
        assert all(each.value and each.note for each in found.answers), career.slug
