"""Keeping careers and setting them aside in a browser: the place, the focus, what is said, and Back."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect


def top_of(page: Page, slug: str) -> float:
    found: float = page.evaluate("slug => document.getElementById(slug).getBoundingClientRect().top", slug)
    return found


@pytest.fixture
def results(page: Page, code: str) -> Page:
    page.goto(f"/results/{code}")
    return page


def test_keeping_says_so_and_keeps_place_and_focus(results: Page) -> None:
    row = results.locator("ol.ranked > li").nth(8)
    slug, title = str(row.get_attribute("id")), row.locator("h5").inner_text()
    button = row.get_by_role("button", name=f"Keep {title}")
    button.scroll_into_view_if_needed()
    before = top_of(results, slug)
    button.focus()
    results.keyboard.press("Enter")
    expect(results.locator("#told")).to_have_text(f"{title} is on your list now.")
    expect(row.get_by_text("Kept", exact=True)).to_be_visible()
    assert top_of(results, slug) == pytest.approx(before, abs=2)
    assert results.evaluate("slug => document.getElementById(slug).contains(document.activeElement)", slug)
    expect(results.get_by_role("link", name=f"Undo {title}")).to_be_visible()


def test_the_links_above_the_page_carry_the_list_along(results: Page) -> None:
    row = results.locator("ol.ranked > li").nth(2)
    title = row.locator("h5").inner_text()
    row.get_by_role("button", name=f"Keep {title}").click()
    expect(row.get_by_text("Kept", exact=True)).to_be_visible()
    results.get_by_role("navigation", name="Main").get_by_role("link", name="Careers").click()
    expect(results).to_have_url(re.compile(r"/careers\?.*keep=\w+"))


def test_where_there_is_room_a_guide_is_unfolded(page: Page) -> None:
    for width, folded in ((1280, 0), (360, 1)):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/careers/electrician")
        assert (page.locator("details.fold:not([open])").count() > 0) == bool(folded)


def test_undo_and_the_browsers_back_lead_to_what_was_before(results: Page) -> None:
    row = results.locator("ol.ranked > li").nth(2)
    title = row.locator("h5").inner_text()
    row.get_by_role("button", name=f"Keep {title}").click()
    expect(results.get_by_role("heading", name="My list")).to_be_visible()
    results.get_by_role("link", name=f"Undo {title}").click()
    expect(results.get_by_role("heading", name="My list")).to_be_hidden()
    results.go_back()
    expect(results.get_by_role("heading", name="My list")).to_be_visible()
    results.go_back()
    expect(results.get_by_role("heading", name="My list")).to_be_hidden()


def test_after_the_browsers_back_the_focus_is_still_with_the_career(results: Page) -> None:
    row = results.locator("ol.ranked > li").nth(4)
    slug, title = str(row.get_attribute("id")), row.locator("h5").inner_text()
    row.get_by_role("button", name=f"Keep {title}").click()
    expect(row.get_by_text("Kept", exact=True)).to_be_visible()
    results.go_back()
    expect(row.get_by_role("button", name=f"Keep {title}")).to_be_focused()
    assert results.evaluate("slug => document.getElementById(slug).contains(document.activeElement)", slug)


def test_what_was_kept_on_a_careers_page_is_kept_after_the_browsers_back(results: Page) -> None:
    title = results.locator("ol.ranked > li h5").nth(3).inner_text()
    results.get_by_role("link", name=title, exact=True).click()
    results.get_by_role("button", name="Keep on my list").click()
    expect(results.locator("#told")).to_have_text(f"{title} is on your list now.")
    results.go_back()
    results.go_back()
    expect(results.get_by_role("heading", name="My list")).to_be_visible()
    expect(results.locator("#mine").get_by_role("link", name=title)).to_be_visible()


def test_what_is_set_aside_makes_room_and_the_focus_goes_to_the_next(results: Page) -> None:
    rows = results.locator("ol.ranked > li")
    title, following = rows.nth(1).locator("h5").inner_text(), rows.nth(2).locator("h5").inner_text()
    rows.nth(1).locator("summary").click()
    rows.nth(1).get_by_role("button", name=f"Set aside {title}").click()
    expect(results.locator("#told")).to_have_text(f"{title} is set aside.")
    assert results.evaluate("document.activeElement.closest('li').querySelector('h5').innerText") == following


def test_a_career_is_kept_on_its_own_page(page: Page, code: str) -> None:
    page.goto(f"/careers/actor?code={code}")
    page.get_by_role("button", name="Keep on my list").click()
    expect(page.locator("#told")).to_have_text("Actor is on your list now.")
    expect(page.get_by_role("link", name="Take off")).to_be_focused()
    page.get_by_role("link", name="My list").click()
    expect(page.get_by_role("heading", name="My list")).to_be_visible()


def test_it_all_works_without_a_script(browser: Browser, address: str, code: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/results/{code}")
    title = page.locator("ol.ranked > li h5").nth(5).inner_text()
    page.get_by_role("button", name=f"Keep {title}").click()
    expect(page.get_by_text(f"{title} is on your list now.")).to_be_in_viewport()
    page.get_by_role("link", name=f"Undo {title}").click()
    expect(page.get_by_role("heading", name="My list")).to_be_hidden()
    context.close()
