"""The map in a browser: a dot tells its name, text is large enough, names keep clear, no script is needed."""

import re
from itertools import combinations

import pytest
from playwright.sync_api import Browser, Page, expect

from quiz.web.site import Site
from quiz.wording.dots import dots

Corner = dict[str, float]

PLACES = {
    "phone": {"width": 360, "height": 740},
    "narrow": {"width": 320, "height": 640},
    "wide": {"width": 1280, "height": 800},
}
LEAST_TEXT = 15


def point(page: Page, site: Site, slug: str) -> tuple[float, float]:
    """Where a career's dot is on the screen."""
    x, y = dots(site.catalogue).points[site.catalogue.rows[slug]].tolist()
    found: list[float] = page.locator(".map").evaluate(
        "(map, [x, y]) => { const at = map.getScreenCTM(); return [at.a * x + at.e, at.d * y + at.f]; }", [x, y]
    )
    return found[0], found[1]


def test_a_dot_tells_its_name_and_opens_its_career(page: Page, site: Site, code: str) -> None:
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    page.goto(f"/map?code={code}")
    assert not any("names.json" in url for url in asked)
    tip = page.locator(".tip")
    page.mouse.move(*point(page, site, "astronomer"))
    expect(tip).to_have_text("Astronomer")
    assert [code in url for url in asked if "names.json" in url] == [False]
    x, y = point(page, site, "astronomer")
    page.mouse.move(x + 100, y - 60)
    expect(tip).to_be_hidden()
    page.mouse.click(x, y)
    expect(page).to_have_url(re.compile(rf"/careers/astronomer\?code={code}"))


def test_a_filtered_map_names_only_what_it_shows(page: Page, site: Site) -> None:
    page.goto("/map?family=health")
    with page.expect_response(re.compile("names.json")):
        page.mouse.move(*point(page, site, "astronomer"))
    expect(page.locator(".tip")).to_be_hidden()


def test_a_first_tap_tells_the_name_and_a_second_one_opens_the_career(
    browser: Browser, address: str, site: Site
) -> None:
    context = browser.new_context(base_url=address, viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    page.goto("/map")
    place = point(page, site, "astronomer")
    page.touchscreen.tap(*place)
    expect(page.locator(".tip")).to_have_text("Astronomer")
    expect(page).to_have_url(re.compile("/map$"))
    page.touchscreen.tap(*place)
    expect(page).to_have_url(re.compile("/careers/astronomer"))
    context.close()


@pytest.mark.parametrize("screen", PLACES)
@pytest.mark.parametrize("answers", ["of nobody", "of somebody"])
def test_text_on_the_map_is_large_enough_and_no_name_covers_another(
    page: Page, code: str, screen: str, answers: str
) -> None:
    page.set_viewport_size(PLACES[screen])  # type: ignore[arg-type]
    page.goto("/map" if answers == "of nobody" else f"/map?code={code}&keep=actor")
    names = page.locator(".map text:visible")
    assert names.count() >= 10
    scale = page.locator(".map").evaluate("map => map.getScreenCTM().a")
    boxes: list[Corner] = []
    for name in names.all():
        size = name.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
        assert size * scale >= LEAST_TEXT, name.text_content()
        if "way" not in str(name.get_attribute("class")):
            boxes.append(name.evaluate("each => each.getBoundingClientRect().toJSON()"))
    for one, other in combinations(boxes, 2):
        apart = one["right"] <= other["left"] or other["right"] <= one["left"]
        assert apart or one["bottom"] <= other["top"] + 3 or other["bottom"] <= one["top"] + 3, (one, other)


def test_a_dot_is_no_stop_for_the_keyboard(page: Page, code: str) -> None:
    page.goto(f"/map?code={code}")
    assert page.locator(".sheet :is(a, button, [tabindex]):not([tabindex='-1'])").count() == 0


@pytest.mark.parametrize("screen", ["phone", "wide"])
def test_the_finding_stands_over_or_beside_the_drawing(page: Page, code: str, screen: str) -> None:
    page.set_viewport_size(PLACES[screen])  # type: ignore[arg-type]
    page.goto(f"/map?code={code}")
    title, drawing = page.locator("h1").bounding_box(), page.locator(".chart").bounding_box()
    assert title
    assert drawing
    if screen == "phone":
        assert title["y"] + title["height"] <= drawing["y"]
    else:
        assert title["x"] >= drawing["x"] + drawing["width"]


def test_on_a_wide_screen_the_whole_map_and_its_key_are_in_view(page: Page, code: str) -> None:
    page.goto(f"/map?code={code}")
    for part in (".map", ".key"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)


def test_it_is_all_there_without_a_script(browser: Browser, address: str, code: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/map?code={code}")
    page.get_by_label("Show only this family").select_option("arts")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_text("of 924 careers")).to_be_visible()
    page.get_by_text("The same as a table").click()
    expect(
        page.get_by_role("cell", name="very close").or_(page.get_by_role("cell", name="close")).first
    ).to_be_visible()
    context.close()
