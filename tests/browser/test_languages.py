"""Going from one language to the other takes along what was just answered, chosen or listed."""

import re

from playwright.sync_api import Page, expect

from quiz.person.answers import encode, unanswered
from tests.people import SHORT


def test_an_answer_just_given_comes_along_into_the_other_language(page: Page) -> None:
    page.goto(f"/questions/{encode(unanswered(SHORT, 30))}/1")
    page.get_by_role("radio", name="Like", exact=True).first.check()
    page.get_by_role("link", name="Español").click()
    expect(page.get_by_role("heading", name="¿Te gustaría hacer esto?")).to_be_visible()
    expect(page.get_by_role("radio", name="Me gustaría", exact=True).first).to_be_checked()


def test_a_list_comes_along_and_back(page: Page, code: str) -> None:
    page.goto(f"/results/{code}?level=4")
    title = page.locator("ol.ranked > li h3, ol.ranked > li h5").first.inner_text()
    page.get_by_role("button", name=f"Keep {title}").first.click()
    expect(page.get_by_role("heading", name="My list")).to_be_visible()
    page.get_by_role("link", name="Español").click()
    expect(page.get_by_role("heading", name="Mi lista")).to_be_visible()
    assert re.search(r"/es/results/\w+\?.*level=4", page.url)
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="My list")).to_be_visible()
    assert "/es/" not in page.url
