"""Whole visits for locust: start, every page of the short quiz, results, a career, a search. Run by ``bench.load``."""

import os
import random
import re
from html import unescape
from itertools import count

import gevent
from locust import HttpUser, task

RADIO = re.compile(r'type="radio" name="([\w-]+)"')
CAREER = re.compile(r'href="(/careers/[a-z-]+\?[^"#]+)"')
BEGIN = re.compile(r'href="(/questions/\w+/1)')
WORDS = ("nurse", "animals", "welding", "outdoors", "no degree", "teacher")
DRAWN = random.Random(15)  # noqa: S311 - made-up answers
WANTED = int(os.environ.get("VISITS", "100"))
MADE = count(1)


class Visitor(HttpUser):
    """Somebody who takes the quiz and looks around."""

    @task
    def visit(self) -> None:
        """Make a whole visit."""
        likes = [DRAWN.randint(0, 4) for _ in range(6)]
        found = BEGIN.search(self.client.get("/", name="start").text)
        page = self.client.get(found[1], name="questions") if found else None
        while page is not None and "/questions/" in page.url:
            items = dict.fromkeys(RADIO.findall(page.text))
            # Activities of the six types take turns, so that these answers have a shape.
            answers = {item: str(likes[place % 6]) for place, item in enumerate(items)}
            page = self.client.post(page.url, answers | {"go": "next"}, name="answers")
        for address in CAREER.findall(page.text if page is not None else "")[:2]:
            self.client.get(unescape(address), name="career")
        self.client.get("/careers", params={"q": DRAWN.choice(WORDS)}, name="search")
        if next(MADE) == WANTED:
            # From outside of this visit, which is ended with all others.
            gevent.spawn(self.environment.runner.quit)
