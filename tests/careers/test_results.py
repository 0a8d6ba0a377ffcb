"""A person's results: one value that lists, careers and comparisons agree on."""

import re
from random import Random

import pytest

from quiz.careers.filters import Filters
from quiz.person.answers import Answers, GivenScores
from quiz.web.site import Site
from quiz.wording.language import ENGLISH
from quiz.wording.pages.careers import Visit, career_page
from quiz.wording.pages.results import results_page
from quiz.wording.words import Words
from tests.people import FULL, TORN, answers_of

NAMES = [each.name for each in Words(ENGLISH).types.values()]

SENTENCE = re.compile(r"(Strong in both|Weak in both|Strong in one only): ([^:]+\))\.")


def random_person(site: Site, random: Random) -> Answers:
    likes = {kind: random.uniform(0, 4) for kind in "RIASEC"}
    items = site.questions.items_of[FULL]
    return Answers(FULL, tuple(max(0, min(4, round(random.gauss(likes[item.type], 0.8)))) for item in items))


def named(text: str) -> set[str]:
    return {name for name in NAMES if re.search(rf"\b{name}\b", text)}


def test_the_list_and_the_page_of_a_career_name_the_same_types_for_500_people(site: Site) -> None:
    random, told = Random(3), 0
    cards = site.edition.cards
    for _ in range(500):
        results = site.results(random_person(site, random))
        for row in (row for each in results_page(results, Filters(), cards).lists for row in each.rows[:3]):
            place = results.catalogue.rows[row.card.slug]
            fit = career_page(place, cards, Visit(results=results)).fit
            assert fit is not None
            on_the_page = {sentence.split(":")[0]: named(sentence.split(":")[1]) for sentence in fit.reasons}
            in_the_list = {name: named(types) for name, types in SENTENCE.findall(row.why)}
            odd = [types for name, types in on_the_page.items() if name.startswith("Strong in") and "both" not in name]
            assert in_the_list.get("Strong in both", set()) == on_the_page.get("Strong in both", set())
            assert in_the_list.get("Weak in both", set()) == on_the_page.get("Weak in both", set())
            assert in_the_list.get("Strong in one only", set()) == set().union(*odd)
            assert fit.fit == row.fit
            told += 1
    assert told > 1000


def test_without_a_signal_there_is_no_list_and_no_ranking(site: Site) -> None:
    results = site.results(Answers("F1", tuple(TORN)))
    assert results.listings(Filters()) == []
    assert len(results.directions) == 3, "directions to look around in"
    assert {each.share for each in results.directions} == {None}
    with pytest.raises(ValueError, match="nothing to compare"):
        _ = site.results(Answers("F1", (2,) * 60)).ranking


def test_a_list_a_career_and_a_comparison_tell_the_same_of_a_match(site: Site) -> None:
    results = site.results(answers_of(site, FULL))
    for standing in results.listings(Filters())[0].standings:
        beside = results.beside(standing.match.row)
        assert beside.match == standing.match == results.match(standing.match.row)
        assert beside[1:3] == standing[1:3]
        assert beside.share == standing.share


def test_scores_from_another_test_have_matches_but_nothing_that_answers_tell(site: Site) -> None:
    results = site.results(GivenScores((10, 30, 95, 40, 80, 20)))
    first = results.listings(Filters())[0].standings[0]
    assert (results.answers, results.items, results.given, results.next_places) == (None, (), {}, ())
    assert (first.share, list(first.influences), results.changes(first.match.row)) == (None, [], [])


def test_the_first_sections_are_the_best_directions_with_three_careers_each(site: Site) -> None:
    results = site.results(answers_of(site, FULL))
    (listing,) = results.listings(Filters())
    assert [each.key for each in results.directions] == [each.key for each in listing.sections[:3]]
    for section in listing.sections[:3]:
        assert sum(len(group.standings) for group in section.groups) >= 3
        assert {group.key for group in section.groups} <= set(site.catalogue.head.directions[section.key].groups)
    assert 20 <= len(listing.standings) <= 24


def test_every_list_of_the_longest_kind_shows_each_group_once(site: Site) -> None:
    (listing,) = site.results(answers_of(site, FULL)).listings(Filters(show=1000))
    keys = [group.key for section in listing.sections for group in section.groups]
    assert sorted(keys) == sorted(site.catalogue.head.groups)
    assert not listing.more


def test_two_lists_by_preparation_share_the_careers_between_them(site: Site) -> None:
    results = site.results(answers_of(site, FULL))
    now, later = results.listings(Filters(have=3))
    assert (now.name, later.name) == ("now", "later")
    assert now.count + later.count == len(site.catalogue.careers)
    levels = site.catalogue.levels
    assert max(levels[each.match.row] for each in now.standings) <= 3
    assert min(levels[each.match.row] for each in later.standings) > 3
    (everything,) = results.listings(Filters(have=5))
    assert everything.name == "now"
