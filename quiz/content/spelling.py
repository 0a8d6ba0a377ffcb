"""One spelling of a language turned into another, word by word: British from American by a list.

Rule of this file: text in, text out. It changes words of the list and nothing else: not what a link leads to, no code,
no HTML, no place for a value, and no name. A word with a capital inside a sentence belongs to a name, as in "the
Department of Labor"; one that begins a sentence does too, if another one follows that has a capital.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from quiz.content.fields import Content, Line

UNTOUCHED: Final = (
    r"<[^<>]*>",  # HTML
    r"&\w+;",
    r"\]\([^()]*\)",  # what a link in Markdown leads to
    r"`[^`]*`",
    r"(?:https?://|www\.)\S+",
    r"\S+@\S+",
    r"%\(\w+\)\w",  # places for values
    r"\{[^{}]*\}",
    r"(?<![\w*])/[\w/-]+",  # addresses on this site
)
ENDS: Final = frozenset(".!?:;|\n\"'“‘([>*#-–")
"""What stands before the first word of a sentence or a heading."""
NAME: Final = re.compile(r"(?: (?:of|for|on|and|the))* [A-Z]")
"""What goes on with a name."""
FIRST: Final = re.compile(r"[^\W\d_]+")
WORDLY: Final = re.compile(r"[\w@]")
TOKEN: Final = re.compile(rf"{'|'.join(UNTOUCHED)}|(?<![\w/@])(?P<word>{FIRST.pattern})(?!\w)")


class Spelling(Content):
    """What a list of spellings holds: words in small letters and what they become, and phrases that stay."""

    words: dict[Line, Line]
    keep: tuple[Line, ...] = ()

    @property
    def whole(self) -> dict[str, str]:
        """The words with the phrases that stay, for ``respelled``."""
        return self.words | {phrase: phrase for phrase in self.keep}


def respelled(text: str, words: Mapping[str, str]) -> str:
    """Return a text with the words of a list in their other spelling, longest phrases first, in the case they had."""
    starts, parts, done = _by_first_word(tuple(words)), [], 0
    for token in TOKEN.finditer(text):
        word = token["word"]
        if word is None or token.start() < done:
            continue
        for phrase in starts.get(word.lower(), ()):
            end = token.start() + len(phrase)
            old = text[token.start() : end]
            if old.lower() == phrase and not WORDLY.match(text, end):
                parts += [text[done : token.start()], _instead(old, words[phrase], text, token.start())]
                done = end
                break
    return "".join([*parts, text[done:]])


@lru_cache(maxsize=4)
def _by_first_word(words: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the phrases by their first words: a text has far more words than a list begins with."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(words, key=len, reverse=True):
        found.setdefault(FIRST.findall(phrase)[0], []).append(phrase)
    return found


def _instead(old: str, new: str, text: str, start: int) -> str:
    """Return what stands for a phrase: each word in the case it had, and words of names as they are."""
    before, after = old.split(" "), new.split(" ")
    if len(before) != len(after):
        return _cased(old, new)
    found = []
    for one, other in zip(before, after, strict=True):
        same = one.lower() == other or _in_a_name(one, text, start)
        found.append(one if same else _cased(one, other))
        start += len(one) + 1
    return " ".join(found)


def _cased(old: str, new: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new


def _in_a_name(word: str, text: str, start: int) -> bool:
    """Tell whether a word with a capital is part of a name, which is spelled as those who bear it do."""
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return False
    before = text[:start].rstrip(" ")
    begins = not before or before[-1] in ENDS
    return not begins or bool(NAME.match(text, start + len(word)))
