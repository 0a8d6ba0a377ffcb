import re
from typing import Any

from flask import Flask

from quiz.app import create_app
from quiz.wording.pages.reference import routes, shapes
from tests.pages import Visitor


def test_the_page_has_every_route_with_its_parameters_and_an_example(visitor: Visitor, document: Any) -> None:
    page = visitor.get("/api")
    for path, own in document["paths"].items():
        assert f"GET {path} " in page.text
        for parameter in own["get"]["parameters"]:
            assert f"<code>{parameter['name']}</code>" in page.html
    for route in routes(document):
        assert f'curl "http://localhost{route.example.replace("&", "&amp;")}"' in page.html.replace("&#34;", '"')


def test_every_address_on_the_page_opens(app: Flask, visitor: Visitor) -> None:
    page = visitor.get("/api")
    examples = {href for href in page.hrefs if "/api/v1" in href}
    curled = set(re.findall(r'curl (?:"|&#34;)http://localhost(/[^"&]*(?:&amp;[^"&]*)*)', page.html))
    assert {each.replace("&amp;", "&") for each in curled} <= examples
    assert len(examples) >= 14
    for address in examples:
        assert app.test_client().get(address).status_code == 200, address


def test_every_kind_of_answer_is_described_and_led_to(visitor: Visitor, document: Any) -> None:
    page = visitor.get("/api")
    names = {shape.name for shape in shapes(document)}
    assert names <= set(page.ids)
    led = {href[1:] for href in page.hrefs if href.startswith("#")}
    assert {"Matches", "Score", "Career", "Firmness", "Signal"} <= led & names


def test_a_form_is_said_in_a_few_words(document: Any) -> None:
    found = {
        shape.name: {field.name: (field.form, field.holds) for field in shape.fields} for shape in shapes(document)
    }
    assert found["Score"]["scores"] == ("object of number by key or null", "Type")
    assert found["Score"]["signal"] == ("Signal or null", "Signal")
    assert found["Matches"]["lists"] == ("list of ListOfMatches", "ListOfMatches")
    (careers,) = (route for route in routes(document) if route.name == "careers")
    forms = {each.name: (each.form, each.default) for each in careers.parameters}
    assert forms["limit"] == ("integer, 1 to 100", "20")
    assert forms["level"] == ("list of integer, 1 to 5", "")
    assert forms["growth"] == ("up, fast", "")
    assert forms["family"][0].endswith(", ...")


def test_below_another_address_the_page_names_that_one() -> None:
    text = create_app().test_client().get("/api", base_url="http://school.example/quiz/").text
    curled = re.findall(r'curl (?:"|&#34;)(\S+?)(?:"|&#34;)', text)
    assert curled
    assert all(each.startswith("http://school.example/quiz/api/v1") for each in curled)
    assert 'href="/quiz/api/v1/openapi.json"' in text


def test_the_page_loads_nothing_from_elsewhere(visitor: Visitor) -> None:
    page = visitor.get("/api")
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.html)
    assert not [each for each in loaded if "://" in each]
