"""The measuring stick for real people, on a made-up folder in the format of theirs."""

from bench.people import QUESTIONS, people, read
from quiz.person.answers import LEFT_OUT
from tests.folders import DATA

FOLDER = DATA / "people"


def test_whoever_left_out_too_much_is_not_read_and_the_rest_in_the_order_of_the_items() -> None:
    rows = list(read(FOLDER / "answers_48_items.csv"))
    assert len(rows) == 11, "one of twelve answered 28 of 48 items"
    assert {len(row) for row in rows} == {48}
    place = next(place for place, item in enumerate(QUESTIONS.items) if item.id == "r4")
    assert rows[-1][place] == LEFT_OUT
    assert {each for row in rows for each in row} <= {0, 1, 2, 3, 4, LEFT_OUT}


def test_every_figure_is_measured_on_the_folder() -> None:
    figures = {figure.name: figure.value for figure in people(FOLDER)}
    assert figures["people who answered 40 of 48 items or more"] == 11
    assert 0 < figures["careers of their field before others, 2 fields (AUC)"] < 1
    assert sum(value for name, value in figures.items() if name.startswith("signal: ")) == 100
    assert abs(sum(value for name, value in figures.items() if name.startswith("first letter ")) - 100) < 1e-6
    assert 0 <= figures["personas first: a right career among the first 21 shown"] <= 100
