"""The trial: made-up people answer, and what is said of them is held against what they truly like.

Everything follows from the seed: which people there are, how they answer, and how they answer again.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np

from bench.curve import Curve, curve
from bench.respondents import NOISE, People, Table, careless, half_random, off_middle, people
from bench.sittings import Sittings, sat_twice, told
from quiz.person.answers import UNSEEN, Answers
from quiz.person.firmness import FIRM, LIKELY, OPEN
from quiz.person.proof import Proof
from quiz.person.scoring import kinds_of
from quiz.person.signal import Signal
from quiz.person.verdict import judge
from quiz.riasec import TYPES, Indices
from quiz.web.site import Site

Clickers = Callable[[np.random.Generator, int, Indices], dict[str, Table]]

SEED: Final = 20_260
PEOPLE: Final = 4000
WIDE: Final = 2.0
NOISES: Final = (0.8 * NOISE, 1.2 * NOISE)
"""People whose answers scatter a fifth less, or more, than those the quiz reckons with."""


@dataclass(frozen=True)
class Trial:
    """All measurements, each made when it is first asked for."""

    site: Site

    @cached_property
    def heads(self) -> tuple[str, str]:
        """The heads of the full and the short questionnaire that are offered."""
        full, short = (self.site.questions.offered(name).head for name in ("full", "short"))
        return full, short

    def kinds(self, head: str) -> Indices:
        """Return the types of a questionnaire's items."""
        return kinds_of(self.site.questions.places_of[head])

    @cached_property
    def group(self) -> People:
        """The people."""
        return people(np.random.default_rng(SEED), PEOPLE)

    @cached_property
    def full(self) -> Sittings:
        """They with the full questionnaire."""
        return sat_twice(self.site, self.heads[0], self.group, SEED)

    @cached_property
    def short(self) -> Sittings:
        """They with the short one."""
        return sat_twice(self.site, self.heads[1], self.group, SEED + 10)

    @cached_property
    def others(self) -> dict[float, Sittings]:
        """They with the full one, if their answers varied less or more: by how much."""
        return {
            noise: sat_twice(self.site, self.heads[0], People(self.group.interests, noise), SEED + 40)
            for noise in NOISES
        }

    @cached_property
    def careless(self) -> dict[str, dict[str, Counter[str]]]:
        """What is told of careless respondents, by questionnaire and kind."""
        return self._clicked(careless, SEED + 20)

    @cached_property
    def off_middle(self) -> dict[str, dict[str, Counter[str]]]:
        """What is told of those who click around another answer than the middle one."""
        return self._clicked(off_middle, SEED + 22)

    def _clicked(self, kinds: Clickers, seed: int) -> dict[str, dict[str, Counter[str]]]:
        rng = np.random.default_rng(seed)
        return {
            head: {kind: self._told(head, rows) for kind, rows in kinds(rng, PEOPLE, self.kinds(head)).items()}
            for head in self.heads
        }

    @cached_property
    def half_random(self) -> dict[str, Counter[str]]:
        """What is told of those who click at random from the middle on."""
        rng = np.random.default_rng(SEED + 25)
        return {head: self._told(head, half_random(rng, PEOPLE, self.kinds(head))) for head in self.heads}

    def _told(self, head: str, rows: Table) -> Counter[str]:
        places = self.site.questions.places_of[head]
        return Counter(told(judge(Answers(head, tuple(row)), places)) for row in rows.tolist())

    @cached_property
    def curve(self) -> Curve:
        """The people, sharpened."""
        answers = self.group.sit(np.random.default_rng(SEED + 30), self.kinds(self.heads[0]))
        return curve(self.site, self.heads[0], self.group.interests, answers)

    @cached_property
    def sharpened(self) -> Sittings:
        """They, when they are told to be done, and again with the same items."""
        first = self.curve.stopped
        again = self.group.sit(np.random.default_rng(SEED + 31), self.kinds(self.heads[0]))
        return Sittings(self.site, self.heads[0], self.group, first, np.where(first == UNSEEN, UNSEEN, again))

    def letters_apart(self) -> float:
        """Return how often types that a code sets before others are truly above them all."""
        found = [
            min(interests[TYPES.index(kind)] for kind in before) > max(interests[TYPES.index(kind)] for kind in after)
            for interests, verdict in zip(self.group.interests, self.full.verdicts, strict=True)
            for before, after in pairwise(verdict.groups)
        ]
        return float(np.mean(found))

    def first_letters(self) -> float:
        """Return how often the type that people truly like best is among the first letters of their code."""
        leads = zip(self.group.interests.argmax(axis=1), self.full.verdicts, strict=True)
        return float(np.mean(["RIASEC"[best] in each.groups[0] for best, each in leads if each.groups]))

    def proof(self) -> Proof:
        """Return the figures that the method page quotes."""
        said, came, _ = self.full.firmness
        edges = {"firm": (FIRM, 2), "likely": (LIKELY, FIRM), "open": (OPEN, LIKELY), "seldom": (-1, OPEN)}
        bands = {name: (said >= least) & (said < most) for name, (least, most) in edges.items()}
        wide = (np.ptp(self.group.interests, axis=1) >= WIDE).tolist()
        sharp, best = self.curve, self.curve.best
        seen = {head: min(_untold(each) for each in kinds.values()) for head, kinds in self.careless.items()}
        full, short = self.heads
        percent = {
            "careless_full": seen[full],
            "careless_short": seen[short],
            "off_middle": min(_untold(each) for each in self.off_middle[full].values()),
            "half_random": _untold(self.half_random[full]),
            "genuine_full": self.full.untold(),
            "genuine_wide": self.full.untold(wide),
            "genuine_short": self.short.untold(),
            **{f"{name}_said": said[own].mean() for name, own in bands.items()},
            **{f"{name}_came": came[own].mean() for name, own in bands.items()},
            "tenth": max(each.worst for each in (self.full, self.short, self.sharpened)),
            "stray": max(each.worst for each in self.others.values()),
            "shared_full": came.mean(),
            "shared_short": self.short.firmness[1].mean(),
            "first_letter": self.first_letters(),
            "letters_apart": self.letters_apart(),
            "fit_short": sharp.chosen[0].mean() / best,
            "fit_sharpened": sharp.reached / best,
            "fit_full": sharp.chosen[-1].mean() / best,
            "kept": sharp.reached / sharp.chosen[-1].mean(),
        }
        rounded = {name: round(100 * float(value)) for name, value in percent.items()}
        return Proof(people=PEOPLE, items=round(sharp.asked), **rounded)


def _untold(counts: Counter[str]) -> float:
    return counts[Signal.UNTOLD] / counts.total()
