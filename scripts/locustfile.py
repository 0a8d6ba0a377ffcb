"""Whole visits for locust: start, every page of the short quiz, results, a career, a search. Run by ``bench.load``."""

import os
import random
import re
from itertools import count

from locust import HttpUser, task

RADIO = re.compile(r'type="radio" name="([\w-]+)"|name="([\w-]+)" type="radio"')
CAREER = re.compile(r'href="(?:\.\./)*(/?careers/[a-z-]+)\?')
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
        found = BEGIN.search(self.client.get("/", name="start").text)
        page = self.client.get(found[1], name="questions")
        while "/questions/" in page.url:
            items = {a or b for a, b in RADIO.findall(page.text)}
            answers = {item: str(DRAWN.randint(0, 4)) for item in items}
            page = self.client.post(page.url, answers | {"go": "next"}, name="answers")
        for address in CAREER.findall(page.text)[:2]:
            self.client.get("/" + address.lstrip("/"), name="career")
        self.client.get("/careers", params={"q": DRAWN.choice(WORDS)}, name="search")
        if next(MADE) == WANTED:
            self.environment.runner.quit()
