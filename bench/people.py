"""What results are worth on real people: ``python -m bench.people FOLDER``.

The folder holds answers of real people to 48 public-domain items, eight a type, from 1 to 5 (RIASEC Markers, Liao,
Armstrong and Rounds 2008; collected by openpsychometrics.org), as ``answers_48_items.csv``, and mean scores of people
with a degree in a field, as ``published_summaries.csv``. Neither is part of this program: they are read, counted and
left where they are. What is printed comes from the program's own functions, in under a minute.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
import yaml

from bench.figures import Figure
from quiz.app import create_app
from quiz.careers.filters import NONE
from quiz.careers.ranking import rank
from quiz.careers.results import Results, results_of
from quiz.content.questions import Item, Questionnaire, Questions
from quiz.person.answers import LEFT_OUT, Answers
from quiz.person.standing import standing
from quiz.riasec import TYPES, Mask, Vector, holland_code, shape
from quiz.web.site import Site
from quiz.wording.rows import ALSO

PER_TYPE: Final = 8
MARKERS: Final = "M1"
FEWEST: Final = 40
"""Whoever answered fewer of the 48 items is left out."""
SHOWN: Final = 10
HALVES: Final = ("M2", "M3")
FIELDS: Final = {
    "Psychology & Counselling": ("counseling", "social-work"),
    "Social Sciences & Public Affairs": ("social-science", "government", "social-work"),
    "Media & Communication": ("film-and-tv", "writing", "marketing"),
    "Creative Arts, Design & Music": ("design", "art-and-craft", "stage-and-music"),
    "Law": ("law",),
    "Business & Management": (
        "leadership",
        "marketing",
        "accounting",
        "banking",
        "investing",
        "insurance",
        "selling",
        "human-resources",
        "supply-chain",
        "real-estate",
    ),
    "Computing & IT": ("software", "networks", "cybersecurity", "data"),
    "Natural & Physical Sciences": ("life-science", "physics-and-chemistry", "earth-science", "medical-labs"),
    "Education": ("school-teaching", "special-education", "young-children", "lessons"),
}
"""The groups of careers that people with a degree in a field would be expected to look for."""


def people(folder: Path) -> Iterator[Figure]:
    """Yield every figure."""
    start, site = perf_counter(), create_app().extensions["site"]
    rows = list(read(folder / "answers_48_items.csv"))
    whole = [results_of(Answers(MARKERS, row), QUESTIONS, site.catalogue) for row in rows]
    yield Figure("people who answered 40 of 48 items or more", len(rows), "")
    yield from _signals(whole)
    listed = [each for each in whole if each.listed]
    yield from _letters(listed)
    yield from _leaders(listed, site)
    yield from _families(listed, site)
    yield from _halves(rows, site)
    yield from _fields(folder / "published_summaries.csv", site)
    for name in ("first", "held_out"):
        yield from _personas(name, site)
    yield Figure("seconds for all of this", perf_counter() - start, "s", 60)


def read(path: Path) -> Iterator[tuple[int, ...]]:
    """Yield everybody's answers, 0 to 4, in the order of the items; what is missing is left out."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            given = [int(float(row[item.id.upper()])) for item in QUESTIONS.items]
            if sum(1 <= each <= 5 for each in given) >= FEWEST:
                yield tuple(each - 1 if 1 <= each <= 5 else LEFT_OUT for each in given)


def _markers() -> Questions:
    """Return the 48 items as one questionnaire, and its two halves; texts do not matter here."""
    bank = tuple(
        Item(id=f"{kind}{number}".lower(), type=kind, interest="Marker", training="none", text=f"{kind} {number}")
        for number in range(1, PER_TYPE + 1)
        for kind in TYPES
    )
    names = tuple(item.id for item in bank)
    halves = [tuple(name for name in names if int(name[1]) % 2 == odd) for odd in (1, 0)]
    forms = [
        Questionnaire(id="markers", letter="M", version=version, items=items)
        for version, items in ((1, names), (2, halves[0]), (3, halves[1]))
    ]
    return Questions(scale=tuple("ABCDE"), items=bank, questionnaires=tuple(forms))


QUESTIONS: Final = _markers()


def _signals(whole: list[Results]) -> Iterator[Figure]:
    told = Counter(str(each.verdict.reading.signal) if each.verdict.reading else "no shape" for each in whole)
    for name, count in told.most_common():
        yield Figure(f"signal: {name}", 100 * count / len(whole), "%")


def _letters(listed: list[Results]) -> Iterator[Figure]:
    first = Counter(str(holland_code(each.verdict.ranked)[0][0]) for each in listed if each.verdict.ranked)
    for kind in TYPES:
        yield Figure(f"first letter {kind}", 100 * first[str(kind)] / len(listed), "%", note="wanted: 8 to 30")


def _leaders(listed: list[Results], site: Site) -> Iterator[Figure]:
    """Yield which careers lead an entry among the first ten for how many."""
    leading: Counter[int] = Counter()
    first: Counter[int] = Counter()
    for each in listed:
        rows = [entry.standing.match.row for entry in each.listings(NONE)[0].entries[:SHOWN]]
        leading.update(rows)
        first.update(rows[:1])
    for name, counts in (("first of all", first), ("among the first ten entries", leading)):
        for row, count in counts.most_common(3):
            title = site.catalogue.careers[row].title
            yield Figure(f"{name}: {title}", 100 * count / len(listed), "%", 15)


def _families(listed: list[Results], site: Site) -> Iterator[Figure]:
    there = Counter(career.family for career in site.catalogue.careers)
    shown: Counter[str] = Counter()
    for each in listed:
        for row in each.ranking.best(20).tolist():
            shown[site.catalogue.careers[row].family] += 1
    for family, count in shown.most_common():
        part = 100 * there[family] / len(site.catalogue.careers)
        yield Figure(f"top 20 from {family}", 100 * count / shown.total(), "%", note=f"{part:.0f} % of careers")


def _halves(rows: list[tuple[int, ...]], site: Site) -> Iterator[Figure]:
    """Compare what the odd items say with what the even ones bring back."""
    places = [[QUESTIONS.items.index(item) for item in QUESTIONS.items_of[head]] for head in HALVES]
    shared, said, came = [], [], []
    for row in rows:
        one, other = (
            results_of(Answers(head, tuple(row[place] for place in own)), QUESTIONS, site.catalogue)
            for head, own in zip(HALVES, places, strict=True)
        )
        if one.listed and other.listed and one.shares is not None:
            best, again = (each.ranking.best(20) for each in (one, other))
            back = np.isin(best, again)
            shared.append(back.mean())
            said.append(one.shares[best])
            came.append(back)
    yield Figure("two halves of the items share, of 100 of the top 20", 100 * float(np.mean(shared)), "")
    promised, kept = np.concatenate(said), np.concatenate(came)
    for least in (0.0, 0.2, 0.4, 0.6, 0.8):
        band = (promised >= least) & (promised < least + 0.2 + 1e-9)
        if band.any():
            note = f"came back {100 * kept[band].mean():.0f} %, {100 * band.mean():.0f} % of matches"
            yield Figure(
                f"matches said to stay in {least:.0%} to {least + 0.2:.0%}", 100 * promised[band].mean(), "%", note=note
            )


def _fields(path: Path, site: Site) -> Iterator[Figure]:
    """Yield how high careers of their field stand for people with a degree in it: 1 is above all others, .5 chance."""
    groups = np.array([career.group for career in site.catalogue.careers])
    high = site.catalogue.levels >= 4
    whole, among = [], []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["table"] == "mean" and row["group"] in FIELDS:
                r, i, a, s, e, c = (25 * (float(row[str(kind)]) - 1) for kind in TYPES)
                # They answered the same items as the people whose means are taken off.
                fits = rank(shape(standing((r, i, a, s, e, c))), site.catalogue.shapes).fits
                own = np.isin(groups, FIELDS[row["group"]])
                whole.append(_auc(fits, own))
                among.append(_auc(fits[high], own[high]))
    yield Figure(
        f"careers of their field before others, {len(whole)} fields (AUC)",
        float(np.mean(whole)),
        "",
        0.88,
        at_least=True,
    )
    yield Figure("the same among careers of levels 4 and 5", float(np.mean(among)), "", 0.82, at_least=True)


def _auc(fits: Vector, own: Mask) -> float:
    ranks = fits.argsort().argsort() + 1
    count = int(own.sum())
    return float((ranks[own].sum() - count * (count + 1) / 2) / (count * (len(fits) - count)))


def _personas(name: str, site: Site) -> Iterator[Figure]:
    """Yield for how many made-up people the obvious career is seen, and where it stands."""
    path = Path(__file__).parent / "personas" / f"{name}.yaml"
    questionnaire = site.questions.offered("full")
    seen, ranks, count = 0, [], 0
    for persona in yaml.safe_load(path.read_text(encoding="utf-8")):
        record = Answers(questionnaire.head, tuple(persona["answers"][item] for item in questionnaire.items))
        results = site.results(record)
        count += 1
        right = [site.catalogue.rows[slug] for slug in (persona["career"], *persona.get("also", ()))]
        if results.listed:
            entries = results.listings(NONE)[0].entries
            shown = [row for entry in entries for row in (entry.standing.match.row, *entry.others[:ALSO])][:21]
            seen += bool(set(shown) & set(right))
            ranks.append(results.match(right[0]).rank)
    yield Figure(
        f"personas {name}: a right career among the first 21 shown", 100 * seen / count, "%", 80, at_least=True
    )
    note = f"of {count}; {count - len(ranks)} without a list"
    yield Figure(f"personas {name}: rank of the obvious career, half of them", float(np.median(ranks)), "", note=note)
    yield Figure(
        f"personas {name}: it stands in the plain top 20", 100 * float(np.sum(np.array(ranks) <= 20)) / count, "%"
    )


if __name__ == "__main__":
    for figure in people(Path(sys.argv[1])):
        print(figure, flush=True)
