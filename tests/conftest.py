"""What many tests share: the application on shipped content, and a visitor to it."""

from pathlib import Path

import pytest
from flask import Flask
from hypothesis import settings

from quiz.answers import Answers, encode
from quiz.app import create_app
from quiz.loading import Library
from quiz.site import Site
from tests.content import Folder, copy_of
from tests.pages import Visitor

# No test has a limit by the clock: machines are shared, and slow at times.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ROOT = Path(__file__).parent.parent

FULL, SHORT = "F2", "S2"
"""The heads of the two questionnaires that are offered now."""
LIKES = {"R": 1, "I": 2, "A": 4, "S": 2, "E": 3, "C": 0}
"""How much the person of the examples likes each type, as an answer of 0 to 4."""


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app({"TESTING": True})


@pytest.fixture(scope="session")
def site(app: Flask) -> Site:
    found: Site = app.extensions["site"]
    return found


@pytest.fixture(scope="session")
def library(site: Site) -> Library:
    return site.library


@pytest.fixture
def visitor(app: Flask) -> Visitor:
    return Visitor(app.test_client())


@pytest.fixture
def content(tmp_path: Path) -> Folder:
    """A content folder of six careers, without a mistake."""
    return copy_of("content", tmp_path)


@pytest.fixture
def release(tmp_path: Path) -> Folder:
    """The files of a release about those six careers."""
    return copy_of("release", tmp_path)


def answers_of(site: Site, head: str, likes: dict[str, int] = LIKES) -> Answers:
    """Return a person's answers who likes all activities of a type alike."""
    return Answers(head, tuple(likes[item.type] for item in site.questions.items_of[head]))


@pytest.fixture(scope="session")
def code(site: Site) -> str:
    """The code of a full questionnaire answered by an artistic and enterprising person."""
    return encode(answers_of(site, FULL))
