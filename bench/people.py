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
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
import yaml

from bench.figures import Figure
from quiz.app import create_app
from quiz.careers.closer import next_closer
from quiz.careers.filters import NONE
from quiz.careers.ranking import rank
from quiz.careers.results import Results, results_of
from quiz.careers.sittings import TOP, shared_again
from quiz.content.questions import Item, Questionnaire, Questions
from quiz.person.answers import LEFT_OUT, Answers, Closer
from quiz.person.firmness import FIRM
from quiz.person.standing import standing
from quiz.riasec import TYPES, Mask, Vector, holland_code, shape
from quiz.web.site import Site

PER_TYPE: Final = 8
MARKERS: Final = "M1"
FEWEST: Final = 40
"""Whoever answered fewer of the 48 items is left out."""
SHOWN: Final = 10
SOME: Final = 300
HALVES: Final = ("M2", "M3")
AREAS: Final = {
    "R": "Mechanics/Electronics, Construction/Woodwork, Physical/Manual Labor, Mechanics/Electronics, "
    "Transportation/Machine Operation, Construction/Woodwork, Physical/Manual Labor, Construction/Woodwork",
    "I": "Medical Science, Life Science, Life Science, Medical Science, Life Science, Life Science, Life Science, "
    "Physical Science",
    "A": "Music, Performing Arts, Applied Arts and Design, Music, Creative Writing, Music, Performing Arts, "
    "Applied Arts and Design",
    "S": "Social Service, Social Service, Social Service, Athletics, Social Service, Teaching/Education, "
    "Teaching/Education, Health Care Service",
    "E": "Sales, Sales, Management/Administration, Personal Service, Management/Administration, "
    "Management/Administration, Sales, Business Initiatives",
    "C": "Accounting, Office Work, Accounting, Human Resources, Mathematics/Statistics, Accounting, Finance, "
    "Office Work",
}
"""Which area of interest each of the 48 items is about: our reading of them."""
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
    yield from _scatter(rows)
    yield from _letters(listed)
    yield from _directions(listed, site)
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
        Item(
            id=f"{kind}{number}".lower(),
            type=kind,
            interest=AREAS[kind].split(", ")[number - 1],
            training="none",
            text=f"{kind} {number}",
        )
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


def _scatter(rows: list[tuple[int, ...]]) -> Iterator[Figure]:
    """Yield how answers scatter within the types, and which part of that is a liking of areas."""
    answers = np.array([row for row in rows if max(row) < LEFT_OUT], dtype=np.float64)
    together = np.cov(answers.T)
    alike, within = [], []
    for kind in TYPES:
        own = [place for place, item in enumerate(QUESTIONS.items) if item.type is kind]
        within.append(float(answers[:, own].var(axis=1, ddof=1).mean()))
        yield Figure(f"variance of one person's answers, {kind}", within[-1], "")
        pairs = [(one, other) for place, one in enumerate(own) for other in own[:place]]
        same = [QUESTIONS.items[one].interest == QUESTIONS.items[other].interest for one, other in pairs]
        both = np.array([together[pair] for pair in pairs])
        alike.append(float(both[same].mean() - both[~np.array(same)].mean()))
    note = f"of {len(answers)} people without a gap"
    yield Figure("part of it that is a liking of areas", float(np.mean(alike) / np.mean(within)), "", note=note)


def _directions(listed: list[Results], site: Site) -> Iterator[Figure]:
    """Yield for how many each direction is among the best three, and how many have a firm one."""
    counts = Counter(number for each in listed for number in each.leading)
    for number, key in enumerate(site.catalogue.directions):
        yield Figure(f"among the best three: {key}", 100 * counts[number] / len(listed), "%", note="wanted: 8 to 50")
    for name, kinds, target in (("direction", ["directions"], 85), ("group or career", ["groups", "careers"], 60)):
        firm = [any(_shown(each, kind).max() >= FIRM for kind in kinds) for each in listed]
        yield Figure(f"who have a firm {name}", 100 * float(np.mean(firm)), "%", target, at_least=True)


def _shown(results: Results, kind: str) -> Vector:
    """Return how firm all directions, groups or careers are that are shown."""
    rows = [each.match.row for each in results.listings(NONE)[0].standings]
    numbers = {"directions": results.leading, "groups": results.catalogue.group_of[rows], "careers": rows}[kind]
    found: Vector = getattr(results.chances, kind)[numbers]
    return found


def _leaders(listed: list[Results], site: Site) -> Iterator[Figure]:
    """Yield which careers lead an entry among the first ten for how many."""
    leading: Counter[int] = Counter()
    first: Counter[int] = Counter()
    for each in listed:
        groups = [group for section in each.listings(NONE)[0].sections for group in section.groups]
        rows = [group.standings[0].match.row for group in groups[:SHOWN]]
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
    expected: list[float] = []
    shared, said, came = [], [], []
    for row in rows:
        one, other = (
            results_of(Answers(head, tuple(row[place] for place in own)), QUESTIONS, site.catalogue)
            for head, own in zip(HALVES, places, strict=True)
        )
        if one.listed and other.listed and one.chances is not None:
            best, again = (each.ranking.best(TOP) for each in (one, other))
            shared.append(np.isin(best, again).mean())
            if len(expected) < SOME:
                expected.append((shared_again(one) or 0) / TOP)
            said.append(one.chances.directions[one.leading])
            came.append(np.isin(one.leading, other.leading))
    note = f"expected {100 * float(np.mean(expected)):.0f}"
    yield Figure("two halves of the items share, of 100 of the top 20", 100 * float(np.mean(shared)), "", note=note)
    yield from _tenths("directions", np.concatenate(said), np.concatenate(came))


def _tenths(name: str, said: Vector, came: Mask) -> Iterator[Figure]:
    """Yield how often what half of the items call so firm is among the best by the other half, which scatters anew."""
    for least in (0.15, 0.3, 0.5, 0.7, 0.9):
        band = (said >= least) & (said < {0.15: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.9, 0.9: 1.1}[least])
        if band.any():
            note = f"among the best by the other half {100 * came[band].mean():.0f} %, {100 * band.mean():.0f} % of all"
            yield Figure(f"{name} said to be true in {least:.0%} or more", 100 * said[band].mean(), "%", note=note)


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
    seen, there, ranks, count = 0, 0, [], 0
    closer: list[bool] = []
    for persona in yaml.safe_load(path.read_text(encoding="utf-8")):
        record = Answers(questionnaire.head, tuple(persona["answers"][item] for item in questionnaire.items))
        results = site.results(record)
        count += 1
        right = [site.catalogue.rows[slug] for slug in (persona["career"], *persona.get("also", ()))]
        if results.listed:
            seen += _seen(results, right)
            ranks.append(results.match(right[0]).rank)
            closer.append(_seen(_looked_closer(site, results, persona["closer"]), right))
            there += site.catalogue.direction_of[site.catalogue.group_of[right[0]]] in results.leading
    yield Figure(f"personas {name}: its direction among the three", 100 * there / count, "%", 90, at_least=True)
    yield Figure(
        f"personas {name}: a right career among the first 21 shown", 100 * seen / count, "%", 80, at_least=True
    )
    name_closer = f"personas {name}: the same after looking closer, three times six"
    yield Figure(name_closer, 100 * sum(closer) / count, "%", 92, at_least=True)
    note = f"of {count}; {count - len(ranks)} without a list"
    yield Figure(f"personas {name}: rank of the obvious career, half of them", float(np.median(ranks)), "", note=note)
    yield Figure(
        f"personas {name}: it stands in the plain top 20", 100 * float(np.sum(np.array(ranks) <= 20)) / count, "%"
    )


def _seen(results: Results, right: list[int]) -> bool:
    """Tell whether a right career is among the first 21 shown."""
    shown = [each.match.row for each in results.listings(NONE)[0].standings][:21]
    return bool(set(shown) & set(right))


def _looked_closer(site: Site, results: Results, answers: dict[str, int]) -> Results:
    """Let a made-up person look closer as long as anything is asked."""
    bank = site.questions.newest_bank
    while bank and results.answers and (places := next_closer(results)):
        closer = results.answers.closer or Closer(bank.head, len(bank.items), ())
        more = closer.added({place: answers[bank.items[place]] for place in places})
        results = site.results(replace(results.answers, closer=more))
    return results


if __name__ == "__main__":
    for figure in people(Path(sys.argv[1])):
        print(figure, flush=True)
