"""Pages written from the right: in Arabic, with real text, and what turns around and what does not."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from quiz.web.site import Site
from tests.addresses import BLANK
from tests.browser.steps import Told, axe_finds, read, take_the_short_quiz_by_keyboard

ARABIC = Told("/ar/", "الصفحة {} من 5", "التالي|رؤية نتائجي", "نتائجك")


@pytest.fixture
def arabic(browser: Browser, in_many: str) -> Iterator[Page]:
    context = browser.new_context(base_url=in_many, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def left(part: Locator) -> float:
    box = part.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2


def test_the_short_quiz_in_arabic_by_keyboard_alone(arabic: Page, site: Site) -> None:
    take_the_short_quiz_by_keyboard(arabic, site, ARABIC)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_pages_that_are_in_arabic_are_accessible_and_whole(
    browser: Browser, in_many: str, code: str, width: int, scheme: str
) -> None:
    colors: Literal["light", "dark"] = "dark" if scheme == "dark" else "light"
    context = browser.new_context(base_url=in_many, viewport={"width": width, "height": 800}, color_scheme=colors)
    page = context.new_page()
    for path in ("/", f"/questions/{BLANK}/1", f"/results/{code}", "/types", f"/careers/actor?code={code}"):
        page.goto(f"/ar{path}")
        assert axe_finds(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_the_panel_and_the_first_answer_stand_on_the_right(arabic: Page) -> None:
    arabic.goto(f"/ar/questions/{BLANK}/1")
    assert left(arabic.locator(".panel")) > left(arabic.locator(".answers"))
    first, *_, last = arabic.get_by_role("group").first.locator(".five label").all()
    assert left(first) > left(last)
    expect(first).to_have_text("لا يعجبني أبدا")


@pytest.mark.parametrize(("tag", "key"), [("", "ArrowRight"), ("/ar", "ArrowLeft")])
def test_an_arrow_goes_to_the_answer_that_lies_there(arabic: Page, site: Site, tag: str, key: str) -> None:
    arabic.goto(f"{tag}/questions/{BLANK}/1")
    radios = arabic.get_by_role("group").first.get_by_role("radio")
    arabic.keyboard.press("Tab")
    radios.nth(1).focus()
    radios.nth(1).check()
    before = left(radios.nth(1))
    arabic.keyboard.press(key)
    expect(radios.nth(2)).to_be_checked()
    expect(radios.nth(2)).to_be_focused()
    assert (left(radios.nth(2)) > before) == (key == "ArrowRight")
    assert read(arabic, site).values[0] == 2
    arabic.keyboard.press("ArrowDown")
    expect(radios.nth(3)).to_be_checked()
    for _ in range(3):
        arabic.keyboard.press(key)
    expect(radios.first).to_be_checked()


def test_one_at_a_time_an_arrow_looks_around_and_enter_takes_what_it_found(browser: Browser, in_many: str) -> None:
    context = browser.new_context(base_url=in_many, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"/ar/questions/{BLANK}/1")
    question = page.locator("fieldset.now")
    name = question.get_attribute("id")
    question.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowLeft")
    expect(question.get_by_role("radio").nth(1)).to_be_checked()
    assert question.get_attribute("id") == name
    page.keyboard.press("Enter")
    expect(page.locator("fieldset.now")).not_to_have_id(str(name))
    context.close()


def test_bars_begin_where_reading_begins_and_the_hexagon_keeps_its_order(arabic: Page, code: str) -> None:
    places = {}
    for tag in ("", "/ar"):
        arabic.goto(f"{tag}/results/{code}")
        meter = arabic.locator(".meter").nth(2)
        box, bar = meter.bounding_box(), meter.locator("path").last.bounding_box()
        assert box is not None
        assert bar is not None
        sectors = arabic.locator(".panel .em.large use").all()
        places[tag] = [left(each) - left(arabic.locator(".panel .em.large")) for each in sectors]
        outer = meter.locator("path").first.bounding_box()
        assert outer is not None
        begins = box["x"] if tag == "" else box["x"] + box["width"]
        edge = outer["x"] if tag == "" else outer["x"] + outer["width"]
        assert edge == pytest.approx(begins, abs=1)
    assert places["/ar"] == pytest.approx(places[""], abs=2)


def test_codes_amounts_and_changes_keep_their_order_among_arabic_letters(arabic: Page, code: str) -> None:
    arabic.goto(f"/ar/results/{code}")
    assert arabic.locator("#code").evaluate("each => getComputedStyle(each).direction") == "ltr"
    arabic.goto(f"/ar/careers/associate-producer?code={code}")
    places = arabic.evaluate(
        """() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = {};
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const checked = {change: /\\+4\\.9%/, dollars: /US\\$/};
            for (const [name, pattern] of Object.entries(checked)) {
              const at = text.data.search(pattern);
              if (at < 0 || !text.parentElement.checkVisibility()) continue;
              const width = text.data.match(pattern)[0].length;
              found[name] = Array.from({length: width}, (_, place) => {
                const range = document.createRange();
                range.setStart(text, at + place);
                range.setEnd(text, at + place + 1);
                return range.getBoundingClientRect().left;
              });
            }
          }
          return found;
        }"""
    )
    assert set(places) == {"change", "dollars"}
    for lefts in places.values():
        assert lefts == sorted(lefts)


def test_a_dot_tells_its_name_above_its_middle(arabic: Page) -> None:
    arabic.goto("/ar/map")
    map_box = arabic.locator(".map").bounding_box()
    assert map_box is not None
    shown = arabic.locator(".tip")
    middle = (map_box["x"] + map_box["width"] / 2, map_box["y"] + map_box["height"] / 2)
    for step in range(0, 200, 4):
        arabic.mouse.move(middle[0] + step / 2, middle[1] + step)
        if shown.is_visible():
            break
    expect(shown).to_be_visible()
    assert left(shown) == pytest.approx(middle[0] + step / 2, abs=15)


def test_texts_in_english_run_from_the_left(arabic: Page) -> None:
    arabic.goto("/ar/careers/actor")
    for part in (".panel h1 [lang=en]", ".panel .lead [lang=en]", ".guide div[lang=en]"):
        assert arabic.locator(part).first.evaluate("each => getComputedStyle(each).direction") == "ltr", part
