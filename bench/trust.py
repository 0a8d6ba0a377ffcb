"""How far the results may be trusted, measured on made-up respondents whose true interests are known."""

from collections.abc import Iterator

import numpy as np

from bench.curve import SHORT
from bench.figures import Figure
from bench.respondents import NOISE, means
from bench.sittings import Sittings
from bench.trial import PEOPLE, SEED, Trial
from quiz.app import create_app
from quiz.person.sharpening import STEP
from quiz.person.signal import Signal
from quiz.web.site import Site

TARGETS = {
    "careless_full": 95.0,
    "careless_short": 95.0,
    "genuine_full": 15.0,
    "genuine_wide": 5.0,
    "genuine_short": 40.0,
    "tenth": 5.0,
    "kept": 97.0,
    "items": 45.0,
}
AT_LEAST = {"careless_full", "careless_short", "kept"}


def trust() -> Iterator[Figure]:
    """Yield every figure."""
    site: Site = create_app().extensions["site"]
    trial = Trial(site)
    yield Figure(f"seed; {PEOPLE} people, as many careless ones of each kind", SEED, "")
    kinds = trial.kinds(trial.heads[0])
    first, second = (means(each, kinds) for each in (trial.full.answers, trial.full.again))
    alike = [np.corrcoef(first[:, kind], second[:, kind])[0, 1] for kind in range(6)]
    yield Figure("reliability of ten items (two sittings)", float(np.mean(alike)), "")
    for head, sittings in zip(trial.heads, (trial.full, trial.short), strict=True):
        groups = {
            "genuine": sittings.signals,
            **trial.careless[head],
            **trial.off_middle[head],
            "the second half at random": trial.half_random[head],
        }
        for kind, counts in groups.items():
            shares = ", ".join(f"{name} {counts[name] / counts.total():.1%}" for name in Signal)
            yield Figure(f"{head}, {kind}", 100 * counts[Signal.UNTOLD] / counts.total(), "%", note=shares)
    yield from _firmness(trial)
    yield from _sharpening(trial)
    for name, value in vars(trial.proof()).items():
        yield Figure(f"method page: {name}", value, "", TARGETS.get(name), at_least=name in AT_LEAST)


def _firmness(trial: Trial) -> Iterator[Figure]:
    groups: dict[str, Sittings] = {"full": trial.full, "short": trial.short, "sharpened": trial.sharpened}
    for name, sittings in groups.items():
        for each in sittings.tenths:
            note = f"came back {each.came:.1%}, truly among the best {each.true:.0%}, {each.part:.0%} of matches"
            yield Figure(f"{name}: matches said to stay", 100 * each.said, "%", note=note)
    plain = trial.full.resampled(500)
    note = f"came back {plain.came:.1%}: why re-draws are not made that way"
    yield Figure("full: matches said to stay by plain resampling", 100 * plain.said, "%", note=note)
    groups |= {f"full, answers varying {noise / NOISE:.0%} of usual": each for noise, each in trial.others.items()}
    for name, sittings in groups.items():
        yield Figure(f"{name}: worst tenth off by", 100 * sittings.worst, "points")


def _sharpening(trial: Trial) -> Iterator[Figure]:
    found, items = trial.curve, len(trial.kinds(trial.heads[0]))
    full = found.chosen[-1].mean()
    for step, (chosen, fixed) in enumerate(zip(found.chosen.mean(axis=1), found.fixed.mean(axis=1), strict=True)):
        note = f"of the full form; fixed order {fixed / full:.1%}; of the best possible {chosen / found.best:.1%}"
        note += f"; done {np.mean(found.stops <= step):.0%}"
        yield Figure(f"true fit after {SHORT + STEP * step} chosen items", 100 * chosen / full, "%", note=note)
    kept = 100 * found.reached / full
    yield Figure("true fit when told to be done", kept, "%", TARGETS["kept"], "of the full form", at_least=True)
    saved = f"{1 - found.asked / items:.0%} of {items} saved"
    yield Figure("items asked until then", found.asked, "items", TARGETS["items"], saved)
