"""How long a search takes, and how often what people mean comes first: the searches that the tests hold."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from timeit import repeat

import numpy as np
import yaml

from bench.figures import Figure
from quiz.careers.catalogue import catalogue_of
from quiz.content import loading

FOLDER = Path(__file__).parents[1] / "tests" / "data"
ROUNDS = 3


def searching() -> Iterator[Figure]:
    """Yield the share of right answers in the first place and the first three, then milliseconds a search."""
    library = loading.load(loading.shipped())
    guides = {slug: guide.text for slug, guide in library.guides.items()}
    catalogue = catalogue_of(library.careers_file, guides)
    search, slugs = catalogue.search, [career.slug for career in catalogue.careers]
    times = []
    for name in ("searches", "searches_held_out"):
        asked = [each for each in yaml.safe_load((FOLDER / f"{name}.yaml").read_text()) if "first" in each]
        places = []
        for each in asked:
            found = search.find(each["query"])
            shown = [slugs[row] for row in [hit.row for hit in found.hits] or found.near]
            places.append(next((place for place, slug in enumerate(shown) if slug in each["first"]), 99))
            times.append(min(repeat(partial(search.find, each["query"]), number=1, repeat=ROUNDS)) * 1e3)
        first, three = (np.mean(np.array(places) < most) * 100 for most in (1, 3))
        yield Figure(f"{name}: {len(asked)} searches, right in first place", float(first), "%", 90, at_least=True)
        yield Figure(f"{name}: in the first three", float(three), "%", 97, at_least=True)
    bare = min(repeat(lambda: search.engine.all_of("names", ["nurse"]), number=100, repeat=9)) / 100 * 1e3
    yield Figure("one look into the index", bare, "ms")
    yield Figure("a search, half of them at most", float(np.median(times)), "ms", 2)
    yield Figure("a search, 95 in 100 at most", float(np.percentile(times, 95)), "ms", 2)
    yield Figure("the slowest search", max(times), "ms", 2)
