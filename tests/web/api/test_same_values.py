"""Page and interface: of two hundred people, both say the same."""

import re
from html import unescape
from random import Random
from typing import Any

import pytest
from flask import Flask

from quiz.careers.filters import NONE
from quiz.person.answers import Answers, GivenScores, Record, encode
from quiz.web.site import Site
from quiz.wording.pages.results import results_page
from tests.people import FULL, SHORT
from tests.web.api.conftest import said

PEOPLE = 200
HALF = 0.500001
"""A page rounds to whole points, and the interface to millionths."""


def people(site: Site) -> list[Record]:
    """Return people who like some types more than others, some who click anything, and scores from elsewhere."""
    random = Random(15)
    found: list[Record] = []
    for number in range(PEOPLE):
        likes = {kind: random.uniform(0, 4) for kind in "RIASEC"}
        head = (FULL, SHORT)[number % 2]
        if number % 10 == 9:
            r, i, a, s, e, c = (round(25 * like, 1) for like in likes.values())
            found.append(GivenScores((r, i, a, s, e, c)))
            continue
        scatter = 4.0 if number % 10 == 8 else 0.8
        kinds = [item.type for item in site.questions.items_of[head]]
        found.append(Answers(head, tuple(max(0, min(4, round(random.gauss(likes[kind], scatter)))) for kind in kinds)))
    return found


@pytest.fixture(scope="module")
def told(app: Flask, site: Site) -> list[tuple[str, Any]]:
    """What the interface says of each person, by the code."""
    codes = [encode(record) for record in people(site)]
    return [(code, said(app.test_client().get(f"/api/v1/matches?code={code}"))) for code in codes]


def matches(found: Any) -> list[Any]:
    sections = [section for each in found["lists"] for section in each["sections"]]
    return [match for section in sections for group in section["groups"] for match in group["careers"]]


def test_the_two_hundred_are_of_all_kinds(told: list[tuple[str, Any]]) -> None:
    signals = [found["score"]["signal"] for _, found in told]
    assert {"clear", "mixed", "cannot tell", None} == set(signals)
    assert sum(bool(found["lists"]) for _, found in told) > PEOPLE / 2


def test_score_signal_and_directions_are_those_of_the_page(site: Site, told: list[tuple[str, Any]]) -> None:
    cards = site.edition.cards
    for (code, found), record in zip(told, people(site), strict=True):
        page, score = results_page(site.results(record), NONE, cards), found["score"]
        assert score["code"] == code
        assert score["finding"] == page.shape.finding
        for kind, own in (score["scores"] or {}).items():
            (share,) = (float(each.share) for each in page.shape.types if each.kind == kind)
            assert abs(own - share) <= HALF
        assert [list(own.values()) for own in (score["ranges"] or {}).values()] == [
            list(each.span) for each in page.shape.types if each.span
        ]
        assert score["signal"] == (page.reading.signal if page.reading else None)
        code_of_page = score["holland_code"]["text"] if score["holland_code"] and page.shape.code else ""
        assert code_of_page == page.shape.code
        directions = [(each.key, each.name, each.why, each.firmness.word) for each in page.directions]
        assert directions == [
            (each["key"], each["name"], each["why"], (each["firmness"] or {"words": ""})["words"])
            for each in found["directions"]
        ]


def test_careers_reasons_and_firmness_are_those_of_the_page(site: Site, told: list[tuple[str, Any]]) -> None:
    cards = site.edition.cards
    for (_, found), record in zip(told, people(site), strict=True):
        page = results_page(site.results(record), NONE, cards)
        rows = [row for each in page.lists for row in each.rows]
        for row, match in zip(rows, matches(found), strict=True):
            assert (row.card.slug, row.card.title) == (match["career"]["slug"], match["career"]["title"])
            assert row.rank.removesuffix("=").replace(",", "") == str(match["rank"])
            assert row.rank.endswith("=") == match["tied"]
            assert row.fit == cards.words.fit(match["fit"])
            assert (row.closeness, row.why, row.liked) == (match["closeness"], match["why"], match["liked"])
            assert row.quotes == match["quotes"]
            assert row.firmness.band == (match["firmness"] or {"band": ""})["band"]
        groups = [group for each in page.lists for section in each.sections for group in section.groups]
        own = [group for each in found["lists"] for section in each["sections"] for group in section["groups"]]
        for worded, group in zip(groups, own, strict=True):
            assert (worded.key, worded.name) == (group["key"], group["name"])
            assert worded.firmness == cards.words.firmness(group["firmness"]["share"] if group["firmness"] else None)


def test_the_page_as_it_is_sent_lists_the_same_careers_in_the_same_order(
    app: Flask, told: list[tuple[str, Any]]
) -> None:
    for code, found in told:
        html = unescape(app.test_client().get(f"/results/{code}").text)
        listed = html[html.find('id="matches"') :] if matches(found) else ""
        linked = list(dict.fromkeys(re.findall(r'href="/careers/([\w-]+)\?code=', listed)))
        assert linked == [match["career"]["slug"] for match in matches(found)], code
        assert found["score"]["finding"] in html
        for match in matches(found):
            assert match["career"]["title"] in listed
            assert match["why"].split("(")[0] in listed
