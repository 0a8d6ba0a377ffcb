"""What results say aloud when something changes in place, and where the keyboard goes on from there."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect


@pytest.fixture
def results(page: Page, code: str) -> Page:
    page.goto(f"/results/{code}")
    return page


@pytest.fixture
def row(results: Page) -> Locator:
    return results.locator("ol.ranked > li").nth(3)


def title_of(row: Locator) -> str:
    return row.get_by_role("heading").inner_text()


def undone_by_the_next_key(page: Page, title: str, done: str, undone: str) -> None:
    """Hear what was done, come to Undo with the next Tab, press it, and hear that."""
    expect(page.locator("#told")).to_have_text(f"{title} {done}.")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=f"Undo {title}")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_have_text(f"{title} {undone}.")


def test_the_next_stop_after_keeping_is_to_undo_it_and_that_is_said_too(results: Page, row: Locator) -> None:
    title = title_of(row)
    row.get_by_role("button", name=f"Keep {title}").press("Enter")
    undone_by_the_next_key(results, title, "is on your list now", "is off your list")
    expect(row.get_by_role("button", name=f"Keep {title}")).to_be_focused()


def test_the_next_stop_after_setting_aside_is_to_undo_it_and_that_is_said_too(results: Page, row: Locator) -> None:
    title = title_of(row)
    row.locator("summary").press("Enter")
    row.get_by_role("button", name=f"Set aside {title}").press("Enter")
    undone_by_the_next_key(results, title, "is set aside", "is back among the others")
    expect(row.get_by_role("button", name=f"Keep {title}")).to_be_focused()


def test_the_next_stop_after_taking_off_the_last_one_is_to_undo_it(page: Page, code: str) -> None:
    page.goto(f"/results/{code}?keep=actor")
    page.locator("#mine").get_by_role("button", name="Take off Actor").press("Enter")
    undone_by_the_next_key(page, "Actor", "is off your list", "is on your list now")


def test_what_was_done_stays_in_sight_and_covers_nothing_for_good(results: Page, row: Locator) -> None:
    row.get_by_role("button", name="Keep").click()
    for place in ("0", "document.documentElement.scrollHeight"):
        results.evaluate(f"scrollTo({{top: {place}, behavior: 'instant'}})")
        expect(results.get_by_role("link", name=f"Undo {title_of(row)}")).to_be_in_viewport()
    results.get_by_role("link", name="Credits").click(trial=True)


def test_that_the_link_is_copied_is_said(context: BrowserContext, results: Page) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    results.get_by_role("button", name="Copy the link").click()
    expect(results.get_by_role("status").filter(has_text="Copied")).to_have_count(1)


def test_without_a_script_the_keyboard_goes_on_in_the_row_that_changed(
    browser: Browser, address: str, code: str
) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/results/{code}")
    row = page.locator("ol.ranked > li").nth(3)
    title = title_of(row)
    row.get_by_role("button", name=f"Keep {title}").click()
    expect(row.get_by_text("Kept", exact=True)).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(row.get_by_role("link", name=title)).to_be_focused()
    context.close()
