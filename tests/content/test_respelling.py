import pytest
from flask import Flask

from quiz.app import create_app
from quiz.content.loading import Library, load, load_translation
from quiz.content.mistakes import ContentError
from quiz.content.respelling import in_spelling
from tests.folders import Folder

WORDS = {"kite": "kyte", "wind": "wynd"}


def test_texts_are_spelled_by_the_list_and_nothing_else_changes(content: Folder) -> None:
    library = load(content.path)
    own = in_spelling(library, WORDS)
    source = library.careers_file
    assert own.careers_file.by_slug["kite-maker"].title == source.by_slug["kite-maker"].title.replace("Kite", "Kyte")
    assert set(own.careers_file.by_slug) == set(source.by_slug), "slugs stay"
    assert own.careers_file.by_slug["kite-maker"].figures == source.by_slug["kite-maker"].figures
    assert [item.id for item in own.questions.items] == [item.id for item in library.questions.items]
    assert "wynd" in own.guides["kite-maker"].text
    assert "wynd" not in library.guides["kite-maker"].text, "the source stays as it is"


@pytest.fixture(scope="module")
def british() -> Flask:
    return create_app({"LANGUAGES": "en-GB"})


@pytest.mark.parametrize(
    ("address", "told", "never"),
    [
        ("/careers/aircraft-mechanic", ("aeroplane",), ("airplane",)),
        ("/careers/registered-nurse", ("£36,775",), ()),
        ("/careers/electrician", ("secondary school or less",), ("high school",)),
    ],
)
def test_a_british_site_spells_and_pays_at_home(
    british: Flask, address: str, told: tuple[str, ...], never: tuple[str, ...]
) -> None:
    answer = british.test_client().get(address)
    assert '<html lang="en-GB">' in answer.text
    text = answer.text.lower()
    assert [word for word in told if word.lower() not in text] == []
    assert [word for word in never if word in text] == []


def test_a_list_with_a_slip_is_told_with_its_line(content: Folder) -> None:
    library: Library = load(content.path)
    (content.path / "translations" / "en_GB").mkdir(parents=True)
    content.write("translations/en_GB/spelling.yaml", "words:\n  color: [colour]\n")
    with pytest.raises(ContentError, match=r"translations/en_GB/spelling.yaml:2: words.color: "):
        load_translation(content.path, "en_GB", library)
