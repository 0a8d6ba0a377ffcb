"""What may be said of many people: scores, signal and Holland code, as ``quiz.person.verdict`` says of one."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from quiz.cohort import letters, signals
from quiz.cohort.counts import States, compared, counted, taken
from quiz.cohort.signals import SIGNALS
from quiz.cohort.tables import Form
from quiz.person.answers import Answers
from quiz.person.signal import Signal
from quiz.person.verdict import judge
from quiz.riasec import FLAT, TYPES, Groups, Indices, Mask, Matrix

NO_SIGNAL: Final = -1
"""Where there are no answers to judge."""
NOTES: Final = (
    "",
    "too few answers",
    "all six about equal",
    "answers follow a pattern",
    "answers look like chance",
)
"""Why a person has no list of careers; the first is for who has one."""
LISTED, TOO_FEW, LEVEL, PATTERN, CHANCE = range(len(NOTES))


@dataclass(frozen=True, eq=False)
class Judged:
    """Of m people: scores, (6, m), 0 to 100, and what is compared of them; numbers of signals, notes and codes, (m,).

    ``means`` are the types' mean answers, (6, m), where there are answers.
    """

    scores: Matrix
    standing: Matrix
    signals: Indices
    notes: Indices
    codes: Indices
    means: Matrix | None = None

    @property
    def listed(self) -> Mask:
        """Who has a list of careers."""
        found: Mask = self.notes == LISTED
        return found

    @property
    def compared(self) -> Mask:
        """Who has directions: also without a clear signal, but not from a pattern or six equal scores."""
        found: Mask = self.listed | (self.notes == CHANCE)
        return found


def judged(form: Form, values: States) -> Judged:
    """Judge the answers of m people to a questionnaire, (items, m)."""
    counts = counted(form, values)
    scores, standing = counts.scores, compared(counts.scores)
    level = _flat(scores)
    notes = np.where(counts.enough.all(axis=0), np.where(level | _flat(standing), LEVEL, LISTED), TOO_FEW)
    found = np.full(len(notes), NO_SIGNAL)
    told = ((notes != TOO_FEW) & ~level).nonzero()[0]
    own = counts.of(told)
    reading = signals.read(form, taken(values, told), own)
    found[told] = reading.signals
    chance = reading.signals == SIGNALS.index(Signal.UNTOLD)
    notes[told[chance & (notes[told] == LISTED)]] = CHANCE
    notes[told[reading.patterns]] = PATTERN
    named = letters.told_apart(taken(standing, told), own)
    codes = np.zeros(len(notes), dtype=np.intp)
    codes[told] = named.codes * (notes[told] == LISTED)
    judgement = Judged(scores, standing, found, notes, codes, counts.means)
    for person in told[reading.doubt | named.doubt].tolist():
        _settle(judgement, person, form, values[:, person].tolist())
    return judgement


def judged_scores(scores: Matrix) -> Judged:
    """Judge six scores from another test of m people, (6, m), 0 to 100: as they are."""
    notes = np.where(_flat(scores), LEVEL, LISTED)
    codes = np.where(notes == LISTED, letters.plain(scores), 0)
    return Judged(scores, scores, np.full(len(notes), NO_SIGNAL), notes, codes)


def _flat(scores: Matrix) -> Mask:
    found: Mask = scores.max(axis=0) - scores.min(axis=0) <= FLAT
    return found


def _settle(judgement: Judged, person: int, form: Form, values: list[int]) -> None:
    """Judge one person who stands right on a threshold alone, in the very steps that a page takes."""
    verdict = judge(Answers("", tuple(values)), form.places)
    if verdict.reading is not None:
        untold, pattern = verdict.reading.signal is Signal.UNTOLD, verdict.reading.pattern
        judgement.signals[person] = SIGNALS.index(verdict.reading.signal)
        judgement.notes[person] = (
            PATTERN if pattern else LEVEL if verdict.compared is None else CHANCE if untold else LISTED
        )
        judgement.codes[person] = _number(verdict.groups)


def _number(groups: Groups) -> int:
    return sum(letters.BASE ** TYPES.index(kind) * place for place, group in enumerate(groups, 1) for kind in group)
