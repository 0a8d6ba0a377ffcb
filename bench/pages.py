"""How much a first visit loads: each page compressed, with its stylesheet."""

import re
from collections.abc import Iterator

from bench.figures import Figure
from bench.visits import PAGES, codes
from quiz.app import create_app

FIRST_FLIGHT = 14 * 1024
ACCEPTED = {"br": "gzip, br", "zstd": "gzip, deflate, br, zstd"}


def sizes() -> Iterator[Figure]:
    """Yield the bytes of every kind of page with its stylesheet, as the two usual kinds of browser get them."""
    app = create_app()
    client, questions = app.test_client(), app.extensions["site"].questions
    code, other = codes(questions)[:2]
    half, part = (codes(questions, answered=answered)[0] for answered in (24, 36))
    values = {"code": code, "other": other, "half": half, "part": part}
    style = re.findall(r"/static/\S+?\.css", client.get("/").text)[0]
    for codec, accepted in ACCEPTED.items():
        headers = {"Accept-Encoding": accepted}
        weight = len(client.get(style, headers=headers).data)
        yield Figure(f"stylesheet, {codec}", weight, "bytes")
        for name, address in PAGES.items():
            page = client.get(address.format(**values), headers=headers)
            yield Figure(f"{name} with stylesheet, {codec}", len(page.data) + weight, "bytes", FIRST_FLIGHT)
