"""Many people at once are told exactly what each is told alone."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.careers.catalogue import catalogue_of
from quiz.careers.lineup import DIRECTIONS
from quiz.careers.ranking import shapes_of
from quiz.careers.results import Results, best_first, results_of
from quiz.cohort import letters, signals
from quiz.cohort.counts import States
from quiz.cohort.judging import NO_SIGNAL, NOTES
from quiz.cohort.ranks import Profiles, in_full, ranks
from quiz.cohort.scoring import Given, Scored, Sheet, Wanted, score
from quiz.cohort.signals import SIGNALS
from quiz.cohort.tables import Tables, tables_of
from quiz.content.loading import load
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, Closer, GivenScores, Record
from quiz.person.signal import Signal
from quiz.riasec import code_text
from quiz.web.site import Site
from tests.folders import Folder

HEADS = ("F2", "S2", "F1", "S1")
PEOPLE = 300


def crowd(tables: Tables, head: str, seed: int) -> States:
    """Return answers of people of many kinds, (items, m): decided and mild, flat, clicking, with gaps, halfway."""
    rng = np.random.default_rng(seed)
    kinds = tables.forms[head].kinds
    likes, wide = rng.uniform(-0.5, 4.5, (6, PEOPLE)), rng.choice([0.0, 0.4, 1.0, 1.8], PEOPLE)
    values: States = np.rint(likes[kinds] + wide * rng.normal(size=(len(kinds), PEOPLE))).clip(0, 4).astype(np.uint8)
    part = PEOPLE // 10
    values[:, :part] = rng.integers(0, 5, (len(kinds), part))
    values[:, part : 2 * part] = rng.integers(0, 5, part)
    values[:, 2 * part : 3 * part] = (np.arange(len(kinds))[:, np.newaxis] * rng.integers(1, 4, part)) % 5
    middle = 2 + (rng.random((len(kinds), part)) < 0.1)
    values[:, 3 * part : 4 * part] = middle
    gaps = rng.random(values.shape) < rng.choice([0, 0, 0, 0.1, 0.3, 0.6], PEOPLE)
    values[gaps] = LEFT_OUT
    ends = rng.choice([len(kinds), len(kinds), len(kinds) * 2 // 3, len(kinds) // 2], PEOPLE)
    values[np.arange(len(kinds))[:, np.newaxis] >= ends] = UNSEEN
    return values


def alone(site: Site, record: Record) -> Results:
    return results_of(record, site.questions, site.catalogue)


def same(found: Scored, place: int, results: Results, count: int, *, firm: bool = False) -> None:
    verdict, catalogue = results.verdict, results.catalogue
    scores = verdict.scores or [each.score for each in verdict.tallies]
    assert [None if np.isnan(own) else own for own in found.scores[place].tolist()] == list(scores)
    assert letters.text_of(int(found.codes[place])) == (code_text(verdict.groups) if verdict.groups else "")
    signal = found.signals[place]
    reading = verdict.reading
    assert (None if signal == NO_SIGNAL else SIGNALS[signal]) == (reading.signal if reading else None)
    assert NOTES[found.notes[place]] == reason(results)
    told = results.ranking.matches(results.ranking.best(count)) if results.listed else []
    rows = [row for row in found.careers[place].tolist() if row >= 0]
    assert rows == [match.row for match in told]
    np.testing.assert_allclose(found.fits[place][: len(told)], [match.fit for match in told], rtol=0, atol=1e-12)
    directions = [number for number in found.directions[place].tolist() if number >= 0]
    if not verdict.compared:
        assert directions == []
    elif firm or results.chances is None:
        assert directions == results.leading
    else:
        lineup = catalogue.lineup
        good = lineup.direction_scores(results.ranking.scores[np.newaxis, lineup.order])[0]
        assert directions == best_first(good)[:DIRECTIONS]
    if firm and results.chances:
        assert found.firm_careers[place][: len(rows)].tolist() == results.chances.careers[rows].tolist()
        assert found.firm_directions[place].tolist() == results.chances.directions[directions].tolist()
    else:
        assert np.isnan(found.firm_careers[place]).all()


def reason(results: Results) -> str:
    verdict = results.verdict
    if results.listed:
        return ""
    if verdict.scores is None:
        return "too few answers"
    if verdict.reading is not None and verdict.reading.pattern:
        return "answers follow a pattern"
    untold = verdict.reading is not None and verdict.reading.signal is Signal.UNTOLD
    return "answers look like chance" if verdict.compared and untold else "all six about equal"


def records(head: str, values: States) -> list[Answers]:
    return [Answers(head, tuple(person)) for person in values.T.tolist()]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("count", [5, 50])
def test_answers_of_all_kinds_of_people_are_told_what_a_page_tells(
    site: Site, tables: Tables, head: str, count: int
) -> None:
    values = crowd(tables, head, count)
    found = score(tables, Sheet(head, values), Wanted(count))
    for place, record in enumerate(records(head, values)):
        same(found, place, alone(site, record), count)
    assert len(set(found.notes.tolist())) == len(NOTES)
    assert set(found.signals.tolist()) == {NO_SIGNAL, *range(len(SIGNALS))}


@pytest.mark.parametrize("head", HEADS)
def test_those_who_looked_closer_are_told_what_a_page_tells(site: Site, tables: Tables, head: str) -> None:
    rng = np.random.default_rng(3)
    values = crowd(tables, head, 3)
    closer = np.full((len(tables.banks["K1"].ids), PEOPLE), UNSEEN, dtype=np.uint8)
    for person in range(PEOPLE):
        places = rng.choice(len(closer), rng.integers(0, 12), replace=False)
        closer[places, person] = rng.integers(0, LEFT_OUT + 1, len(places))
    found = score(tables, Sheet(head, values, "K1", closer), Wanted(5))
    for place, record in enumerate(records(head, values)):
        given = tuple((item, int(value)) for item, value in enumerate(closer[:, place].tolist()) if value != UNSEEN)
        same(found, place, alone(site, replace(record, closer=Closer("K1", len(closer), given))), 5)


def test_scores_from_elsewhere_are_told_what_a_page_tells(site: Site, tables: Tables) -> None:
    rng = np.random.default_rng(5)
    table = np.round(rng.uniform(0, 100, (6, PEOPLE)), 1)
    table[:, :20] = 50 + np.round(rng.uniform(-4, 4, (6, 20)), 1)
    table[:, 20:60] = rng.integers(0, 3, (6, 40)) * 20
    found = score(tables, Given(table), Wanted(20))
    for place, person in enumerate(table.T.tolist()):
        r, i, a, s, e, c = person
        same(found, place, alone(site, GivenScores((r, i, a, s, e, c))), 20)


@pytest.mark.parametrize("head", ["F2", "S1"])
def test_firmness_and_the_order_of_directions_are_those_of_a_page(site: Site, tables: Tables, head: str) -> None:
    values = crowd(tables, head, 9)[:, ::5]
    found = score(tables, Sheet(head, values), Wanted(5, firmness=True))
    for place, record in enumerate(records(head, values)):
        same(found, place, alone(site, record), 5, firm=True)


def test_scores_from_elsewhere_have_no_firmness(tables: Tables) -> None:
    found = score(tables, Given(np.array([[80.0], [20], [35.5], [10], [60], [45]])), Wanted(5, firmness=True))
    assert np.isnan(found.firm_careers).all()
    assert np.isnan(found.firm_directions).all()


@given(
    answers=st.lists(st.integers(0, UNSEEN), min_size=60, max_size=60), likes=st.lists(st.integers(0, 4), min_size=6)
)
def test_any_answers_at_all_are_told_what_a_page_tells(
    site: Site, tables: Tables, answers: list[int], likes: list[int]
) -> None:
    kinds = tables.forms["F2"].kinds.tolist()
    # By halves as somebody with likes answers, so that there are lists too.
    person = [likes[kind] if place % 2 else own for place, (kind, own) in enumerate(zip(kinds, answers, strict=True))]
    values = np.array([answers, person], dtype=np.uint8).T
    found = score(tables, Sheet("F2", np.ascontiguousarray(values)), Wanted(5))
    for place, record in enumerate(records("F2", values)):
        same(found, place, alone(site, record), 5)


@pytest.mark.parametrize("count", [1, 3, 50])
def test_a_catalogue_of_six_careers_lists_no_more_than_there_are(content: Folder, count: int) -> None:
    library = load(content.path)
    catalogue = catalogue_of(library.careers_file)
    small = tables_of(library.questions, catalogue, "content")
    values = np.random.default_rng(1).integers(0, 6, (12, 200)).astype(np.uint8)
    found = score(small, Sheet("F1", values), Wanted(count))
    for place, record in enumerate(records("F1", values)):
        same(found, place, results_of(record, library.questions, catalogue), count)


def test_single_precision_leaves_nobody_in_the_wrong_order(tables: Tables) -> None:
    rng = np.random.default_rng(8)
    people = Profiles(shapes_of(rng.normal(size=(3000, 6))), rng.normal(size=(3000, tables.areas)) / 3)
    for fast, full in zip(ranks(tables, people, 20), in_full(tables, people, 20), strict=True):
        np.testing.assert_array_equal(fast, full)


def test_nobody_is_nobody(tables: Tables) -> None:
    assert len(score(tables, Sheet("F2", np.empty((60, 0), dtype=np.uint8)), Wanted(5)).notes) == 0


@pytest.mark.parametrize("head", ["F2", "S1"])
def test_whoever_stands_on_a_threshold_is_judged_alone_and_told_the_same(
    tables: Tables, head: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = crowd(tables, head, 4)
    together = score(tables, Sheet(head, values), Wanted(5))
    # With so wide a threshold everybody stands on it.
    for module in (signals, letters):
        monkeypatch.setattr(module, "CLOSE", 100.0)
    alone_ = score(tables, Sheet(head, values), Wanted(5))
    for name, own in vars(together).items():
        np.testing.assert_array_equal(own, getattr(alone_, name))
