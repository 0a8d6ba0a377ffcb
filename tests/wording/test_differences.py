import pytest

from quiz.content.careers import Career, Figures, Pay
from quiz.web.site import Site
from quiz.wording.differences import differences
from quiz.wording.language import ENGLISH
from quiz.wording.words import Words
from tests.made_career import made_career

WORDS = Words(ENGLISH)


def career(profile: tuple[float, ...] = (4, 4, 4, 4, 4, 3), *, median: float = 0, level: int = 3) -> Career:
    pay = Pay(per="year", median=median) if median else None
    return made_career(profile=profile, level=level, pay=pay)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (career(median=50000), ""),
        (career(median=60000), "Pays more."),
        (career(median=41000), "Pays less."),
        (career(median=50000, level=2), "Less preparation."),
        (career(median=50000, level=4), "More preparation."),
        (career((6, 4, 2.9, 4, 4, 3), median=50000), "More making and fixing. Less creating."),
        (career(), ""),
    ],
)
def test_a_similar_career_is_told_apart_in_a_few_words(other: Career, told: str) -> None:
    assert differences(career(median=50000), other, WORDS) == told


def test_three_differences_are_named_at_most() -> None:
    other = career((6, 4, 2.9, 4, 4, 3), median=90000, level=5)
    assert differences(career(median=50000), other, WORDS) == "Pays more. More preparation. More making and fixing."


@pytest.mark.parametrize(("level", "told"), [(1, ""), (2, ""), (3, "Less preparation.")])
def test_a_level_that_may_be_1_or_2_is_neither_more_nor_less_than_either(level: int, told: str) -> None:
    one_or_two = made_career(profile=(4, 4, 4, 4, 4, 3), level=2, level_from=1)
    assert differences(career(level=level), one_or_two, WORDS) == told
    assert differences(one_or_two, career(level=level), WORDS) == told.replace("Less", "More")


def test_pay_by_the_hour_and_by_the_year_are_not_compared_but_told_apart() -> None:
    hourly = career().model_copy(
        update={"figures": Figures(profile=(4, 4, 4, 4, 4, 3), level=3, pay=Pay(per="hour", median=20))}
    )
    assert differences(career(median=50000), hourly, WORDS) == "Paid by the hour."
    assert differences(hourly, career(median=50000), WORDS) == ""


def test_most_similar_careers_of_the_catalogue_are_told_apart(site: Site) -> None:
    rows, careers = site.catalogue.rows, site.catalogue.careers
    pairs = [(one, careers[rows[slug]]) for one in careers for slug in one.figures.related]
    assert sum(bool(differences(*pair, WORDS)) for pair in pairs) > 0.6 * len(pairs)
