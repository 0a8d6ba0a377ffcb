"""How the guides read: ``python -m bench.guides``. A sheet to look at, not a test: length, ease, likeness, habits."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final

import numpy as np
from pyphen import Pyphen

from bench.figures import Figure
from quiz.content import loading
from quiz.content.guide_rules import LINK, words
from quiz.content.guides import Guide

EASY: Final = 65.0
"""Flesch's reading ease that the first guides reach; eighth grade is 60 to 70."""
ALIKE: Final = 0.55
"""TF-IDF cosine from which two guides say much the same."""
RUN: Final = 6
COMMON: Final = 300
LISTED: Final = 12
TOKEN: Final = re.compile(r"[a-z][a-z']+")
SYLLABLES: Final = Pyphen(lang="en_US")


def sheet() -> Iterator[Figure]:
    """Yield every figure, with the guides to look at."""
    guides = loading.load(loading.shipped()).guides
    texts = {slug: plain(guide) for slug, guide in guides.items()}
    yield Figure("guides", len(guides), "")
    yield from _lengths(guides)
    yield from _ease(texts)
    yield from _openings(guides)
    yield from _likeness(texts)
    yield from _runs(texts)
    yield from _habits(texts)


def plain(guide: Guide) -> str:
    """Return a guide's text as a reader would read it aloud: bullets are sentences, links are their words."""
    lines = [line for section in guide.sections for line in section.text.splitlines() if line.strip()]
    clean = (LINK.sub("]", line).replace("[", "").replace("]", "").replace("**", "").lstrip("- ") for line in lines)
    return "\n".join(line if line.endswith((".", "?")) else f"{line}." for line in clean)


def reading_ease(text: str) -> float:
    """Return Flesch's reading ease (1948): 206.835 less 1.015 words a sentence and 84.6 syllables a word."""
    tokens = TOKEN.findall(text.lower())
    sentences = len(re.findall(r"[.?](?=\s|$)", text))
    syllables = sum(len(SYLLABLES.positions(token)) + 1 for token in tokens)
    return 206.835 - 1.015 * len(tokens) / sentences - 84.6 * syllables / len(tokens)


def _lengths(guides: Mapping[str, Guide]) -> Iterator[Figure]:
    counts = {slug: sum(words(section.text) for section in guide.sections) for slug, guide in guides.items()}
    values = np.array(list(counts.values()))
    yield Figure(
        "words in a guide, half of them", float(np.median(values)), "", note=f"{values.min()} to {values.max()}"
    )


def _ease(texts: Mapping[str, str]) -> Iterator[Figure]:
    ease = {slug: reading_ease(text) for slug, text in texts.items()}
    hard = sorted(ease, key=ease.__getitem__)[:LISTED]
    yield Figure("reading ease (Flesch), half of them", float(np.median(list(ease.values()))), "", EASY, at_least=True)
    below = sum(value < EASY for value in ease.values())
    told = ", ".join(f"{slug} {ease[slug]:.0f}" for slug in hard)
    yield Figure(f"guides below {EASY:.0f}", below, "", note=told)


def _openings(guides: Mapping[str, Guide]) -> Iterator[Figure]:
    """Yield how scenes begin, and how many bullets of a guide begin alike."""
    scenes = Counter(
        " ".join(TOKEN.findall(day.text.lower())[:2]) for guide in guides.values() if (day := guide.section("day"))
    )
    told = ", ".join(f"{words!r} {count}" for words, count in scenes.most_common(LISTED))
    yield Figure("scenes that begin with the commonest two words", scenes.most_common(1)[0][1], "", note=told)
    alike = {}
    for slug, guide in guides.items():
        firsts = Counter(
            match[1].lower()
            for section in guide.sections
            for match in re.finditer(r"^- \**(\w+)", section.text, re.MULTILINE)
        )
        alike[slug] = firsts.most_common(1)[0][1] if firsts else 0
    worst = sorted(alike, key=lambda slug: -alike[slug])[:LISTED]
    yield Figure("bullets of one guide that begin alike, at most", alike[worst[0]], "", note=", ".join(worst))


def _likeness(texts: Mapping[str, str]) -> Iterator[Figure]:
    bags = {slug: Counter(TOKEN.findall(text.lower())) for slug, text in texts.items()}
    spread = Counter(word for bag in bags.values() for word in bag)
    vocabulary = {word: place for place, word in enumerate(sorted(spread))}
    table = np.zeros((len(bags), len(vocabulary)))
    for row, bag in enumerate(bags.values()):
        for word, count in bag.items():
            table[row, vocabulary[word]] = (1 + np.log(count)) * np.log(len(bags) / spread[word])
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    cosine, slugs = table @ table.T, list(bags)
    pairs = [
        (cosine[one, two], slugs[one], slugs[two])
        for one, two in combinations(range(len(slugs)), 2)
        if cosine[one, two] > 0.3
    ]
    near = sorted(pairs, reverse=True)[:LISTED]
    told = ", ".join(f"{one} and {two} {value:.2f}" for value, one, two in near)
    yield Figure(
        f"pairs of guides above {ALIKE} (TF-IDF)", sum(value > ALIKE for value, _, _ in pairs), "", 0, note=told
    )


def _runs(texts: Mapping[str, str]) -> Iterator[Figure]:
    """Yield runs of words that several guides share."""
    runs: dict[tuple[str, ...], set[str]] = {}
    for slug, text in texts.items():
        tokens = TOKEN.findall(text.lower())
        for place in range(len(tokens) - RUN + 1):
            runs.setdefault(tuple(tokens[place : place + RUN]), set()).add(slug)
    shared = sorted(((len(slugs), " ".join(run)) for run, slugs in runs.items() if len(slugs) > 2), reverse=True)
    told = ", ".join(f"{run!r} {count}" for count, run in shared[:LISTED])
    yield Figure(f"runs of {RUN} words in three guides or more", len(shared), "", note=told)


def _habits(texts: Mapping[str, str]) -> Iterator[Figure]:
    spread = Counter(word for text in texts.values() for word in set(TOKEN.findall(text.lower())) if len(word) > 6)
    told = ", ".join(f"{word} {count}" for word, count in spread.most_common(LISTED))
    yield Figure(
        f"longer words in more than {COMMON} guides", sum(count > COMMON for count in spread.values()), "", note=told
    )


if __name__ == "__main__":
    for figure in sheet():
        print(figure, flush=True)
