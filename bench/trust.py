"""How far the results may be trusted, measured on made-up respondents whose true interests are known."""

from collections.abc import Iterator

import numpy as np

from bench.curve import SHORT
from bench.figures import Figure
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
    "firm_direction_full": 85.0,
    "firm_direction_short": 75.0,
    "firm_group_full": 60.0,
    "tenth": 5.0,
    "kept": 97.0,
    "items": 45.0,
}
AT_LEAST = {"careless_full", "careless_short", "kept", *(name for name in TARGETS if name.startswith("firm"))}


def trust() -> Iterator[Figure]:
    """Yield every figure."""
    site: Site = create_app().extensions["site"]
    trial = Trial(site)
    yield Figure(f"seed; {PEOPLE} people, as many careless ones of each kind", SEED, "")
    kinds = trial.kinds(trial.heads[0])
    first, second = (
        np.stack([each[:, kinds == kind].mean(axis=1) for kind in range(6)], axis=1)
        for each in (trial.full.answers, trial.full.again)
    )
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
        if name != "bands":
            yield Figure(f"method page: {name}", value, "", TARGETS.get(name), at_least=name in AT_LEAST)
    for kind, name, said, true in trial.bands():
        yield Figure(f"method page: {kind} called {name}", said, "", note=f"true {true}")


def _firmness(trial: Trial) -> Iterator[Figure]:
    groups: dict[str, Sittings] = {"full": trial.full, "short": trial.short, "sharpened": trial.sharpened}
    for name, sittings in groups.items():
        for kind, told in sittings.told.items():
            tenths = "  ".join(f"{100 * each.said:.0f}>{100 * each.true:.0f}" for each in told.tenths)
            yield Figure(f"{name}, {kind}: worst tenth off by", 100 * told.worst, "points", 5, tenths)
    for name, sittings in trial.others.items():
        for kind, told in sittings.told.items():
            yield Figure(f"people who {name}, {kind}: off by", 100 * told.worst, "points", 10)


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
