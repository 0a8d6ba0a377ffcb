"""What people type, and what they find: the shipped catalogue held to searches with right answers."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from quiz.careers.searching.found import Found
from quiz.web.site import Site
from tests.folders import DATA

WRITTEN_BEFORE = yaml.safe_load((DATA / "searches.yaml").read_text())
HELD_OUT = yaml.safe_load((DATA / "searches_held_out.yaml").read_text())


def find(site: Site, query: str) -> Found:
    return site.catalogue.search.find(query)


def titles(site: Site, query: str) -> list[str]:
    return [site.catalogue.careers[hit.row].title for hit in find(site, query).hits]


def place(site: Site, asked: dict[str, Any]) -> int:
    """Return the place, from 1, at which a right answer stands among what a person sees; 99 if it does not."""
    found = find(site, asked["query"])
    if "place" in asked:
        seen = [f"{each.kind}:{each.key}" for each in found.places]
        return seen.index(asked["place"]) + 1 if asked["place"] in seen else 99
    if "word" in asked:
        return 1 if found.word == asked["word"] else 99
    rows = [hit.row for hit in found.hits] or list(found.near)
    slugs = [site.catalogue.careers[row].slug for row in rows]
    return next((number for number, slug in enumerate(slugs, 1) if slug in asked["first"]), 99)


@pytest.mark.parametrize(
    ("searches", "first", "in_three"),
    [(WRITTEN_BEFORE, 0.97, 0.985), (HELD_OUT, 0.90, 0.97)],
    ids=["before", "held out"],
)
def test_what_people_mean_comes_first(
    site: Site, searches: list[dict[str, Any]], first: float, in_three: float
) -> None:
    places = [place(site, asked) for asked in searches]
    missed = [asked["query"] for asked, number in zip(searches, places, strict=True) if number > 3]
    assert sum(number == 1 for number in places) / len(places) >= first, missed
    assert sum(number <= 3 for number in places) / len(places) >= in_three, missed


def test_there_are_two_hundred_searches_and_more() -> None:
    assert len(WRITTEN_BEFORE) >= 200
    assert not {asked["query"] for asked in WRITTEN_BEFORE} & {asked["query"] for asked in HELD_OUT} - SHARED


SHARED = {asked["query"] for asked in WRITTEN_BEFORE if "first" in asked}
"""Plain names that everybody types stand in both."""


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("plumber", "Plumber or pipefitter"),
        ("cop", "Police officer"),
        ("forensic", "Forensic science technician"),
        ("gamer", "Video game designer"),
        ("sparky", "Electrician"),
        ("brickie", "Bricklayer"),
        ("vet", "Veterinarian"),
        ("lorry driver", "Heavy truck driver"),
        ("NURSES", "Registered nurse"),
        ("registerd nurse", "Registered nurse"),
        ("associate producer", "Associate producer"),
        ("film editor", "Film and video editor"),
        ("electric", "Electrician"),
    ],
)
def test_a_careers_own_name_beats_its_helpers(site: Site, query: str, first: str) -> None:
    assert titles(site, query)[:1] == [first]


def test_every_title_finds_its_own_career_first(site: Site) -> None:
    lost = [career.title for career in site.catalogue.careers if titles(site, career.title)[:1] != [career.title]]
    assert lost == []


def test_every_word_to_find_leads_to_its_career(site: Site) -> None:
    lost = [
        (career.slug, word)
        for row, career in enumerate(site.catalogue.careers)
        for word in career.find
        if row not in [hit.row for hit in find(site, word).hits[:12]]
    ]
    assert lost == []


def test_every_sentence_is_found_by_its_word(site: Site) -> None:
    for word, nearest in site.catalogue.head.nearest.items():
        found = find(site, word)
        slugs = [site.catalogue.careers[hit.row].slug for hit in found.hits]
        assert found.word == word
        assert tuple(slugs[: len(nearest.near)]) == nearest.near


def test_interests_find_careers_that_have_them_most(site: Site) -> None:
    found = find(site, "work with animals")
    assert ("area", "animals") in {(each.kind, each.key) for each in found.places}
    assert {"Veterinarian", "Animal caretaker", "Animal trainer"} <= set(titles(site, "work with animals")[:8])
    assert "Animator or special effects artist" not in titles(site, "work with animals")


def test_what_was_typed_wrongly_is_told(site: Site) -> None:
    found = find(site, "electrition")
    assert found.instead == "electrician"
    assert find(site, "electrician").instead == ""


def test_where_nothing_is_found_the_nearest_three_are_offered(site: Site) -> None:
    found = find(site, "nurse qqqqq")
    assert not found.hits
    assert not found.places
    assert [site.catalogue.careers[row].title for row in found.near][:1] == ["Registered nurse"]
    assert len(find(site, "xylophonqzz").near) == 3


def test_where_little_is_found_guides_are_looked_through_and_stand_below(site: Site) -> None:
    baker, *others = find(site, "sourdough").hits
    assert (site.catalogue.careers[baker.row].slug, baker.guide) == ("baker", False)
    assert {hit.guide for hit in others} == {True}
    (only,) = find(site, "saxophone").hits
    assert (site.catalogue.careers[only.row].slug, only.guide) == ("musical-instrument-repairer", True)
    assert not any(hit.guide for hit in find(site, "nurse").hits), "enough is found by name"


def test_what_guides_say_often_is_no_slip_of_the_fingers(site: Site) -> None:
    assert find(site, "tattoos").instead == ""


@pytest.mark.parametrize("query", ["", "   ", "!!!"])
def test_nothing_is_found_where_nothing_is_asked(site: Site, query: str) -> None:
    assert find(site, query) == Found()


@pytest.mark.parametrize(
    "query",
    ["x" * 100, "\N{LATIN SMALL LIGATURE FFI}" * 60, "1" * 99, "- " * 50, '"nurse', "nurse OR", "NEAR(", "a*", "text:"],
)
def test_no_text_breaks_the_search(site: Site, query: str) -> None:
    assert find(site, query).near or find(site, query).hits is not None


def test_the_search_knows_no_file(site: Site) -> None:
    assert not list(Path().glob("*.db"))
    assert site.catalogue.search.find("nurse").hits
