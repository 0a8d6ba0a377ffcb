"""Requests nobody thought of: schemathesis makes them from the document, and holds each answer to it.

Five hundred in the ordinary run, ten thousand with ``pytest --thorough``; the same in every run, and new ones with
``FUZZ=1``. Some are what the document allows, some what it forbids, and some have one person each, as the text asks.
"""

from itertools import cycle
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.openapi import from_wsgi
from schemathesis.schemas import BaseSchema

pytestmark = pytest.mark.slow

CASES, THOROUGH = 500, 10_000
ALLOWED, FORBIDDEN = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
WITH_WORDS = ("", "/lists", "/careers", "/careers/{slug}", "/search", "/questionnaires", "/questionnaires/{head}")
PERSONAL = ("/score", "/matches", "/matches/{slug}")
MANY = [
    *((path, FORBIDDEN) for path in (*WITH_WORDS, *PERSONAL)),
    *((path, ALLOWED) for path in ("/careers", "/careers/{slug}", "/search", "/questionnaires/{head}", *PERSONAL)),
]
"""Routes and kinds of requests of which there is no end."""
FEW = ("", "/lists", "/questionnaires", "/careers.json", "/careers.csv", "/careers.schema.json", "/openapi.json")
"""Routes that allow one request, or one for each language."""
SHARES = len(MANY) + len(PERSONAL)
PLAIN = {"Accept-Encoding": "identity"}
SOMEBODY = ({"scores": "88,62,28,24,34,56"}, {"answers": ",".join("432104" * 5), "questionnaire": "S2"})


@pytest.fixture(scope="module")
def schema(app: Flask) -> BaseSchema:
    found = from_wsgi("/api/v1/openapi.json", app)
    # What the document allows may still be no code, no career, or two people at once.
    found.config.checks.positive_data_acceptance.expected_statuses = ["200", "404", "422"]
    return found


@pytest.fixture(scope="module")
def share(request: pytest.FixtureRequest) -> int:
    """How many requests of one kind a route gets."""
    return -(-(THOROUGH if request.config.getoption("--thorough") else CASES) // SHARES)


def tried(count: int) -> settings:
    return settings(max_examples=count, phases=[Phase.generate], suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize(("path", "mode"), MANY)
def test_any_request_is_answered_as_the_document_says(
    schema: BaseSchema, share: int, path: str, mode: GenerationMode
) -> None:
    statuses: list[int] = []

    @tried(share)
    @given(schema[f"/api/v1{path}"]["GET"].as_strategy(generation_mode=mode))
    def holds(case: Case[Any]) -> None:
        statuses.append(case.call_and_validate(headers=PLAIN).status_code)

    holds()
    assert len(statuses) >= share
    # What is forbidden as a value may be allowed once it is written into an address, as a 2 for a list of one: there
    # only schemathesis can tell whether it had to be refused.
    if mode is ALLOWED and path in {"/careers", "/search"}:
        assert set(statuses) == {200}


@pytest.mark.parametrize("path", PERSONAL)
def test_whatever_is_allowed_for_one_person_is_answered(schema: BaseSchema, share: int, path: str) -> None:
    people = cycle(SOMEBODY)
    statuses: list[int] = []

    @tried(share)
    @given(schema[f"/api/v1{path}"]["GET"].as_strategy(generation_mode=ALLOWED))
    def holds(case: Case[Any]) -> None:
        kept = {name: own for name, own in case.query.items() if name not in {"code", "answers", "questionnaire"}}
        person = {"scores": kept.pop("scores")} if "scores" in kept else next(people)
        case.query = {**kept, **person}
        if "slug" in path:
            case.path_parameters = {"slug": "actor"}
        statuses.append(case.call_and_validate(headers=PLAIN).status_code)

    holds()
    assert len(statuses) >= share
    assert set(statuses) == {200}


@pytest.mark.parametrize("path", FEW)
def test_what_takes_next_to_nothing_answers_as_the_document_says(schema: BaseSchema, path: str) -> None:
    @tried(3)
    @given(schema[f"/api/v1{path}"]["GET"].as_strategy(generation_mode=ALLOWED))
    def holds(case: Case[Any]) -> None:
        assert case.call_and_validate(headers=PLAIN).status_code == 200

    holds()


def test_the_shares_make_as_many_requests_as_are_claimed(share: int) -> None:
    assert share * SHARES in {CASES, THOROUGH}
