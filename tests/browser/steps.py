"""What visits in a browser have in common."""

import re

from playwright.sync_api import Page

from quiz.person.answers import Answers, decode
from quiz.web.site import Site
from tests.people import LIKES


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
