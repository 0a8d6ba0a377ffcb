"""One search for the site: a whole name first, then parts of names, places to browse, and what is said of careers.

Each kind of evidence gives points (see ``found``), a career counts with its best one, and where points are close the
career that more people work in comes first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from typing import Final

from rapidfuzz import fuzz, process

from quiz.careers.searching.abroad import index_of
from quiz.careers.searching.documents import Name, Place, names, places, prior, whole
from quiz.careers.searching.engine import Engine
from quiz.careers.searching.found import (
    ALIKE,
    BELONGS,
    COVERED,
    GUIDED,
    LAST,
    LISTED,
    NAMED,
    PART,
    PARTLY,
    PRIOR,
    SAID,
    TITLED,
    WHOLE,
    Found,
    Hit,
)
from quiz.careers.searching.spelling import Spelling
from quiz.careers.searching.tongue import ENGLISH, Tongue
from quiz.careers.searching.words import plain_words
from quiz.content.careers import Career, CareersHead
from quiz.content.foreign import plain
from quiz.riasec import Mask

LONGEST: Final = 8
"""So many words of a query are looked for."""
COMMON: Final = 3
"""A word that so many guides say is no slip of the fingers."""
FEW: Final = 6
"""Where fewer careers are found otherwise, guides are looked through, and so many of them are taken."""
NEAREST: Final = 3
"""So many careers are offered where none was found."""


@dataclass(frozen=True, eq=False)
class Search:
    """Everything that can be found, ready for searching."""

    careers: Sequence[Career]
    head: CareersHead
    names: tuple[Name, ...]
    places: tuple[Place, ...]
    engine: Engine
    spelling: Spelling
    priors: tuple[float, ...]
    rows: dict[str, int] = field(repr=False)
    sentences: dict[tuple[str, ...], str]
    tongue: Tongue
    abroad: Mapping[tuple[str, ...], Sequence[int]] = field(repr=False)

    def find(self, query: str) -> Found:
        """Return what a query finds; nothing for one without words."""
        asked = self.tongue.telling(query)[:LONGEST]
        if not asked:
            return Found()
        word = self.sentences.get(tuple(asked), "")
        found = self._understood(asked, query)
        if word:
            near = [self.rows[slug] for slug in self.head.nearest[word].near]
            return Found(_first(near, found.hits), found.places, word=word)
        return found if found.hits or found.places else Found(near=self._near(asked, query))

    def _understood(self, asked: list[str], query: str) -> Found:
        """Return what some words find, or what those find that were probably meant."""
        if not all(map(self.spelling.knows, asked)) and (rows := self.abroad.get(tuple(plain_words(query)), ())):
            return Found(tuple(Hit(row, WHOLE) for row in rows))
        if not all(map(self.spelling.knows, asked)) and len(self.engine.told_in_guides(asked, COMMON)) < COMMON:
            # Stems are found for words that there are not, too ("accountent"): a word that there is goes before them.
            for meant in self.spelling.meant(asked):
                found = self._found(meant)
                if found.hits or found.places:
                    return Found(found.hits, found.places, instead=" ".join(meant))
        return self._found(asked)

    def _found(self, asked: Sequence[str]) -> Found:
        hits: dict[int, Hit] = {}
        listed, named = self._listed(asked), list(self._named(asked))
        titled = {hit.row for hit in named if hit.name and hit.name.kind == "title"}
        for hit in (*named, *_members(listed, asked, self.tongue), *self._said(asked)):
            if hit.row not in hits or hits[hit.row].points < hit.points:
                hits[hit.row] = hit

        # Of several words that no career is listed under, the nearest names tell more than guides that say them all.
        if len(hits) < FEW and (hits or len(asked) == 1):
            for place, row in enumerate(self.engine.told_in_guides(asked, FEW)):
                hits.setdefault(row, Hit(row, GUIDED * (2 - place / FEW), guide=True))

        def likely(hit: Hit) -> float:
            if hit.guide:
                return hit.points
            return hit.points + PRIOR * self.priors[hit.row] + TITLED * (hit.row in titled)

        ordered = sorted(hits.values(), key=lambda hit: (-likely(hit), hit.row))
        return Found(
            tuple(ordered), tuple({(place.kind, place.key): place for place in reversed(listed)}.values())[::-1]
        )

    def _named(self, asked: Sequence[str]) -> Iterable[Hit]:
        numbers = self.engine.all_of("names", asked)
        # Half a word is looked for only where it is no word by itself: "car" is no beginning of a carpenter.
        begun = not numbers and len(asked[-1]) > 1
        last = self.engine.ending_in("names", asked[-1])
        single = frozenset(map(self.tongue.one, asked))
        for number in self.engine.all_of("names", asked, begun=True) if begun else numbers:
            name = self.names[number]
            covered = min(1.0, len(asked) / len(name.words))
            points = WHOLE if covered == 1 else PART + COVERED * covered + LAST * (number in last)
            yield Hit(name.row, points * NAMED[name.kind] * _alike(single, name.singular), name)

    def _listed(self, asked: Sequence[str]) -> list[Place]:
        found = [self.places[number] for number in self.engine.all_of("places", asked)]
        return sorted(found, key=lambda place: (len(place.words) - len(asked), -LISTED[place.kind]))

    def _said(self, asked: Sequence[str]) -> Iterable[Hit]:
        numbers = self.engine.all_of("careers", asked)
        return (Hit(row, SAID) for row in numbers)

    def _near(self, asked: Sequence[str], query: str) -> tuple[int, ...]:
        """Return the careers that come nearest: with most of what was asked for, or with a name that looks like it."""
        points: dict[int, float] = {}
        for word in (part for each in asked for part in self.spelling.parts(each)):
            hits = self._found([word]).hits
            for hit in hits:
                # A word that many careers share tells little.
                points[hit.row] = points.get(hit.row, 0.0) + hit.points * log(len(self.careers) / len(hits))
        some = sorted(points, key=lambda row: (-points[row], -self.priors[row]))[:NEAREST]
        if len(some) < NEAREST:
            titles = [plain(career.title) for career in self.careers]
            some += [row for _, _, row in process.extract(query, titles, scorer=fuzz.WRatio, limit=NEAREST)]
        return tuple(dict.fromkeys(some))[:NEAREST]


def search_over(  # noqa: PLR0913 - what is searched, and in which language
    careers: Sequence[Career],
    head: CareersHead,
    areas: Mask,
    guides: Mapping[int, str],
    *,
    tongue: Tongue = ENGLISH,
    abroad: Mapping[str, Sequence[str]] | None = None,
) -> Search:
    """Return the search over some careers, known by their rows, and the texts of their guides, in a language.

    ``areas`` says in which areas each is found, (n, k); ``abroad`` are names of careers in other languages, by slug.
    """
    all_names, all_places = tuple(names(careers, tongue)), tuple(places(careers, head, areas, tongue))
    found_in = zip(careers, areas.tolist(), strict=True)
    texts = [whole(career, head, found, tongue).split(" ") for career, found in found_in]
    priors = tuple(prior(career) for career in careers)
    known: dict[str, float] = {}
    for name in all_names:
        weight = 0.4 * priors[name.row] + (0.3 if name.kind == "title" else 0.0)
        for word in name.words:
            known[word] = max(known.get(word, 0.0), weight)
    for word in {word for text in (*texts, *(place.words for place in all_places)) for word in text}:
        known.setdefault(word, 0.0)
    return Search(
        careers=careers,
        head=head,
        names=all_names,
        places=all_places,
        engine=Engine(
            {
                "names": [name.words for name in all_names],
                "places": [place.words for place in all_places],
                "careers": texts,
            },
            guides,
            tongue,
        ),
        spelling=Spelling(known, tongue),
        priors=priors,
        rows=(rows := {career.slug: row for row, career in enumerate(careers)}),
        sentences={tuple(tongue.telling(word)): word for word in head.nearest},
        tongue=tongue,
        abroad=index_of(abroad or {}, rows, priors),
    )


def _members(listed: Iterable[Place], asked: Sequence[str], tongue: Tongue) -> Iterable[Hit]:
    single = frozenset(map(tongue.one, asked))
    for place in listed:
        points = LISTED[place.kind] - (PARTLY if len(place.words) > len(asked) else 0.0)
        alike = _alike(single, place.singular)
        for row, share in place.rows.items():
            more = BELONGS * share if place.kind == "area" else 0.0
            yield Hit(row, (points + more) * alike, place=place)


def _alike(asked: frozenset[str], known: frozenset[str]) -> float:
    """Return what is left of the points of a text that was found by the stems of its words."""
    return 1.0 if asked <= known else ALIKE


def _first(near: Iterable[int], hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return hits with some careers put first."""
    rows = list(near)
    return (*(Hit(row, WHOLE) for row in rows), *(hit for hit in hits if hit.row not in rows))
