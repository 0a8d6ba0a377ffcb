"""Results that were given out stay as they are: the same link always shows the same.

A handful of made-up people, and all that is computed of them, to four places. Whoever changes how people are judged or
careers compared changes these on purpose: ``python -m tests.careers.test_kept_results`` writes them anew.
"""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from quiz.app import create_app
from quiz.careers.closer import next_closer
from quiz.careers.filters import Filters
from quiz.careers.listing import Listing, Standing
from quiz.careers.retest import differences, shared
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, Closer, GivenScores, Record, encode
from quiz.person.evidence import evidence
from quiz.person.population import COVARIANCE, DEVIATIONS, MEANS
from quiz.person.sharpening import unrest
from quiz.riasec import TYPES
from quiz.web.site import Site
from tests.people import DECIDED, FULL, SHORT, TORN

FILE = Path(__file__).parent.parent / "data" / "kept_results.json"
ROUNDING = 0.0002
SEARCHES = (
    *("nurse", "plumber", "film editor", "teacher high school", "enginer", "progammer", "actr", "ai"),
    *("bioligist", "acountant", "carpentr", "elec", "man", "medical", "data analist", "firefigter", "vetinarian"),
    *("book keeper", "sales manager", "barrista", "phsyician", "truck drivr", "hair", "arc", "therapist speech"),
    *("software", "a", "zzz", "electrical engineering technican", "cook", "CEO"),
)


NAMES = (
    *("decided", "torn", "scattered", "mild", "mild, short", "decided, short", "halfway", "nearly one answer"),
    *(
        "uneven",
        "uneven, short",
        "wavering",
        "the ends alone",
        "one page over and over",
        "a part repeated",
        "looked closer",
        "looked closer, short",
        "scores from elsewhere",
    ),
)


def by_type(site: Site, head: str, answers: list[int]) -> tuple[int, ...]:
    """Return answers, the types in turn, put where the questionnaire asks for each type."""
    left = {kind: answers[place::6] for place, kind in enumerate(TYPES)}
    return tuple(left[item.type].pop(0) for item in site.questions.items_of[head])


def people(site: Site) -> dict[str, Record]:
    """Return people of many kinds: decided, torn, scattered, careless, halfway, level, with scores from elsewhere."""
    random = Random(11)
    scattered = [random.choice((0, 1, 2, 3, 4, 4, 3, LEFT_OUT)) for _ in range(60)]
    middles = (1.4, 2.2, 3.3, 2.7, 1.8, 1.2) * 10
    mild = by_type(site, FULL, [min(4, max(0, round(random.gauss(middle, 0.9)))) for middle in middles])
    decided = by_type(site, FULL, DECIDED)
    answers = {
        "decided": decided,
        "torn": by_type(site, FULL, TORN),
        "scattered": by_type(site, FULL, scattered),
        "mild": mild,
        "mild, short": mild[:30],
        "decided, short": decided[:30],
        "halfway": (*mild[:36], *(UNSEEN,) * 24),
        "nearly one answer": (*(3,) * 50, *mild[50:]),
        "uneven": tuple(LEFT_OUT if place % 7 in {2, 5} and place > 11 else each for place, each in enumerate(mild)),
        "uneven, short": (*mild[:20], *(UNSEEN, LEFT_OUT) * 5),
        "wavering": by_type(site, FULL, [each if place % 10 < 7 else 4 - each for place, each in enumerate(DECIDED)]),
        "the ends alone": tuple(0 if value < 2 else 4 for value in mild),
        "one page over and over": (4, 0, 3, 1, 2, 4) * 10,
        "a part repeated": (*(4, 1, 3, 0) * 8, *mild[32:]),
    }
    known: dict[str, Record] = {
        name: Answers(FULL if len(values) == 60 else SHORT, values) for name, values in answers.items()
    }
    closer = Closer("K1", 82, ((3, 4), (20, 0), (41, 3), (77, LEFT_OUT)))
    known["looked closer"] = Answers(FULL, mild, closer)
    known["looked closer, short"] = Answers(SHORT, mild[:30], closer)
    return known | {"scores from elsewhere": GivenScores((80, 20, 35.5, 10, 60, 45))}


def told(site: Site, record: Record) -> dict[str, Any]:
    """Return all that is computed of a person, rounded."""
    results, catalogue = site.results(record), site.catalogue
    verdict, row = results.verdict, catalogue.rows["electrician"]
    reading = verdict.reading
    found: dict[str, Any] = {
        "signal": [str(reading.signal), reading.reliability, reading.pattern] if reading else None,
        "evidence": evidence(verdict.tallies) if verdict.tallies and verdict.scores else None,
        "code": [[str(kind) for kind in group] for group in verdict.groups],
        "next": list(results.next_places),
        "unrest": unrest(verdict.tallies, catalogue.shapes) if verdict.tallies and verdict.scores else None,
        "lists": [listed(each) for have in (0, 3) for each in results.listings(Filters(have=have))],
        "narrowed": [listed(each) for each in results.listings(Filters(levels=(4,), family="health", plain=True))],
        "more": [_more(results.listings(Filters(family=family))) for family in site.catalogue.head.families],
    }
    if verdict.known:
        known = verdict.known
        found["known"] = [known.means.tolist(), known.covariance.tolist(), known.drawn[:2].tolist()]
    found["directions"] = [[each.key, each.share, list(each.particular.named)] for each in results.directions]
    found["closer"] = next_closer(results)
    if results.listed:
        found["beside"] = standing(results.beside(row))
        found["changes"] = [[change.place, change.answer, change.other, change.rank] for change in results.changes(row)]
    kept: dict[str, Any] = rounded(found)
    return kept


def _more(listings: list[Listing]) -> list[bool]:
    return [each.more for each in listings]


def listed(listing: Listing) -> list[Any]:
    groups = [
        [section.key, group.key, group.share, group.size, *map(standing, group.standings)]
        for section in listing.sections
        for group in section.groups
    ]
    return [listing.name, listing.count, listing.more, groups[:6]]


def standing(one: Standing) -> list[Any]:
    reasons = [[str(part.kind), part.cents, part.agreement.value] for part in one.congruence.parts]
    likings = [one.particular.cents, [list(each) for each in one.particular.named]]
    return [list(one.match), reasons, likings, [list(each) for each in one.influences], one.share]


def rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    return [rounded(each) for each in value] if isinstance(value, list | tuple) else value


def everything(site: Site) -> dict[str, Any]:
    """Return what is kept, as JSON writes it."""
    known = people(site)
    one, two = (site.results(known[name]) for name in ("mild", "decided"))
    both = [[str(each.kind), each.first, each.second, each.limit] for each in differences(one.verdict, two.verdict)]
    common = shared(one, two)
    slugs = [career.slug for career in site.catalogue.careers]
    found = {
        "codes": {name: encode(record) for name, record in known.items()},
        "people": {name: told(site, record) for name, record in known.items()},
        "then and now": [both, common and [common.found, common.expected]],
        "searches": {
            query: [slugs[hit.row] for hit in site.catalogue.search.find(query).hits[:12]] for query in SEARCHES
        },
        "population": [MEANS.tolist(), DEVIATIONS.tolist(), COVARIANCE.tolist()],
    }
    plain: dict[str, Any] = json.loads(json.dumps(rounded(found)))
    return plain


def close(one: Any, other: Any) -> bool:
    """Tell whether two values are the same, but for what another processor rounds otherwise."""
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(close(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(close, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= ROUNDING
    return bool(one == other)


KEPT: dict[str, Any] = json.loads(FILE.read_text()) if FILE.exists() else {}


@pytest.fixture(scope="module")
def now(site: Site) -> dict[str, Any]:
    return everything(site)


@pytest.mark.parametrize("part", ["codes", "then and now", "searches", "population"])
def test_what_was_given_out_is_the_same_for_ever(now: dict[str, Any], part: str) -> None:
    assert close(now[part], KEPT[part])


@pytest.mark.parametrize("name", NAMES)
def test_a_persons_results_stay_as_they_were(now: dict[str, Any], name: str) -> None:
    for part, value in KEPT["people"][name].items():
        assert close(now["people"][name][part], value), part


if __name__ == "__main__":
    FILE.write_text(json.dumps(everything(create_app().extensions["site"]), indent=None, separators=(",", ":")) + "\n")
