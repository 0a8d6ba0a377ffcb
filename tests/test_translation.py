"""All words on the pages pass through gettext: under a made-up language, none is left in English."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.support import NullTranslations
from flask import Flask

from quiz.app import create_app
from quiz.wording.language import LanguageError
from tests.addresses import PAGES, WRONG
from tests.pages import Visitor

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
    monkeypatch.setattr("quiz.wording.language.Translations.load", lambda *_: translations)
    return create_app()


def content_words(app: Flask) -> str:
    """Return all that comes from the content files, which have a language of their own."""
    library = app.extensions["site"].library
    guides = " ".join(section.heading + section.html for each in library.guides.values() for section in each.sections)
    return f"{library.questions} {library.careers_file} {library.countries} {guides} {app.config['SITE_NAME']} O*NET"


IN_ENGLISH = "/api"
"""What describes names of a program is in the language of these names."""
TRANSLATED = [address for address in PAGES.values() if address != IN_ENGLISH]


@pytest.mark.parametrize(
    "address", [*TRANSLATED, *WRONG.values(), "/careers?q=zzzz&level=9", "/results/{code}?show=40"]
)
def test_no_word_is_left_in_english(marked: Flask, code: str, address: str) -> None:
    status = 404 if address in WRONG.values() else 200
    page = Visitor(marked.test_client()).get(address.format(code=code), status)
    # What a visitor typed stays as it was typed.
    known = set(re.findall(r"[a-z]{3,}", content_words(marked).lower() + address))
    left = [word for word in re.findall(r"\b[A-Z]?[a-z]{2,}[a-z]\b", page.text) if word.lower() not in known]
    assert left == []


def test_templates_hold_no_bare_words() -> None:
    for path in sorted((QUIZ / "web" / "templates").glob("*.html")):
        text = re.sub(
            r"\{%-? ?trans.*?endtrans -?%\}|\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}|<[^>]*>",
            " ",
            path.read_text(),
            flags=re.DOTALL,
        )
        assert re.findall(r"[A-Za-z]{2,}", text) == [], path.name


@pytest.fixture
def german(tmp_path: Path) -> Flask:
    """The site in English and German, with two texts translated and compiled as the README says."""
    catalog = Catalog(locale="de")
    catalog.add("How it works", "So geht es")
    catalog.add("Six types", "Sechs Typen")
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "messages.mo").open("wb") as file:
        write_mo(file, catalog)
    return create_app({"LANGUAGES": "en,de,pt-BR", "TRANSLATIONS": str(tmp_path), "COUNTRY": "US"})


@pytest.mark.parametrize(
    ("wanted", "lang", "words", "pay"),
    [
        ("de-AT,de;q=0.9,en;q=0.5", "de", "So geht es", "90.360\N{NO-BREAK SPACE}$"),
        ("en-GB", "en", "How it works", "$90,360"),
        ("fr", "en", "How it works", "$90,360"),
        ("pt-BR,pt;q=0.9", "pt-BR", "How it works", "US$\N{NO-BREAK SPACE}90.360"),
        ("", "en", "How it works", "$90,360"),
    ],
)
def test_visitors_get_the_language_their_browser_asks_for(
    german: Flask, wanted: str, lang: str, words: str, pay: str
) -> None:
    answer = german.test_client().get("/careers/associate-producer", headers={"Accept-Language": wanted})
    assert f'<html lang="{lang}">' in answer.text
    assert words in answer.text
    assert pay in answer.text
    assert "Accept-Language" in answer.headers["Vary"]


def test_a_site_in_one_language_needs_no_copy_for_each(app: Flask) -> None:
    assert "Accept-Language" not in app.test_client().get("/").headers.get("Vary", "")


@pytest.mark.parametrize("given", ["xx", "en,klingon", "", "e n"])
def test_a_language_that_there_is_not_is_refused_in_words(given: str) -> None:
    with pytest.raises(LanguageError, match=r"SIXWAYS_LANGUAGES: there is no language '.*'; write tags, as in en,de"):
        create_app({"LANGUAGES": given})


def test_the_collected_texts_are_up_to_date(tmp_path: Path) -> None:
    collected = tmp_path / "messages.pot"
    pybabel = Path(sys.executable).with_name("pybabel")
    options = ["--quiet", "extract", "--no-location", "--sort-output", "--omit-header", "-F", "babel.cfg"]
    subprocess.run([pybabel, *options, "-o", collected, "."], cwd=QUIZ.parent, check=True)
    assert collected.read_text(encoding="utf-8") == (QUIZ / "wording" / "messages.pot").read_text(encoding="utf-8"), (
        "make words"
    )
