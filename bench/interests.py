"""What the ratings on areas of interest are worth: ours beside each other and O*NET's, and all beside the six types."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import yaml

from bench.figures import Figure
from quiz.careers.catalogue import Catalogue, catalogue_of
from quiz.content import loading
from quiz.riasec import TYPES, Matrix, Vector

FOLDER = Path(__file__).parent / "ratings"
TYPE_OF = {
    "R": "machines building driving physical-work protecting farming outdoors animals sports engineering",
    "I": "physical-science life-science medical-science society humanities mathematics care",
    "A": "visual-art design performing music writing media humanities cooking marketing",
    "S": "teaching helping care faith service advising animals society staff",
    "E": "business selling marketing finance leading speaking politics law advising sports faith",
    "C": "computers mathematics accounts staff office finance",
}
"""The areas of each type, as O*NET puts them (Basic Interests to RIASEC, release 29.3)."""
OUTLIERS = 3


def read(name: str) -> dict[str, Vector]:
    """Return one hand's ratings by career."""
    found = yaml.safe_load((FOLDER / f"{name}.yaml").read_text())
    return {slug: np.array(ratings) for slug, ratings in found.items()}


def interests() -> Iterator[Figure]:
    """Yield agreement between hands, with the source, with the six types, and how well areas tell related careers."""
    catalogue = catalogue_of(loading.load(loading.shipped()).careers_file)
    yield from _agreement(catalogue)
    ratings = np.array([career.areas for career in catalogue.careers])
    profiles = np.array([career.profile for career in catalogue.careers])
    yield from _types(catalogue, ratings, profiles)
    rng = Random(5)  # noqa: S311 - careers are drawn to be compared, nothing is secret
    yield Figure(
        "related careers before random ones (AUC), 41 areas", _related(catalogue, ratings, rng), "", 0.95, at_least=True
    )
    yield Figure("the same with the six types", _related(catalogue, profiles, rng), "")


def _agreement(catalogue: Catalogue) -> Iterator[Figure]:
    first, second, blind = read("first"), read("second"), read("blind")
    one, other = (np.concatenate([own[slug] for slug in first]) for own in (first, second))
    yield Figure(f"two hands on {len(first)} careers: correlation", _r(one, other), "", 0.9, at_least=True)
    yield Figure("their differences above 1.5", float((np.abs(one - other) > 1.5).sum()), "", 0)
    careers = [catalogue.careers[catalogue.rows[slug]] for slug in blind]
    official = np.concatenate([career.figures.interests for career in careers])
    given = np.concatenate([blind[career.slug] for career in careers])
    name = f"a hand that did not see O*NET's ratings of {len(blind)} careers"
    yield Figure(name, _r(given, official), "", 0.9, "correlation with them", at_least=True)
    near = np.concatenate([_neighbours(catalogue, career.slug, set(blind)) for career in careers])
    yield Figure("the mean of two related careers instead of it", _r(near, official), "")


def _neighbours(catalogue: Catalogue, slug: str, but: set[str]) -> Vector:
    related = catalogue.careers[catalogue.rows[slug]].figures.related
    rated = [catalogue.careers[catalogue.rows[each]] for each in related if each not in but]
    found: Vector = np.mean([career.figures.interests for career in rated if career.figures.interests][:2], axis=0)
    return found


def _types(catalogue: Catalogue, ratings: Matrix, profiles: Matrix) -> Iterator[Figure]:
    """Predict each of the six ratings from its areas, and name those careers that are furthest off."""
    areas = list(catalogue.head.areas)
    for number, kind in enumerate(TYPES):
        own = ratings[:, [areas.index(key) for key in TYPE_OF[str(kind)].split(" ")]]
        design = np.column_stack([own, own.max(axis=1), np.ones(len(own))])
        weights = np.linalg.lstsq(design, profiles[:, number], rcond=None)[0]
        guess = design @ weights
        off = np.argsort(-np.abs(guess - profiles[:, number]))[:OUTLIERS]
        named = ", ".join(
            f"{catalogue.careers[row].slug} {profiles[row, number]:.1f} for {guess[row]:.1f}" for row in off.tolist()
        )
        found = _r(guess, profiles[:, number])
        yield Figure(f"{kind} from its areas: correlation", found, "", 0.75, f"furthest off: {named}", at_least=True)


def _related(catalogue: Catalogue, table: Matrix, rng: Random) -> float:
    """Return how often a related career is nearer than a random one."""
    centred = table - table.mean(axis=0)
    unit = centred / np.linalg.norm(centred, axis=1, keepdims=True)
    wins, pairs = 0.0, 0
    for row, career in enumerate(catalogue.careers):
        for slug in career.figures.related:
            other, random = catalogue.rows[slug], rng.randrange(len(table))
            if random != row:
                wins += float(unit[row] @ unit[other] > unit[row] @ unit[random])
                pairs += 1
    return wins / pairs


def _r(one: Vector, other: Vector) -> float:
    return float(np.corrcoef(one, other)[0, 1])
