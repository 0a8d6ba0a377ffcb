import pytest

from quiz.careers.areas import belonging
from quiz.careers.searching.documents import alternatives, names, places
from quiz.careers.searching.tongue import ENGLISH
from quiz.content import loading
from tests.folders import DATA

FILE = loading.load(DATA / "content").careers_file
AREAS = belonging([career.areas for career in FILE.careers])


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Plumber or pipefitter", ["Plumber", "pipefitter"]),
        ("Radio or TV announcer", ["Radio", "TV announcer", "Radio announcer"]),
        ("Book, magazine or news editor", ["Book", "magazine", "news editor", "Book editor", "magazine editor"]),
        ("Florist", []),
    ],
)
def test_a_title_that_joins_several_is_taken_apart(title: str, names: list[str]) -> None:
    assert list(alternatives(title, ENGLISH)) == names


def test_titles_other_titles_and_words_to_find_are_names() -> None:
    found = {(name.kind, name.text) for name in names(FILE.careers, ENGLISH)}
    assert {("title", "Lamp lighter"), ("also", "Wick trimmer"), ("find", "glider")} <= found


def test_a_career_stands_in_its_group_its_family_and_its_areas() -> None:
    kite = next(row for row, career in enumerate(FILE.careers) if career.slug == "kite-maker")
    found = {(place.kind, place.key) for place in places(FILE.careers, FILE, AREAS, ENGLISH) if kite in place.rows}
    assert found == {("group", "sky"), ("family", "air"), ("area", "sky"), ("area", "painting")}
