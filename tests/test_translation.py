"""All words on the pages pass through gettext: under a made-up language, none is left in English."""

import re
from pathlib import Path

import pytest
from babel.support import NullTranslations
from flask import Flask

from quiz.answers import Answers, encode, unanswered
from quiz.app import create_app
from tests.pages import Visitor

FLAT = encode(Answers("S1", (2,) * 30))
OPEN = encode(unanswered("S1", 30))
QUIZ = Path(__file__).parent.parent / "quiz"


class Marked(NullTranslations):
    """A language in which every message is its English one in uppercase, values aside."""

    def gettext(self, message: str) -> str:
        return re.sub(r"%\(\w+\)s|[^%]+", lambda part: part[0] if part[0][0] == "%" else part[0].upper(), message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)

    ugettext = gettext
    ungettext = ngettext


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Flask:
    translations = Marked()
    monkeypatch.setattr("flask_babel.get_translations", lambda: translations)
    return create_app()


def content_words(app: Flask) -> str:
    """Return all that comes from the content files, which have a language of their own."""
    library = app.extensions["site"].library
    guides = " ".join(section.heading + section.html for each in library.guides.values() for section in each.sections)
    return f"{library.questions} {library.catalogue} {guides} {app.config['SITE_NAME']} O*NET"


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/types",
        "/method",
        "/privacy",
        "/code",
        "/scores",
        "/careers?q=nurse",
        "/careers?q=zzzz&level=9",
        "/careers/actor",
        "/careers/associate-producer?code={code}",
        "/results/{code}?show=40",
        f"/results/{FLAT}",
        f"/results/{OPEN}",
        f"/questions/{OPEN}/1?check=1",
        "/answers/{code}",
    ],
)
def test_no_word_is_left_in_english(marked: Flask, code: str, address: str) -> None:
    page = Visitor(marked.test_client()).get(address.format(code=code))
    known = set(re.findall(r"[a-z]{3,}", content_words(marked).lower()))
    left = [word for word in re.findall(r"\b[A-Z]?[a-z]{2,}[a-z]\b", page.text) if word.lower() not in known]
    assert left == []


def test_templates_hold_no_bare_words() -> None:
    for path in sorted((QUIZ / "templates").glob("*.html")):
        text = re.sub(
            r"\{%-? ?trans.*?endtrans -?%\}|\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}|<[^>]*>",
            " ",
            path.read_text(),
            flags=re.DOTALL,
        )
        assert re.findall(r"[A-Za-z]{2,}", text) == [], path.name
