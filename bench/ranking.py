"""How long ranking takes, against the bare matrix product that it cannot do without."""

from collections.abc import Iterator
from timeit import repeat

from bench.figures import Figure
from bench.visits import codes
from quiz.app import create_app
from quiz.careers.ranking import rank
from quiz.person.answers import Answers, decode
from quiz.person.scoring import scores, tally
from quiz.riasec import shape
from quiz.web.site import Site

CALLS = 5_000
ROUNDS = 9


def ranking() -> Iterator[Figure]:
    """Yield the time of the product alone, of ranking with the best twenty, and their ratio."""
    site: Site = create_app().extensions["site"]
    record = decode(codes(site.questions)[0], site.heads)
    assert isinstance(record, Answers)
    found = scores(tally(site.questions.places_of[record.head], record.values))
    assert found is not None
    person, careers = shape(found), site.catalogue.shapes

    bare = min(repeat(lambda: person @ careers, number=CALLS, repeat=ROUNDS)) / CALLS * 1e6
    whole = min(repeat(lambda: rank(person, careers).best(20), number=CALLS, repeat=ROUNDS)) / CALLS * 1e6
    yield Figure("matrix product alone, 924 careers", bare, "us")
    yield Figure("ranking with the best 20", whole, "us", 20)
    yield Figure("ranking against the product alone", whole / bare, "times")
