"""What the tests of the interface share."""

import json
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse


def said(answer: TestResponse) -> Any:
    """Return the JSON of an answer."""
    return json.loads(answer.text)


class Program:
    """Another program that asks."""

    def __init__(self, app: Flask) -> None:
        """Ask an application."""
        self._client = app.test_client()

    def ask(
        self, path: str, /, method: str = "GET", headers: dict[str, str] | None = None, **query: Any
    ) -> TestResponse:
        """Ask for an address below /api/v1."""
        return self._client.open(f"/api/v1{path}", method=method, query_string=query or None, headers=headers)

    def json(self, path: str, /, **query: Any) -> Any:
        """Return what an address says, which has to be there."""
        answer = self.ask(path, **query)
        assert answer.status_code == 200, answer.text
        assert answer.mimetype == "application/json"
        return said(answer)

    def problem(self, path: str, status: int, /, **query: Any) -> Any:
        """Return the problem that an address has."""
        answer = self.ask(path, **query)
        assert answer.status_code == status, answer.text
        assert answer.mimetype == "application/problem+json"
        found = said(answer)
        assert found["status"] == status
        return found


@pytest.fixture
def program(app: Flask) -> Program:
    return Program(app)


@pytest.fixture(scope="session")
def document(app: Flask) -> Any:
    return said(app.test_client().get("/api/v1/openapi.json"))
