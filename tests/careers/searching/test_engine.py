"""The full-text index: stems, beginnings, ends, and copies for each thread and process."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor

import pytest

from quiz.careers.searching.engine import Engine

NAMES = [["lamp", "lighter"], ["lamps"], ["lighting", "of", "lamps"], ["kite"]]
ENGINE = Engine({"names": NAMES, "places": [["sky"]], "careers": [["lamp", "dusk"], ["kite", "sky", "lamp"]]})


@pytest.mark.parametrize(
    ("asked", "begun", "found"),
    [(["lamp"], False, [0, 1, 2]), (["lamp", "lighter"], False, [0]), (["ki"], False, []), (["ki"], True, [3])],
)
def test_texts_with_all_words_are_found(asked: list[str], begun: bool, found: list[int]) -> None:
    assert ENGINE.all_of("names", asked, begun=begun) == found


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("animals", "animator"),
        ("engine", "engineer"),
        ("hospitality", "hospital"),
        ("production", "product"),
        ("organ", "organizer"),
        ("university", "universal"),
    ],
)
def test_words_that_only_share_a_stem_are_kept_apart(asked: str, other: str) -> None:
    engine = Engine({"names": [[asked.removesuffix("s")], [other], [asked, "x"]], "places": [], "careers": []})
    assert engine.all_of("names", [asked]) == [0, 2]
    assert engine.all_of("names", [other]) == [1]
    assert engine.all_of("names", [asked[:5]], begun=True)
    assert engine.ending_in("names", asked) == {0}


def test_the_last_word_can_be_asked_for() -> None:
    assert ENGINE.ending_in("names", "lamp") == {1, 2}


def test_every_thread_opens_a_copy_of_its_own() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: ENGINE.all_of("names", ["lamp"]), range(200)))
    assert found == [[0, 1, 2]] * 200


def _ask() -> None:
    assert ENGINE.all_of("places", ["sky"]) == [0]


def test_a_process_that_was_forked_opens_a_copy_of_its_own() -> None:
    _ask()
    child = multiprocessing.get_context("fork").Process(target=_ask)
    child.start()
    child.join()
    assert child.exitcode == 0


def test_guides_are_found_by_their_words_in_the_singular_or_plural_those_that_dwell_on_them_first() -> None:
    guides = {4: "A kite. " + "Lamps and oil. " * 9, 7: "The lamp of the kite flies.", 9: "Nothing of the sort."}
    engine = Engine({"names": [], "places": [], "careers": []}, guides)
    assert engine.told_in_guides(["lamp"], 9) == [4, 7]
    assert engine.told_in_guides(["lamps", "kites"], 1) in ([4], [7])
    assert engine.told_in_guides(["kite", "sort"], 9) == []
