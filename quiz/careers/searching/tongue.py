"""The languages of a search: what parts a title, what says nothing, how words bend and how they sound.

Rule of this file: languages as data, one value each. A language without an entry is searched by its stems alone
(Snowball's, where there are any).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock
from typing import Final

import snowballstemmer

from quiz.careers.searching.words import plain_words, singular

Sounds = tuple[tuple[re.Pattern[str], str], ...]
BENT: Final = 20_000
"""So many words are kept with their stems."""


def _sounds(*pairs: tuple[str, str]) -> Sounds:
    return tuple((re.compile(written), heard) for written, heard in pairs)


@dataclass(frozen=True, eq=False)
class Tongue:
    """A language to search in.

    ``joins`` parts the names in a title ("Plumber or pipefitter"), ``fillers`` are words that stand around what is
    meant, ``written`` how letters sound, and ``one`` takes the ending of the plural from a word. ``stemmer`` is the
    name of a Snowball algorithm ("" for none: the index knows English by itself), ``level`` the word before a number
    of preparation.
    """

    joins: re.Pattern[str] = re.compile(r",\s*")
    fillers: frozenset[str] = frozenset()
    written: Sounds = ()
    one: Callable[[str], str] = str
    stemmer: str = ""
    level: str = "level"

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        if not self.stemmer:
            return str
        # A stemmer keeps the word that it is at in itself, and the threads of a server share it.
        stem, lock = snowballstemmer.stemmer(self.stemmer).stemWord, Lock()

        @lru_cache(maxsize=BENT)
        def alone(word: str) -> str:
            with lock:
                return str(stem(word))

        return alone

    def stem(self, word: str) -> str:
        """Return the stem of a word; in English the word itself, which the index stems."""
        return self._stem(word)

    def telling(self, text: str) -> list[str]:
        """Return the words of a text without fillers, or all of them where nothing else is there."""
        every = plain_words(text)
        return [word for word in every if word not in self.fillers] or every

    def sound(self, word: str) -> str:
        """Return a word about as it sounds, so that "fisio" and "physio", "syco" and "psycho" are the same."""
        for written, heard in self.written:
            word = written.sub(heard, word)
        return word


def _one_in_spanish(word: str) -> str:
    if len(word) > 4 and word.endswith("es") and word[-3] in "lrndjz":  # noqa: PLR2004 - "mes" is no plural
        return word[:-2]
    return word.removesuffix("s") if len(word) > 4 else word  # noqa: PLR2004


ENGLISH: Final = Tongue(
    joins=re.compile(r",\s*|\s+or\s+"),
    fillers=frozenset(
        plain_words(
            """
            a about after all am an and any anything are as at be being by can career careers do does doing enjoy
            enjoys for from get good have i im in interest interested interests into involving is job jobs like look
            looking love loves me my of on or people person prefer really some someone something stuff that the their
            they thing things this to want wanna was we what where which who will with work working works would you
            your
            """
        )
    ),
    written=_sounds(
        (r"^ps", "s"),
        (r"^kn", "n"),
        (r"ph", "f"),
        (r"sc(?=[eiy])", "s"),
        (r"ck|ch|c(?![eiy])|q", "k"),
        (r"c", "s"),
        (r"z", "s"),
        (r"y", "i"),
        (r"(.)\1+", r"\1"),
    ),
    one=singular,
)
SPANISH: Final = Tongue(
    joins=re.compile(r",\s*|\s+[ou]\s+"),
    fillers=frozenset(
        plain_words(
            """
            a al algo algun alguna alguien como con cosa cosas cual de del donde e el ella en encanta encantan es esa
            ese eso esta este esto estoy gente gusta gustan gustaria hacer interesa interesan interes la las le les lo
            los me mi mis mucho muy o ocupacion ocupaciones oficio oficios para persona personas por porque prefiero
            puedo que quien quiero quisiera se ser si sobre su sus todo todos trabajar trabajo trabajos tu u un una
            uno unos y yo busco carrera carreras empleo empleos
            """
        )
    ),
    written=_sounds(
        (r"^ps", "s"),
        (r"ph", "f"),
        (r"h", ""),
        (r"v", "b"),
        (r"qu|c(?![eiy])|ck", "k"),
        (r"[zc]", "s"),
        (r"g(?=[ei])", "j"),
        (r"ll|y", "i"),
        (r"(.)\1+", r"\1"),
    ),
    one=_one_in_spanish,
    stemmer="spanish",
    level="nivel",
)
STEMMERS: Final[Mapping[str, str]] = {
    "ar": "arabic",
    "de": "german",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
}
"""Snowball's algorithms by the tags of their languages."""


def tongue_of(tag: str) -> Tongue:
    """Return the language of a tag, as in "pt_BR", to search in."""
    short = tag.split("_", maxsplit=1)[0]
    known = {"en": ENGLISH, "es": SPANISH}
    return known.get(short) or Tongue(stemmer=STEMMERS.get(short, ""))
