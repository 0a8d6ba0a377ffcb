"""The answer first: what stands on the first screen of a phone and of a laptop, and on one sheet of paper."""

import re

import pytest
from playwright.sync_api import Page, ViewportSize

from quiz.person.answers import encode
from quiz.web.site import Site
from tests.people import FULL, SHORT, answers_of

PHONE: ViewportSize = {"width": 360, "height": 740}
LAPTOP: ViewportSize = {"width": 1280, "height": 800}
PEOPLE = {
    "artistic": {"R": 1, "I": 2, "A": 4, "S": 2, "E": 3, "C": 0},
    "realistic": {"R": 4, "I": 3, "A": 1, "S": 1, "E": 1, "C": 2},
    "mild": {"R": 2, "I": 2, "A": 3, "S": 3, "E": 2, "C": 1},
    "orderly": {"R": 1, "I": 1, "A": 0, "S": 2, "E": 3, "C": 4},
}


def bottom(page: Page, selector: str, place: int = 0) -> float:
    box = page.locator(selector).nth(place).bounding_box()
    assert box is not None
    return box["y"] + box["height"]


@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("head", [FULL, SHORT])
def test_the_first_career_stands_on_the_first_screen(
    page: Page, site: Site, screen: ViewportSize, person: str, head: str
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"/results/{encode(answers_of(site, head, PEOPLE[person]))}")
    assert bottom(page, "ol.ranked h5") <= screen["height"]


@pytest.mark.parametrize("slug", ["electrician", "associate-producer", "registered-nurse", "software-developer"])
@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_five_facts_of_a_career_stand_on_the_first_screen(
    page: Page, code: str, screen: ViewportSize, slug: str
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"/careers/{slug}?code={code}")
    assert page.locator(".glance .value").count() == 5
    assert bottom(page, ".glance .value", 4) <= screen["height"]


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
@pytest.mark.parametrize("query", ["", "?keep=P1R.G0P", "?list=plain"])
def test_results_are_printed_on_one_sheet(page: Page, code: str, sheet: str, query: str) -> None:
    page.goto(f"/results/{code}{query}")
    printed = page.pdf(format=sheet, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
