from pathlib import Path

import pytest

from quiz.content.foreign import foreign
from quiz.wording.interface import done, interfaces, translated
from quiz.wording.language import LanguageError

HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""
TEXTS = HEAD + 'msgid "Six types"\nmsgstr "Sechs Typen"\n\nmsgid "Map"\nmsgstr ""\n\n'
PLURAL = """#, python-format
msgid "%(num)s activity has no answer yet"
msgid_plural "%(num)s activities have no answer yet"
msgstr[0] "%(num)s fehlt"
msgstr[1] "%(num)s fehlen"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "interface.po").write_text(TEXTS + PLURAL)
    return tmp_path


def test_texts_are_read_as_they_are_edited_and_the_others_stay_english_and_say_so(folder: Path) -> None:
    say = translated("de", folder)
    assert (say.gettext("Six types"), say.gettext("Map"), say.gettext("Menu")) == (
        "Sechs Typen",
        foreign("Map"),
        foreign("Menu"),
    )
    one, many = "%(num)s activity has no answer yet", "%(num)s activities have no answer yet"
    assert (say.ngettext(one, many, 1), say.ngettext(one, many, 1200)) == ("1 fehlt", "1.200 fehlen")
    assert say.ngettext("%(num)s dog", "%(num)s dogs", 2) == foreign("2 dogs")


def test_a_language_without_a_file_speaks_english(folder: Path) -> None:
    assert translated("fr", folder).gettext("Six types") == foreign("Six types")
    assert done("fr", folder).done == 0


def test_how_many_texts_are_translated_is_counted(folder: Path) -> None:
    found = done("de", folder)
    assert found.done == 2
    assert found.all > 1000
    assert interfaces(folder) == [folder / "de" / "interface.po"]


def test_a_text_that_lost_a_placeholder_is_told(folder: Path) -> None:
    path = folder / "de" / "interface.po"
    path.write_text(path.read_text().replace('"%(num)s fehlen"', '"%(nun)s fehlen"'))
    with pytest.raises(LanguageError, match=r"no answer yet.*write the placeholders as they are in English"):
        done("de", folder)


def test_a_file_that_is_none_is_told_with_its_name(folder: Path) -> None:
    (folder / "de" / "interface.po").write_text("Sechs Typen\n")
    with pytest.raises(LanguageError, match=r"de/interface.po: this is no file of translated texts"):
        translated("de", folder)
