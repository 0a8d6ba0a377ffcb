from typing import Any

import jsonschema
import pytest
from flask import Flask
from openapi_spec_validator import OpenAPIV31SpecValidator

from quiz.careers.filters import GROWTHS, SORTS
from quiz.web.api import entries, outcomes, problems, replies
from quiz.web.api.entries import Value
from quiz.web.api.published import EXAMPLES
from quiz.web.site import Site
from tests.web.api.conftest import said


def test_the_document_is_valid(document: Any) -> None:
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()


def test_every_route_below_api_is_in_it(app: Flask, document: Any) -> None:
    rules = {rule.rule.replace("<", "{").replace(">", "}") for rule in app.url_map.iter_rules()}
    assert set(document["paths"]) == {rule for rule in rules if rule.startswith("/api/")}
    assert {own["get"]["operationId"] for own in document["paths"].values()} == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_works_and_answers_what_is_described(app: Flask, document: Any, name: str) -> None:
    answer = app.test_client().get(EXAMPLES[name])
    assert answer.status_code == 200
    (own,) = (each["get"] for each in document["paths"].values() if each["get"]["operationId"] == name)
    assert own["x-example"] == EXAMPLES[name]
    ((media, content),) = own["responses"]["200"]["content"].items()
    assert answer.mimetype == media
    if answer.is_json:
        schema = {**content["schema"], "components": document["components"]}
        jsonschema.Draft202012Validator(schema).validate(said(answer))


def test_all_that_is_said_to_go_wrong_is_told_as_a_problem(document: Any) -> None:
    for path, own in document["paths"].items():
        answers = own["get"]["responses"]
        assert set(answers) == {"200", "422", "500"} | ({"404"} if "{" in path else set())
        for status in set(answers) - {"200"}:
            (media,) = answers[status]["content"]
            assert media == "application/problem+json"


def test_every_parameter_and_every_kind_of_answer_is_described(document: Any) -> None:
    for own in document["paths"].values():
        assert own["get"]["summary"].endswith(".")
        for parameter in own["get"]["parameters"]:
            assert parameter["description"].endswith("."), parameter["name"]
    for name, schema in document["components"]["schemas"].items():
        assert schema.get("description"), name


def test_parameters_name_the_keys_that_there_are(document: Any, site: Site) -> None:
    schemas = {
        each["name"]: each["schema"]
        for own in document["paths"].values()
        for each in own["get"]["parameters"]
        if each["in"] == "query"
    }
    assert schemas["family"]["enum"] == list(site.catalogue.head.families)
    assert schemas["interest"]["enum"] == list(site.catalogue.head.areas)
    assert schemas["questionnaire"]["enum"] == ["full", "short", *site.questions.lengths]
    assert schemas["growth"]["enum"] == list(GROWTHS)
    assert schemas["sort"]["enum"] == list(SORTS)
    assert (schemas["limit"]["minimum"], schemas["limit"]["maximum"], schemas["limit"]["default"]) == (1, 100, 20)


def test_no_two_kinds_of_answer_share_a_name() -> None:
    kinds = [
        each
        for module in (entries, outcomes, problems, replies)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, Value) and each.__module__ == module.__name__
    ]
    assert len({each.__name__ for each in kinds}) == len(kinds) > 30
