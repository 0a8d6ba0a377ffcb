"""How much a first visit loads: each page compressed, with its stylesheets, scripts and icon."""

import re
from collections.abc import Iterator

from flask.testing import FlaskClient

from bench.figures import Figure
from bench.visits import PAGES, codes
from quiz.app import create_app

FIRST_FLIGHT = 14 * 1024
MOST = 17 * 1024
ACCEPTED = {"br": "gzip, br", "zstd": "gzip, deflate, br, zstd"}


def sizes() -> Iterator[Figure]:
    """Yield the bytes of every kind of page with all it needs, as the two usual kinds of browser get them.

    What is for paper, and the face, which swaps in, come after a page is shown and do not count.
    """
    app = create_app()
    client, questions = app.test_client(), app.extensions["site"].questions
    people = codes(questions)
    half, part = (codes(questions, answered=answered)[0] for answered in (24, 36))
    values = {"code": people[0], "other": people[1], "half": half, "part": part}
    for codec, accepted in ACCEPTED.items():
        for name, address in PAGES.items():
            size = _weight(client, address.format(**values), accepted)
            yield Figure(f"{name} with all it needs, {codec}", size, "bytes", FIRST_FLIGHT)
        for start, language in (("", ""), ("/es", " in Spanish")):
            results = sorted(_weight(client, f"{start}/results/{code}", accepted) for code in people)
            most = results[len(results) * 95 // 100]
            yield Figure(f"results of 95 in 100 people{language}, {codec}", most, "bytes", FIRST_FLIGHT)
            yield Figure(f"results of anybody{language}, {codec}", results[-1], "bytes", MOST)


def _weight(client: FlaskClient, address: str, accepted: str) -> int:
    needed = re.findall(r'(?:stylesheet" href|script src|icon" href)="([^"]+)"(?! media)', client.get(address).text)
    return sum(len(client.get(each, headers={"Accept-Encoding": accepted}).data) for each in (address, *needed))
