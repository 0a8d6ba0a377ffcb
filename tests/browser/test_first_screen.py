"""The answer first: what stands on the first screen of a phone and of a laptop, and on one sheet of paper."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from quiz.person.answers import encode
from quiz.web.site import Site
from tests.browser.steps import sheets_of
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
    assert bottom(page, ".direction h3") <= bottom(page, ".because") < bottom(page, "ol.ranked h5")
    if screen is LAPTOP:
        assert bottom(page, "ol.ranked > li") <= screen["height"]


SMALLEST = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), sizes = [];
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && around.checkVisibility() && !around.closest("svg, .hidden"))
      sizes.push(parseFloat(getComputedStyle(around).fontSize));
  }
  return Math.min(...sizes);
}"""
"""The size of the smallest text in sight."""


def test_on_a_phone_results_are_at_most_thirteen_screens_long_and_no_text_is_tiny(page: Page, code: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"/results/{code}")
    assert page.evaluate("document.documentElement.scrollHeight") <= 9_500
    assert page.evaluate(SMALLEST) >= 15


@pytest.mark.parametrize("query", ["", "?keep=actor&keep=dancer&list=plain"])
@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_what_is_touched_is_large_and_covered_by_nothing(
    page: Page, code: str, screen: ViewportSize, query: str
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"/results/{code}{query}")
    # Links within a sentence are as high as its line.
    for target in page.locator("button:visible, summary:visible, .group a, .buttons a, .matches > .small a").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24, target.inner_text()
    for target in page.locator(".ranked > li:nth-child(-n + 2) > :is(button, .why > summary)").all():
        target.click(trial=True)


@pytest.mark.parametrize(
    "slug", ["electrician", "associate-producer", "registered-nurse", "software-developer", "actor", "roofer"]
)
@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_five_facts_of_a_career_stand_on_the_first_screen(
    page: Page, code: str, screen: ViewportSize, slug: str
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"/careers/{slug}?code={code}")
    assert page.locator(".glance .value").count() == 5
    assert bottom(page, ".glance .value", 4) <= screen["height"]
    for place in range(5):
        assert bottom(page, ".glance .small", place) > bottom(page, ".glance .value", place)
        assert page.locator(".glance .small").nth(place).evaluate("each => each.clientWidth") > 100


def test_the_parts_of_a_guide_are_a_fold_of_links_that_lead_there(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("/careers/actor")
    links = page.locator(".contents a")
    assert not links.first.is_visible()
    page.locator(".contents summary").click()
    assert page.locator(".contents").evaluate("each => each.clientHeight") <= PHONE["height"]
    links.get_by_text("Good to know").click()
    expect(page.locator("#terms p").first).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Good to know")).to_be_in_viewport()


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
@pytest.mark.parametrize("query", ["", "?keep=P1R.G0P", "?list=plain"])
def test_results_are_printed_on_one_sheet(page: Page, code: str, sheet: str, query: str) -> None:
    page.goto(f"/results/{code}{query}")
    printed = page.pdf(format=sheet, print_background=True)
    assert sheets_of(printed) == 1
    page.emulate_media(media="print")
    assert page.locator(".pick:visible, summary:visible").count() == 0
