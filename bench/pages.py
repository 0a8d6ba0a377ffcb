"""How much a first visit loads: each page compressed, with stylesheet, script and emblem."""

import re
from collections.abc import Iterator

from bench.figures import Figure
from bench.visits import PAGES, codes
from quiz.app import create_app

FIRST_FLIGHT = 14 * 1024
MOST = 16 * 1024
ACCEPTED = {"br": "gzip, br", "zstd": "gzip, deflate, br, zstd"}


def sizes() -> Iterator[Figure]:
    """Yield the bytes of every kind of page with all it needs, as the two usual kinds of browser get them."""
    app = create_app()
    client, questions = app.test_client(), app.extensions["site"].questions
    people = codes(questions)
    half, part = (codes(questions, answered=answered)[0] for answered in (24, 36))
    values = {"code": people[0], "other": people[1], "half": half, "part": part}
    linked = set(re.findall(r'/static/[^"]+', client.get("/").text))
    for codec, accepted in ACCEPTED.items():
        headers = {"Accept-Encoding": accepted}
        weight = sum(len(client.get(each, headers=headers).data) for each in linked)
        yield Figure(f"stylesheet, script and emblem, {codec}", weight, "bytes")
        for name, address in PAGES.items():
            page = client.get(address.format(**values), headers=headers)
            yield Figure(f"{name} with these, {codec}", len(page.data) + weight, "bytes", FIRST_FLIGHT)
        results = sorted(len(client.get(f"/results/{code}", headers=headers).data) + weight for code in people)
        yield Figure(f"results of 95 in 100 people, {codec}", results[len(results) * 95 // 100], "bytes", FIRST_FLIGHT)
        yield Figure(f"results of anybody, {codec}", results[-1], "bytes", MOST)
