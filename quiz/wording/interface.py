"""The words of the pages in other languages: Gettext's files of texts, read as they are edited.

No step compiles them: reading a thousand texts takes a twentieth of a second, once at start.
"""

from collections.abc import Mapping
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from quiz.content.coverage import Share
from quiz.content.foreign import SOURCE, foreign
from quiz.content.spelling import respelled
from quiz.wording.language import Language, LanguageError, language

INTERFACE: Final = "interface.po"
"""The file with the words of the pages, in the folder of a language."""
COLLECTED: Final = Path(__file__).parent / "messages.pot"
"""All words of the pages, in English; ``make words`` collects them."""


class Untranslated(NullTranslations):
    """What is not translated yet: in the words of the source, and marked as such."""

    def gettext(self, message: str) -> str:
        """Return a text as it is."""
        return foreign(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return a text with a number as it is."""
        return foreign(super().ngettext(msgid1, msgid2, n))


def interfaces(folder: Path) -> list[Path]:
    """Return the files with the words of the pages in a folder of translations."""
    return sorted(folder.glob(f"*/{INTERFACE}"))


def translated(tag: str, folder: Path) -> Language:
    """Return the language of a tag with the words that its file in a folder of translations has, if there is one.

    Raises ``LanguageError`` for a file that cannot be read.
    """
    path = folder / tag / INTERFACE
    if not path.exists():
        return language(tag, None if tag == SOURCE else Untranslated())
    compiled = BytesIO()
    write_mo(compiled, _read(path, tag))
    compiled.seek(0)
    found = GNUTranslations(compiled)
    found.add_fallback(Untranslated())
    return language(tag, found)


class Respelled(NullTranslations):
    """The words of the pages in another spelling; each is worked out once."""

    def __init__(self, words: Mapping[str, str]) -> None:
        """Spell by a list of words."""
        super().__init__()
        self._spelled = cache(lambda text: respelled(text, words))

    def gettext(self, message: str) -> str:
        """Return a text in the other spelling."""
        return self._spelled(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the text for a number in the other spelling."""
        return self._spelled(msgid1 if n == 1 else msgid2)


def done(tag: str, folder: Path) -> Share:
    """Return how many words of the pages are translated. Raises ``LanguageError`` with every text that does not fit."""
    known = {message.id for message in _read(COLLECTED, "en") if message.id}
    path = folder / tag / INTERFACE
    if not path.exists():
        return Share(0, len(known))
    catalog = _read(path, tag)
    own = [message for message in catalog if message.id and any(_texts(message.string))]
    wrong = [f"{path}: {_texts(message.id)[0]!r}: {problem}" for message in own for problem in _wrong(message, catalog)]
    if wrong:
        raise LanguageError("\n".join(wrong))
    return Share(sum(message.id in known for message in own), len(known))


def _read(path: Path, tag: str) -> Catalog:
    try:
        with path.open("rb") as file:
            return read_po(file, locale=tag, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as error:
        raise LanguageError(f"{path}: this is no file of translated texts ({error})") from error


def _wrong(message: Message, catalog: Catalog) -> list[str]:
    return [f"{error}; write the placeholders as they are in English." for error in message.check(catalog)]


def _texts(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())
