"""How long a group of people takes: each size as a multiple of what the same people take one by one."""

from collections.abc import Iterator
from time import process_time

from bench.figures import Figure
from bench.visits import codes
from quiz.app import create_app
from quiz.careers.roster import company_of
from quiz.person.roster import read_roster
from quiz.web.site import Site
from quiz.wording.company import group_words

SIZES = {30: 1.0, 100: 1.0, 1000: 0.5, 5000: 0.5}
"""Numbers of people, with the most that one of them may take beside one page of results that is only worked out."""
ALONE = 50


def company() -> Iterator[Figure]:
    """Yield what a person of a group takes, reading and words included, beside the results of one person."""
    site: Site = create_app().extensions["site"]
    alone = _alone(site)
    for size, target in SIZES.items():
        seconds = _together(site, size)
        note = f"{seconds:.2f} s in all"
        yield Figure(f"a person of {size:,}, beside one alone", seconds / size / alone, "times", target, note)


def _people(site: Site, size: int) -> list[str]:
    found = dict.fromkeys(code for seed in range(1 + size // 150) for code in codes(site.questions, seed))
    return list(found)[:size]


def _alone(site: Site) -> float:
    """Return the seconds that one person's directions, groups and list take, without words."""
    records = [entry.record for entry in read_roster("\n".join(_people(site, ALONE)), site.heads).entries]
    start = process_time()
    for record in records:
        results = site.results(record)
        assert results.directions
        assert results.ranking.best(10).size
    return (process_time() - start) / len(records)


def _together(site: Site, size: int) -> float:
    cards = site.edition.cards
    text = "\n".join(f"Person {place}, /results/{code}" for place, code in enumerate(_people(site, size)))
    start = process_time()
    roster = read_roster(text, site.heads)
    group_words(roster, company_of(roster.entries, site.questions, site.catalogue), cards)
    return process_time() - start
