"""What visits in a browser have in common."""

import re
from typing import NamedTuple

from playwright.sync_api import Page, expect

from quiz.person.answers import Answers, decode
from quiz.web.site import Site
from tests.conftest import ROOT
from tests.people import LIKES, SHORT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def axe_finds(page: Page) -> list[tuple[str, str]]:
    """Return each rule that the page breaks, with the first place where it does."""
    # The policy of the pages lets no script in by a tag, so it is evaluated instead.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    return [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]


def sheets_of(pdf: bytes) -> int:
    """Return how many sheets of paper a document takes."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def read(page: Page, site: Site) -> Answers:
    code = re.search(r"/(?:questions|results)/(\w+)", page.url)
    assert code is not None
    record = decode(code[1], site.heads)
    assert isinstance(record, Answers)
    return record


def answer_page(page: Page, site: Site, head: str, number: int) -> None:
    """Choose the answers of a page, all of them in sight, as a person who likes some types more than others."""
    for item in site.questions.items_of[head][(number - 1) * 6 : number * 6]:
        label = site.questions.scale[LIKES[item.type]]
        page.get_by_role("group", name=item.text).get_by_role("radio", name=label, exact=True).check()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on an element that the selector matches."""
    page.wait_for_load_state()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


class Told(NamedTuple):
    """What a visitor reads on the way, in a language, and where it begins."""

    start: str
    where: str
    go_on: str
    results: str


def take_the_short_quiz_by_keyboard(page: Page, site: Site, told: Told) -> None:
    """Answer all pages by keys, see a match and come back to it."""
    page.goto(told.start)
    tab_to(page, "a.choice.button")
    page.keyboard.press("Enter")
    for number in range(1, 6):
        expect(page.get_by_text(told.where.format(number))).to_be_visible()
        expect(page.locator(".keys")).to_be_visible()
        if number == 1:  # from then on the focus is in the first question
            tab_to(page, "input[type=radio]")
        for item in site.questions.items_of[SHORT][(number - 1) * 6 : number * 6]:
            page.keyboard.press(str(LIKES[item.type] + 1))
        expect(page.get_by_role("button", name=re.compile(told.go_on))).to_be_focused()
        page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile(f"^{told.results}"))
    assert read(page, site).values == tuple(LIKES[item.type] for item in site.questions.items_of[SHORT])
    tab_to(page, "ol.careers a")
    title = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    tab_to(page, "a[href*='/results/']")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile(f"^{told.results}"))
    expect(page.get_by_role("link", name=title, exact=True)).to_be_in_viewport()
