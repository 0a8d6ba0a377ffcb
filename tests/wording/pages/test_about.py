from dataclasses import replace

import pytest

from quiz.careers.catalogue import catalogue_of
from quiz.content.loading import load
from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.pages.about import IN_SAMPLE, MADE_UP, Along, sample, start_page, types_page
from quiz.wording.pages.method import method_page
from tests.folders import Folder
from tests.people import FULL, SHORT


@pytest.fixture
def cards(site: Site) -> Cards:
    return site.editions["en"].cards


def test_both_questionnaires_are_offered_with_what_they_take(site: Site, cards: Cards) -> None:
    offers = start_page(site.questions, cards).offers
    assert {name: (offer.items, offer.minutes) for name, offer in offers.items()} == {"full": (60, 6), "short": (30, 3)}
    assert offers["full"].code.startswith(FULL)
    assert offers["short"].code.startswith(SHORT)


def test_the_sample_says_what_the_results_of_such_a_person_would(site: Site, cards: Cards) -> None:
    results = site.results(MADE_UP)
    shown = sample(site.questions, cards)
    assert [direction.key for direction, _ in shown.parts] == [each.key for each in results.directions[:IN_SAMPLE]]
    best = {cards.catalogue.careers[row].slug for row in results.ranking.best(60, None)}
    assert {card.slug for _, card in shown.parts} <= best


def test_the_sample_shows_what_work_can_pay_and_take(site: Site, cards: Cards) -> None:
    # Both careers have all three facts, and they are learned in different ways, so that a reader sees what is told.
    shown = [card for _, card in sample(site.questions, cards).parts]
    assert all(card.bar and card.trend for card in shown)
    assert len({card.level for card in shown}) == IN_SAMPLE


def test_the_sample_follows_the_catalogue(site: Site, cards: Cards) -> None:
    # Without the careers that were shown, others are.
    before = {card.slug for _, card in sample(site.questions, cards).parts}
    file = site.library.careers_file
    fewer = file.model_copy(update={"careers": tuple(each for each in file.careers if each.slug not in before)})
    after = sample(site.questions, Cards(catalogue_of(fewer), cards.words)).parts
    assert len(after) == IN_SAMPLE
    assert not before & {card.slug for _, card in after}


def test_a_small_catalogue_has_a_sample_too(content: Folder, cards: Cards) -> None:
    library = load(content.path)
    shown = sample(library.questions, Cards(catalogue_of(library.careers_file), cards.words))
    assert shown.finding.startswith("You lean toward")
    assert len(shown.parts) <= IN_SAMPLE


def test_the_types_stand_in_the_order_of_the_hexagon_all_alike(cards: Cards) -> None:
    page = types_page(cards, Along("?code=X", "X"))
    assert [each.kind for each in page.types] == list(TYPES)
    assert len(set(page.emblem.lengths)) == 1
    assert (page.visitor, page.home) == ("?code=X", "X")


def test_the_method_page_shows_the_same_sample_as_the_start(site: Site, cards: Cards) -> None:
    page = method_page(site.questions, cards, Along())
    assert page.sample == start_page(site.questions, cards).sample
    assert replace(page, visitor="?code=X") != page
