"""Whole visits: by mouse, by keyboard alone, and without JavaScript."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from quiz.person.answers import UNSEEN, Answers, encode
from quiz.web.site import Site
from tests.browser.steps import Told, answer_page, read, tab_to, take_the_short_quiz_by_keyboard
from tests.people import FULL, LIKES, SHORT

ENGLISH = Told("/", "Page {} of 5", "Next|See my results", "Your results")
SPANISH = Told("/es/", "Página {} de 5", "Siguiente|Ver mis resultados", "Tus resultados")


def see_a_match_and_come_back(page: Page) -> None:
    expect(page).to_have_title(re.compile("^Your results"))
    match = page.locator("ol.ranked h5 a").nth(4)
    title = match.inner_text()
    match.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_role("heading", name="What speaks for it, and against it?")).to_be_visible()
    page.get_by_role("link", name="Back to your results").first.click()
    expect(page).to_have_title(re.compile("^Your results"))
    expect(page.get_by_role("link", name=title, exact=True)).to_be_in_viewport()


def test_the_full_quiz_by_mouse(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    for number in range(1, 11):
        expect(page.get_by_text(f"Page {number} of 10")).to_be_visible()
        answer_page(page, site, FULL, number)
        page.get_by_role("button", name="See my results" if number == 10 else "Next").click()
    assert read(page, site).values == tuple(LIKES[item.type] for item in site.questions.items_of[FULL])
    see_a_match_and_come_back(page)


@pytest.mark.parametrize("told", [ENGLISH, SPANISH], ids=["English", "Spanish"])
def test_the_short_quiz_by_keyboard_alone(page: Page, site: Site, told: Told) -> None:
    take_the_short_quiz_by_keyboard(page, site, told)


def test_arrows_change_an_answer_and_0_leaves_out(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Short quiz")).click()
    tab_to(page, "input[type=radio]")
    page.keyboard.press("0")
    page.keyboard.press("2")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("group").nth(1).get_by_role("radio").nth(2)).to_be_checked()
    expect(page).to_have_url(re.compile(encode(Answers(SHORT, (5, 2, *(UNSEEN,) * 28)))))


def test_the_short_quiz_without_javascript(browser: Browser, address: str, site: Site) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Short quiz")).click()
    for number in range(1, 6):
        answer_page(page, site, SHORT, number)
        page.get_by_role("button", name="See my results" if number == 5 else "Next").click()
    assert read(page, site).values == tuple(LIKES[item.type] for item in site.questions.items_of[SHORT])
    expect(page.get_by_role("button", name="Copy the link")).to_be_hidden()
    see_a_match_and_come_back(page)
    context.close()


def test_the_address_carries_every_answer_as_soon_as_it_is_given(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    answer_page(page, site, FULL, 1)
    expected = tuple(LIKES[item.type] for item in site.questions.items_of[FULL][:6])
    assert read(page, site).values == expected + (UNSEEN,) * 54
    page.goto(page.url)
    assert page.locator("input:checked").count() == 6


def test_focus_moves_to_what_is_missing(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    answer_page(page, site, FULL, 1)
    missing = site.questions.items_of[FULL][6]
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#problem")).to_be_focused()
    page.get_by_role("link", name=missing.text).click()
    expect(page.get_by_role("group", name=missing.text)).to_be_in_viewport()


def test_the_link_is_copied(context: BrowserContext, page: Page, code: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/results/{code}?level=4")
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").endswith(f"/results/{code}?level=4")


def test_after_the_short_quiz_six_more_make_a_list_that_is_kept_and_compared(page: Page, site: Site) -> None:
    # Somebody with clear but scattered likes: the signal is there, the list not settled.
    scattered = {"R": "01201", "I": "23123", "A": "34243", "S": "12321", "E": "32343", "C": "10021"}
    given = {kind: iter(answers) for kind, answers in scattered.items()}
    short = Answers(SHORT, tuple(int(next(given[item.type])) for item in site.questions.items_of[SHORT]))
    page.goto(f"/results/{encode(short)}")
    expect(page.get_by_text("You answered 30 of 60 activities.")).to_be_visible()
    page.get_by_role("link", name="Answer six more").click()
    expect(page.get_by_role("group")).to_have_count(6)
    for group in page.get_by_role("group").all():
        group.get_by_role("radio", name="Like", exact=True).check()
    page.get_by_role("button", name="See my results", exact=True).click()
    expect(page.get_by_text("You answered 36 of 60 activities.")).to_be_visible()
    assert read(page, site).head == FULL
    assert [value for value in read(page, site).values if value != UNSEEN].count(3) >= 6

    for place in (0, 2):
        row = page.locator("ol.careers > li").nth(place)
        row.locator("summary").click()
        row.get_by_role("button", name="Keep").click()
        expect(page.locator("ol.careers > li").nth(place)).to_be_in_viewport()
    first = page.locator("ol.ranked > li h5").first.inner_text()
    second = page.locator("ol.ranked > li h5").nth(1).inner_text()
    page.locator("ol.careers > li").nth(1).locator("summary").click()
    page.locator("ol.careers > li").nth(1).get_by_role("button", name="Set aside").click()
    expect(page.get_by_text("1 career set aside")).to_be_visible()
    expect(page.locator("ol.careers").get_by_role("link", name=second, exact=True)).to_have_count(0)
    page.get_by_role("link", name="Compare them").click()
    expect(page.get_by_role("columnheader")).to_have_count(2)
    expect(page.get_by_role("columnheader", name=first)).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("^What does it pay"))).to_be_visible()
    page.get_by_role("link", name="Back to your results").click()
    expect(page.get_by_role("heading", name="My list")).to_be_in_viewport()
