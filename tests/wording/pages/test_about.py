from dataclasses import replace

import pytest

from quiz.careers.catalogue import catalogue_of
from quiz.careers.filters import NONE
from quiz.careers.lineup import DIRECTIONS
from quiz.content.loading import load
from quiz.person.answers import decode
from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.pages.about import Along, made_up, sample, start_page, types_page
from quiz.wording.pages.method import method_page
from quiz.wording.pages.results import results_page
from tests.folders import Folder
from tests.people import FULL, SHORT


@pytest.fixture
def cards(site: Site) -> Cards:
    return site.edition.cards


def test_both_questionnaires_are_offered_with_what_they_take(site: Site, cards: Cards) -> None:
    offers = start_page(site.questions, cards).offers
    assert {name: (offer.items, offer.minutes) for name, offer in offers.items()} == {"full": (60, 6), "short": (30, 3)}
    assert offers["full"].code.startswith(FULL)
    assert offers["short"].code.startswith(SHORT)


def test_the_sample_is_the_beginning_of_the_results_behind_its_code(site: Site, cards: Cards) -> None:
    shown = sample(site.questions, cards)
    results = site.results(decode(shown.code, site.heads))
    page = results_page(results, NONE, cards)
    assert results.record == made_up(site.questions)
    assert (shown.finding, shown.emblem) == (page.shape.finding, page.shape.emblem)
    assert [direction for direction, _ in shown.parts] == page.directions
    assert [card for _, card in shown.parts] == [
        section.groups[0].rows[0].card for section in page.lists[0].sections[: len(page.directions)]
    ]


def test_the_sample_shows_what_work_can_pay_and_take_and_how_sure_a_direction_can_be(site: Site, cards: Cards) -> None:
    # All careers have all three facts, two ways to learn them, and the directions differ in how firm they are.
    parts = sample(site.questions, cards).parts
    assert all(card.bar and card.trend for _, card in parts)
    assert len({card.level for _, card in parts}) >= 2
    assert [direction.firmness.band for direction, _ in parts] == ["firm", "likely", "open"]


def test_the_sample_follows_the_catalogue(site: Site, cards: Cards) -> None:
    # Without the careers that were shown, others are.
    before = {card.slug for _, card in sample(site.questions, cards).parts}
    file = site.library.careers_file
    fewer = file.model_copy(update={"careers": tuple(each for each in file.careers if each.slug not in before)})
    after = sample(site.questions, Cards(catalogue_of(fewer), cards.words)).parts
    assert len(after) == DIRECTIONS
    assert not before & {card.slug for _, card in after}


def test_a_small_catalogue_has_a_sample_too(content: Folder, cards: Cards) -> None:
    library = load(content.path)
    shown = sample(library.questions, Cards(catalogue_of(library.careers_file), cards.words))
    assert shown.finding.startswith("You lean")
    assert len(shown.parts) <= DIRECTIONS


def test_the_types_stand_in_the_order_of_the_hexagon_all_alike(cards: Cards) -> None:
    page = types_page(cards, Along("?code=X", "X"))
    assert [each.kind for each in page.types] == list(TYPES)
    assert len(set(page.emblem.lengths)) == 1
    assert (page.visitor, page.home) == ("?code=X", "X")


def test_the_method_page_shows_the_same_sample_as_the_start(site: Site, cards: Cards) -> None:
    page = method_page(site.questions, cards, Along())
    assert page.sample == start_page(site.questions, cards).sample
    assert replace(page, visitor="?code=X") != page
