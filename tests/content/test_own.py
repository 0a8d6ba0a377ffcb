"""Careers of a host's own: checked like the others, told with their own file and source."""

import pytest

from quiz.content.loading import load
from quiz.content.mistakes import ContentError
from tests.folders import Folder

OWN = """
source: {name: Our own ratings, publisher: Mill Lane, release: first, year: 2026, licence: CC BY 4.0}
careers:
- slug: star-counter
  symbol: B0Z
  title: Star counter
  summary: Counts what shines at night and writes it into a book
  family: air
  group: sky
  figures:
    profile: [2.0, 6.0, 2.5, 2.0, 2.0, 5.5]
    level: 2
    related: [kite-maker]
"""


@pytest.fixture
def own(content: Folder) -> Folder:
    (content.path.parent / "own").mkdir()
    folder = Folder(content.path.parent / "own")
    folder.write("own.yaml", OWN)
    return folder


def mistakes(content: Folder, own: Folder) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(content.path, own.path / "own.yaml")
    return [str(each) for each in caught.value.mistakes]


def test_an_own_career_stands_beside_the_others_with_its_own_source(content: Folder, own: Folder) -> None:
    library = load(content.path, own.path / "own.yaml")
    added = library.careers_file.careers[-1]
    assert (added.slug, added.part_of) == ("star-counter", None)
    assert library.own_sources["star-counter"].pay.name == "Our own ratings"
    assert set(library.own_sources) == {"star-counter"}


def test_without_ratings_of_interests_it_is_like_the_mean_of_its_group(content: Folder, own: Folder) -> None:
    library = load(content.path, own.path / "own.yaml")
    *others, added = library.careers_file.careers
    group = [career.areas for career in others if career.group == "sky"]
    means = [round(sum(ratings) / len(ratings), 2) for ratings in zip(*group, strict=True)]
    assert added.areas == pytest.approx(means, abs=0.01)
    own.edit("own.yaml", "  group: sky\n", "  group: sky\n  interests: [1.0, 7.0, 1.5]\n")
    assert load(content.path, own.path / "own.yaml").careers_file.careers[-1].areas == (1.0, 7.0, 1.5)


def test_a_guide_may_stand_beside_it(content: Folder, own: Folder) -> None:
    (own.path / "guides").mkdir()
    own.write("guides/star-counter.md", content.text("guides/kite-maker.md").replace("# Kite maker", "# Star counter"))
    assert set(load(content.path, own.path / "own.yaml").guides) == {"kite-maker", "star-counter"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  symbol: B0Z\n", "", "own.yaml:4: star-counter: the symbol is missing; write `symbol: "),
        ("symbol: B0Z", "symbol: P4Q", "own.yaml:5: star-counter: symbol: the symbol P4Q stands twice; write"),
        ("group: sky", "group: stars", "own.yaml:9: star-counter: group: there is no group 'stars'; write one of"),
        ("slug: star-counter", "slug: kite-maker", "own.yaml:4: kite-maker: slug: slug 'kite-maker' stands twice"),
        ("[2.0, 6.0,", "[9.0, 6.0,", "own.yaml:11: star-counter: figures.profile.1: 9.0 is out of range; give 7 or"),
        ("[kite-maker]", "[kite-mker]", "figures.related.1: there is no career 'kite-mker'"),
        ("    level: 2\n", "", "star-counter: figures: 'level' is missing; add it."),
        ("level: 2", "levl: 2", "star-counter: figures.levl: the key 'levl' is unknown; write 'level'."),
        ("source: {name: Our own ratings, ", "source: {", "own.yaml:2: source: 'name' is missing; add it."),
        ("\nsource: ", "\nsources: ", "own.yaml:2: sources: the key 'sources' is unknown; write 'source'."),
        ("careers:", "careers", "own.yaml:"),
    ],
)
def test_a_mistake_is_told_with_the_line_of_the_own_file(
    content: Folder, own: Folder, old: str, new: str, told: str
) -> None:
    own.edit("own.yaml", old, new)
    assert any(told in each for each in mistakes(content, own)), mistakes(content, own)


def test_a_mistake_of_the_catalogue_is_told_once_and_of_its_own_file(content: Folder, own: Folder) -> None:
    content.edit("careers.yaml", "level: 5", "level: 9")
    assert [each.split(":")[0] for each in mistakes(content, own)] == ["careers.yaml"]
