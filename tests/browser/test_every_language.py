"""Every kind of page in Spanish and in a made-up language from the right: accessible and whole on small screens.

One visit to a page sees it at three widths, in light colors; what depends on colors is tried in English.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page

from tests.addresses import PAGES, WRONG
from tests.browser.steps import axe_finds
from tests.browser.test_every_page import CHECKER
from tests.madeup import TAG

TRANSLATED = {name: address for name, address in PAGES.items() if address != "/api"}
WIDTHS = (320, 360, 1280)
CUT = """() => {
  const clipped = (each) => each && (getComputedStyle(each).clipPath !== "none" || clipped(each.parentElement));
  const apart = ".hidden, .skip, .scroll, .pieces";
  const unseen = (each) => !each.checkVisibility({visibilityProperty: true}) || each.closest(apart) || clipped(each);
  const boxes = "button, .button, td, th, label, legend, summary, li, .poster";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || unseen(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    let [left, right] = [0, document.documentElement.clientWidth];
    for (let each = holder; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (each.matches(boxes) || style.overflowX === "hidden") {
        const box = each.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      }
      if (style.overflowX === "auto") break;
    }
    // Ranges do not tell of text that a drawing makes narrower.
    const boxesOf = holder.closest("svg") ? holder : range;
    const beyond = (box) => box.width && (box.left < left - 1.5 || box.right > right + 1.5);
    if ([...boxesOf.getClientRects()].some(beyond)) cut.push(texts.currentNode.data.trim().slice(0, 40));
  }
  return [...new Set(cut)];
}"""
"""Texts that reach beyond the window, or beyond what they stand in."""


@pytest.fixture(scope="module")
def tab(browser: Browser, in_many: str) -> Iterator[Page]:
    """One tab for all pages: a visit begins with an address of its own."""
    context = browser.new_context(base_url=in_many, viewport={"width": WIDTHS[0], "height": 800})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", [*TRANSLATED, *WRONG])
@pytest.mark.parametrize("tag", ["es", TAG])
def test_every_page_is_accessible_and_nothing_is_cut_or_scrolls_sideways(
    tab: Page, code: str, tag: str, name: str
) -> None:
    tab.set_viewport_size({"width": WIDTHS[0], "height": 800})
    tab.goto(f"/{tag}{(TRANSLATED | WRONG)[name].format(code=code)}")
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, width
        assert tab.evaluate(CUT) == [], width
    # Among its rules: targets are 24 pixels large or stand apart (WCAG 2.5.8).
    tab.set_viewport_size({"width": 360, "height": 800})
    assert axe_finds(tab) == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("tag", ["es", TAG])
def test_answers_are_large_targets_in_longer_words(tab: Page, tag: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(f"/{tag}{TRANSLATED['questions']}")
    for target in (*tab.locator(".scale label:visible").all(), *tab.get_by_role("button").all()):
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44


def test_every_page_is_valid_html_in_every_language(many: Flask, code: str, tmp_path: Path) -> None:
    client = many.test_client()
    for tag in ("es", "ar", TAG):
        for name, address in (TRANSLATED | WRONG).items():
            text = client.get(f"/{tag}{address.format(code=code)}").text
            (tmp_path / f"{tag}-{name.replace(' ', '-')}.html").write_text(text)
    command = ["java", "-jar", str(CHECKER), "--Werror", "--format", "gnu", *map(str, tmp_path.iterdir())]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.stderr.replace(f'"file:{tmp_path}/', '"') == ""
