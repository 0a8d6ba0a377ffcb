"""What many tests share: the application on shipped content, and a visitor to it."""

import os
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import settings

from quiz.app import create_app
from quiz.content.loading import Library
from quiz.person.answers import encode
from quiz.web.site import Site
from tests.folders import Folder, copy_of
from tests.madeup import TAG, written
from tests.pages import Visitor
from tests.people import FULL, answers_of

# No test has a limit by the clock: machines are shared, and slow at times. Examples are the same in every run, so that
# a change is judged by what it changes; FUZZ=1 or more draws new ones.
settings.register_profile("patient", deadline=None, derandomize="FUZZ" not in os.environ)
settings.load_profile("patient")

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that makes some tests try far more cases."""
    parser.addoption("--thorough", action="store_true", help="ask the interface for programs 10,000 times, not 500")


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app({"TESTING": True})


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The application in English, Spanish, Arabic and a made-up language."""
    folder = written(tmp_path_factory.mktemp("languages"))
    places = {"CONTENT": str(folder), "TRANSLATIONS": str(folder / "translations")}
    return create_app({"TESTING": True, "LANGUAGES": f"en,es,ar,{TAG}", **places})


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


@pytest.fixture(scope="session")
def code(site: Site) -> str:
    """The code of a full questionnaire answered by an artistic and enterprising person."""
    return encode(answers_of(site, FULL))
