"""The full-text index: SQLite's FTS5 in memory, with stemming (Porter) and beginnings of words.

Built once; each thread of each process opens its own copy of it, since SQLite's connections must not be carried
through a fork (https://www.sqlite.org/howtocorrupt.html, 2.6).
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from threading import local
from typing import Final, Literal

from quiz.careers.searching.words import WORD, singular

Table = Literal["names", "places", "careers"]
TOKENS: Final = "tokenize='porter unicode61', prefix='2 3 4'"
TABLES: Final[tuple[Table, ...]] = ("names", "places", "careers")
APART: Final = frozenset(
    WORD.findall(
        """
        animal apartment applicant applicator audition authorizer business community composition deposition doctoral
        doctorate engine expedition fitness generator hospitality humanity international mineral organ organic
        orientation practical production projection publication publicity transitional university us weatherization
        """
    )
)
"""Words with the Porter stem of words that mean something else: an animal is no animator, an engine no engineer."""


class Engine:
    """Texts by number in three tables, found by their words."""

    def __init__(self, texts: dict[Table, Iterable[Sequence[str]]]) -> None:
        """Index the words of the texts; each is known by its place, counted from 0."""
        with sqlite3.connect(":memory:") as base:
            for table in TABLES:
                base.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text, last, {TOKENS})")
                rows = (
                    (place, " ".join(map(_token, words)), _token(words[-1])) for place, words in enumerate(texts[table])
                )
                base.executemany(f"INSERT INTO {table}(rowid, text, last) VALUES (?, ?, ?)", rows)  # noqa: S608 - ours
            self._image = base.serialize()
        self._open = local()

    def all_of(self, table: Table, words: Sequence[str], *, begun: bool = False) -> list[int]:
        """Return the texts with all words; with ``begun`` the last word may be the beginning of one."""
        tokens = [_token(word) for word in words]
        return self._numbers(table, "text", [*tokens[:-1], f"{tokens[-1]}*"] if begun else tokens)

    def ending_in(self, table: Table, word: str) -> set[int]:
        """Return the texts that end in a word."""
        return set(self._numbers(table, "last", [_token(word)]))

    def _numbers(self, table: Table, column: str, tokens: Sequence[str]) -> list[int]:
        question = f"{column}: ({' AND '.join(tokens)})"
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"  # noqa: S608 - our own names
        return [number for (number,) in self._connection().execute(sql, (question,))]

    def _connection(self) -> sqlite3.Connection:
        if getattr(self._open, "process", None) != os.getpid():
            self._open.process, self._open.connection = os.getpid(), sqlite3.connect(":memory:")
            self._open.connection.deserialize(self._image)
        connection: sqlite3.Connection = self._open.connection
        return connection


def _token(word: str) -> str:
    """Return a word as it stands in the index: a figure at its end keeps the stemmer away from it."""
    single = singular(word)
    return f"{single}0" if single in APART else word
