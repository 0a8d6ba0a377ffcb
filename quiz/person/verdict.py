"""What may be said of a person's scores: whether they tell anything, how exact the Holland code is, how firm a list.

Rule of this file: it joins scores, signal and firmness to one frozen value, and makes no words.
"""

from dataclasses import dataclass
from functools import cached_property

from quiz.person.answers import GivenScores, Record
from quiz.person.firmness import Redraws, redraws, told_apart
from quiz.person.scoring import Places, Tally, scores, tally
from quiz.person.sharpening import SETTLED, unrest
from quiz.person.signal import Reading, Signal, read
from quiz.person.standing import standing
from quiz.riasec import CODE_LETTERS, Groups, Matrix, Scores, holland_code, is_flat


@dataclass(frozen=True)
class Verdict:
    """Six scores (None with too few answers) and how far they carry.

    ``reading`` and ``drawn`` are None where there are no answers to judge: scores from another test, too few answers,
    or six scores nearly the same.
    """

    scores: Scores | None
    tallies: tuple[Tally, ...] = ()
    reading: Reading | None = None
    drawn: Redraws | None = None

    @cached_property
    def standing(self) -> Scores | None:
        """The scores beside those of people in general; scores from another test, whose people differ, as they are."""
        return standing(self.scores) if self.scores and self.tallies else self.scores

    @property
    def ranked(self) -> Scores | None:
        """What the list is made from, if it would mean something."""
        if self.scores is None or self.standing is None or is_flat(self.scores) or is_flat(self.standing):
            return None
        untold = self.reading is not None and self.reading.signal is Signal.UNTOLD
        return None if untold else self.standing

    @cached_property
    def groups(self) -> Groups:
        """The Holland code, no more exact than the answers; empty where there is no list either."""
        if self.ranked is None:
            return ()
        return told_apart(self.ranked, self.drawn) if self.drawn else holland_code(self.ranked)

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
    if reading.signal is Signal.UNTOLD:
        return Verdict(found, tallies, reading)
    return Verdict(found, tallies, reading, redraws(tallies))
