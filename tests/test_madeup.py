"""Every page in a made-up language that is written from the right, and in the short Arabic one."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from flask import Flask

from quiz.content.foreign import BEGIN, END
from tests.addresses import PAGES, WRONG
from tests.madeup import TAG
from tests.pages import Page, Visitor

LATIN = re.compile("[A-Za-z]{3}")
NAMES = ("Sixways", "English", "Español", "NET")
"""What is called the same in every language."""
TRANSLATED = [address for address in PAGES.values() if address != "/api"]


def opened(app: Flask, address: str, code: str, status: int = 200) -> Page:
    return Visitor(app.test_client()).get(address.format(code=code), status)


@pytest.mark.parametrize("address", [*TRANSLATED, *WRONG.values()])
@pytest.mark.parametrize("tag", [TAG, "ar"])
def test_every_page_is_whole_and_runs_from_the_right(many: Flask, code: str, tag: str, address: str) -> None:
    page = opened(many, f"/{tag}{address}", code, 404 if address in WRONG.values() else 200)
    assert f'<html lang="{tag}" dir="rtl">' in page.html
    assert page.html.count("right-to-left.css") == 1
    assert not {BEGIN, END} & set(page.html)


@pytest.mark.parametrize("address", TRANSLATED)
def test_no_heading_and_no_link_is_in_english_without_saying_so(many: Flask, code: str, address: str) -> None:
    page = opened(many, f"/{TAG}{address}", code)
    said = [unescape(text) for text in re.findall('<span lang="en" dir="ltr">([^<]*)</span>', page.html)]
    guide = " ".join(re.findall('<div[^>]* lang="en" dir="ltr">.*?</div>', page.html, re.DOTALL))
    typed = re.findall(r"\w+", urlsplit(address).query)
    own = re.compile("|".join(map(re.escape, sorted({*said, *NAMES, *typed}, key=len, reverse=True))))
    texts = [text for _, text in page.headings] + [text for text in page.links if text not in guide]
    assert [text for text in texts if LATIN.search(own.sub("", text))] == []


@pytest.mark.parametrize("address", TRANSLATED)
def test_every_link_stays_in_the_language_and_leads_somewhere(many: Flask, code: str, address: str) -> None:
    page = opened(many, f"/{TAG}{address}", code)
    routes = many.url_map.bind("localhost")
    switches = set(re.findall('href="([^"]*)" lang="', page.html))
    inside = {href for href in page.hrefs if href not in map(unescape, switches) and not href.startswith("#")}
    paths = {urlsplit(urljoin(page.address, href)).path for href in inside}
    assert [path for path in paths if not path.startswith((f"/{TAG}/", "/api"))] == []
    assert [path for path in paths if not routes.test(path.removeprefix(f"/{TAG}"))] == []
