from collections.abc import Mapping
from math import hypot

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.careers.filters import NONE, Filters
from quiz.careers.plane import plane
from quiz.careers.results import Results
from quiz.riasec import TYPES, Mask, Type
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.dots import dots
from quiz.wording.sights import APART, NAMED, NAMED_SMALL, Sights, sights
from tests.maps import clear, through_marks
from tests.people import FULL, answers_of

MAKER = {"R": 4, "I": 3, "A": 1, "S": 0, "E": 1, "C": 2}
SCATTERED = {"R": 1, "I": 0, "A": 1, "S": 4, "E": 3, "C": 1}


@pytest.fixture
def cards(site: Site) -> Cards:
    return site.edition.cards


def results(site: Site, likes: Mapping[str, int]) -> Results:
    return site.results(answers_of(site, FULL, dict(likes)))


def all_of(site: Site) -> Mask:
    return np.ones(len(site.catalogue.careers), dtype=np.bool_)


def seen(
    site: Site, likes: Mapping[str, int] | None = None, filters: Filters = NONE, shown: Mask | None = None
) -> Sights:
    found = results(site, likes) if likes else None
    among = all_of(site) if shown is None else shown
    return sights(found, filters, among, dots(site.catalogue), site.edition.cards)


def careers(found: Sights) -> list[str]:
    return [label.spot.lines[0] for label in (*found.small, *found.wide)]


@pytest.mark.parametrize("likes", [MAKER, SCATTERED], ids=["maker", "helper"])
def test_the_person_and_three_directions_are_named(site: Site, likes: Mapping[str, int]) -> None:
    found, own = seen(site, likes), results(site, likes)
    assert found.pin is not None
    assert [post.key for post in found.posts] == [site.catalogue.directions[number] for number in own.leading]
    assert [post.number for post in found.posts] == ["1", "2", "3"]
    names = {" ".join(label.spot.lines) for label in found.first}
    assert names == {"You are here", *(f"{post.number} {post.name}" for post in found.posts)}
    assert all(label.leader for label in found.first)
    assert not found.numbered


def test_a_maker_stands_at_the_top_left_and_so_do_the_directions(site: Site) -> None:
    found = seen(site, MAKER)
    assert found.pin is not None
    for x, y in (found.pin, *((post.x, post.y) for post in found.posts)):
        assert x < 0
        assert y < 0


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("others", [0, 2], ids=["decided", "mild"])
def test_whatever_leads_in_a_person_no_mark_and_no_name_covers_another(site: Site, kind: Type, others: int) -> None:
    found = seen(site, dict.fromkeys("RIASEC", others) | {str(kind): 4})
    assert len(found.first) == 4
    assert clear([*found.first, *found.small, *found.wide])
    assert not through_marks(found.first)


def test_three_directions_of_one_corner_keep_clear_of_each_other_and_of_the_person(site: Site) -> None:
    found, own = seen(site, MAKER), results(site, MAKER)
    catalogue, leading = site.catalogue, plane(site.catalogue).leading
    for number in own.leading:
        among = np.array(catalogue.direction_of)[catalogue.group_of] == number
        assert TYPES[np.bincount(leading[own.ranking.best(10, among)]).argmax()] == "R"
    assert clear(found.first)
    assert not through_marks(found.first)


@settings(max_examples=25)
@given(st.lists(st.integers(0, 4), min_size=6, max_size=6))
def test_of_anybody_marks_and_names_keep_clear(site: Site, likes: list[int]) -> None:
    given_likes = dict(zip("RIASEC", likes, strict=True))
    if results(site, given_likes).listed:
        found = seen(site, given_likes)
        assert len(found.first) == 4
        assert clear([*found.first, *found.small, *found.wide])


def test_without_results_only_careers_are_named(site: Site) -> None:
    found = seen(site)
    assert (found.pin, found.posts, found.first, found.numbered) == (None, [], [], False)
    assert len(found.small) == NAMED_SMALL
    assert 0 < len(found.wide) <= NAMED - NAMED_SMALL


def test_known_careers_of_all_sides_are_named_apart(site: Site) -> None:
    named = [label.spot for label in (*seen(site).small, *seen(site).wide)]
    assert {spot.x > 0 for spot in named} == {spot.y > 0 for spot in named} == {True, False}
    for place, spot in enumerate(named):
        assert all(hypot(spot.x - other.x, spot.y - other.y) >= APART for other in named[:place])


def test_only_careers_that_are_shown_are_named(site: Site) -> None:
    shown = site.catalogue.listed["family"]["health"]
    titles = {career.title for career, own in zip(site.catalogue.careers, shown, strict=True) if own}
    named = careers(seen(site, shown=shown))
    assert named
    assert set(named) <= titles


def test_what_the_visitor_keeps_is_named_first(site: Site) -> None:
    assert "Dancer" not in careers(seen(site))
    keep = (site.catalogue.symbols["dancer"],)
    assert careers(seen(site, filters=Filters(keep=keep)))[0] == "Dancer"
    none = np.zeros(len(site.catalogue.careers), dtype=np.bool_)
    assert careers(seen(site, filters=Filters(keep=keep), shown=none)) == []


def test_where_a_direction_has_no_room_for_its_name_its_number_stands(site: Site) -> None:
    label = seen(site, MAKER).first[1]
    short = label._replace(spot=label.spot._replace(lines=(label.spot.short,)))
    assert Sights(None, [], [label], [], []).numbered is False
    assert Sights(None, [], [short], [], []).numbered is True
