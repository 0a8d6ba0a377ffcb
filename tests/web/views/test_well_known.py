import re
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from quiz.app import create_app
from quiz.web.site import Site
from tests.addresses import PAGES, WRONG
from tests.pages import Visitor


@pytest.mark.parametrize("address", ["/robots.txt", "/sitemap.xml", "/.well-known/security.txt"])
def test_the_files_that_every_site_is_asked_for_are_there(app: Flask, address: str) -> None:
    answer = app.test_client().get(address)
    assert answer.status_code == 200
    assert answer.cache_control.public


def test_the_old_name_of_the_emblem_is_an_icon(app: Flask) -> None:
    answer = app.test_client().get("/favicon.ico")
    assert answer.mimetype == "image/x-icon"
    assert answer.data[:4] == b"\0\0\1\0"
    assert 0 < len(answer.data) < 4096


def test_the_sitemap_lists_pages_for_everybody_and_each_opens(app: Flask, visitor: Visitor, site: Site) -> None:
    listed = re.findall("<loc>(.+)</loc>", app.test_client().get("/sitemap.xml").text)
    assert len(listed) == len(set(listed)) == len(site.catalogue.careers) + len(site.catalogue.head.groups) + 9
    for address in listed[:140]:
        path = address.removeprefix("http://localhost")
        assert "noindex" not in app.test_client().get(path).headers.get("X-Robots-Tag", ""), path
        visitor.get(path)


def test_the_word_on_security_names_whom_to_write_to_and_holds_for_less_than_a_year(app: Flask) -> None:
    ours = create_app({"CONTACT": "careers@example.org"}).test_client().get("/.well-known/security.txt").text
    assert "Contact: mailto:careers@example.org\n" in ours
    text = app.test_client().get("/.well-known/security.txt").text
    assert "Contact: http://localhost/privacy\n" in text
    until = datetime.fromisoformat(str(re.findall(r"Expires: (\S+)", text)[0]))
    assert timedelta(days=30) < until - datetime.now(UTC) < timedelta(days=365)


def test_every_public_page_describes_itself_in_its_own_words(visitor: Visitor) -> None:
    names = ("start", "types", "method", "privacy", "careers", "scores", "career without a guide")
    found = {
        re.findall(r'<meta name="description" content="([^"]+)">', visitor.get(PAGES[name]).html)[0] for name in names
    }
    assert len(found) == len(names)
    assert all(50 <= len(" ".join(each.split())) <= 200 for each in found)


@pytest.mark.parametrize("name", [*PAGES, *WRONG])
def test_a_head_request_is_answered_like_a_get_request(app: Flask, code: str, name: str) -> None:
    address = (PAGES | WRONG)[name].format(code=code)
    asked, told = (app.test_client().open(address, method=method) for method in ("GET", "HEAD"))
    assert told.data == b""
    assert told.status_code == asked.status_code
    for header in ("Cache-Control", "Content-Type", "Content-Security-Policy", "ETag", "Location", "Vary"):
        assert told.headers.get(header) == asked.headers.get(header), header
