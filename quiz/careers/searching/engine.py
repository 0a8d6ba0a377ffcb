"""The full-text index: SQLite's FTS5 in memory, with stemming (Porter) and beginnings of words.

Built once; each thread of each process opens its own copy of it, since SQLite's connections must not be carried
through a fork (https://www.sqlite.org/howtocorrupt.html, 2.6).
"""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from threading import local
from typing import Final, Literal

from quiz.careers.searching.tongue import ENGLISH, Tongue
from quiz.careers.searching.words import WORD, singular

Table = Literal["names", "places", "careers"]
PREFIX: Final = "prefix='2 3 4'"
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
    """Texts by number in three tables, found by their words; and guides, found by all that stands in them."""

    def __init__(
        self,
        texts: dict[Table, Iterable[Sequence[str]]],
        guides: Mapping[int, str] | None = None,
        tongue: Tongue = ENGLISH,
    ) -> None:
        """Index the words of the texts; each is known by its place, counted from 0, and guides by their numbers."""
        self._tongue = tongue
        stems = "" if tongue.stemmer else "porter "
        tokens = f"tokenize='{stems}unicode61', {PREFIX}"
        with sqlite3.connect(":memory:") as base:
            for table in TABLES:
                base.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text, last, {tokens})")
                rows = (
                    (place, " ".join(map(self._token, words)), self._token(words[-1]) if words else "")
                    for place, words in enumerate(texts[table])
                )
                base.executemany(f"INSERT INTO {table}(rowid, text, last) VALUES (?, ?, ?)", rows)  # noqa: S608 - ours
            # The texts themselves are kept elsewhere.
            base.execute("CREATE VIRTUAL TABLE guides USING fts5(text, content='', tokenize='unicode61')")
            base.executemany("INSERT INTO guides(rowid, text) VALUES (?, ?)", (guides or {}).items())
            base.commit()
            self._image = base.serialize()
        self._open = local()

    def all_of(self, table: Table, words: Sequence[str], *, begun: bool = False) -> list[int]:
        """Return the texts with all words; with ``begun`` the last word may be the beginning of one."""
        tokens = [self._token(word) for word in words]
        return self._numbers(table, "text", [*tokens[:-1], f"{tokens[-1]}*"] if begun else tokens)

    def ending_in(self, table: Table, word: str) -> set[int]:
        """Return the texts that end in a word."""
        return set(self._numbers(table, "last", [self._token(word)]))

    def told_in_guides(self, words: Sequence[str], most: int) -> list[int]:
        """Return the guides with all words, in the singular or the plural, those that dwell on them most first."""
        # Without stems: a guide has so many words that "animator" would be found for every animal.
        forms = ({word, self._tongue.one(word), f"{self._tongue.one(word)}s"} for word in words)
        question = " AND ".join(f"({' OR '.join(sorted(each))})" for each in forms)
        sql = "SELECT rowid FROM guides WHERE guides MATCH ? ORDER BY bm25(guides), rowid LIMIT ?"
        return [number for (number,) in self._connection().execute(sql, (question, most))]

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

    def _token(self, word: str) -> str:
        """Return a word as it stands in the index: a figure at its end keeps the stemmer of the index away from it."""
        if self._tongue.stemmer:
            return self._tongue.stem(word)
        single = singular(word)
        return f"{single}0" if single in APART else word
