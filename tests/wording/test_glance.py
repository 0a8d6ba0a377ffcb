import re

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
        "Eight of ten: $40,000 to $100,000.",
    )


@pytest.mark.parametrize(
    ("pay", "value", "note"),
    [
        (None, "Not known", "The source has no figure for this work."),
        (Pay(per="year", median=60000), "$60,000 a year", "Half earn more, half less."),
        (
            Pay(per="hour", median=20),
            "$20.00 an hour",
            "Paid by the hour; no yearly figure, since many do not work all year.",
        ),
        (
            Pay(per="year", low=90000, median=239200, high=239200, top_coded=("median", "high")),
            "$239,200 or more a year",
            "Nine of ten: more than $90,000.",
        ),
    ],
)
def test_pay_that_is_known_in_part_is_answered_in_part(pay: Pay | None, value: str, note: str) -> None:
    assert told("", pay=pay)[2:] == (value, note)


def test_jobs_are_answered_in_words_with_the_figures_below() -> None:
    answer = told("jobs", outlook=Outlook(employment=167000, growth=-4.9, openings=0))
    assert answer.value == "Fewer jobs"
    assert answer.note == "Fewer than 50 openings a year; −4.9% by 2034."


@pytest.mark.parametrize(
    ("shares", "value", "note"),
    [
        ((30, 10, 5, 50, 5, 0), "A bachelor's degree", "So say 50 of 100 people in the work."),
        ((36, 20, 4, 40, 0, 0), "A bachelor's degree", "Named most often: by 40 of 100 in it."),
        ((97, 3, 0, 0, 0, 0), "High school or less", "So say 97 of 100 people in the work."),
    ],
)
def test_the_schooling_of_new_hires_is_what_most_people_in_the_work_say(
    shares: tuple[int, ...], value: str, note: str
) -> None:
    found = told("schooling", schooling=shares)
    assert found[1:] == ("What do new hires need?", value, note)


def test_where_people_in_the_work_were_not_asked_the_usual_education_is_told() -> None:
    found = answered(education=EntryEducation(step=Education.BACHELOR)).answers[-1]
    assert found[1:] == ("What do new hires need?", "A bachelor's degree", "This is usual at the start in the US.")


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_how_it_is_learned_is_told_in_the_words_of_lists_and_goes_on_in_others(level: int) -> None:
    answer, own = told("way", level=level), cards(level=level)
    assert answer.value == own.card(0).level
    assert not set(re.findall(r"[a-z]{5,}", answer.value.lower())) & set(re.findall(r"[a-z]{5,}", answer.note.lower()))


def test_where_the_source_tells_the_lowest_two_levels_as_one_the_answer_says_so() -> None:
    answer, own = told("way", level=2, level_from=1), cards(level=2, level_from=1)
    assert (answer.value, answer.note) == ("Up to a year of training", "Level 1 to 2: some days, or up to a year.")
    assert own.card(0).level == answer.value
    assert "step 1 to 2 of 5 in preparation, practice counted" in [fact.note for fact in own.facts(0)]


def test_the_lines_below_the_answers_are_short_enough_for_one_line_on_a_phone(site: Site) -> None:
    own = site.edition.cards
    notes = {
        answer.note: career.slug
        for row, career in enumerate(site.catalogue.careers)
        for answer in glance(career, own.card(row), site.catalogue.head.sources, own.words).answers
        if not (career.figures.pay and career.figures.pay.per == "hour")
    }
    assert max(map(len, notes)) <= 46


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
    own = site.edition.cards
    for row, career in enumerate(site.catalogue.careers):
        found = glance(career, own.card(row), site.catalogue.head.sources, own.words)
        assert 3 <= len(found.answers) <= 4
        assert all(each.value and each.note for each in found.answers), career.slug
