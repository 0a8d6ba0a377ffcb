"""The pages about the site: parts unfold for whoever follows a link to them, and the poster can be read."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

PARTS = ("fit", "stands-out", "order", "firm", "people", "again", "credits")


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_word_of_the_poster_differs_from_what_it_stands_on(browser: Browser, address: str, scheme: str) -> None:
    context = browser.new_context(base_url=address, color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto("/")
    # The pieces lie below each other: the last one that holds the middle of a word is what is seen behind it.
    found = page.locator(".poster text").evaluate_all(
        """all => all.map((text) => {
          const box = text.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const parts = [...document.querySelectorAll(".poster use")].filter((part) => {
            const piece = document.querySelector(part.getAttribute("href"));
            const point = new DOMPoint(x, y).matrixTransform(part.getScreenCTM().inverse());
            return piece.isPointInFill(point);
          });
          const piece = document.querySelector(parts.at(-1).getAttribute("href"));
          const name = [...piece.classList].at(-1) === "plate" ? "--plate" : `--${[...piece.classList].at(-1)}`;
          const behind = getComputedStyle(parts.at(-1)).getPropertyValue(name);
          return [text.textContent, getComputedStyle(text).fill, behind, getComputedStyle(parts.at(-1)).stroke];
        })"""
    )
    assert [word for word, *_ in found][-1] == "You"
    for word, ink, behind, stroke in found:
        light, dark = sorted((luminance(ink), luminance(behind)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (word, ink, behind)
        assert stroke == "none", word
    context.close()


def luminance(color: str) -> float:
    """Return the relative luminance of a color as CSS writes it (WCAG 2)."""
    parts = re.findall(r"\d+", color) if color.startswith("rgb") else []
    hexed = color.strip().removeprefix("#")
    hexed = "".join(2 * each for each in hexed) if len(hexed) == 3 else hexed
    values = [int(part) for part in parts] or [int(hexed[place : place + 2], 16) for place in (0, 2, 4)]
    r, g, b = (v / 12.92 if (v := each / 255) <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for each in values[:3])
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


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
