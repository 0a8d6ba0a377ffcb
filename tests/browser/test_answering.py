"""Answering in a browser: Back, keys, one at a time, colors of the system, translated pages, copying."""

import re
from base64 import b64encode
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, encode, unanswered
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
    expect(page.get_by_text("18 done, 42 to go")).to_be_visible()
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
    expect(page.locator(".told")).to_have_text("24 done, 36 to go Page 3 of 10")
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".told")).to_have_text("24 done, 36 to go Page 4 of 10")
    assert read(page, site).values[:24] == tuple(LIKES[item.type] for item in site.questions.items_of[FULL][:24])


def test_whoever_begins_anew_in_the_same_tab_gets_none_of_the_answers_before(page: Page, site: Site) -> None:
    for _ in range(2):
        page.goto("/")
        page.get_by_role("link", name=re.compile("^Full quiz")).click()
        expect(page.locator(".told")).to_have_text("0 done, 60 to go Page 1 of 10")
        answer_page(page, site, FULL, 1)
        page.get_by_role("button", name="Next").click()
        expect(page.locator(".told")).to_have_text("6 done, 54 to go Page 2 of 10")
    page.go_back()
    expect(page.locator(".told")).to_have_text("6 done, 54 to go Page 1 of 10")
    page.go_back()
    expect(page.get_by_role("link", name=re.compile("^Full quiz"))).to_be_visible()


def test_keys_answer_only_while_the_focus_is_in_a_question(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("^Full quiz")).click()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Six types").focus()
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


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """A tab on a phone, in which no script may fail."""
    size = ViewportSize(width=360, height=640)
    context = browser.new_context(base_url=address, viewport=size, has_touch=True, is_mobile=True)
    tab, faults = context.new_page(), list[str]()
    tab.on("pageerror", lambda error: faults.append(str(error)))
    yield tab
    context.close()
    assert faults == []


def touch(page: Page, activity: str, answer: str) -> None:
    """Answer the one activity in sight, which has to be this one."""
    expect(page.locator("legend:visible")).to_contain_text(activity)
    # A tap so soon after another at the same place would count as the second half of a double tap.
    page.get_by_role("radio", name=answer, exact=True).click()


def test_on_a_phone_thirty_touches_answer_the_short_quiz_and_one_more_opens_the_results(
    phone: Page, site: Site
) -> None:
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30))}/1")
    items = site.questions.items_of[SHORT]
    for number, item in enumerate(items):
        expect(phone.locator("label[for=bar]")).to_have_text(f"{number} done, {30 - number} to go")
        expect(phone.get_by_role("radio")).to_have_count(6)
        touch(phone, item.text, site.questions.scale[LIKES[item.type]])
    expect(phone.get_by_text("That was the last one.")).to_be_visible()
    assert read(phone, site).values == tuple(LIKES[item.type] for item in items)
    phone.get_by_role("button", name="See my results").tap()
    expect(phone).to_have_title(re.compile("^Your results"))
    assert read(phone, site).values == tuple(LIKES[item.type] for item in items)


def test_one_touch_leads_back_to_the_question_before_also_on_the_page_before(phone: Page, site: Site) -> None:
    items = site.questions.items_of[SHORT]
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, (3,) * 5))}/1")
    touch(phone, items[5].text, "Dislike")
    touch(phone, items[6].text, "Like")
    for place in (6, 5, 4):
        phone.get_by_role("button", name="Back one").tap()
        expect(phone.locator("legend:visible")).to_contain_text(items[place].text)
    touch(phone, items[4].text, "Strongly dislike")
    expect(phone.locator("legend:visible")).to_contain_text(items[7].text)
    assert read(phone, site).values[:8] == (3, 3, 3, 3, 0, 1, 3, UNSEEN)


def test_the_browsers_own_back_leads_to_the_question_before_and_loses_no_answer(phone: Page, site: Site) -> None:
    items = site.questions.items_of[SHORT]
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, (3,) * 4))}/1")
    for place in (4, 5, 6, 7):
        touch(phone, items[place].text, "Strongly like")
    for place in (7, 6, 5, 4):
        phone.go_back()
        expect(phone.locator("legend:visible")).to_contain_text(items[place].text)
    assert read(phone, site).values[:9] == (3, 3, 3, 3, 4, 4, 4, 4, UNSEEN)


def test_the_same_answer_again_or_next_one_leads_on_and_half_a_double_click_does_not(phone: Page, site: Site) -> None:
    items = site.questions.items_of[SHORT]
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, (3, 3)))}/1#{items[0].id}")
    phone.get_by_role("button", name="Next one").tap()
    expect(phone.locator("legend:visible")).to_contain_text(items[1].text)
    touch(phone, items[1].text, "Like")
    expect(phone.locator("legend:visible")).to_contain_text(items[2].text)
    phone.get_by_role("radio", name="Dislike", exact=True).dblclick()
    expect(phone.locator("legend:visible")).to_contain_text(items[3].text)
    assert read(phone, site).values[:4] == (3, 3, 1, UNSEEN)


def test_the_choice_between_one_at_a_time_and_the_list_holds_for_the_tab(page: Page, site: Site) -> None:
    page.goto(f"/questions/{encode(unanswered(FULL, 60))}/1")
    expect(page.get_by_role("group")).to_have_count(6)
    page.get_by_role("button", name="One at a time").click()
    items = site.questions.items_of[FULL]
    for item in items[:6]:
        expect(page.get_by_role("group")).to_have_count(1)
        page.get_by_role("group", name=item.text).get_by_role("radio", name="Like", exact=True).click()
    expect(page.get_by_role("group")).to_have_accessible_name(items[6].text)
    page.get_by_role("button", name="All on one page").click()
    expect(page.get_by_role("group")).to_have_count(6)
    page.goto(f"/questions/{encode(unanswered(SHORT, 30))}/1")
    expect(page.get_by_role("group")).to_have_count(6)


def test_one_at_a_time_by_keyboard_arrows_look_around_and_enter_takes(page: Page, site: Site) -> None:
    items = site.questions.items_of[FULL]
    page.goto(f"/questions/{encode(unanswered(FULL, 60))}/1")
    page.get_by_role("button", name="One at a time").press("Enter")
    expect(page.get_by_role("radio", name="Strongly dislike")).to_be_focused()
    page.keyboard.press("4")
    expect(page.get_by_role("group", name=items[1].text)).to_be_visible()
    expect(page.get_by_role("radio", name="Strongly dislike")).to_be_focused()
    expect(page.locator("#told")).to_have_text("1 done, 59 to go")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("group", name=items[1].text)).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name=items[2].text)).to_be_visible()
    page.keyboard.press("0")
    expect(page.get_by_role("group", name=items[3].text)).to_be_visible()
    assert read(page, site).values[:4] == (3, 2, LEFT_OUT, UNSEEN)


def test_what_is_missing_is_asked_first_one_at_a_time(phone: Page, site: Site) -> None:
    items = site.questions.items_of[SHORT]
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, (3, UNSEEN, 3, UNSEEN, 3, 3)))}/1?check=1")
    touch(phone, items[1].text, "Like")
    touch(phone, items[3].text, "Like")
    touch(phone, items[6].text, "Like")


@pytest.mark.parametrize("way", ["sharpen", "closer"])
def test_six_more_one_at_a_time_end_at_the_results_whenever_one_likes(phone: Page, site: Site, way: str) -> None:
    phone.goto(f"/{way}/{encode(answers_of(site, FULL if way == 'closer' else SHORT))}")
    before = phone.locator("label[for=bar]").inner_text()
    phone.get_by_role("radio", name="Like", exact=True).tap()
    expect(phone.locator("label[for=bar]")).not_to_have_text(before)
    phone.get_by_role("button", name="See my results").tap()
    expect(phone).to_have_title(re.compile("^Your results"))


def test_the_emblem_grows_as_far_as_the_next_page_draws_it(phone: Page, site: Site) -> None:
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30))}/1")
    sectors = ".panel use[transform]"
    lengths = "all => all.map((each) => Number(each.getAttribute('transform').slice(6, -1)))"
    before = phone.locator(sectors).evaluate_all(lengths)
    for item in site.questions.items_of[SHORT][:3]:
        touch(phone, item.text, "Like")
    expect(phone.locator("label[for=bar]")).to_have_text("3 done, 27 to go")
    grown = phone.locator(sectors).evaluate_all(lengths)
    phone.goto(phone.url.split("#")[0])
    assert grown == phone.locator(sectors).evaluate_all(lengths)
    assert max(before) < min(grown)


def test_a_phone_on_its_side_asks_one_at_a_time_too_and_how_far_one_is_stays_in_sight(phone: Page, site: Site) -> None:
    items = site.questions.items_of[SHORT]
    phone.set_viewport_size({"width": 740, "height": 360})
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, (3,) * 5))}/1")
    touch(phone, items[5].text, "Like")
    touch(phone, items[6].text, "Like")
    phone.get_by_role("button", name="Back one").tap()
    expect(phone.locator("legend:visible")).to_contain_text(items[6].text)
    for size in (ViewportSize(width=740, height=360), ViewportSize(width=360, height=740)):
        phone.set_viewport_size(size)
        phone.reload()
        expect(phone.locator("legend:visible")).to_contain_text(items[6].text)
        expect(phone.get_by_role("progressbar")).to_be_in_viewport()
        expect(phone.locator("label[for=bar]")).to_be_in_viewport()
        expect(phone.get_by_role("radio", name="Strongly like")).to_be_in_viewport()


def test_a_long_activity_in_large_letters_stays_inside_with_its_answers(phone: Page, site: Site) -> None:
    longest = max(site.questions.items_of[SHORT], key=lambda item: len(item.text))
    place = site.questions.items_of[SHORT].index(longest)
    phone.set_viewport_size({"width": 360, "height": 740})
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30))}/{place // 6 + 1}#{longest.id}")
    phone.evaluate("document.documentElement.style.fontSize = '200%'")
    for part in (phone.locator("legend:visible"), *phone.locator(".five b:visible, .skip-it:visible").all()):
        assert part.evaluate(
            "each => each.scrollWidth <= each.clientWidth + 1 || getComputedStyle(each).display === 'inline'"
        )
        box = part.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


def test_the_name_of_an_answer_stands_in_the_line_of_its_button(page: Page) -> None:
    # Screen readers that go by lines would else say it twice.
    page.goto(f"/questions/{encode(unanswered(FULL, 60))}/1")
    for label in page.locator(".five label").all()[:5]:
        cell, name = label.bounding_box(), label.locator("b").bounding_box()
        assert cell is not None
        assert name is not None
        assert cell["y"] <= name["y"]
        assert name["y"] + name["height"] <= cell["y"] + cell["height"]


@pytest.mark.parametrize("page_number", range(1, 6))
def test_six_questions_in_a_list_are_not_long_on_a_phone(phone: Page, page_number: int) -> None:
    phone.add_init_script("sessionStorage.setItem('one', 'false')")
    before = (3,) * 6 * (page_number - 1)
    phone.goto(f"/questions/{encode(unanswered(SHORT, 30).replaced(0, before))}/{page_number}")
    expect(phone.get_by_role("group")).to_have_count(6)
    assert phone.evaluate("document.documentElement.scrollHeight") <= 1500
    for radio in phone.get_by_role("radio").all():
        box = radio.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44


def test_the_name_of_the_chosen_answer_shows_below_its_cell(page: Page) -> None:
    page.goto(f"/questions/{encode(unanswered(FULL, 60))}/1")
    question = page.get_by_role("group").first
    assert shown(question) == ["Strongly dislike", "Strongly like"]
    question.get_by_role("radio", name="Dislike", exact=True).check()
    page.mouse.move(0, 0)
    assert shown(question) == ["Dislike"]


def shown(question: Locator) -> list[str]:
    """Return the names of answers that can be seen."""
    found: list[str] = question.evaluate(
        """each => [...each.querySelectorAll(".five b, .ends span")].filter((name) => {
          const style = getComputedStyle(name);
          return style.visibility === "visible" && style.clipPath === "none";
        }).map((name) => name.textContent)"""
    )
    return found


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
    expect(page.get_by_text("Page 1 of 10")).to_be_visible()
    page.evaluate(TRANSLATE)
    for question in page.get_by_role("group").all():
        question.get_by_role("radio").nth(3).check()
    page.locator("button.main").click()
    expect(page.get_by_text("Page 2 of 10")).to_be_visible()
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
    expect(page).to_have_title(re.compile("^Your results"))
    mine = read(page, site)
    page.goto(f"/results/{encode(Answers(SHORT, tuple(4 - value for value in mine.values)))}")
    page.go_back()
    page.go_back()
    expect(page.get_by_text("Page 5 of 5")).to_be_visible()
    assert read(page, site) == mine
