"""Every kind of page: accessible, whole on small screens, valid HTML, and printed well."""

import subprocess
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.addresses import BLANK, PAGES, WRONG
from tests.browser.steps import axe_finds

ROOT = Path(__file__).parent.parent.parent
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", [*PAGES, *WRONG])
def test_axe_finds_nothing(browser: Browser, address: str, code: str, name: str, scheme: str) -> None:
    context = browser.new_context(base_url=address, color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto((PAGES | WRONG)[name].format(code=code))
    assert axe_finds(page) == []
    context.close()


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(page: Page, code: str, name: str, width: int) -> None:
    # 320 pixels are what is left of 1280 at 400 % zoom.
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(PAGES[name].format(code=code))
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [360, 1280])
def test_answers_are_large_targets(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"/questions/{BLANK}/1")
    for target in (*page.locator(".scale label:visible").all(), *page.get_by_role("button").all()):
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44


def test_print_leaves_out_what_only_a_screen_needs(page: Page, code: str) -> None:
    page.goto(f"/results/{code}")
    page.emulate_media(media="print")
    assert not page.locator("header.site nav").is_visible()
    assert not page.get_by_role("button", name="Print").is_visible()
    assert page.locator("ol.careers li").first.is_visible()
    assert page.locator("#code").is_visible()


@pytest.mark.parametrize("name", ["start", "questions", "results", "career beside results", "careers"])
def test_wider_text_spacing_cuts_nothing(page: Page, code: str, name: str) -> None:
    # The spacing that WCAG 1.4.12 asks pages to bear, on the smallest screen.
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(PAGES[name].format(code=code))
    page.evaluate(
        """for (const each of document.querySelectorAll("*")) {
          Object.assign(each.style, {lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em"});
        }"""
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("name", ["questions", "results", "compare", "then and now", "career beside results", "method"])
def test_larger_text_cuts_nothing_on_a_phone(page: Page, code: str, name: str, percent: int) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(PAGES[name].format(code=code))
    page.evaluate("percent => { document.documentElement.style.fontSize = `${percent}%` }", percent)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


PAPER: dict[str, ViewportSize] = {"A4": {"width": 673, "height": 1017}, "Letter": {"width": 695, "height": 950}}
"""What the margins leave of a sheet, in CSS pixels."""


@pytest.mark.parametrize("sheet", PAPER)
def test_results_on_paper_have_careers_on_the_first_sheet_a_line_for_a_name_and_no_buttons(
    page: Page, code: str, sheet: str
) -> None:
    page.set_viewport_size(PAPER[sheet])
    page.goto(f"/results/{code}?keep=P1R.G0P")
    page.emulate_media(media="print")
    for name in ("Name:", "Date:"):
        expect(page.get_by_text(name, exact=True)).to_be_visible()
    careers = page.locator("ol.ranked h5").evaluate_all("all => all.map((each) => each.getBoundingClientRect().bottom)")
    assert careers[0] < PAPER[sheet]["height"]
    assert page.locator("button:visible, .button:visible").count() == 0
    expect(page.locator("#code")).to_contain_text("P1R G0P")
    page.goto(f"/results/{code}")
    careers = page.locator("ol.ranked h5").evaluate_all("all => all.map((each) => each.getBoundingClientRect().bottom)")
    assert sum(bottom < PAPER[sheet]["height"] for bottom in careers) >= 5


def test_questions_on_paper_have_empty_circles_to_fill(page: Page) -> None:
    page.set_viewport_size(PAPER["A4"])
    page.goto(f"/questions/{BLANK}/1")
    page.emulate_media(media="print")
    questions = page.get_by_role("group")
    assert questions.count() == 6
    for question in questions.all():
        expect(question.locator("legend")).to_be_visible()
        for radio in question.get_by_role("radio").all():
            expect(radio).to_be_visible()
            assert radio.evaluate("each => getComputedStyle(each).borderRadius") == "50%"
    assert questions.last.evaluate("each => each.getBoundingClientRect().bottom") <= PAPER["A4"]["height"]
    assert page.locator("button:visible").count() == 0


def test_print_shows_why_for_careers_kept_and_sets_careers_side_by_side(page: Page, code: str) -> None:
    page.goto(f"/results/{code}")
    first = page.locator(".ranked > li > h5 a").first.get_attribute("href")
    slug = str(first).split("/")[-1].split("?")[0]
    page.goto(f"/results/{code}?keep={slug}&keep=dancer")
    page.emulate_media(media="print")
    assert page.locator("li.kept .why li").first.is_visible()
    assert not page.locator(".ranked > li:not(.kept) .why li").first.is_visible()
    assert not page.get_by_role("link", name="Compare them").is_visible()
    page.emulate_media(media="screen")
    page.goto(PAGES["compare"].format(code=code))
    page.set_viewport_size({"width": 700, "height": 900})
    page.emulate_media(media="print")
    assert not page.locator("form").first.is_visible()
    tops = {round(cell.bounding_box()["y"]) for cell in page.locator("tbody tr").nth(3).locator("td").all()}  # type: ignore[index]
    assert len(tops) == 1


def test_every_page_is_valid_html(app: Flask, code: str, tmp_path: Path) -> None:
    client = app.test_client()
    for name, address in (PAGES | WRONG).items():
        (tmp_path / f"{name.replace(' ', '-')}.html").write_text(client.get(address.format(code=code)).text)
    (tmp_path / "style.css").write_text((ROOT / "quiz" / "web" / "static" / "sixways.css").read_text())
    command = [
        "java",
        "-jar",
        str(CHECKER),
        "--Werror",
        "--also-check-css",
        "--format",
        "gnu",
        *map(str, tmp_path.iterdir()),
    ]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.stderr.replace(f'"file:{tmp_path}/', '"') == ""
