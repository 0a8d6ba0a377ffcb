"""All words on the pages pass through gettext: under a made-up language, none is left in English."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from babel.support import NullTranslations
from flask import Flask

from quiz.app import create_app
from quiz.wording.language import LanguageError, language
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


@pytest.fixture(scope="module")
def marked() -> Flask:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quiz.app.translated", lambda tag, _: language(tag, Marked()))
        return create_app({"LANGUAGES": "en"})


def content_words(app: Flask) -> str:
    """Return all that comes from the content files, which have a language of their own."""
    library = app.extensions["site"].library
    guides = " ".join(section.heading + section.html for each in library.guides.values() for section in each.sections)
    return f"{library.questions} {library.careers_file} {guides} {app.config['SITE_NAME']} O*NET"


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


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The site in English, German and Portuguese, with two texts translated as the README says."""
    catalog = Catalog(locale="de")
    catalog.add("How it works", "So geht es")
    catalog.add("Six types", "Sechs Typen")
    folder = tmp_path_factory.mktemp("translations")
    (folder / "de").mkdir()
    with (folder / "de" / "interface.po").open("wb") as file:
        write_po(file, catalog)
    return create_app({"LANGUAGES": "en,de,pt-BR", "TRANSLATIONS": str(folder)})


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/de", ('<html lang="de">', "So geht es", "90.360\N{NO-BREAK SPACE}$")),
        ("", ('<html lang="en">', "How it works", "$90,360")),
        ("/pt-br", ('<html lang="pt-BR">', "How it works", "US$\N{NO-BREAK SPACE}90.360")),
    ],
)
@pytest.mark.parametrize("wanted", ["de", "fr", ""])
def test_the_address_says_which_language_a_page_is_in(
    german: Flask, path: str, told: tuple[str, ...], wanted: str
) -> None:
    answer = german.test_client().get(f"{path}/careers/associate-producer", headers={"Accept-Language": wanted})
    assert [words for words in told if words not in answer.text] == []
    assert "Accept-Language" not in answer.headers.get("Vary", "")
    assert answer.headers["Cache-Control"] == "public, max-age=3600"


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
