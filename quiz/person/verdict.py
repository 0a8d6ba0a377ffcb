"""What may be said of a person's scores: whether they tell anything, how exact the Holland code is, how firm a list.

Rule of this file: it joins scores, signal and firmness to one frozen value, and makes no words.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from quiz.person.answers import GivenScores, Record
from quiz.person.firmness import Guess, guess, scatters, told_apart
from quiz.person.likings import answered
from quiz.person.scoring import Places, Tally, kinds_of, scores, tally
from quiz.person.sharpening import SETTLED, unrest
from quiz.person.signal import Reading, Signal, read
from quiz.person.standing import standing
from quiz.riasec import CODE_LETTERS, TYPES, Groups, Matrix, Scores, Type, holland_code, is_flat

SURE: Final = 0.8
"""From how likely on a type is said to be among the highest."""


@dataclass(frozen=True)
class Verdict:
    """Six scores (None with too few answers) and how far they carry.

    ``reading`` and ``known`` are None where there are no answers to judge: scores from another test, too few answers,
    or six scores nearly the same.
    """

    scores: Scores | None
    tallies: tuple[Tally, ...] = ()
    reading: Reading | None = None
    known: Guess | None = None

    @cached_property
    def standing(self) -> Scores | None:
        """The scores beside those of people in general; scores from another test, whose people differ, as they are."""
        return standing(self.scores) if self.scores and self.tallies else self.scores

    @property
    def ranked(self) -> Scores | None:
        """What the list is made from, if it would mean something."""
        untold = self.reading is not None and self.reading.signal is Signal.UNTOLD
        return None if untold else self.compared

    @property
    def compared(self) -> Scores | None:
        """What directions are made from: also without a clear signal, but not from a pattern or six equal scores."""
        if self.scores is None or self.standing is None or is_flat(self.scores) or is_flat(self.standing):
            return None
        return None if self.reading is not None and self.reading.pattern else self.standing

    @property
    def highest(self) -> tuple[Type, ...]:
        """The types that are firmly among the three highest, the surest first; none where there is nothing to tell."""
        if self.known is None or self.compared is None:
            return ()
        sure = self.known.among_highest(CODE_LETTERS).tolist()
        return tuple(
            sorted(
                (kind for kind, own in zip(TYPES, sure, strict=True) if own >= SURE),
                key=lambda kind: -sure[TYPES.index(kind)],
            )
        )

    @cached_property
    def groups(self) -> Groups:
        """The Holland code, no more exact than the answers; empty where there is no list either."""
        if self.ranked is None:
            return ()
        return told_apart(self.ranked, self.known) if self.known else holland_code(self.ranked)

    @property
    def stands_out(self) -> bool:
        """Tell whether some types stand out: with four or more about equal in front, letters would be noise."""
        return bool(self.groups) and len(self.groups[0]) <= CODE_LETTERS

    def settled(self, careers: Matrix) -> bool:
        """Tell whether there is a list that more answers would hardly change; careers are shapes, (6, n)."""
        return self.ranked is not None and bool(self.tallies) and unrest(self.tallies, careers) <= SETTLED


def judge(record: Record, places: Places) -> Verdict:
    """Judge a record; ``places`` says where each type's items stand. The same record always gets the same verdict."""
    if isinstance(record, GivenScores):
        return Verdict(record.scores)
    tallies = tally(places, record.values)
    found = scores(tallies)
    if found is None or is_flat(found):
        return Verdict(found, tallies)
    reading = read(tallies, places, record.values)
    kinds = kinds_of(places)
    # What the areas of the items are does not matter to the six scores.
    rated, _ = answered(kinds, np.full_like(kinds, -1), record.values, len(kinds))
    return Verdict(found, tallies, reading, guess(rated, scatters(tallies), 0))
