"""``python -m bench.sample``: write docs/sample-responses.csv, 200 made-up people to try ``sixways score`` with.

Nobody ever gave these answers. People are drawn as in ``bench.cohorts``, with a number for each, a few answers left
out, one row with a 6 and one with a word that is no answer.
"""

import csv
import io
from pathlib import Path
from random import Random
from typing import Final

from quiz.content.loading import load, shipped
from quiz.content.questions import Questions
from quiz.riasec import TYPES

FILE: Final = Path(__file__).parent.parent / "docs" / "sample-responses.csv"
PEOPLE: Final = 200
SEED: Final = 16
LEFT_OUT: Final = 0.02
ODD: Final = {("p073", 11): "6", ("p158", 40): "maybe"}
"""Cells that hold no answer, by person and place of the item."""


def sample(questions: Questions) -> str:
    """Return the file's text: the newest full questionnaire, answers from 1 to 5."""
    random = Random(SEED)  # noqa: S311 - people are made up, nothing is secret
    items = questions.items_of[questions.offered("full").head]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["person", *(item.id for item in items)])
    for number in range(1, PEOPLE + 1):
        name = f"p{number:03}"
        likes = {kind: random.uniform(1, 5) for kind in TYPES}
        answers = [
            "" if random.random() < LEFT_OUT else str(min(5, max(1, round(random.gauss(likes[item.type], 1)))))
            for item in items
        ]
        writer.writerow([name, *(ODD.get((name, place), answer) for place, answer in enumerate(answers))])
    return text.getvalue()


if __name__ == "__main__":
    FILE.write_text(sample(load(shipped()).questions), encoding="utf-8")
