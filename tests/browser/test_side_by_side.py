"""Comparing and browsing: answers side by side where there is room, and what is asked for on the first screen."""

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.steps import sheets_of

PHONE: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 800}
LONG = (
    "keep=textile-bleaching-and-dyeing-machine-operator&keep=metal-and-plastic-extruding-machine-operator"
    "&keep=metal-and-plastic-molding-machine-operator&keep=middle-school-career-and-technical-teacher"
)
"""The longest titles."""
SHORT_WINDOW: ViewportSize = {"width": 1100, "height": 720}
KEPT = "keep=associate-producer&keep=actor&keep=dancer&keep=art-director"


def tops(page: Page, question: str) -> list[int]:
    """Return where each answer to a question begins, from the top of the page."""
    row = page.get_by_role("row").filter(has=page.get_by_role("heading", name=question))
    found: list[int] = row.get_by_role("cell").evaluate_all(
        "all => all.map(each => Math.round(each.getBoundingClientRect().top))"
    )
    return found


@pytest.mark.parametrize(("size", "places"), [(PHONE, 4), (WIDE, 1)])
def test_answers_stand_side_by_side_where_there_is_room(page: Page, code: str, size: ViewportSize, places: int) -> None:
    page.set_viewport_size(size)
    page.goto(f"/compare/{code}?{KEPT}")
    expect(page.get_by_role("columnheader")).to_have_count(4)
    assert len(set(tops(page, "What does it pay?"))) == places


def test_the_names_stay_in_sight_over_the_last_answers(page: Page, code: str) -> None:
    page.set_viewport_size(WIDE)
    page.goto(f"/compare/{code}?{KEPT}")
    page.get_by_role("heading", name="Ways in").scroll_into_view_if_needed()
    expect(page.get_by_role("link", name="Art director").locator("span")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [WIDE, SHORT_WINDOW])
def test_long_names_that_stay_in_sight_take_no_more_than_a_quarter_of_the_window(
    page: Page, code: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    page.goto(f"/compare/{code}?{LONG}")
    page.get_by_role("heading", name="Ways in").scroll_into_view_if_needed()
    page.mouse.wheel(0, 200)
    head = page.locator(".sides thead")
    expect(head.get_by_text("Middle school career and technical teacher")).to_be_in_viewport(ratio=1)
    assert head.evaluate("each => each.getBoundingClientRect().bottom") <= size["height"] / 4


def test_on_a_phone_long_names_take_the_whole_width_and_nothing_stays_over_the_answers(page: Page, code: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"/compare/{code}?{LONG}")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    for name in page.locator(".sides tbody .of").all():
        box = name.bounding_box()
        assert box is None or box["width"] >= PHONE["width"] - 2 * 22
    page.get_by_role("heading", name="Ways in").scroll_into_view_if_needed()
    expect(page.locator(".sides thead")).not_to_be_in_viewport()


@pytest.mark.parametrize("query", [KEPT, LONG])
def test_four_careers_are_printed_on_two_sheets(page: Page, code: str, query: str) -> None:
    page.goto(f"/compare/{code}?{query}")
    printed = page.pdf(format="A4", print_background=True)
    assert sheets_of(printed) <= 2


@pytest.mark.parametrize("path", ["careers?q=nursing", "careers/groups", "careers/groups/nursing", "map", "compare"])
@pytest.mark.parametrize("size", [PHONE, WIDE])
def test_links_outside_of_sentences_are_large_enough_to_tap(
    page: Page, code: str, path: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    page.goto(f"/compare/{code}?{KEPT}" if path == "compare" else f"/{path}")
    if path == "map":
        page.get_by_text("The same as a table").click()
    for link in page.locator("main a:visible, main summary:visible").all():
        box = link.bounding_box()
        # A link that fills its row is as large as the row.
        row = link.evaluate("each => getComputedStyle(each, '::after').position === 'absolute'")
        assert row or (box and box["height"] >= 24), link.text_content()


@pytest.mark.parametrize(("size", "opened"), [(PHONE, False), (WIDE, True)])
def test_what_narrows_the_list_is_open_beside_it_on_a_wide_screen(
    page: Page, size: ViewportSize, *, opened: bool
) -> None:
    page.set_viewport_size(size)
    page.goto("/careers?sort=pay")
    expect(page.get_by_label("Family")).to_be_visible(visible=opened)
    expect(page.get_by_text("1 chosen")).to_be_visible()


def test_without_a_script_the_choices_unfold(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/careers")
    page.get_by_text("Narrow and order the list").click()
    page.get_by_label("Order").select_option("pay")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Careers: Best paid first (924)")
    context.close()


@pytest.mark.parametrize(("size", "shown"), [(PHONE, False), (WIDE, True)])
def test_the_long_texts_are_folded_on_a_phone_only(page: Page, code: str, size: ViewportSize, *, shown: bool) -> None:
    page.set_viewport_size(size)
    page.goto(f"/compare/{code}?{KEPT}")
    expect(page.get_by_text("Join school plays")).to_be_visible(visible=shown)


def test_which_careers_are_shown_is_chosen_in_a_plain_form(page: Page, code: str) -> None:
    page.goto(f"/compare/{code}?{KEPT}")
    page.get_by_text("Choose from the 4 on your list").click()
    page.get_by_label("Dancer").uncheck()
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Three side by side")
    expect(page.get_by_role("columnheader", name="Dancer")).to_have_count(0)


@pytest.mark.parametrize("query", ["q=nurse", "interest=animals&way=no-degree&sort=pay", "q=electrition&code={code}"])
def test_the_first_result_is_on_the_first_screen_of_a_phone(page: Page, code: str, query: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"/careers?{query.format(code=code)}")
    expect(page.locator(".careers .facts").first).to_be_in_viewport(ratio=1)


def test_what_narrows_the_list_is_sent_with_the_words_above(page: Page) -> None:
    page.goto("/careers")
    page.get_by_label("What are you looking for?").fill("nurse")
    page.get_by_label("Order").select_option("pay")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".careers h2").first).to_have_text("Nurse anesthetist")
    expect(page.get_by_label("What are you looking for?")).to_have_value("nurse")
