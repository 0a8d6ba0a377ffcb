"""What a host hides is gone from the content, and nothing in it leads there any more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.catalogue import catalogue_of
from quiz.content.hiding import hidden_in, shown
from quiz.content.loading import Library, load
from tests.folders import Folder


@pytest.fixture
def small(content: Folder) -> Library:
    return load(content.path)


def test_nothing_hidden_leaves_the_library_as_it_is(small: Library) -> None:
    assert shown(small, hidden_in(small.careers_file, (), ())) is small


def test_a_hidden_career_is_named_nowhere(small: Library) -> None:
    found = shown(small, hidden_in(small.careers_file, ("lamp-lighter", "moon-painter"), ()))
    file = found.careers_file
    assert {"lamp-lighter", "moon-painter"} & {career.slug for career in file.careers} == set()
    assert "lamp-lighter" not in {slug for career in file.careers for slug in career.figures.related}
    assert next(career for career in file.careers if career.slug == "night-lamp-lighter").part_of is None
    assert file.nearest["sun painter"].near == ()


def test_a_group_a_direction_and_a_family_without_careers_go_too(small: Library) -> None:
    found = shown(small, hidden_in(small.careers_file, (), ("light",))).careers_file
    assert (set(found.families), set(found.groups), set(found.directions)) == ({"air"}, {"sky"}, {"above"})


def test_a_guide_names_a_hidden_career_without_a_link(content: Folder) -> None:
    text = content.text("guides/kite-maker.md")
    content.write("guides/kite-maker.md", text.replace("wind", "[wind](/careers/lamp-lighter)", 1))
    small = load(content.path)
    found = shown(small, hidden_in(small.careers_file, ("lamp-lighter",), ()))
    assert "/careers/lamp-lighter" in small.guides["kite-maker"].text
    assert "/careers/lamp-lighter" not in found.guides["kite-maker"].text
    assert len(found.guides["kite-maker"].text) < len(small.guides["kite-maker"].text)


def test_the_guide_of_a_hidden_career_is_not_searched(small: Library) -> None:
    assert shown(small, hidden_in(small.careers_file, ("kite-maker",), ())).guides == {}


@given(st.data())
def test_whatever_is_hidden_what_is_left_can_be_ranked(library: Library, data: st.DataObject) -> None:
    file = library.careers_file
    families = data.draw(st.sets(st.sampled_from(sorted(file.families)), max_size=len(file.families) - 1))
    left = [career.slug for career in file.careers if career.family not in families]
    careers = data.draw(st.sets(st.sampled_from(left), max_size=min(40, len(left) - 1)))
    hidden = hidden_in(file, careers, families)
    found = shown(library, hidden)
    slugs = {career.slug for career in found.careers_file.careers}
    assert slugs == set(left) - careers
    assert {career.group for career in found.careers_file.careers} == set(found.careers_file.groups)
    listed = [group for direction in found.careers_file.directions.values() for group in direction.groups]
    assert sorted(listed) == sorted(found.careers_file.groups)
    assert all(set(career.figures.related) <= slugs for career in found.careers_file.careers)


def test_a_catalogue_can_be_made_of_what_is_left(library: Library) -> None:
    hidden = hidden_in(library.careers_file, ("actor",), ("finance", "it"))
    catalogue = catalogue_of(shown(library, hidden).careers_file)
    assert "actor" not in catalogue.rows
    assert not {"finance", "it"} & set(catalogue.lists["family"])
