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
from bench.respondents import People, Table, careless, half_random, off_middle, others, people
from bench.sittings import KINDS, Sittings, form_of, sat_twice, told
from quiz.careers.sittings import TOP, shared_again
from quiz.person.answers import UNSEEN, Answers
from quiz.person.firmness import FIRM, LIKELY, OPEN
from quiz.person.proof import Band, Proof
from quiz.person.signal import Signal
from quiz.person.verdict import judge
from quiz.riasec import TYPES, Indices
from quiz.web.site import Site

Clickers = Callable[[np.random.Generator, int, Indices], dict[str, Table]]

SEED: Final = 20_260
PEOPLE: Final = 4000
FEWER: Final = 1000
"""How many people of each other kind are looked at."""
WIDE: Final = 2.0


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
        return form_of(self.site, head).kinds

    @property
    def areas(self) -> int:
        """How many areas of interest there are."""
        return len(self.site.catalogue.head.areas)

    @cached_property
    def group(self) -> People:
        """The people."""
        return people(np.random.default_rng(SEED), PEOPLE, self.areas)

    @cached_property
    def full(self) -> Sittings:
        """They with the full questionnaire."""
        return sat_twice(self.site, self.heads[0], self.group, SEED)

    @cached_property
    def short(self) -> Sittings:
        """They with the short one."""
        return sat_twice(self.site, self.heads[1], self.group, SEED + 10)

    @cached_property
    def others(self) -> dict[str, Sittings]:
        """Other people with the full one, by how they differ."""
        kinds = others(np.random.default_rng(SEED + 1), FEWER, self.areas)
        return {name: sat_twice(self.site, self.heads[0], group, SEED + 40) for name, group in kinds.items()}

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
        answers = self.group.sit(np.random.default_rng(SEED + 30), form_of(self.site, self.heads[0]))
        return curve(self.site, self.heads[0], self.group, answers)

    @cached_property
    def sharpened(self) -> Sittings:
        """They, when they are told to be done, and again with the same items."""
        first = self.curve.stopped
        again = self.group.sit(np.random.default_rng(SEED + 31), form_of(self.site, self.heads[0]))
        return Sittings(self.site, self.heads[0], self.group, first, np.where(first == UNSEEN, UNSEEN, again))

    def shared_said(self) -> float:
        """Return which part of the best twenty another sitting is expected to share, for some of the people."""
        found = [shared_again(self.full.results[place]) for place in self.full.listed[:FEWER]]
        return float(np.mean([each for each in found if each is not None])) / TOP

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

    def bands(self) -> tuple[Band, ...]:
        """Return what is called firm, likely or open to change, and how much of it is true."""
        edges = {"firm": (FIRM, 2.0), "likely": (LIKELY, FIRM), "open": (OPEN, LIKELY)}
        found = []
        for kind in KINDS:
            for name, (least, most) in edges.items():
                said, true, _ = self.full.told[kind].band(least, most)
                found.append(Band(kind, name, _percent(said), _percent(true)))
        return tuple(found)

    def proof(self) -> Proof:
        """Return the figures that the method page quotes."""
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
            "firm_direction_full": self.full.firm(("directions",), FIRM),
            "firm_direction_short": self.short.firm(("directions",), FIRM),
            "firm_group_full": self.full.firm(("groups", "careers"), FIRM),
            "firm_group_short": self.short.firm(("groups", "careers"), FIRM),
            "tenth": max(each.worst for each in (self.full, self.short, self.sharpened)),
            "stray": max(each.worst for each in self.others.values()),
            "shared_full": self.full.shared.mean(),
            "shared_said": self.shared_said(),
            "shared_short": self.short.shared.mean(),
            "first_letter": self.first_letters(),
            "letters_apart": self.letters_apart(),
            "fit_short": sharp.chosen[0].mean() / best,
            "fit_sharpened": sharp.reached / best,
            "fit_full": sharp.chosen[-1].mean() / best,
            "kept": sharp.reached / sharp.chosen[-1].mean(),
        }
        rounded = {name: _percent(value) for name, value in percent.items()}
        return Proof(people=PEOPLE, items=round(sharp.asked), bands=self.bands(), **rounded)


def _untold(counts: Counter[str]) -> float:
    return counts[Signal.UNTOLD] / counts.total()


def _percent(share: float) -> int:
    return round(100 * float(share))
