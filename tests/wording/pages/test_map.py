import pytest

from quiz.careers.filters import NONE, Filters
from quiz.careers.plane import CORNERS
from quiz.careers.results import Results
from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.dots import dots
from quiz.wording.pages.map import Brought, MapPage, map_page
from quiz.wording.pages.map_rows import LONGEST
from quiz.wording.scores import finding
from tests.people import FULL, LIKES, answers_of

LEVEL = dict.fromkeys("RIASEC", 2)


@pytest.fixture
def cards(site: Site) -> Cards:
    return site.edition.cards


@pytest.fixture
def results(site: Site) -> Results:
    return site.results(answers_of(site, FULL))


def page(cards: Cards, filters: Filters = NONE, results: Results | None = None) -> MapPage:
    return map_page(Brought(filters, results), cards)


def test_without_results_the_largest_careers_come_first_and_nothing_is_said_of_fit(cards: Cards) -> None:
    found = page(cards)
    people = [cards.career_of(card.slug).people for card in found.best]
    assert len(people) == 10
    assert people == sorted(people, reverse=True)
    assert (found.finding, found.seen.pin, found.visitor) == ("", None, "")
    assert [line.by for line in found.table[:10]] == [f"{number:,}" for number in people]


def test_with_results_the_ten_are_those_of_the_results_in_their_order(cards: Cards, results: Results) -> None:
    best = [cards.card(row).slug for row in results.ranking.best(LONGEST).tolist()]
    found = page(cards, results=results)
    assert [card.slug for card in found.best] == best[:10]
    assert [line.slug for line in found.table] == best
    assert found.finding == "You lean toward creating and leading"


def test_a_fit_in_the_table_is_the_one_of_the_ink(cards: Cards, results: Results) -> None:
    table = page(cards, Filters(family="arts"), results)
    for ink in table.inks[:3]:
        assert [line.by for line in table.table].count(ink.name) == ink.size


def test_what_is_set_aside_is_not_among_the_ten_but_stays_on_the_map(cards: Cards, results: Results) -> None:
    first = page(cards, results=results).best[0]
    found = page(cards, Filters(aside=(first.symbol,)), results)
    assert first not in found.best
    assert len(found.best) == 10
    assert found.shown == len(cards.catalogue.careers)


def test_the_map_shows_what_the_filters_leave(cards: Cards) -> None:
    found = page(cards, Filters(family="health", levels=(3,)))
    left = [each for each in cards.catalogue.careers if each.family == "health" and each.figures.level == 3]
    assert found.shown == len(left) == len(found.table) == sum(ink.size for ink in found.inks)
    assert {line.slug for line in found.table} == {each.slug for each in left}


@pytest.mark.parametrize(
    ("filters", "chosen"),
    [
        (NONE, []),
        (Filters(query="nurse"), []),
        (Filters(family="health", levels=(3,)), ["Health science", "Trade school or practice"]),
    ],
)
def test_what_narrows_the_map_is_named_as_its_form_names_it(cards: Cards, filters: Filters, chosen: list[str]) -> None:
    assert page(cards, filters).chosen == chosen


def test_where_nothing_is_left_nothing_is_listed(cards: Cards) -> None:
    found = page(cards, Filters(query="qqqqq"))
    assert (found.shown, found.best, found.table) == (0, [], [])


def test_of_several_levels_the_map_takes_one_as_its_form_can_show(cards: Cards) -> None:
    found = page(cards, Filters(levels=(2, 4)))
    assert found.level == 2
    assert found.filters == Filters(levels=(2,))


def test_the_form_keeps_what_the_visitor_brought(cards: Cards, results: Results) -> None:
    keep = (cards.catalogue.symbols["actor"],)
    found = page(cards, Filters(family="health", levels=(3,), keep=keep, have=4, query="nurse"), results)
    assert found.hidden == [("q", "nurse"), ("have", "4"), ("keep", keep[0])]
    assert f"keep={keep[0]}" in found.visitor
    assert "family" not in found.visitor
    assert "family=health" in found.narrowed


def test_names_are_asked_for_without_anything_of_the_visitor(cards: Cards, results: Results) -> None:
    keep = (cards.catalogue.symbols["actor"],)
    assert page(cards, Filters(family="health", keep=keep, have=4, aside=keep), results).names_query == "?family=health"


def test_answers_that_point_nowhere_show_the_map_as_it_is(cards: Cards, site: Site) -> None:
    found = page(cards, results=site.results(answers_of(site, FULL, LEVEL)))
    assert found.untold
    assert (found.seen.pin, found.finding) == (None, "")
    assert found.code


def test_the_trust_is_the_figure_of_the_plane(cards: Cards) -> None:
    assert page(cards).trust == f"{100 * dots(cards.catalogue).plane.trust:.0f}"


@pytest.mark.parametrize("kind", "RIASEC")
def test_a_person_who_likes_one_way_only_stands_close_to_that(cards: Cards, site: Site, kind: str) -> None:
    likes = dict.fromkeys(LIKES, 1) | {kind: 4}
    found = page(cards, results=site.results(answers_of(site, FULL, likes)))
    assert found.finding == f"You lean toward {cards.words.types[TYPES['RIASEC'.index(kind)]].way}"
    assert found.seen.pin is not None
    nearest = max(range(6), key=lambda number: CORNERS[number] @ found.seen.pin)
    assert TYPES[nearest] == kind


def test_of_one_who_likes_all_about_equally_but_little_the_page_says_no_more_than_the_results(
    cards: Cards, site: Site
) -> None:
    likes = {"R": 3, "I": 3, "A": 3, "S": 3, "E": 3, "C": 1}
    own = site.results(answers_of(site, FULL, likes))
    assert page(cards, results=own).finding == finding(own.verdict, cards.words)
