import re

import brotli
import pytest
from flask import Flask

from quiz.web.site import Site
from tests.addresses import LEVEL
from tests.pages import Visitor
from tests.test_app import FIRST_FLIGHT


def test_everybody_can_look_at_all_careers_on_one_map(visitor: Visitor) -> None:
    page = visitor.get("/map")
    assert ("h1", "924 careers on one map") in page.headings
    assert ("h2", "Where do most people work?") in page.headings
    for way in ("making and fixing", "finding out", "creating", "helping", "leading", "keeping order"):
        assert re.search(rf"{way} \d+", page.text), way
    assert page.links["Find your place on it"] == "/"
    assert "You are here" not in page.text


def test_beside_results_the_map_says_where_one_stands_and_what_fits(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/map?code={code}")
    assert ("h1", "You lean toward creating and leading") in page.headings
    assert "You are here" in page.text
    for ink in ("very close", "close", "partly alike", "further off"):
        assert re.search(rf"{ink} \d+", page.text), ink
    assert "Arts, design and media" in page.links
    assert page.links["Arts, design and media"].startswith(f"/results/{code}")


@pytest.mark.parametrize("query", ["", "?code={code}", "?family=health&level=3"])
def test_what_the_page_is_about_is_read_before_the_drawing(visitor: Visitor, code: str, query: str) -> None:
    html = visitor.get(f"/map{query.format(code=code)}").html
    main = html[html.index("<main") :]
    assert main.index("<h1") < min(main.index(each) for each in ("<svg", "<a ", "<p", "<ul"))


def test_the_tab_says_what_the_map_is_narrowed_to(visitor: Visitor, code: str) -> None:
    assert visitor.get("/map").title == "Map of all careers – Sixways"
    narrowed = visitor.get("/map?family=health&level=3").title
    assert narrowed == "Map of careers: Health science, Trade school or practice – Sixways"
    assert visitor.get(f"/map?code={code}&family=arts").title.startswith("Your map of careers: Arts")


def test_the_table_says_what_it_is_in_order_of(visitor: Visitor, code: str) -> None:
    for query, column, caption in (
        ("", "People in the US", "The first 50 of 924 careers on the map, those first that most people work in"),
        (f"?code={code}", "Fit", "The first 50 of 924 careers on the map, best fit first"),
    ):
        page = visitor.get(f"/map{query}")
        assert re.search(rf'<th scope="col" aria-sort="descending">\s*{column}</th>', page.html)
        assert caption in page.text
        assert page.html.count('<th scope="row">') == 50


def test_where_nothing_fits_closely_the_page_says_so(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/map?code={code}&family=health&level=3").text
    assert "None of these fits closely; the brightest dots come nearest." in text


def test_the_map_comes_in_the_first_flight_of_bytes(app: Flask, code: str) -> None:
    client = app.test_client()
    for address in ("/map", f"/map?code={code}"):
        text = client.get(address).text
        needed = re.findall(r'(?:stylesheet" href|script src|icon" href)="([^"]+)"(?! media)', text)
        sizes = [len(client.get(each, headers={"Accept-Encoding": "br"}).data) for each in (address, *needed)]
        assert sum(sizes) <= FIRST_FLIGHT, address
        drawing = text[text.index('<svg class="map') : text.index("</svg>", text.index('<svg class="map'))]
        assert len(brotli.compress(drawing.encode())) <= 3000


def test_the_drawing_is_named_by_what_the_page_says(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/map?code={code}")
    assert 'role="img" aria-labelledby="map-says map-counts"' in page.html
    assert {"map-says", "map-counts"} <= set(page.ids)


def test_the_page_says_how_far_to_trust_the_map(visitor: Visitor) -> None:
    page = visitor.get("/map")
    assert ("h2", "How far can I trust the map?") in page.headings
    assert "Of the 20 careers most like a given one, only 36 in 100 are among its 20 nearest dots." in page.text


def test_a_family_and_a_level_narrow_the_map(visitor: Visitor, site: Site) -> None:
    page = visitor.press(visitor.get("/map"), "Show", family="health", level="3")
    left = [each for each in site.catalogue.careers if each.family == "health" and each.figures.level == 3]
    assert f"The map shows {len(left)} of 924 careers." in page.text
    assert f"All {len(left)} careers in a list" in page.links
    assert "Show all" in page.links
    for career in left:
        assert career.title in page.links


def test_the_list_of_the_same_careers_is_as_long(visitor: Visitor) -> None:
    page = visitor.follow(visitor.get("/map?family=health&level=3"), "All 39 careers in a list")
    assert page.headings[0] == ("h1", "Careers: Health science, Trade school or practice (39)")


def test_narrowing_keeps_results_and_list(visitor: Visitor, code: str) -> None:
    page = visitor.press(visitor.get(f"/map?code={code}&keep=actor"), "Show", family="arts", level="")
    assert ("h1", "You lean toward creating and leading") in page.headings
    inside = [link for link in page.hrefs if link.startswith(("/careers/", "/careers?"))]
    assert inside
    assert all(f"code={code}" in link and "keep=P1R" in link for link in inside), inside


def test_where_nothing_is_left_the_page_says_so(visitor: Visitor) -> None:
    page = visitor.get("/map?q=qqqqq")
    assert "No career has all of this." in page.text
    assert ("h2", "Where do most people work?") not in page.headings
    assert "The same as a table" not in page.text


def test_a_code_that_cannot_be_read_is_told_and_the_map_is_shown(visitor: Visitor) -> None:
    page = visitor.get("/map?code=F1ABC")
    assert "Your results could not be shown on the map." in page.text
    assert ("h1", "924 careers on one map") in page.headings


def test_answers_that_point_nowhere_are_told(visitor: Visitor) -> None:
    page = visitor.get(f"/map?code={LEVEL}")
    assert "Your answers do not point to a place on the map yet" in page.text
    assert "You are here" not in page.text


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/map", "public, max-age=3600"),
        ("/map?family=arts", "public, max-age=3600"),
        ("/map?code={code}", "private, no-cache"),
        ("/map?code=F1ABC", "private, no-cache"),
        ("/map/names.json", "public, max-age=3600"),
    ],
)
def test_only_what_is_the_same_for_everybody_may_be_kept(app: Flask, code: str, address: str, kept: str) -> None:
    assert app.test_client().get(address.format(code=code)).headers["Cache-Control"] == kept


def test_the_names_of_the_dots_come_as_a_small_file(app: Flask, site: Site) -> None:
    answer = app.test_client().get("/map/names.json?family=arts&level=4", headers={"Accept-Encoding": "br"})
    assert answer.mimetype == "application/json"
    assert answer.content_encoding == "br"
    names = app.test_client().get("/map/names.json?family=arts&level=4").get_json()
    left = {each.slug for each in site.catalogue.careers if each.family == "arts" and each.figures.level == 4}
    assert {slug for _, _, slug, _ in names} == left
