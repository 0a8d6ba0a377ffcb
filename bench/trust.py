"""How far the results may be trusted, measured on made-up respondents whose true interests are known.

Everything follows from the seed: which respondents there are, how they answer, and how they answer again.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from bench.figures import Figure
from bench.respondents import People, Table, Vectors, careless, people
from quiz.answers import UNSEEN, Answers
from quiz.app import create_app
from quiz.content import Questions
from quiz.proof import Proof
from quiz.scoring import scores, tally
from quiz.sharpening import SETTLED, next_places, unrest
from quiz.signal import Signal, read
from quiz.site import Site
from quiz.verdict import Verdict, judge
from quiz.words import FIRM, LIKELY

Flags = npt.NDArray[np.bool_]

SEED = 20_260
PEOPLE = 2000
SHARPENED = 600
"""How many people are sharpened, which takes longest."""
WIDE = 2.0
TOP = 20
HEADS = {60: "F1", 30: "S1"}
SMALL_SHARE = 0.01


def places(items: int) -> list[tuple[int, ...]]:
    """Return where each type's items stand: they rotate."""
    return [tuple(range(kind, items, 6)) for kind in range(6)]


def means(answers: Table) -> Vectors:
    """Return the six means of everyone's answers, (n, 6)."""
    return np.stack([answers[:, kind::6].mean(axis=1) for kind in range(6)], axis=1)


def fits(site: Site, profiles: Vectors) -> Vectors:
    """Return the fit of every career for every profile, (n, careers)."""
    centred = profiles - profiles.mean(axis=1, keepdims=True)
    found: Vectors = centred / np.linalg.norm(centred, axis=1, keepdims=True) @ site.shapes
    return found


def tops(found: Vectors) -> Flags:
    """Return which careers are among everyone's best twenty, (n, careers)."""
    least: Flags = found >= np.partition(found, -TOP, axis=1)[:, -TOP, np.newaxis]
    return least


@dataclass(frozen=True)
class Sitting:
    """Two sittings of the same people with a questionnaire of so many items."""

    site: Site
    group: People
    items: int
    seed: int

    @cached_property
    def answers(self) -> tuple[Table, Table]:
        """The answers of both."""
        first, second = (np.random.default_rng(self.seed + step) for step in (1, 2))
        return self.group.sit(first, self.items), self.group.sit(second, self.items)

    @cached_property
    def verdicts(self) -> list[Verdict]:
        """What is said of the first."""
        head = HEADS[self.items]
        return [judge(Answers(head, tuple(row)), places(self.items)) for row in self.answers[0].tolist()]

    @cached_property
    def top(self) -> tuple[Flags, Flags, Flags]:
        """Which careers are among the best twenty of the first sitting, of the second, and in truth."""
        first, second = (tops(fits(self.site, means(each))) for each in self.answers)
        return first, second, tops(fits(self.site, self.group.interests))

    @cached_property
    def firmness(self) -> tuple[Vectors, Flags, Flags]:
        """For all matches shown: the share of re-draws that was told, whether it came back, and whether it is true."""
        said, came, true = [], [], []
        for person, verdict in enumerate(self.verdicts):
            if verdict.drawn:
                rows = self.top[0][person].nonzero()[0]
                said.append(verdict.drawn.shares(self.site.light_shapes)[rows])
                came.append(self.top[1][person][rows])
                true.append(self.top[2][person][rows])
        return np.concatenate(said), np.concatenate(came), np.concatenate(true)

    def shared(self) -> float:
        """Return which part of a top twenty the second sitting brings back."""
        return float(self.firmness[1].mean())

    def untold(self, among: Sequence[bool] | None = None) -> float:
        """Return the share of people of whom nothing can be told."""
        kept = [each for place, each in enumerate(self.verdicts) if among is None or among[place]]
        return float(np.mean([each.drawn is None for each in kept]))


def outcomes(answers: Table) -> Counter[str]:
    """Count what is told of answers: clear, mixed, cannot tell. Six scores nearly the same tell nothing either."""
    found: Counter[str] = Counter()
    for row in answers.tolist():
        tallies = tally(places(len(row)), row)
        flat = max(scores(tallies) or (0,)) - min(scores(tallies) or (0,)) <= 5
        found[str(Signal.UNTOLD if flat else read(tallies, row).signal)] += 1
    return found


def sharpened(site: Site, group: People, seed: int) -> tuple[Vectors, Vectors]:
    """Return true fits of the top twenty after 30, 36, ... 60 chosen items (n, 6), and the unrest at each (n, 6)."""
    answers = group.sit(np.random.default_rng(seed), 60)
    true = fits(site, group.interests)
    own = places(60)
    curve, rest = np.zeros((len(answers), 6)), np.zeros((len(answers), 6))
    for person, row in enumerate(answers.tolist()):
        values = [*row[:30], *[UNSEEN] * 30]
        for step in range(6):
            tallies = tally(own, values)
            profile = np.array([[each.total / each.answered for each in tallies]])
            best = np.argsort(-fits(site, profile)[0])[:TOP]
            curve[person, step] = true[person, best].mean()
            rest[person, step] = unrest(tallies, site.shapes)
            for place in next_places(tallies, own, values, site.shapes):
                values[place] = row[place]
    return curve, rest


def fixed_order(site: Site, group: People, seed: int) -> Vectors:
    """Return mean true fits of the top twenty after 30, 36, ... 60 items in the questionnaire's order, (6,)."""
    answers = group.sit(np.random.default_rng(seed), 60)
    true = fits(site, group.interests)
    found = []
    for items in range(30, 61, 6):
        best = np.argsort(-fits(site, means(answers[:, :items])), axis=1)[:, :TOP]
        found.append(np.take_along_axis(true, best, axis=1).mean())
    return np.array(found)


@dataclass(frozen=True)
class Trial:
    """All measurements, each made when it is first asked for."""

    site: Site

    @cached_property
    def group(self) -> People:
        """The people."""
        return people(np.random.default_rng(SEED), PEOPLE)

    @cached_property
    def full(self) -> Sitting:
        """They with the full questionnaire."""
        return Sitting(self.site, self.group, 60, SEED)

    @cached_property
    def short(self) -> Sitting:
        """They with the short one."""
        return Sitting(self.site, self.group, 30, SEED + 10)

    @cached_property
    def careless(self) -> dict[int, dict[str, Counter[str]]]:
        """What is told of careless respondents, by items and kind."""
        rng = np.random.default_rng(SEED + 20)
        return {
            items: {kind: outcomes(answers) for kind, answers in careless(rng, PEOPLE, items).items()}
            for items in HEADS
        }

    @cached_property
    def sharpening(self) -> tuple[Vectors, Vectors, Vectors, float]:
        """True fits by steps, unrest by steps, true fits in the fixed order, and the best possible."""
        group = People(self.group.interests[:SHARPENED])
        best = np.sort(fits(self.site, group.interests), axis=1)[:, -TOP:].mean()
        return *sharpened(self.site, group, SEED + 30), fixed_order(self.site, group, SEED + 30), float(best)

    @property
    def stops(self) -> Vectors:
        """At which step each person's list is settled."""
        settled = self.sharpening[1] <= SETTLED
        return np.where(settled.any(axis=1), settled.argmax(axis=1), 5)

    def tenths(self, sitting: Sitting) -> list[tuple[float, float, float, float]]:
        """Return for each tenth of firmness: said, came back, true, and the share of all matches."""
        said, came, true = sitting.firmness
        place = np.minimum((said * 10).astype(int), 9)
        return [
            (said[own].mean(), came[own].mean(), true[own].mean(), own.mean())
            for own in (place == tenth for tenth in range(10))
            if own.mean() >= SMALL_SHARE
        ]

    def proof(self) -> Proof:
        """Return the figures that the method page quotes."""
        said, came, _ = self.full.firmness
        firm, likely, open_ = said >= FIRM, (said >= LIKELY) & (said < FIRM), said < LIKELY
        wide = (np.ptp(self.group.interests, axis=1) >= WIDE).tolist()
        curve, _, _, best = self.sharpening
        settled = curve[np.arange(len(curve)), self.stops].mean()
        read_by_nobody = {
            items: min(
                counts[Signal.UNTOLD] / counts.total() for kind, counts in kinds.items() if kind != "half at random"
            )
            for items, kinds in self.careless.items()
        }
        half = self.careless[60]["half at random"]
        first = [
            any(kind == "RIASEC"[int(interests.argmax())] for kind in verdict.groups[0])
            for interests, verdict in zip(self.group.interests, self.full.verdicts, strict=True)
            if verdict.groups
        ]
        percent = {
            "careless_full": read_by_nobody[60],
            "careless_short": read_by_nobody[30],
            "half_random": half[Signal.UNTOLD] / half.total(),
            "genuine_full": self.full.untold(),
            "genuine_wide": self.full.untold(wide),
            "genuine_short": self.short.untold(),
            "firm_said": said[firm].mean(),
            "firm_came": came[firm].mean(),
            "likely_said": said[likely].mean(),
            "likely_came": came[likely].mean(),
            "open_said": said[open_].mean(),
            "open_came": came[open_].mean(),
            "tenth": max(abs(one - other) for one, other, *_ in self.tenths(self.full)),
            "shared_full": self.full.shared(),
            "shared_short": self.short.shared(),
            "first_letter": np.mean(first),
            "fit_short": curve[:, 0].mean() / best,
            "fit_sharpened": settled / best,
            "fit_full": curve[:, -1].mean() / best,
            "kept": settled / curve[:, -1].mean(),
            "items": (30 + 6 * self.stops.mean()) / 100,
        }
        return Proof(people=PEOPLE, **{name: round(100 * float(value)) for name, value in percent.items()})


def trial() -> Trial:
    """Return a trial with the careers we ship."""
    site: Site = create_app().extensions["site"]
    return Trial(site)


def trust() -> Iterator[Figure]:
    """Yield every figure."""
    found = trial()
    questions: Questions = found.site.questions
    assert [len(questions.items_of[head]) for head in HEADS.values()] == list(HEADS)
    yield Figure(f"seed; {PEOPLE} people, as many careless ones of each kind", SEED, "")
    first, second = (means(each) for each in found.full.answers)
    alike = [np.corrcoef(first[:, kind], second[:, kind])[0, 1] for kind in range(6)]
    yield Figure("reliability of ten items (two sittings)", float(np.mean(alike)), "")
    yield from _signals(found)
    for sitting in (found.full, found.short):
        for said, came, true, share in found.tenths(sitting):
            note = f"came back {came:.0%}, true {true:.0%}, {share:.0%} of matches"
            yield Figure(f"{sitting.items} items: matches said to stay", 100 * said, "%", note=note)
    curve, _, fixed, best = found.sharpening
    full = curve[:, -1].mean()
    for step in range(6):
        reached = curve[:, step].mean()
        note = f"of the full form; fixed order {fixed[step] / full:.1%}; of the best possible {reached / best:.1%}"
        yield Figure(f"true fit after {30 + 6 * step} chosen items", 100 * reached / full, "%", note=note)
    asked = 30 + 6 * float(found.stops.mean())
    yield Figure("items asked when sharpened until settled", asked, "items", 45, f"{1 - asked / 60:.0%} of 60 saved")
    for name, value in vars(found.proof()).items():
        yield Figure(f"method page: {name}", value, "", TARGETS.get(name))


def _signals(found: Trial) -> Iterator[Figure]:
    for sitting in (found.full, found.short):
        kinds = {"genuine": outcomes(sitting.answers[0]), **found.careless[sitting.items]}
        for kind, counts in kinds.items():
            told = ", ".join(f"{name} {counts[name] / counts.total():.1%}" for name in Signal)
            untold = 100 * counts[Signal.UNTOLD] / counts.total()
            yield Figure(f"{sitting.items} items, {kind}: cannot tell", untold, "%", note=told)


TARGETS = {"genuine_full": 15.0, "genuine_wide": 5.0, "genuine_short": 40.0, "tenth": 5.0, "items": 45.0}
"""At most so much; the careless have to be told apart in 95 %, and sharpening to keep 97 %, at least."""
