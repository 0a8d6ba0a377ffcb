import gzip
import re

import numpy as np
import pytest

from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.dots import SPREAD, Dots, Ink, dots, point_of
from quiz.wording.words import Words


@pytest.fixture
def words(site: Site) -> Words:
    return site.edition.words


@pytest.fixture
def drawn(site: Site) -> Dots:
    return dots(site.catalogue)


def places(path: str) -> list[tuple[int, int]]:
    """Where a path of moves draws dots, as a browser would."""
    steps = np.array(re.findall(r"m(-?\d+) (-?\d+)h0", path), dtype=int)
    assert "".join(f"m{x} {y}h0" for x, y in steps.tolist()) == path
    return [(x, y) for x, y in steps.cumsum(axis=0).tolist()]


def test_a_path_draws_every_dot_where_its_career_lies(drawn: Dots) -> None:
    rows = np.array([5, 900, 17, 17])
    assert places(drawn.path(rows)) == [tuple(drawn.points[row].tolist()) for row in rows]
    assert drawn.path(rows[:0]) == ""


def test_fit_gives_the_ink_that_words_give_the_fit(drawn: Dots, site: Site, words: Words) -> None:
    fits = site.catalogue.shapes.T @ site.catalogue.shape(site.catalogue.rows["actor"])
    inks = drawn.by_fit(fits, np.ones(len(fits), dtype=np.bool_), words)
    assert [ink.name for ink in inks] == ["very close", "close", "partly alike", "further off"]
    said = [words.closeness(float(fit)) for fit in fits]
    for ink in inks[:3]:
        assert ink.size == said.count(ink.name)
    assert sum(ink.size for ink in inks) == len(fits)
    by_name = {ink.name: sorted(places(ink.path)) for ink in inks}
    close = sorted(tuple(point) for point, word in zip(drawn.points.tolist(), said, strict=True) if word == "close")
    assert by_name["close"] == close


@pytest.mark.parametrize(
    ("fit", "name"), [(0.895, 0), (0.894, 1), (0.75, 1), (0.7449, 2), (0.5, 2), (0.49, 3), (-1, 3)]
)
def test_the_edges_of_inks_are_those_of_the_words(drawn: Dots, words: Words, fit: float, name: int) -> None:
    shown = np.zeros(len(drawn.points), dtype=np.bool_)
    shown[3] = True
    sizes = [ink.size for ink in drawn.by_fit(np.full(len(shown), fit), shown, words)]
    assert sizes == [int(place == name) for place in range(4)]


def test_by_type_each_dot_has_the_color_of_what_the_career_has_most_of(drawn: Dots, site: Site, words: Words) -> None:
    inks = drawn.by_type(np.ones(len(drawn.points), dtype=np.bool_), words)
    assert [ink.style for ink in inks] == [f"of{kind}" for kind in TYPES]
    actor = tuple(drawn.points[site.catalogue.rows["actor"]].tolist())
    assert actor in places(inks[2].path)
    assert sum(ink.size for ink in inks) == len(site.catalogue.careers)


def test_only_what_is_shown_is_drawn(drawn: Dots, site: Site, words: Words) -> None:
    shown = site.catalogue.listed["family"]["health"]
    assert sum(len(places(ink.path)) for ink in drawn.by_type(shown, words)) == shown.sum()


def test_all_dots_weigh_less_than_three_kilobytes_on_the_wire(drawn: Dots, words: Words) -> None:
    everything = np.ones(len(drawn.points), dtype=np.bool_)
    inks: list[Ink] = drawn.by_type(everything, words)
    assert len(gzip.compress("".join(ink.path for ink in inks).encode())) < 3000


def test_a_person_of_a_careers_shape_stands_where_the_career_lies(drawn: Dots, site: Site) -> None:
    for row in (0, 400, 923):
        assert point_of(site.catalogue.shape(row)) == tuple(drawn.points[row].tolist())
    assert np.hypot(*drawn.points.T).max() <= SPREAD
