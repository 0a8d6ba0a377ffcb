"""Everything that is said of many people, in one pass: judged, ranked, and how firm, where that is asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from quiz.careers.lineup import DIRECTIONS, Chances
from quiz.careers.ranking import shapes_of
from quiz.cohort.counts import States, taken
from quiz.cohort.firm import Asked, chances, surest
from quiz.cohort.judging import NO_SIGNAL, Judged, judged, judged_scores
from quiz.cohort.likings import liked, likings
from quiz.cohort.ranks import NOBODY, Profiles, direction_scores, ranks, scored
from quiz.cohort.tables import Tables
from quiz.riasec import TYPES, Indices, Matrix

CHUNK: Final = 4096
"""So many people are judged at a time that a step costs more than asking for it, and needs little memory."""


class Sheet(NamedTuple):
    """The answers of m people to one questionnaire: its head, and answers, (items, m).

    ``bank`` is the head of the bank that some looked closer with ("" for none), ``closer``, (items, m), what they said.
    """

    head: str
    values: States
    bank: str = ""
    closer: States | None = None


class Given(NamedTuple):
    """Six scores from another test of m people, (6, m), 0 to 100."""

    scores: Matrix


class Wanted(NamedTuple):
    """How many careers are wanted for each person, and whether it is said how firm they are."""

    careers: int
    firmness: bool = False


@dataclass(frozen=True, eq=False)
class Scored:
    """The results of m people.

    ``scores``, (m, 6), are not a number with too few answers; ``signals``, ``notes`` and ``codes``, (m,), are numbers
    (see ``judging`` and ``letters``); ``careers``, (m, count), and ``directions``, (m, 3), are rows, -1 for none, with
    ``fits``, and how likely each is among the best where that was asked and can be told, not a number elsewhere.
    """

    scores: Matrix
    signals: Indices
    notes: Indices
    codes: Indices
    careers: Indices
    fits: Matrix
    directions: Indices
    firm_careers: Matrix
    firm_directions: Matrix

    def of(self, people: Indices) -> "Scored":
        """Return the results of some people."""
        return Scored(*(own[people] for own in vars(self).values()))

    def put(self, people: Indices, part: "Scored") -> None:
        """Put the results of some people in their places."""
        for own, other in zip(vars(self).values(), vars(part).values(), strict=True):
            own[people] = other


def nobody(people: int, careers: int) -> Scored:
    """Return a place for the results of so many people, with nothing in it yet."""
    none, unknown = np.full(people, NO_SIGNAL), np.full((people, DIRECTIONS), np.nan)
    several = np.full((people, careers), np.nan)
    return Scored(
        np.full((people, len(TYPES)), np.nan),
        none,
        none.copy(),
        none.copy(),
        np.full((people, careers), NOBODY),
        several,
        np.full((people, DIRECTIONS), NOBODY),
        several.copy(),
        unknown,
    )


def score(tables: Tables, people: Sheet | Given, wanted: Wanted) -> Scored:
    """Return the results of m people."""
    size = (people.values if isinstance(people, Sheet) else people.scores).shape[1]
    found = nobody(size, wanted.careers)
    for start in range(0, size, CHUNK):
        rows = np.arange(start, min(start + CHUNK, size))
        found.put(rows, _scored(tables, _some(people, rows), wanted))
    return found


def _some(people: Sheet | Given, rows: Indices) -> Sheet | Given:
    if isinstance(people, Given):
        return Given(taken(people.scores, rows))
    closer = None if people.closer is None else taken(people.closer, rows)
    return people._replace(values=taken(people.values, rows), closer=closer)


def _scored(tables: Tables, people: Sheet | Given, wanted: Wanted) -> Scored:
    judgement = (
        judged(tables.forms[people.head], people.values) if isinstance(people, Sheet) else judged_scores(people.scores)
    )
    found = nobody(len(judgement.notes), wanted.careers)
    found.scores[:] = judgement.scores.T
    found.signals[:], found.notes[:], found.codes[:] = judgement.signals, judgement.notes, judgement.codes
    some = judgement.compared.nonzero()[0]
    if not some.size:
        return found
    own = Profiles(
        shapes_of(taken(judgement.standing, some).T),
        _likings(tables, people, judgement, some) if isinstance(people, Sheet) else None,
    )
    ranked = ranks(tables, own, wanted.careers)
    listed = judgement.listed[some]
    found.directions[some] = ranked.directions
    found.careers[some[listed]] = ranked.careers[listed]
    found.fits[some[listed]] = ranked.fits[listed]
    if wanted.firmness and isinstance(people, Sheet):
        _, scores = scored(tables, own.of(listed))
        _add_firmness(found, some[listed], direction_scores(tables, scores), _chances(tables, people, some[listed]))
    return found


def _likings(tables: Tables, people: Sheet, judgement: Judged, some: Indices) -> Matrix:
    assert judgement.means is not None  # noqa: S101 - answers have means
    means = taken(judgement.means, some)
    sums, counts = liked(tables.forms[people.head], taken(people.values, some), means, tables.areas)
    if people.closer is not None:
        more = liked(tables.banks[people.bank], taken(people.closer, some), means, tables.areas)
        sums, counts = sums + more[0], counts + more[1]
    return likings(sums, counts)


def _add_firmness(found: Scored, listed: Indices, good: Matrix, likely: Iterable[Chances]) -> None:
    """Say how firm careers and directions are for who has a list, and put the directions in the order of a page.

    ``good``, (m, d), is how good each direction is for each of them.
    """
    for person, own, chance in zip(listed.tolist(), good, likely, strict=True):
        directions = surest(own, chance.directions)
        found.directions[person, : len(directions)] = directions
        found.firm_directions[person, : len(directions)] = chance.directions[directions]
        careers = found.careers[person]
        found.firm_careers[person] = np.where(careers >= 0, chance.careers[careers], np.nan)


def _chances(tables: Tables, people: Sheet, some: Indices) -> Iterator[Chances]:
    bank = tables.banks[people.bank] if people.closer is not None else None
    for person in some.tolist():
        closer = people.closer[:, person].tolist() if people.closer is not None else []
        yield chances(tables, Asked(tables.forms[people.head], people.values[:, person].tolist(), bank, closer))
