"""The pages about the site: parts unfold for whoever follows a link to them, and the poster can be read."""

import pytest
from playwright.sync_api import Browser, Page, expect

PARTS = ("fit", "stands-out", "firm", "people", "again", "credits")


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("part", PARTS)
def test_a_link_to_a_folded_part_opens_it_with_its_heading_in_sight(
    browser: Browser, address: str, part: str, scripts: bool
) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=scripts, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"/method#{part}")
    expect(page.locator(f"#{part}")).to_be_in_viewport()
    expect(page.locator("details[open] summary")).to_have_count(1)
    expect(page.locator("details[open] summary")).to_be_in_viewport(ratio=1)
    context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_method_page_is_folded_and_its_contents_lead_to_each_chapter(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto("/method")
    expect(page.locator("details[open]")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollHeight") <= 5000
    page.get_by_role("link", name="Limits").click()
    expect(page.get_by_role("heading", name="What should I not conclude?")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("width", "height"), [(320, 640), (360, 740), (960, 700), (1120, 700), (1280, 800), (1920, 1080), (1024, 1366)]
)
def test_all_words_of_the_poster_stand_inside_it(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/")
    poster = page.locator(".poster").bounding_box()
    assert poster is not None
    for word in page.locator(".poster text").all():
        box = word.bounding_box()
        assert box is not None
        assert poster["x"] <= box["x"]
        assert box["x"] + box["width"] <= poster["x"] + poster["width"]
        assert poster["y"] <= box["y"]
        assert box["y"] + box["height"] <= poster["y"] + poster["height"]


def test_to_begin_is_in_sight_on_a_small_phone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto("/")
    expect(page.get_by_role("link", name="Short quiz")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Full quiz")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("name", ["/", "/types", "/method", "/privacy", "/code", "/scores"])
def test_links_and_buttons_by_themselves_are_large_enough_to_touch(page: Page, name: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(name)
    for target in page.locator("main :is(.button, button, summary, .ways a, .plain a, .contents a, .to a)").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44, target.inner_text()
