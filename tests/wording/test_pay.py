"""Pay in words."""

import pytest

from quiz.content.careers import Pay
from quiz.wording.language import ENGLISH
from quiz.wording.pay import median_pay, pay_note


@pytest.mark.parametrize(
    ("pay", "told", "note"),
    [
        (None, "", "The source has no figure for this work."),
        (
            Pay(per="year", low=40000, median=60000, high=100000),
            "$60,000 a year",
            "Eight of ten: $40,000 to $100,000.",
        ),
        (
            Pay(per="year", low=40000, median=60000, high=239200, top_coded=("high",)),
            "$60,000 a year",
            "Eight of ten: $40,000 to $239,200 or more.",
        ),
        (
            Pay(per="year", low=90000, median=239200, high=239200, top_coded=("median", "high")),
            "$239,200 or more a year",
            "Nine of ten: more than $90,000.",
        ),
        (
            Pay(per="year", low=239200, median=239200, high=239200, top_coded=("low", "median", "high")),
            "$239,200 or more a year",
            "Half earn more, half less.",
        ),
        (Pay(per="year", median=60000), "$60,000 a year", "Half earn more, half less."),
    ],
)
def test_pay_is_told_as_far_as_it_is_known(pay: Pay | None, told: str, note: str) -> None:
    assert (median_pay(pay, ENGLISH), pay_note(pay, ENGLISH)) == (told, note)


@pytest.mark.parametrize("low", [None, 10.0])
def test_an_hourly_wage_is_never_made_into_a_yearly_one(low: float | None) -> None:
    pay = Pay(per="hour", low=low, median=23.33, high=low and 60.0)
    assert median_pay(pay, ENGLISH) == "$23.33 an hour"
    assert "no yearly figure" in pay_note(pay, ENGLISH)
