"""Answering in a browser: Back, keys, colors of the system, pages that the browser translates, copying."""

import re
from base64 import b64encode

from playwright.sync_api import Browser, Page, expect

from quiz.person.answers import UNSEEN, Answers, encode
from quiz.web.site import Site
from tests.browser.steps import answer_page, read
from tests.people import FULL, LIKES, SHORT, answers_of


def test_the_browsers_back_loses_no_answer_even_two_pages_back(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    for number in (1, 2, 3):
        answer_page(page, site, FULL, number)
        page.get_by_role("button", name="Next").click()
        expect(page.get_by_text(f"Page {number + 1} of 10")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Page 3 of 10")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Page 2 of 10")).to_be_visible()
    expect(page.locator("input:checked")).to_have_count(6)
    expect(page.get_by_text("42 left")).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("Page 3 of 10")).to_be_visible()
    assert read(page, site).values[:18] == tuple(LIKES[item.type] for item in site.questions.items_of[FULL][:18])


WITHOUT_NAVIGATION = "Object.defineProperty(window, 'navigation', {value: undefined})"


def test_the_browsers_back_loses_no_answer_without_the_newest_interfaces(page: Page, site: Site) -> None:
    page.add_init_script(WITHOUT_NAVIGATION)
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    for number in (1, 2, 3, 4):
        answer_page(page, site, FULL, number)
        page.get_by_role("button", name="Next").click()
        expect(page.get_by_text(f"Page {number + 1} of 10")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Page 4 of 10")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Page 3 of 10, 36 left")).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("Page 4 of 10, 36 left")).to_be_visible()
    assert read(page, site).values[:24] == tuple(LIKES[item.type] for item in site.questions.items_of[FULL][:24])


def test_whoever_begins_anew_in_the_same_tab_gets_none_of_the_answers_before(page: Page, site: Site) -> None:
    for _ in range(2):
        page.goto("/")
        page.get_by_role("link", name=re.compile("^Full quiz")).click()
        expect(page.get_by_text("Page 1 of 10, 60 left")).to_be_visible()
        answer_page(page, site, FULL, 1)
        page.get_by_role("button", name="Next").click()
        expect(page.get_by_text("Page 2 of 10, 54 left")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Page 1 of 10, 54 left")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("link", name=re.compile("^Full quiz"))).to_be_visible()


def test_keys_answer_only_while_the_focus_is_in_a_question(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    page.get_by_role("link", name="Six types").focus()
    page.keyboard.press("3")
    expect(page.locator("input:checked")).to_have_count(0)
    page.get_by_role("radio").first.focus()
    page.keyboard.press("3")
    expect(page.locator("input:checked")).to_have_count(1)


def test_on_the_next_page_the_first_question_has_the_focus(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    answer_page(page, site, FULL, 1)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("group").first).to_be_focused()
    page.keyboard.press("4")
    expect(page.locator("input:checked")).to_have_count(1)


def test_the_progress_shows_in_the_systems_own_colors(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, forced_colors="active")
    page = context.new_page()
    answered = (3,) * 30 + (UNSEEN,) * 30
    page.goto(f"/questions/{encode(Answers(FULL, answered))}/6")
    bar = page.get_by_role("progressbar")
    picture = b64encode(bar.screenshot()).decode()
    left, right = context.new_page().evaluate(TWO_COLORS, picture)
    assert left != right
    context.close()


TWO_COLORS = """async (picture) => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  return [0.25, 0.75].map((at) => [...canvas.getImageData(image.width * at, image.height / 2, 1, 1).data].join());
}"""


def test_a_translated_page_still_works(page: Page, site: Site) -> None:
    """A browser that translates wraps every text in elements of its own."""
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    page.evaluate(TRANSLATE)
    for question in page.get_by_role("group").all():
        question.get_by_role("radio").nth(3).check()
    page.locator("button.main").click()
    page.evaluate(TRANSLATE)
    assert read(page, site).values[:7] == (3,) * 6 + (UNSEEN,)
    page.goto(f"/results/{encode(answers_of(site, FULL))}")
    code = page.locator("#code").inner_text()
    page.evaluate(TRANSLATE)
    assert page.locator("#code").inner_text() == code
    page.locator("[data-copy]").click()
    expect(page.locator("[data-copy]")).to_have_text("Copied")


TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const holder = text.parentElement;
    if (!text.data.trim() || holder.closest("[translate=no], script, textarea")) continue;
    const font = document.createElement("font");
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}"""


def test_a_link_that_cannot_be_copied_is_selected(page: Page, code: str) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.goto(f"/results/{code}?level=4#matches")
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("The link is selected: copy it by hand.")).to_be_visible()
    field = page.get_by_label("Copying by itself did not work here.")
    expect(field).to_be_focused()
    expect(field).to_have_value(re.compile(f"/results/{code}\\?level=4$"))
    assert page.evaluate("getSelection().toString() || document.activeElement.selectionEnd") != 0


def test_back_never_puts_somebody_elses_answers_into_a_page(page: Page, site: Site) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Short quiz")).click()
    for number in range(1, 6):
        answer_page(page, site, SHORT, number)
        page.get_by_role("button", name="See my results" if number == 5 else "Next").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your results")
    mine = read(page, site)
    page.goto(f"/results/{encode(Answers(SHORT, tuple(4 - value for value in mine.values)))}")
    page.go_back()
    page.go_back()
    expect(page.get_by_text("Page 5 of 5")).to_be_visible()
    assert read(page, site) == mine
