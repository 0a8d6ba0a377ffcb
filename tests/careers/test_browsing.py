"""Browsing: which careers stand in which list, and in which order."""

import pytest

from quiz.careers.catalogue import catalogue_of
from quiz.careers.filters import Filters
from quiz.content import loading
from tests.folders import DATA, Folder

CATALOGUE = catalogue_of(loading.load(DATA / "content").careers_file)


def found(**narrowed: object) -> list[str]:
    filters = Filters(**narrowed)  # type: ignore[arg-type]
    searched = CATALOGUE.search.find(filters.query)
    return [CATALOGUE.careers[row].slug for row in CATALOGUE.found(filters, searched)]


@pytest.mark.parametrize(
    ("narrowed", "slugs"),
    [
        ({"group": "sky"}, ["cloud-watcher", "kite-maker", "moon-painter"]),
        ({"family": "light", "levels": (1,)}, ["lamp-polisher"]),
        ({"area": "painting"}, ["moon-painter", "kite-maker"]),
        ({"area": "sky"}, ["kite-maker", "cloud-watcher", "moon-painter"]),
        ({"pay": 40_000}, ["cloud-watcher", "lamp-lighter", "lamp-polisher", "night-lamp-lighter"]),
        ({"pay": 50_000}, ["cloud-watcher"]),
        ({"growth": "up"}, ["kite-maker"]),
        ({"growth": "fast"}, []),
        ({"kind": "A"}, ["kite-maker", "moon-painter"]),
        ({"query": "lamp", "sort": "title"}, ["lamp-lighter", "lamp-polisher", "night-lamp-lighter"]),
        ({"query": "glider"}, ["kite-maker"]),
        ({"area": "sky", "sort": "title"}, ["cloud-watcher", "kite-maker", "moon-painter"]),
    ],
)
def test_careers_are_narrowed_by_what_they_are(narrowed: dict[str, object], slugs: list[str]) -> None:
    assert found(**narrowed) == slugs


@pytest.mark.parametrize(
    ("sort", "slugs"),
    [
        ("pay", ["cloud-watcher", "lamp-lighter", "lamp-polisher", "night-lamp-lighter", "kite-maker", "moon-painter"]),
        (
            "people",
            ["kite-maker", "lamp-lighter", "lamp-polisher", "night-lamp-lighter", "cloud-watcher", "moon-painter"],
        ),
        (
            "level",
            ["lamp-polisher", "lamp-lighter", "night-lamp-lighter", "kite-maker", "moon-painter", "cloud-watcher"],
        ),
    ],
)
def test_careers_are_ordered_by_a_figure_and_those_without_it_come_last(sort: str, slugs: list[str]) -> None:
    # Pay by the hour is not turned into years, so it counts as unknown here.
    assert found(sort=sort) == slugs


def test_a_career_whose_level_may_be_1_or_2_is_in_the_lists_of_both(content: Folder) -> None:
    content.edit("careers.yaml", "    level: 2\n", "    level: 2\n    level_from: 1\n")
    catalogue = catalogue_of(loading.load(content.path).careers_file)
    row = catalogue.rows["lamp-lighter"]
    for level, there in ((1, True), (2, True), (3, False)):
        mask = catalogue.mask(Filters(levels=(level,)))
        assert mask is not None
        assert mask[row] == there
    assert catalogue.counts["level"] == {"1": 2, "2": 2, "3": 1, "4": 1, "5": 1}


def test_every_choice_is_counted() -> None:
    assert CATALOGUE.counts["group"] == {"lamps": 3, "sky": 3}
    assert CATALOGUE.counts["area"] == {"lamps": 3, "sky": 3, "painting": 2}
    assert CATALOGUE.counts["growth"] == {"up": 1, "fast": 0}
